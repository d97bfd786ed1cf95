"""The verbs of a clause: voice, status, and what states no fact."""
