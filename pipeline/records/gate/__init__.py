"""Which texts and lines may have a record at all, before they are read in full."""
