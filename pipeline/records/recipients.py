"""Where the recipients of an award stand: behind `cho`, `tặng`, `đối với`, `:`, or as the subject to the left.

Quality (F1 on corpus, dev): slot:kind 0.91, 0.89; slot:count 0.94, 0.91; slot:name 0.87, 0.86.
"""

from dataclasses import replace

from vinhdanh.records.list_details import is_apposition
from vinhdanh.records.localities import is_local
from vinhdanh.records.party import Party
from vinhdanh.records.party_lists import NAMED, RECIPIENTS, STOPS, ListReader, shared_body
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.unknown_subjects import THINGS, is_crew

Found = tuple[list[Party], int]

MARKERS = frozenset("cho tặng tới đến : gửi biểu".split())
PLACES_TOO = frozenset({"tới", "đến"})
"""Markers that also stand before times and places: only right before a party."""
PRAISE_WORDS = frozenset({"dương", "mừng", "vinh", "danh", "thưởng"})
PREPOSITIONS = frozenset("của tại ở trong với từ do bởi về theo như cho trước nhân vào thuộc".split())
JOINED = frozenset({",", "và", "cùng", ";", "-", "–"})
BELOW = (["-"], ["–"], ["thuộc"], [",", "thuộc"])
"""What stands between a body and the body over it."""
ONE_OF = frozenset({"person", "unit", "anaphor"})
"""Who may be one of a group (`anh là 1 trong 10 cá nhân được tặng`)."""
RELATIVE = frozenset({"group", "person"})
"""Who may be the subject of a relative clause also behind a preposition (`của 60 gương điển hình được tuyên dương`); so
may a body behind `cho` (`giúp cho X được tặng A`).
"""
FRESH = frozenset("và còn nhưng thì khi mà nên là riêng nay cả nhiên có này qua đó".split())
"""Words that a new subject may follow besides marks."""
BEING = frozenset({"làm", "là", "chức"})
"""Before an office: what the subject is (`bà làm Giám đốc X, được tặng A`)."""
SPEAKERS = frozenset({"person", "office"})
BODIES = frozenset({"unit", "place"})
ADVERBS_OF_SUBJECT = frozenset("từng đã cũng vừa đều vinh dự sẽ đang còn mới".split())
OBJECT_WORDS = frozenset("cho và đối với các tặng thưởng em đột xuất".split())
ENDING_VERBS = frozenset({"receive", "give", "propose", "recognise"})
FROM = frozenset({"có", "từ", "bởi"})
BEING_REACH = 4
"""Tokens between an award and `là` before those who got it (`A dịp này là X`)."""
STEPS = 25
LOOSE_REACH = 6
"""How far behind an award a group without a number and without `cho` may stand."""
OBJECT_GAP = 4


