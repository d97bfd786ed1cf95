"""One list of recipients: parties, what stands between them, and where the list ends.

`cho 3 tập thể và 5 cá nhân gồm: 1. …; 2. …`; `cho tập thể X, đồng chí Y - Trưởng phòng; đồng chí Z`.
"""

from dataclasses import dataclass, field, replace

from vinhdanh.records.parents import level
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.unknown_subjects import is_crew

RECIPIENTS = frozenset({"group", "person", "unit", "place", "anaphor", "office"})
NAMED = frozenset({"person", "unit"})
STOPS = frozenset("vì do nhân để nhằm khi sau theo nên ; bởi".split())
GAP_STOPS = STOPS | {"tại", "vào", "ở"}
LIST_WORDS = frozenset(
    ", ; và cùng là gồm : - – • * + với tập thể các như cho đó đại diện gia đình thân nhân mẹ của".split()
)
SPEECH = frozenset(
    {
        ("nhiệt", "liệt"),
        ("phát", "biểu"),
        ("chúc", "mừng"),
        ("cho", "biết"),
        ("khẳng", "định"),
        ("nhấn", "mạnh"),
        ("bày", "tỏ"),
        ("đánh", "giá"),
        ("ghi", "nhận"),
        ("yêu", "cầu"),
        ("nhận", "định"),
        ("chia", "sẻ"),
    }
)
KIN = frozenset({"mẹ", "cha", "bố", "vợ", "chồng", "nhân", "đình"})
"""Last syllables of words for relatives who receive for a dead person (`thân nhân`, `gia đình`)."""
SEPARATORS = frozenset({",", ";", "và", ":", "cùng", "-"})
APPOSITION = frozenset({",", "-", "–", "—", "kiêm"})
SUBJECT_ADVERBS = frozenset("đã cũng vừa đều vinh dự sẽ đang còn".split())
SPEAKER_ADVERBS = SUBJECT_ADVERBS | {"-", "–", ","}
GIVER_ADVERBS = frozenset("đã cũng vừa còn sẽ đồng thời".split())
ENDING_VERBS = frozenset("give receive propose recognise revoke honour commend".split())
RIVAL_VERBS = frozenset("give receive recognise".split())
TAKING_VERBS = frozenset("receive reach recognise".split())
ATTEND = ["tham", "dự"]
"""Behind these stand guests (`lễ tuyên dương em X, có sự tham dự của ông Y; bà Z`)."""
PLAIN_TAKING = frozenset({"nhận", "đoạt", "giành"})
"""Behind a person these open a clause of its own also where what is taken is no award."""
GIVING_VERBS = frozenset("give commend honour propose".split())
GAP = 4
NAME_REACH = 4
PREDICATE = 12
"""Words that may describe a group between its noun and `được`."""
DESCRIPTION = 25
LONG_DESCRIPTION = 60
"""Words that may describe a member of a list: of any, of one whose members are parted by `;`."""
CLAUSE_REACH = 16
FAR_ABOVE = 2
"""Levels between a body and the one over it behind a comma."""


@dataclass(slots=True)
class _Run:
    """A list while it is read: what it holds, the token behind its last member, unknown words before the first."""

    start: int
    limit: int
    named_only: bool
    reach: int
    out: list[Party] = field(default_factory=list)
    end: int = 0
    gap: int = 0

    def take(self, party: Party) -> int:
        self.out.append(party)
        self.gap = 0
        return self.skip(party)

    def skip(self, party: Party) -> int:
        self.end = party.end
        return party.end


