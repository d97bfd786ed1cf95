"""The sentences of an article that may tell of an award, as the clause grammars read them."""

from collections.abc import Iterator, Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.elided import ElidedAwards
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.sentence import Sentence

PRAISE = frozenset({"commend", "honour"})


def award_sentences(reading: Reading) -> Iterator[tuple[int, Sentence]]:
    """Yield number and sentence where an award, one that it leaves out, or a verb of praise stands; no questions."""
    tokens = reading.tokens
    elided = ElidedAwards(tokens)
    for s, (a, b) in enumerate(tokens.sentences):
        inside = elided.with_elided(s, reading.mentions(s))
        if _worth_reading(inside) and not _asks(tokens.key[b - 1]):
            verbs = [m for m in inside if m.label == "VERB"]
            yield s, Sentence(tokens, a, b, inside, reading.parties(s), verbs)


def _worth_reading(inside: Sequence[Mention]) -> bool:
    if any(m.label == "TAGLINE" for m in inside):
        return False
    return any(m.label == "AWARD" or m.label == "VERB" and m.value.kind in PRAISE for m in inside)


def _asks(sign: str) -> bool:
    """`…, có vi phạm không?`: a question tells no fact."""
    return sign == "?"
