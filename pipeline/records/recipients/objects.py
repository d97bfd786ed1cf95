"""Recipients behind an award or a verb: `A cho R`, `A đối với R`, `A: R`; those before them are the subject
(`subjects`).

Quality (F1 on corpus, dev): slot:kind 0.95, 0.91; slot:count 0.98, 0.93; slot:name 0.91, 0.89.
"""

from itertools import takewhile

from vinhdanh.records.parties.numbered_classes import has_number_behind
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import NAMED, RECIPIENTS, STOPS, ListReader
from vinhdanh.records.sentence import Sentence

Found = tuple[list[Party], int]

MARKERS = frozenset("cho tặng tới đến : gửi biểu".split())
DELEGATE = ["đại", "biểu"]
SUPPORT = ["trợ", "cho"]
"""`quỹ X tài trợ cho R`: something else is given to these."""
PLACES_TOO = frozenset({"tới", "đến"})
"""Markers that also stand before times and places: only right before a party."""
PRAISE_WORDS = frozenset({"dương", "mừng", "vinh", "danh", "thưởng"})
SPEAKERS = frozenset({"person", "office"})
OBJECT_WORDS = frozenset("cho và đối với các tặng thưởng em đột xuất kịp thời".split())
ENDING_VERBS = frozenset({"receive", "give", "propose", "recognise"})
FROM = frozenset({"có", "từ", "bởi"})
ONE_OF = (["một", "trong"], ["1", "trong"])
DECISION = ["theo", "quyết", "định"]
BESIDES = ["kèm", "theo"]
"""What is given with the award, before `cho` (`A kèm theo tiền thưởng cho R`)."""
OPENERS = frozenset({"là", "gồm", ":"})
NUMBER_REACH = 14
"""Tokens that a decision takes with its number and day (`theo Quyết định số 5/QĐ-CTN ngày 2/9 là`)."""
BEING_REACH = 4
"""Tokens between an award and `là` before those who got it (`A dịp này là X`)."""
TELLING_REACH = 20
"""The same where as many are named as the subject counts (`2 cơ quan nhận A về công tác Z là X và Y`)."""
STEPS = 25
"""Tokens or parties behind an award in which its recipients begin."""
LOOSE_REACH = 6
"""How far behind an award a group without a number and without `cho` may stand."""
OBJECT_GAP = 6
"""Tokens of OBJECT_WORDS behind a verb."""