class ListReader:
    """Reads lists of recipients of one sentence."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.s, self.tokens = s, s.tokens
        self.at = {p.start: p for p in s.parties}
        self.verbs = {m.start: m for m in s.verbs}
        self.awards = {m.start for m in s.mentions if m.label == "AWARD"}

    def verb_kind(self, i: int) -> str:
        """The kind of the verb that begins at token `i`, or an empty string."""
        return str(self.verbs[i].value.kind) if i in self.verbs else ""

    def read(self, i: int, limit: int, named_only: bool = False, reach: int = GAP) -> tuple[list[Party], int]:
        """The list that begins at token `i`: (parties, token behind the list).

        named_only: persons and units; reach: how many unknown words may stand before the first member.
        """
        run = _Run(i, limit, named_only, reach, end=i)
        j: int | None = i
        while j is not None and j < limit:
            j = self._step(j, run)
        return shared_body(run.out), run.end

    def within(self, i: int, limit: int) -> tuple[list[Party], int]:
        """The named persons and units behind `trong đó (có)` at token `i`."""
        return self.read(i + (3 if self.s.key(i + 2) == "có" else 2), limit, named_only=True)

    def opens_subset(self, i: int) -> bool:
        """Does `trong đó` stand at token `i`?"""
        return self.s.key(i) == "trong" and self.s.key(i + 1) == "đó"

    def is_subject(self, party: Party) -> bool:
        """Is the party the subject of a clause of its own (`6 đảng viên nhận …`, `3 tập thể được …`), alone or with the
        groups behind it (`A, 3 tập thể và 5 cá nhân được … B`)?
        """
        if self._takes(party) or self._gapped(party):
            return True
        if party.kind != "group" or self.s.key(party.start - 1) not in {",", ";"}:
            return False
        following = self._next_group(party)
        while following is not None and not self._takes(following):
            following = self._next_group(following)
        return following is not None

    def _gapped(self, party: Party) -> bool:
        """`17 đảng viên nhận A, 28 đồng chí B`: the verb of the clause before goes on."""
        counted = party.group is not None and party.group.count is not None
        return counted and party.end in self.awards and self.s.key(party.start - 1) in {",", ";", "và"}

    def _next_group(self, party: Party) -> Party | None:
        """The counted group that `và` or a comma joins to a counted group."""
        following = self.at.get(party.end + 1) if self.s.key(party.end) in {"và", ",", "cùng"} else None
        counted = all(p is not None and p.group is not None and p.group.count for p in (party, following))
        return following if counted else None

    def _takes(self, party: Party) -> bool:
        i = party.end
        while self.s.key(i) in SUBJECT_ADVERBS:
            i += 1
        if party.group and party.group.count and self.s.key(party.start - 1) in {",", "và", ";"}:
            i = self._behind_description(i)
        takes = self.s.key(i) in {"được", "bị"} or self.verb_kind(i) in TAKING_VERBS
        if party.kind == "person" and self.s.key(i) in PLAIN_TAKING and not any(a > i for a in self.awards):
            return True
        behind = next((a for a in sorted(self.awards) if a > i), self.s.end)
        return takes and behind - i <= CLAUSE_REACH and not {";", "."} & set(self.tokens.key[i:behind])

    def _behind_description(self, i: int) -> int:
        """`, 18 cá nhân hiến máu 30 lần được …`: the `được` behind words that describe a counted group, else `i`."""
        for j in range(i, min(i + PREDICATE, self.s.end)):
            if self.s.key(j) == "được":
                return j
            if j in self.at or j in self.awards or not self.s.key(j).isalnum() or self.s.key(j) == "và":
                return i
        return i

    def _step(self, j: int, run: _Run) -> int | None:
        """Read what stands at token `j`; the token to go on with, or None at the end of the list."""
        if party := self.at.get(j):
            return self._member(party, run)
        if self.opens_subset(j) and run.out and not run.named_only:
            self._take_subset(j, run)
            return None
        if self.verb_kind(j) in ENDING_VERBS:
            return None
        if self._is_list_word(j):
            return j + 1
        if run.out:
            return self._continuation(j, run.limit)
        if run.gap < run.reach and self.s.key(j) not in GAP_STOPS:
            run.gap += 1
            return j + 1
        return None

    def _member(self, party: Party, run: _Run) -> int | None:
        if run.out and self.gives(party) or self.is_subject(party):
            return None
        if is_crew(self.s, party):
            return None
        if run.named_only and party.kind not in NAMED:
            return None
        if run.out and party.kind == "place" and not self._parted(run.out[-1].end, party.start):
            return None
        if self._describes(party, run):
            return run.skip(party)
        if self._is_over(party, run):
            run.out[-1] = replace(run.out[-1], parent=party.name)
            return run.skip(party)
        if run.out and run.out[-1].kind in NAMED and run.out[-1].end == party.start or self._speaks(party):
            return None
        if party.kind not in RECIPIENTS or self._governed(party):
            return None
        if party.group and party.group.count and self._is_object(party, run):
            return None
        return run.take(party)

    def _speaks(self, party: Party) -> bool:
        """`…, Chủ tịch nước X nhiệt liệt chúc mừng`: the speaker is no member of the list."""
        i = party.end
        while self.s.key(i) in SPEAKER_ADVERBS:
            i += 1
        return party.kind in {"person", "office"} and tuple(self.s.keys(i, i + 2)) in SPEECH

    def _governed(self, party: Party) -> bool:
        """Behind `của` nobody is a recipient, but in `cho mẹ của anh X` the dead one is; nor is who looks on (`trước
        toàn trường`).
        """
        if self.s.keys(party.start - 2, party.start) == ["trước", "toàn"]:
            return True
        return self.s.key(party.start - 1) == "của" and self.s.key(party.start - 2) not in KIN

    def _describes(self, party: Party, run: _Run) -> bool:
        """Does the party only say more about its neighbour?"""
        following = self.at.get(self._behind_bracket(party.end))
        if party.kind == "place" and following is not None and following.kind == "person":
            return True
        if party.kind == "group" and (self._introduces_name(party) or self._sums_up(party, run)):
            return True
        if not run.out:
            return False
        return is_apposition(self.s, run.out[-1], party) or self._is_body_of_person(run, party)

    def _sums_up(self, party: Party, run: _Run) -> bool:
        """`cho anh A và anh B, hai người đã …`: the number of those just named."""
        persons = run.out and all(p.kind == "person" for p in run.out)
        counted = party.group is not None and party.group.count == len(run.out)
        return bool(persons) and counted and self.s.key(party.start - 1) in {",", "-", "–"}

    def _behind_bracket(self, i: int) -> int:
        """The token behind a short bracket at token `i` (`quận A (Đà Nẵng) …`), else `i`."""
        if self.s.key(i) != "(":
            return i
        return next((j + 1 for j in range(i, i + NAME_REACH + 2) if self.s.key(j) == ")"), i)

    def _introduces_name(self, party: Party) -> bool:
        """`cho học sinh dũng cảm Lê Thị Mơ`: a noun without number in front of a name."""
        if party.group is None or party.group.count:
            return False
        ends = range(party.end, party.end + NAME_REACH)
        i = next((i for i in ends if i in self.at or not self.s.key(i).isalpha() or i in self.verbs), None)
        return i is not None and i in self.at and self.at[i].kind == "person" and i > party.end

    def _is_body_of_person(self, run: _Run, party: Party) -> bool:
        """In a list parted by `;` a unit behind `,` after a person is still that person's body."""
        person = run.out[-1]
        if person.kind != "person" or party.kind not in {"unit", "office"}:
            return False
        between = self.tokens.key[person.end : party.start]
        return ";" in self.tokens.key[run.start : run.limit] and ";" not in between and "," in between

    def _is_over(self, party: Party, run: _Run) -> bool:
        """In a list parted by `;` a unit behind `,` after a unit is the body over it."""
        known = run.out[-1] if run.out else None
        if known is None or not known.kind == party.kind == "unit" or known.parent or party.parent:
            return False
        if self.tokens.key[known.end : party.start] != [","] or ";" not in self.tokens.key[run.start : run.limit]:
            return False
        low, high = level(self.tokens, known.name[0] if known.name else known.start), level(self.tokens, party.start)
        return low > 0 and high - low >= FAR_ABOVE

    def _is_object(self, party: Party, run: _Run) -> bool:
        """`cho nữ sinh cứu 3 người`: the group is what the recipient acted on."""
        return not run.out and run.gap > 1 and self.s.key(party.start - 1) not in LIST_WORDS

    def _take_subset(self, j: int, run: _Run) -> None:
        named, behind = self.within(j, run.limit)
        run.out.extend(named)
        run.end = behind if named else run.end

    def _is_list_word(self, j: int) -> bool:
        numeral = self.tokens.shape[j] == "9" and self.s.key(j + 1) in {".", ")"}
        return numeral or self.s.key(j) in LIST_WORDS or self.s.key(j) == "."

    def _parted(self, a: int, b: int) -> bool:
        return any(self.s.key(i) in SEPARATORS for i in range(a, b))

    def gives(self, party: Party) -> bool:
        """Is the party the subject of a giving verb of its own (`…; Giám đốc X cũng tặng …`)?"""
        i = party.end
        while self.s.key(i) in GIVER_ADVERBS:
            i += 1
        if self.verb_kind(i) in GIVING_VERBS and self.s.key(i) != "tặng" or i in self.verbs and i > party.end:
            return True
        return self.s.key(party.end) == "tặng" and party.kind in {"office", "unit"} and party.end + 1 in self.awards

    def _continuation(self, j: int, limit: int) -> int | None:
        """A list goes on behind a description (`… có thành tích gồm: X, Y`; `…; ông Z`): the token where it does."""
        if self.s.key(j) == "trước":
            return None
        for k in range(j, min(j + LONG_DESCRIPTION, limit)):
            if (k < j + DESCRIPTION or self.s.key(k) == ";") and self._goes_on(k, j):
                return k
            if self.s.keys(k, k + 2) == ATTEND:
                return None
            if k in self.awards or self.verb_kind(k) in RIVAL_VERBS or self.s.key(k) == "do" and k + 1 in self.at:
                return None
        return None

    def _goes_on(self, k: int, j: int) -> bool:
        key = self.s.key(k)
        following = self.at.get(k + 1)
        if key in {"gồm", ":"} or key == "là" and following:
            return True
        if key == ";":
            return any(n in self.at for n in range(k + 1, k + (5 if self.tokens.shape[k + 1 : k + 2] == ["9"] else 3)))
        return key in {"và", ","} and following is not None and following.kind == "group" and k - j < 14


def is_apposition(s: Sentence, known: Party, party: Party) -> bool:
    """`đồng chí A, Ủy viên X, nguyên Bí thư Y`: an office behind a person is that person's."""
    if known.kind != "person" or party.kind != "office":
        return False
    between = s.keys(known.end, party.start)
    return bool(between) and all(key in APPOSITION for key in between)


def shared_body(parties: list[Party]) -> list[Party]:
    """`3 đơn vị và 10 cá nhân của X`: the body behind the last group is that of all groups before it."""
    last = parties[-1] if parties else None
    if last is None or last.kind != "group" or last.body is None:
        return parties
    return [replace(p, body=last.body) if p.kind == "group" and p.body is None else p for p in parties]
