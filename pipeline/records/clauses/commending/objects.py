"""Who is commended: right behind the verb, behind a sum of money, behind the deed that is praised."""

from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.commending.acts import WEAK
from vinhdanh.records.clauses.commending.sums import behind_sum
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.words import phrases

DEEDS = frozenset({"hành", "việc", "nghĩa", "gương", "tấm", "thành"})
"""First syllables of what is praised in a person: `tuyên dương hành động dũng cảm của em X`."""
FOR = ("cho", "đối")
"""First syllables of what stands before whose deed is praised: `khen thưởng thành tích đột xuất cho R`."""
DEED_REACH = 8
"""Tokens from the verb to whose deed is praised."""
DOER = 4
"""Tokens beyond these that the one who did it may take."""
PRAISED = phrases("thành tích, chiến công, tinh thần, hành động, nghĩa cử, công lao, cống hiến, đóng góp, công trạng")
"""What is praised before somebody is rewarded."""
CHEERS = frozenset({("chúc", "mừng"), ("động", "viên"), ("khích", "lệ"), ("cảm", "ơn"), ("thăm", "hỏi")})
"""What else is done to those who are commended."""
GIVEN = frozenset("trao tặng thưởng tiền phần theo hoa".split())
"""First syllables of what is given besides (`khen thưởng và tặng hoa cho R`)."""
GIFT_REACH = 10
"""Tokens from the verb to the `cho` behind what is given besides."""
ASIDE = 12
"""Tokens of what is said between a sum and `cho`."""
OCCASIONS = frozenset("hội buổi lễ đại chỗ đây".split())
ONE = frozenset({"một", "1", "01"})
SEVERAL = frozenset({"số", "vài", "loạt"})
ONE_REACH = 14
"""Tokens from `một` to the `là` before the name."""
OCCASION = 7
"""Tokens of where somebody is commended."""
MONEY = 4
"""Unknown words that a sum may take (`thưởng nóng 4 triệu đồng cho X`)."""


def object_of(s: Sentence, lists: RecipientLists, verb: Mention, limit: int) -> tuple[list[Party], int]:
    """`tuyên dương R`, `tuyên dương và trao phần thưởng cho R`, `tuyên dương hành động dũng cảm của R`; also those for
    whom other sums follow (`thưởng nóng 5 triệu đồng cho R, 3 triệu đồng cho S`).
    """
    found, end = _first_object(s, lists, verb, limit)
    while verb.value.kind == "commend" and found and (more := _paid_besides(s, lists, end, limit)):
        found, end = [*found, *more[0]], more[1]
    return found, end


def _paid_besides(s: Sentence, lists: RecipientLists, end: int, limit: int) -> tuple[list[Party], int] | None:
    """`, 3 triệu đồng cho S`; `(R) 5 triệu đồng, S 3 triệu đồng`: those who follow a list that ends at `end`."""
    paid = behind_sum(s, end)
    if s.key(end) == "và" and paid > end and s.key(paid) == "cho":
        found = lists.object(paid, limit)
    elif s.key(paid) not in {",", ";", "và"}:
        return None
    elif (behind := behind_sum(s, paid + 1)) > paid + 1 and s.key(behind) == "cho":
        found = lists.object(behind, limit)
    else:
        found = lists.reader.read(paid + 1, limit, reach=0) if paid > end else ([], end)
        gives = any(lists.reader.clauses.gives(p) for p in found[0])
        found = found if not gives and behind_sum(s, found[1]) > found[1] else ([], end)
    return found if found[0] else None


