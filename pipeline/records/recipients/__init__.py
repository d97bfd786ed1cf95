"""Who gets an award in a sentence: to its right, to its left, in lists, and who is no member of one."""
