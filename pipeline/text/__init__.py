"""Text: decoding, normal form with an offset map, match keys, day of publication."""