def _first_object(s: Sentence, lists: RecipientLists, verb: Mention, limit: int) -> tuple[list[Party], int]:
    paid = _behind_aside(s, behind_sum(s, verb.end))
    if verb.value.kind == "commend" and paid > verb.end and (s.key(paid) == "cho" or s.key(paid - 1) == ")"):
        return lists.object(paid, limit)
    found = lists.object(
        _behind_place(s, _behind_cheers(s, _behind_level(s, verb.end))),
        limit,
        MONEY if verb.value.kind == "commend" else 0,
    )
    if not found[0] and (one := _named_one(s, lists, verb.end, limit)):
        return one
    if found[0] or verb.value.verb_id in WEAK:
        return found
    if s.key(verb.end) in {"và", ",", "cùng", "kèm"} and s.key(verb.end + 1) in GIVEN:
        for i in range(verb.end + 2, min(verb.end + GIFT_REACH, limit)):
            if s.key(i) == "cho" or s.keys(i - 2, i) == ["chúc", "mừng"]:
                return lists.object(i, limit)
    if s.key(verb.end) in DEEDS:
        behind = s.parties_between(verb.end, min(verb.end + DEED_REACH + DOER, limit))
        doer = next((p for p in behind if p.kind == "person" and s.key(p.start - 1) == "của"), None)
        if doer and doer.start - verb.end <= DEED_REACH:
            return [doer], doer.end
        marker = next((i for i in range(verb.end, min(verb.end + DEED_REACH, limit)) if s.key(i) in FOR), None)
        return lists.object(marker, limit) if marker is not None else ([], verb.end)
    return found


def _named_one(s: Sentence, lists: RecipientLists, i: int, limit: int) -> tuple[list[Party], int] | None:
    """`vinh danh một kỹ sư có thành tích cao là ông X`: the one who is told behind `là`."""
    being = being_of_one(s, i)
    if being is None or being >= limit:
        return None
    named, _ = lists.reader.read(being + 1, limit, named_only=True)
    return (named[:1], named[0].end) if named and named[0].kind == "person" else None


def being_of_one(s: Sentence, i: int) -> int | None:
    """The `là` that tells who `một kỹ sư …` behind a verb that ends at token `i` is, in the same phrase."""
    if s.key(i) not in ONE or s.key(i + 1) in SEVERAL:
        return None
    marks = (j for j in range(i + 1, min(i + ONE_REACH, s.end)) if s.key(j) == "là" or not s.key(j).isalpha())
    being = next(marks, None)
    return being if being is not None and s.key(being) == "là" else None


def _behind_aside(s: Sentence, i: int) -> int:
    """`thưởng nóng 80 triệu đồng, lấy từ quỹ X, cho R`: the token behind an aside at `i` that ends before `cho`."""
    if s.key(i) != ",":
        return i
    ends = range(i + 1, min(i + ASIDE, s.end))
    return next((j + 1 for j in ends if s.key(j) == "," and s.key(j + 1) == "cho"), i)


def praised_before(s: Sentence, a: int, verb: Mention) -> list[Party]:
    """`biểu dương thành tích của R và thưởng nóng 20 triệu đồng`: whose deed is praised gets the reward."""
    for party in reversed(s.parties_between(a, verb.start)):
        lead = s.keys(max(party.start - DEED_REACH, a), party.start)
        told = party.kind in {"person", "unit", "anaphor"} or party.group is not None and party.group.count is not None
        if told and lead[-1:] == ["của"] and any(p in PRAISED for p in pairwise(lead)):
            return [party]
    return []


def _behind_cheers(s: Sentence, i: int) -> int:
    """The token behind `, chúc mừng`, `và động viên`: a second verb for the same people."""
    while s.key(i) in {",", "và"} and tuple(s.keys(i + 1, i + 3)) in CHEERS:
        i += 3
    return i


def _behind_level(s: Sentence, i: int) -> int:
    """`trao khen thưởng cấp Nhà nước cho R`: the token behind the level at token `i`, else `i`."""
    if s.key(i) != "cấp":
        return i
    return next((j for j in (i + 2, i + 3) if s.key(j) == "cho"), i)


def _behind_place(s: Sentence, i: int) -> int:
    """`khen thưởng tại hội nghị 18 tập thể`: the token behind where it is done, else `i`."""
    if s.key(i) != "tại" or s.key(i + 1) not in OCCASIONS:
        return i
    return next((p.start for p in s.parties if i < p.start <= i + OCCASION and p.group), i)
