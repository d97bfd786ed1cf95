"""A second look before an article is read: can the lines with a cue tell of an award?

Read alone, a line has every award, verb and group that it has in its article, as these are read within a sentence; only
names that are short forms of earlier ones may be missing, and they begin with a capital. So what cannot be told by the
line alone, whatever its capitals stand for, is not told in the article.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.commending.acts import NAMED_AS, PREDICATE, WEAK
from vinhdanh.records.clauses.commending.nouns import ASKS, CEREMONIES, DECISION, NOUN_BEFORE
from vinhdanh.records.clauses.commending.objects import being_of_one
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.recipients.lists import LIST_WORDS, RECIPIENTS
from vinhdanh.records.recipients.objects import OBJECT_WORDS
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.unreal import is_purpose
from vinhdanh.records.verbs.voice import FAR, PASSIVE
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
    """A weak verb (`tôn vinh`) needs a number or who honours: behind `được`, in the active not far before the verb; in
    the active also somebody right behind it.
    """
    if verb.value.kind == "honour" and s.key(verb.end) in NAMED_AS - {"là"} or _is_noun(s, verb):
        return False
    if verb.value.verb_id not in WEAK:
        return _may_have_party(s, s.start + 1, s.end)
    counted = any(p.group is not None and p.group.count is not None for p in s.parties)
    passive = [i for i in range(max(verb.start - FAR, s.start), verb.start) if s.key(i) in PASSIVE]
    if passive and (counted or any(_may_have_party(s, i + 1, verb.start) for i in passive)):
        return True
    return (counted or _may_have_giver(s, verb)) and _may_have_object(s, verb.end)


def _is_noun(s: Sentence, verb: Mention) -> bool:
    """`công tác khen thưởng`, `thi đua - khen thưởng`, `lễ tôn vinh` without whom it honours right behind."""
    lead, before = s.key(verb.start - 1), s.keys(verb.start - 2, verb.start)
    if lead in {"-", "–"}:
        return s.key(verb.start - 2) == "đua"
    if lead not in NOUN_BEFORE or lead == "tiền" or before == DECISION or before in ASKS:
        return False
    object_ = verb.end + (s.key(verb.end) == "cho")
    return lead not in CEREMONIES or not _may_have_party(s, object_, object_ + 1)


def _may_have_giver(s: Sentence, verb: Mention) -> bool:
    """`G (…) tôn vinh`, `thay mặt G`, `quyết định tôn vinh … của G`."""
    told = s.keys(verb.start - 2, verb.start) == DECISION or any(v.value.kind == "behalf" for v in s.verbs)
    return told or not is_purpose(s, verb) and _may_have_party(s, verb.start - PREDICATE - 1, verb.start)


def _may_have_party(s: Sentence, a: int, b: int) -> bool:
    """Does a party touch tokens `a`..`b`, or may a name begin or end there?"""
    names = any(s.tokens.shape[i] not in {"xx", "."} for i in range(max(a, s.start), min(b, s.end)))
    return names or any(p.start < b and a < p.end for p in s.parties)


def _may_have_object(s: Sentence, i: int) -> bool:
    if being_of_one(s, i) is not None:
        return True
    parties = {p.start for p in s.parties if p.kind in RECIPIENTS}
    while i < s.end and i not in parties and (s.key(i) in SKIPPED or s.tokens.shape[i] == "."):
        i += 1
    return i in parties or i < s.end and s.tokens.shape[i] != "xx"
