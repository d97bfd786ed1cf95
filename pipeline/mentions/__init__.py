"""Mentions: grammars over the tokens, one subject a file."""

from vinhdanh.mentions.base import PUBLIC_LABELS, Mention
from vinhdanh.mentions.finder import MentionFinder

__all__ = ["PUBLIC_LABELS", "Mention", "MentionFinder"]