class RecipientLists:
    """Finds the lists of recipients of one sentence."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.s, self.lists = s, ListReader(s)
        self.starts, self.at = self.lists.starts, self.lists.starts.at
        self.parties = [p for p in s.parties if p.kind in RECIPIENTS]
        self._readers = (
            self._regarding,
            self._subset,
            self._marked,
            self._like,
            self._including,
            self._being,
            self._bare,
            self._praised,
            self._stop,
        )

    def right(self, i: int, limit: int) -> Found:
        """The recipients behind an award that ends at token `i`; return (parties, token behind the list)."""
        j = i
        for _ in range(STEPS):
            if j >= limit:
                break
            found = next((f for read in self._readers if (f := read(j, i, limit)) is not None), None)
            if found is not None:
                return found
            j = self.at[j].end if j in self.at else j + 1
        return [], i

    # Readers of `right`: what stands at token `j` behind the award that ends at `i`; None where it is not theirs.

    def _regarding(self, j: int, _: int, limit: int) -> Found | None:
        """`A đối với R`."""
        return self.lists.read(j + 2, limit) if self.s.keys(j, j + 2) == ["đối", "với"] else None

    def _subset(self, j: int, i: int, limit: int) -> Found | None:
        """`A, trong đó có R`."""
        if not self.lists.opens_subset(j):
            return None
        return _or_nothing(self.lists.within(j, limit), i)

    def _marked(self, j: int, _: int, limit: int) -> Found | None:
        """`A cho R`, `A: R`."""
        if self.s.key(j) not in MARKERS or self.s.key(j) in PLACES_TOO and not {j, j + 1} & self.at.keys():
            return None
        found = self.lists.read(j + 1, limit)
        return found if found[0] else None

    def _like(self, j: int, i: int, limit: int) -> Found | None:
        """`A như R`."""
        if self.s.key(j) != "như" or j + 1 >= limit:
            return None
        return _or_nothing(self.lists.read(j + 1, limit, named_only=True), i)

    def _including(self, j: int, _: int, limit: int) -> Found | None:
        """`các cá nhân được tặng A (còn) có R`."""
        if self.s.key(j) not in {"có", "gồm"} or j + 1 not in self.at or self.at[j + 1].kind not in NAMED:
            return None
        return self.lists.read(j + 1, limit)

    def _being(self, j: int, i: int, limit: int) -> Found | None:
        """`2 người được tặng A là X và Y`, `Cũng nhận A dịp này là X`."""
        if self.s.key(j) != "là" or j - i > BEING_REACH or j + 1 not in self.at and self.s.key(j + 1) != "tập":
            return None
        found = self.lists.read(j + 1, limit)
        return found if found[0] and all(p.kind in NAMED for p in found[0]) else None

    def _bare(self, j: int, i: int, limit: int) -> Found | None:
        """`A R`: a group anywhere, any other party right behind the award; the subject of a clause of its own ends the
        search, and so does whoever stands behind a comma (`nhận A, ông X giao nhiệm vụ cho Y`).
        """
        party = self.at.get(j)
        if party is None:
            return None
        if self.lists.clauses.is_subject(party):
            return [], i
        if party.kind in SPEAKERS and j > i and self.s.key(j - 1) == ",":
            return [], i
        if party.group and party.group.count is None and (j - i > LOOSE_REACH or "," in self.s.keys(i, j - 1)):
            return None
        unmarked = party.kind == "group" and "cho" not in self.s.keys(i, j) and self.s.key(j - 1) not in FROM
        if unmarked or j == i and party.kind in RECIPIENTS:
            return self.lists.read(j, limit)
        return None

    def _praised(self, j: int, _: int, limit: int) -> Found | None:
        """`A, biểu dương R`, `A chúc mừng R`."""
        praised = self.starts.verb_kind(j) in {"honour", "commend"}
        if not praised and self.s.key(j) != "mừng":
            return None
        found = self.lists.read(self.starts.verbs[j].end if praised else j + 1, limit)
        return found if found[0] and self.s.key(found[0][0].start - 1) in PRAISE_WORDS else None

    def _stop(self, j: int, i: int, limit: int) -> Found | None:
        """A reason or another verb ends the search; behind a giving verb the recipients of both follow."""
        kind = self.starts.verb_kind(j)
        if self.s.key(j) == "do" and (found := self._given_by(j, limit)):
            return found
        if self.s.key(j) not in STOPS and (kind not in ENDING_VERBS or self.s.key(j) == "tặng"):
            return None
        if kind == "give" and self.s.key(self.starts.verbs[j].end) != "nhiều":
            found = self.lists.read(self.starts.verbs[j].end, limit)
            return found if found[0] or self.s.key(j) != "thưởng" else None
        return [], i

    def _given_by(self, j: int, limit: int) -> Found | None:
        """`A do G tặng R`."""
        giver = self.at.get(j + 1)
        ends = range(giver.end, min(giver.end + 4, limit)) if giver else ()
        verb = next((i for i in ends if self.starts.verb_kind(i) == "give"), None)
        found = self.lists.read(self.starts.verbs[verb].end, limit, reach=1) if verb is not None else ([], j)
        return found if found[0] else None

    def object(self, i: int, limit: int, reach: int = 0) -> Found:
        """The recipients behind a verb that ends at token `i` (`tuyên dương 10 tập thể`), after at most `reach` unknown
        words (`thưởng nóng 4 triệu đồng cho X`).
        """
        j = i
        while j < limit and j - i < OBJECT_GAP and j not in self.at and self.s.key(j) in OBJECT_WORDS:
            j += 1
        return self.lists.read(j, limit, reach=reach)

    def _is_one_of(self, known: Party, party: Party) -> bool:
        """`bà A, 1 trong 18 tác giả được …`, `anh B, một người được …`: the group only says who the person is."""
        if known.kind not in ONE_OF or party.group is None:
            return False
        between = self.s.keys(known.end, party.start)
        one = party.group.count == 1 and between == [","]
        return one or "trong" in between and bool({"một", "1"} & set(between))

    def _are_those(self, known: Party, party: Party) -> bool:
        """`A và B - những người đã … - được tặng`: an uncounted group behind a dash or comma says who they are."""
        loose = party.group is not None and party.group.count is None and party.group.noun == "người"
        return known.kind == "person" and loose and self.s.keys(known.end, party.start) in (["-"], ["–"], [","])

    def left(self, a: int, b: int) -> list[Party]:
        """The subject: the last list of parties between tokens `a` and `b` that no preposition governs."""
        run: list[Party] = []
        nearest = self.before_adverbs(b)
        place: Party | None = None
        for party in self.parties:
            if party.start < a or party.end > b:
                continue
            if run and (known := self._told_more(run[-1], party)):
                run[-1] = known
                continue
            joined = bool(run) and all(key in JOINED for key in self.s.keys(run[-1].end, party.start))
            joined = joined or bool(run) and self._lists(run[-1], party)
            if is_crew(self.s, party):
                run = []
                continue
            governed = self.s.key(party.start - 1) in PREPOSITIONS and party.start > a
            part = self.s.key(party.start - 1) in THINGS
            if party.kind == "place" and (governed or part or place and self.s.keys(place.end, party.start) == [","]):
                place, governed = party, True
            governed = governed or party.kind == "office" and self.s.key(party.start - 1) in BEING
            caused = self.s.key(party.start - 1) == "cho" and party.kind == "unit"
            relative = party.end == nearest and (party.kind in RELATIVE or caused)
            if joined or relative or not governed and (not run or run[-1].kind != "group" or self._begins_anew(party)):
                run = [*run, party] if joined else [party]
        return shared_body(run)

    def _lists(self, known: Party, party: Party) -> bool:
        """`4 tập thể gồm A, B và C được tặng …`: the members of the counted group that is the subject."""
        counted = known.group is not None and known.group.count is not None
        announced = self.s.key(known.end) in {"gồm", "là", ":"} and known.end + 2 >= party.start
        return counted and announced and party.kind in NAMED

    def _begins_anew(self, party: Party) -> bool:
        """Can the party be a subject of its own? A name in what describes a group (`5 người theo gương X`) is none."""
        lead = self.s.key(party.start - 1)
        return party.kind == "group" or lead in FRESH or not lead.isalpha()

    def before_adverbs(self, i: int) -> int:
        """The token behind the subject of a verb at token `i`."""
        while self.s.key(i - 1) in ADVERBS_OF_SUBJECT:
            i -= 1
        return i

    def _told_more(self, known: Party, party: Party) -> Party | None:
        """`A, Phó Giám đốc X`, `các cá nhân ngành X`, `Cục X - Bộ Y`: the second only says more about the first."""
        if is_apposition(self.s, known, party) or self._is_one_of(known, party) or self._are_those(known, party):
            return replace(known, end=party.end)
        follows = party.start == known.end and (party.kind in BODIES or party.kind == "anaphor" and party.collective)
        if known.kind in RELATIVE and follows:
            body = party.name if party.kind == "unit" else None
            return replace(known, end=party.end, body=known.body or body)
        if known.kind == "unit" and party.kind == "anaphor" and party.collective and party.start == known.end:
            return replace(known, end=party.end)
        between = self.s.keys(known.end, party.start)
        below = known.kind == party.kind == "unit" and between in BELOW and known.parent is None
        if below and not is_local(self.s.tokens, party.start):
            return replace(known, end=party.end, parent=party.name)
        return None


def _or_nothing(found: Found, i: int) -> Found:
    """The named persons and units, else nothing behind token `i`."""
    named = [p for p in found[0] if p.kind in NAMED]
    return (named, found[1]) if named else ([], i)