class RecipientLists:
    """Finds the lists of recipients of one sentence."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.s, self.reader = s, ListReader(s)
        self.starts, self.at = self.reader.starts, self.reader.starts.at
        self.movements = {m.start: m.end for m in s.mentions if m.label == "MOVEMENT"}
        self._readers = (
            self._regarding,
            self._subset,
            self._marked,
            self._like,
            self._including,
            self._being,
            self._being_as_many,
            self._decreed,
            self._bare,
            self._praised,
            self._stop,
        )

    def right(self, i: int, limit: int) -> Found:
        """The recipients behind an award that ends at token `i`; return (parties, token behind the list)."""
        j = i
        for _ in range(STEPS):
            j = self.movements.get(j, j)
            if j >= limit:
                break
            found = next((f for read in self._readers if (f := read(j, i, limit)) is not None), None)
            if found is not None:
                return found
            j = self.at[j].end if j in self.at else j + 1
        return [], i

    # Readers of `right`: what stands at token `j` behind the award that ends at `i`; None where it is not theirs.

    def _regarding(self, j: int, i: int, limit: int) -> Found | None:
        """`A đối với R`; of what is withdrawn also `A với R`."""
        if self.s.keys(j, j + 2) == ["đối", "với"]:
            return self.reader.read(j + 2, limit)
        withdrawn = any(v.value.kind == "revoke" and v.start < i for v in self.s.verbs)
        return self.reader.read(j + 1, limit) if withdrawn and j == i and self.s.key(j) == "với" else None

    def _subset(self, j: int, i: int, limit: int) -> Found | None:
        """`A, trong đó có R`."""
        if not self.reader.opens_subset(j):
            return None
        return _or_nothing(self.reader.within(j, limit), i)

    def _marked(self, j: int, _: int, limit: int) -> Found | None:
        """`A cho R`, `A: R`; not `tên anh được đặt cho một trường học`."""
        if self.s.key(j) not in MARKERS or self.s.key(j) in PLACES_TOO and not {j, j + 1} & self.at.keys():
            return None
        if self.s.keys(j - 1, j + 1) == DELEGATE or self.s.keys(j - 1, j + 1) == SUPPORT:
            return None
        if self.s.key(j - 1) == "đặt":
            return [], j
        found = self.reader.read(j + 1, limit)
        return found if found[0] else None

    def _like(self, j: int, i: int, limit: int) -> Found | None:
        """`A như R`."""
        if self.s.key(j) != "như" or j + 1 >= limit:
            return None
        return _or_nothing(self.reader.read(j + 1, limit, named_only=True), i)

    def _including(self, j: int, i: int, limit: int) -> Found | None:
        """`các cá nhân được tặng A (còn) có R`; a counted group where nobody is named who could have it (`Đề nghị tặng
        A có 9 cá nhân …, 3 cá nhân …`) or behind a class or years alone (`hạng Ba có 4 cá nhân`).
        """
        party = self.at.get(j + 1) if self.s.key(j) in {"có", "gồm"} else None
        if party is None:
            return None
        counted = party.group is not None and party.group.count is not None
        part = next((m for m in self.s.mentions if m.label == "AWARD" and m.end == i), None)
        own = part is not None and has_number_behind(self.s.tokens, part, (party,))
        alone = own or not self.s.parties_between(self.s.start, j)
        if party.kind not in NAMED and not (counted and j == i and alone):
            return None
        return self.reader.read(j + 1, limit)

    def _being(self, j: int, i: int, limit: int) -> Found | None:
        """`2 người được tặng A là X và Y`, `Cũng nhận A dịp này là X`."""
        if self.s.key(j) != "là" or j - i > BEING_REACH or j + 1 not in self.at and self.s.key(j + 1) != "tập":
            return None
        found = self.reader.read(j + 1, limit)
        named = list(takewhile(lambda p: p.kind in NAMED, found[0]))
        return (named, found[1] if len(named) == len(found[0]) else named[-1].end) if named else None

    def _being_as_many(self, j: int, i: int, limit: int) -> Found | None:
        """`2 cơ quan nhận A về công tác Z là X và Y`: as many names behind a far `là` as the subject counts."""
        if j != i:
            return None
        number = next(
            (p.group.count for p in reversed(self.s.parties) if p.end <= i and p.group and p.group.count), None
        )
        for k in range(i + BEING_REACH, min(i + TELLING_REACH, limit)):
            if self.s.key(k) == ";":
                return None
            if self.s.key(k) == "là" and number and number > 1:
                named, end = self.reader.read(k + 1, limit, named_only=True)
                return (named, end) if len(named) == number else None
        return None

    def _decreed(self, j: int, i: int, limit: int) -> Found | None:
        """`2 người được tặng A theo Quyết định số N là: X và Y`."""
        if j != i or self.s.keys(j, j + 3) != DECISION:
            return None
        ends = range(j, min(j + NUMBER_REACH, limit))
        opens = next((k for k in ends if self.s.key(k) in OPENERS or k in self.at), limit)
        found = self.reader.read(opens + 1, limit) if self.s.key(opens) in OPENERS else ([], i)
        return found if found[0] and found[0][0].kind in NAMED else None

    def _bare(self, j: int, i: int, limit: int) -> Found | None:
        """`A R`: a group anywhere, any other party right behind the award; the subject of a clause of its own ends the
        search, and so does whoever stands behind a comma (`nhận A, ông X giao nhiệm vụ cho Y`) or is told to be one of
        a group (`nhận A, là một trong 8 đơn vị đầu tiên`).
        """
        party = self.at.get(j)
        if party is None or self.s.key(j - 1) == "mỗi":
            return None
        if self.reader.clauses.is_subject(party) or party.group and self.s.keys(j - 2, j) in ONE_OF:
            return [], i
        if party.kind in SPEAKERS and j > i and self.s.key(j - 1) == ",":
            return [], i
        if party.group and party.group.count is None and (j - i > LOOSE_REACH or "," in self.s.keys(i, j - 1)):
            return None
        if party.group and self._gives_too(j):
            return [], i
        unmarked = party.kind == "group" and "cho" not in self.s.keys(i, j) and self.s.key(j - 1) not in FROM
        if unmarked or j == i and party.kind in RECIPIENTS:
            return self.reader.read(j, limit)
        return None

    def _gives_too(self, j: int) -> bool:
        """`A của G và các bộ, ngành`: the group at token `j` gives with `G`."""
        giver = next((p for p in self.s.parties if p.end == j - 1 and p.kind in SPEAKERS | {"unit", "authority"}), None)
        return giver is not None and self.s.key(j - 1) == "và" and self.s.key(giver.start - 1) == "của"

    def _praised(self, j: int, _: int, limit: int) -> Found | None:
        """`A, biểu dương R`, `A chúc mừng R`."""
        praised = self.starts.verb_kind(j) in {"honour", "commend"}
        if not praised and self.s.key(j) != "mừng":
            return None
        found = self.reader.read(self.starts.verbs[j].end if praised else j + 1, limit)
        return found if found[0] and self.s.key(found[0][0].start - 1) in PRAISE_WORDS else None

    def _stop(self, j: int, i: int, limit: int) -> Found | None:
        """A reason or another verb ends the search; behind a giving verb the recipients of both follow."""
        kind = self.starts.verb_kind(j)
        if self.s.key(j) == "do" and (found := self._given_by(j, limit)):
            return found
        if self.s.key(j) == "để" and self.starts.verb_kind(j + 1) == "commend":
            found = self.reader.read(self.starts.verbs[j + 1].end, limit, reach=1)
            return found if found[0] else ([], i)
        stops = self.s.key(j) in STOPS and self.s.keys(j - 1, j + 1) != ["cá", "nhân"]
        beside = self.s.keys(j - 1, j + 1) == BESIDES
        if beside or not stops and (kind not in ENDING_VERBS or self.s.key(j) == "tặng"):
            return None
        if kind == "give" and self.s.key(self.starts.verbs[j].end) != "nhiều":
            found = self.reader.read(self.starts.verbs[j].end, limit)
            if found[0]:
                return found
            if self.s.key(j) == "thưởng":
                return None
        return [], i

    def _given_by(self, j: int, limit: int) -> Found | None:
        """`A do G tặng R`."""
        giver = self.at.get(j + 1)
        ends = range(giver.end, min(giver.end + 4, limit)) if giver else ()
        verb = next((i for i in ends if self.starts.verb_kind(i) == "give"), None)
        found = self.reader.read(self.starts.verbs[verb].end, limit, reach=1) if verb is not None else ([], j)
        return found if found[0] else None

    def object(self, i: int, limit: int, reach: int = 0) -> Found:
        """The recipients behind a verb that ends at token `i` (`tuyên dương 10 tập thể`), after at most `reach` unknown
        words (`thưởng nóng 4 triệu đồng cho X`).
        """
        j = i
        while j < limit and j - i < OBJECT_GAP and j not in self.at and self.s.key(j) in OBJECT_WORDS:
            j += 1
        return self.reader.read(j, limit, reach=reach)


def _or_nothing(found: Found, i: int) -> Found:
    """The named persons and units, else nothing behind token `i`."""
    named = [p for p in found[0] if p.kind in NAMED]
    return (named, found[1]) if named else ([], i)
