"""Counted and uncounted groups of recipients, and the COUNT mentions in them: `hơn 300 hộ gia đình`, `70 tập thể, cá
nhân`.

Only sentences about an award are read (GUIDELINES, COUNT): from left to right, at each token what `counted_groups` and
`loose_groups` make of it.

Quality (F1 on corpus, dev): strict:COUNT 0.99, 0.95.
"""

from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.counted_groups import counted, times, years_running
from vinhdanh.mentions.counts.group_words import GroupWords
from vinhdanh.mentions.counts.loose_groups import loose
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.tokens.table import Tokens

CONFERRING = frozenset({"give-phong-tang", "give-truy-tang", "give-tang-thuong"})
"""Verbs that need no award beside them where the sentence before names it (`Quyết định số 4 truy tặng 8 cá nhân`)."""
ELISION_REACH = 5
"""Sentences over which the award may be left out."""
HELD = frozenset({"VERB", "TITLE", "YEAR", "POSITION"})
"""Labels whose tokens a group may hold."""


class Groups:
    """Finds GROUP (value `Group`) and COUNT (value int) in sentences that hold an award or a cue of commending."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher of counting nouns from the table `counters`."""
        self.counters = PhraseTable(vocab, ((s, row.kind) for row in lexicon.counters for s in row.surfaces))
        self.modifiers = frozenset(tuple(s.lower().split()) for row in lexicon.modifiers for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the groups and counts of `tokens`; `found` must hold the awards, units, persons, dates and cues."""
        taken = {i for m in found if m.label not in HELD for i in range(m.start, m.end)}
        awards = {m.start - (tokens.key[m.start - 1] == '"') for m in found if m.label == "AWARD"}
        offices = {m.start: m.end for m in found if m.label == "POSITION"}
        bodies = {m.start: m.end for m in found if m.label == "UNIT"}
        about = _award_sentences(tokens, found)
        named = {m.start for m in found if m.label == "PERSON"}
        ranks = {m.start: m.end for m in found if m.label == "RANK" and m.end not in named}
        nouns = {m.start: m for m in self.counters.find(tokens)}
        out: list[Mention] = []
        for s, (a, b) in enumerate(tokens.sentences):
            if s in about:
                words = GroupWords(tokens, taken, awards, nouns, offices, bodies, ranks, self.modifiers, b)
                out.extend(_read(words, a))
        return out


def _award_sentences(tokens: Tokens, found: Sequence[Mention]) -> set[int]:
    cues = {"AWARD", "POINTED", "VERB"}
    about = {
        tokens.sentence[m.start]
        for m in found
        if m.label in cues and (m.label != "VERB" or getattr(m.value, "kind", "") in {"honour", "commend"})
    }
    confer = {tokens.sentence[m.start] for m in found if m.label == "VERB" and _may_elide(tokens, m)}
    return about | {s for s in confer if not about.isdisjoint(range(s - ELISION_REACH, s))}


def _may_elide(tokens: Tokens, verb: Mention) -> bool:
    """Does the verb need no award beside it (`8 cá nhân được đề nghị, là X`)?"""
    asked = verb.value.kind == "propose" and tokens.key[verb.start - 1] == "được"
    return asked or verb.value.verb_id in CONFERRING


def _read(words: GroupWords, i: int) -> list[Mention]:
    """Read one sentence from left to right."""
    out: list[Mention] = []
    while i < words.end:
        step = years_running(words, i) or counted(words, i) or times(words, i) or loose(words, i)
        out.extend(step[0] if step else ())
        i = step[1] if step else i + 1
    return out
