"""All mentions of an article: each grammar reads the tokens and what the grammars before it found."""

from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.asides import Asides
from vinhdanh.mentions.awards.grammar import Awards
from vinhdanh.mentions.awards.pointed_awards import PointedAwards
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.counts.grammar import Groups
from vinhdanh.mentions.dates import Dates
from vinhdanh.mentions.movements import Movements
from vinhdanh.mentions.persons.grammar import Persons
from vinhdanh.mentions.simple import Places, Positions, Ranks, Titles
from vinhdanh.mentions.units.grammar import Units
from vinhdanh.mentions.verbs import Cues
from vinhdanh.tokens.table import Tokens

GRAMMARS = (
    Asides,
    Awards,
    PointedAwards,
    Dates,
    Ranks,
    Positions,
    Units,
    Persons,
    Titles,
    Places,
    Movements,
    Cues,
    Groups,
)
"""The grammars in the order in which they read."""

MAY_OVERLAP = frozenset({"CREDIT", "TAGLINE", "DATELINE", "MOVEMENT", "GROUP", "COUNT", "VERB", "TIMES"})


class MentionFinder:
    """Finds all mentions of an article."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build every grammar once."""
        self.grammars = [grammar(lexicon, vocab) for grammar in GRAMMARS]

    def find(self, tokens: Tokens) -> list[Mention]:
        """Return all mentions in order of start, longest first; names do not overlap each other."""
        found: list[Mention] = []
        for grammar in self.grammars:
            found.extend(_free(grammar.find(tokens, found), found))
        return sorted(found, key=lambda m: (m.start, -m.end, m.label))


def _free(new: Sequence[Mention], found: Sequence[Mention]) -> list[Mention]:
    """Drop what overlaps a name found before; asides, movements, groups and cues may lie over names."""
    taken = covered(m for m in found if m.label not in MAY_OVERLAP)
    return [m for m in new if m.label in MAY_OVERLAP or taken.isdisjoint(range(m.start, m.end))]
