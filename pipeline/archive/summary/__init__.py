"""What a sink holds, in numbers and as a page."""
