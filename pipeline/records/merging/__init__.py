"""Facts told twice become one; sums and announcements of what others tell in full are dropped."""
