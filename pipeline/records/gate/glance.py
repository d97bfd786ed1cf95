"""A second look before an article is read: can the lines with a cue tell of an award?

Read alone, a line has every award, verb and group that it has in its article, as these are read within a sentence; only
names that are short forms of earlier ones may be missing, and they begin with a capital. So what cannot be told by the
line alone, whatever its capitals stand for, is not told in the article.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.commending.acts import NAMED_AS, WEAK
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.recipients.lists import LIST_WORDS, RECIPIENTS
from vinhdanh.records.recipients.objects import OBJECT_WORDS
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import PASSIVE
from vinhdanh.tokens.table import Tokens

PRAISING = frozenset({"commend", "honour"})
SKIPPED = OBJECT_WORDS | LIST_WORDS


def may_tell(tokens: Tokens, mentions: Sequence[Mention]) -> bool:
    """May a sentence tell of an award, or of praise that counts as one?"""
    reading = Reading(tokens, mentions)
    return any(_may_tell(tokens, reading, s) for s in range(len(tokens.sentences)))


def _may_tell(tokens: Tokens, reading: Reading, number: int) -> bool:
    inside = reading.mentions(number)
    if any(m.label == "AWARD" for m in inside):
        return True
    verbs = [m for m in inside if m.label == "VERB"]
    praise = [m for m in verbs if m.value.kind in PRAISING]
    if not praise:
        return False
    s = Sentence(tokens, *tokens.sentences[number], inside, reading.parties(number), verbs)
    return any(_may_praise(s, verb) for verb in praise)


def _may_praise(s: Sentence, verb: Mention) -> bool:
    """A weak verb (`tôn vinh`) right behind `được` needs a number, in the active somebody right behind it."""
    if verb.value.kind == "honour" and s.key(verb.end) in NAMED_AS:
        return False
    if verb.value.verb_id not in WEAK:
        return True
    if s.key(verb.start - 1) in PASSIVE:
        return any(p.group is not None and p.group.count is not None for p in s.parties)
    return not PASSIVE.isdisjoint(s.keys(s.start, verb.start)) or _may_have_object(s, verb.end)


def _may_have_object(s: Sentence, i: int) -> bool:
    parties = {p.start for p in s.parties if p.kind in RECIPIENTS}
    while i < s.end and i not in parties and (s.key(i) in SKIPPED or s.tokens.shape[i] == "."):
        i += 1
    return i in parties or i < s.end and s.tokens.shape[i] != "xx"
