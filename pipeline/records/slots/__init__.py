"""Slots of a record filled from the article: recipient, post, body, grantor, day, movement, period."""
