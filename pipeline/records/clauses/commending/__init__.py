"""Commending and honouring without a form of award: whether a verb tells of an act, of whom, by whom."""
