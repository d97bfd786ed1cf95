"""Phrases of a table found with spaCy's PhraseMatcher on match keys, longest first."""

from collections.abc import Iterable
from typing import Any

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from vinhdanh.mentions.base import Mention
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.split import syllables
from vinhdanh.tokens.table import Tokens


class PhraseTable:
    """Finds the surfaces of a table; each hit carries the payload of its surface.

    Where two surfaces overlap the longer one wins, then the one further left.
    """

    def __init__(self, vocab: Vocab, entries: Iterable[tuple[str, Any]], label: str = "PHRASE") -> None:
        """Take (surface, payload) pairs; of two payloads for one match key the first stays."""
        self.label = label
        self.payloads: dict[str, Any] = {}
        self.matcher = PhraseMatcher(vocab, attr="NORM")
        docs = []
        for surface, payload in entries:
            words = syllables(f"{surface} ")  # a full stop at the end belongs to `PGS.` only before a space
            key = " ".join(map(match_key, words))
            if words and key not in self.payloads:
                self.payloads[key] = payload
                docs.append(Doc(vocab, words=words))
        self.matcher.add(label, docs)

    def find(self, tokens: Tokens) -> list[Mention]:
        """Return the longest hits in order, not overlapping."""
        spans = sorted(
            ((start, end) for _, start, end in self.matcher(tokens.reading)), key=lambda s: (s[0] - s[1], s[0])
        )
        taken: set[int] = set()
        out = []
        for start, end in spans:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                key = " ".join(tokens.key[start:end])
                out.append(Mention(self.label, start, end, self.label.lower(), self.payloads[key]))
        return sorted(out, key=lambda m: m.start)

    def longest(self, tokens: Tokens) -> dict[int, Mention]:
        """Return the longest hit at each token where one begins; hits may overlap."""
        out: dict[int, Mention] = {}
        for _, start, end in self.matcher(tokens.reading):
            if start not in out or out[start].end < end:
                key = " ".join(tokens.key[start:end])
                out[start] = Mention(self.label, start, end, self.label.lower(), self.payloads[key])
        return out
