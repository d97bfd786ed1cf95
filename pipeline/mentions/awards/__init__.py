"""AWARD: names of awards from the table and from head words, what may follow them, and what only looks like one."""
