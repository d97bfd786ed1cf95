"""Articles in, results out: readers and writers of files."""
