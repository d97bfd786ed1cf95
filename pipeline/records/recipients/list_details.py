"""Parties inside a list that only say more about their neighbour: `A, Ủy viên X`; `A và B, hai người đã …`; `học sinh
dũng cảm Lê Thị Mơ`; `Trạm A, Bệnh viện B`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vinhdanh.records.names.parents import level
from vinhdanh.records.parties.seats import is_seat
from vinhdanh.records.party import Party, Range
from vinhdanh.records.recipients.starts import Starts
from vinhdanh.records.sentence import Sentence

LISTING = frozenset({"gồm", "là", ":", "sau"})
"""Words between a noun and the names that it is for."""
APPOSITION = frozenset({",", "-", "–", "—", "kiêm"})
DASHES = frozenset({"-", "–"})
PLURALS = frozenset({"những", "các"})
ADDRESSES = frozenset({"ông", "bà", "anh", "chị", "em"})
"""Words of address in a row before the names (`các ông, bà X`, `các anh chị: X, Y`)."""
TEAM = "tập thể"
NAME_REACH = 4
"""Tokens behind a noun in which a name may begin; those in a short bracket."""
FAR_ABOVE = 2
"""Levels between a small body and the one over it behind a comma."""
OFFICE = 2
"""Level of `phòng`: those of the police are below that of a province, two levels above, not beside a district."""
LARGE = 4
"""Level from which the next one is over a body."""


@dataclass(slots=True)
class Run:
    """A list while it is read.

    start, limit: tokens of what is read; named_only, reach: as in `ListReader.read`; out: its members; end: the token
    behind the last one; gap: unknown words before the first; home: the body of the persons.
    """

    start: int
    limit: int
    named_only: bool
    reach: int
    out: list[Party] = field(default_factory=list)
    end: int = 0
    gap: int = 0
    home: tuple[int, int] | None = None

    def take(self, party: Party) -> int:
        """Make the party a member; return the token behind it."""
        homeless = self.home is not None and party.kind == "person" and party.body is None
        self.out.append(replace(party, body=self.home) if homeless else party)
        self.gap = 0
        return self.skip(party)

    def skip(self, party: Party) -> int:
        """Pass over the party; return the token behind it."""
        self.end = party.end
        return party.end


class Details:
    """Tells members of a list from what is said about them."""

    def __init__(self, starts: Starts) -> None:
        """Take what begins at each token of the sentence."""
        self.s, self.tokens, self.starts = starts.s, starts.s.tokens, starts

    def describes(self, party: Party, run: Run) -> bool:
        """Does the party only say more about its neighbour?"""
        following = self.starts.at.get(self.behind_bracket(party.end, NAME_REACH + 2))
        if party.kind == "place" and following is not None and following.kind == "person":
            return True
        if party.kind == "group" and (self._introduces_name(party) or self._sums_up(party, run)):
            return True
        if not run.out:
            return False
        if self._of_bodies(party, run) or self._is_where(party, run):
            return True
        return is_apposition(self.s, run.out[-1], party) or self._is_body_of_person(run, party)

    def is_over(self, party: Party, run: Run) -> bool:
        """A unit of a higher level behind a dash after a unit (`Phòng A - Bộ B`), behind `,` after one that is only
        numbered (`Vụ 3, Bộ B`), in a list parted by `;` after any.
        """
        known = run.out[-1] if run.out else None
        if known is None or not known.kind == party.kind == "unit":
            return False
        under = known.parent or known.name
        low, high = level(self.tokens, under[0] if under else known.start), level(self.tokens, party.start)
        between = self.tokens.key[run.end : party.start]
        if len(between) == 1 and between[0] in DASHES:
            return 0 < low < high
        if between != [","]:
            return False
        if self._parted(run):
            step = 1 if known.parent or party.parent or low >= LARGE or self._in_chain(party, high) else FAR_ABOVE
            return low > 0 and high - low >= step
        if len(run.out) == 1 and self._people_behind(party) and 0 < low <= high - FAR_ABOVE:
            return True
        pair = len(run.out) == 1 and (low != OFFICE or high - low >= FAR_ABOVE) and not self._more_behind(known, party)
        alone = self._only_numbered(known) or pair
        return not (known.parent or party.parent) and alone and 0 < low < high

    def _more_behind(self, first: Party, party: Party) -> bool:
        """Is it a list, or does one go on? Of two the second stands behind `và`, behind a comma the body over it."""
        behind = self.behind_bracket(party.end, NAME_REACH + 2)
        if self.s.key(first.start - 1) in LISTING or "mỗi" in self.s.keys(behind, behind + 2):
            return True
        return self.s.key(behind) in {",", "và", "cùng"} and behind + 1 in self.starts.at

    def _people_behind(self, party: Party) -> bool:
        """`cho Phòng A, Công an tỉnh B và 3 cá nhân (và ông C)`: the last member is a group or a person."""
        behind = self.behind_bracket(party.end, NAME_REACH + 2)
        last = self.starts.at.get(behind + 1) if self.s.key(behind) in {"và", "cùng"} else None
        return last is not None and last.kind in {"group", "person"}

    def _in_chain(self, party: Party, high: int) -> bool:
        """`Đội A, Phòng B, Công an tỉnh C;`: behind the unit stands one of a level that is higher still."""
        above = self.starts.at.get(party.end + 1)
        return above is not None and self.s.key(party.end) == "," and level(self.tokens, above.start) > high

    def _parted(self, run: Run) -> bool:
        """Does `;` part the members of a list, and not only the list from the clause behind it (`…; tặng B cho S`)?"""
        marks = (k for k in range(run.start, run.limit) if self.s.key(k) == ";")
        return any(self.starts.verb_kind(k + 1) != "give" for k in marks)

    def behind_bracket(self, i: int, reach: int) -> int:
        """The token behind a bracket at token `i` that closes within `reach` tokens, else `i`."""
        if self.s.key(i) != "(":
            return i
        return next((j + 1 for j in range(i, i + reach) if self.s.key(j) == ")"), i)

    def are_its_members(self, party: Party, run: Run) -> bool:
        """`cho Đội 3, gồm: Trung úy A; Hạ sĩ B`: the persons are honoured, not their body; both behind `;`."""
        body = run.out[0] if len(run.out) == 1 else None
        if body is None or body.kind != "unit" or party.kind != "person" or party.rank is None:
            return False
        between = self.s.keys(body.end, party.start)
        return "gồm" in between and between[:1] != [";"]

    def _of_bodies(self, party: Party, run: Run) -> bool:
        """`cho 4 tập thể thuộc A, B và C`: more bodies to which the group belongs."""
        group = run.out[-1]
        if group.kind != "group" or party.kind != "unit" or group.body is None:
            return False
        between = self.tokens.key[run.end : party.start]
        if is_over_body(self.s, group, party, between):
            return True
        return self.s.key(group.body[0] - 1) == "thuộc" and between in ([","], ["và"], [",", "và"])

    def _is_where(self, party: Party, run: Run) -> bool:
        """`Công an phường A, quận B; Công an phường C, quận D`: a place behind a body, where `;` parts the members."""
        told = run.out[-1].kind == "unit" and party.kind == "place" and self.tokens.key[run.end : party.start] == [","]
        return told and self._parted(run) or is_seat(self.tokens, run.out[-1], party)

    def _only_numbered(self, unit: Party) -> bool:
        """`Vụ 3`, `Tổ số 6`: a name that says nothing without the body over it."""
        name = self.tokens.key[unit.name[0] : unit.name[1]] if unit.name else []
        return len(name) == 2 + ("số" in name) and name[-1].isdigit()

    def _sums_up(self, party: Party, run: Run) -> bool:
        """`cho anh A và anh B, hai người của X`, `…, là những người đã …`: those just named once more; their body."""
        if not run.out or party.group is None or run.out[-1].kind != "person":
            return False
        if party.group.count is None:
            return self.s.key(party.start - 1) in DASHES | {"là"} and self.s.key(party.start) in PLURALS
        summed = sums_up(self.s, run.out, party)
        run.out = with_body(run.out, party.body) if summed else run.out
        return summed

    def _introduces_name(self, party: Party) -> bool:
        """`cho học sinh dũng cảm Lê Thị Mơ`, `các anh: Lê Văn Nam, …`: a noun without number in front of a name."""
        if party.group is None or party.group.count:
            return False
        if heads_names(self.s, party):
            return True
        at, verbs = self.starts.at, self.starts.verbs
        colon = self.s.key(party.end) == ":" and party.end + 1 in at
        if colon and at[party.end + 1].kind == "person":
            return True
        ends = range(party.end, party.end + NAME_REACH)
        i = next((i for i in ends if i in at or not self.s.key(i).isalpha() or i in verbs), None)
        return i is not None and i in at and at[i].kind == "person" and i > party.end

    def _is_body_of_person(self, run: Run, party: Party) -> bool:
        """In a list parted by `;` a unit behind `,` after a person is still that person's body."""
        person = run.out[-1]
        if person.kind != "person" or party.kind not in {"unit", "office"}:
            return False
        between = self.tokens.key[person.end : party.start]
        return self._parted(run) and ";" not in between and "," in between


def sums_up(s: Sentence, named: Sequence[Party], party: Party) -> bool:
    """`anh A và anh B, hai cán bộ của X`: as many as are named, counted behind a comma or a dash."""
    alone = len(named) > 1 and all(p.kind == "person" for p in named)
    counted = party.group is not None and party.group.count == len(named)
    return alone and counted and s.key(party.start - 1) in DASHES | {","}


def with_body(named: Sequence[Party], body: Range | None) -> list[Party]:
    """Return the persons with the body of those who sum them up."""
    return [replace(p, body=p.body or body) for p in named]


def is_over_body(s: Sentence, group: Party, party: Party, between: Sequence[str]) -> bool:
    """`12 cán bộ Phòng 5, Cục A, Bộ B`: a unit of a higher level behind the body of a group is the one over it."""
    if group.kind != "group" or group.body is None or party.kind != "unit" or list(between) != [","]:
        return False
    return 0 < level(s.tokens, group.body[0]) < level(s.tokens, party.start)


def heads_names(s: Sentence, party: Party) -> bool:
    """`các đồng chí A, B`, `các đơn vị gồm: X, Y`, `tập thể nhà trường`: a noun without number right before the first
    of those it is for.
    """
    if party.group is None or party.group.count is not None:
        return False
    i = party.end
    while s.key(i) in LISTING or s.key(i) in ADDRESSES and s.key(i + 1) in LISTING:
        i += 1
    if s.key(i) == "," and s.key(i - 1) in ADDRESSES and s.key(i + 1) in ADDRESSES:
        i += 1
    first = next((p for p in s.parties if p.start == i), None)
    if first is not None and first.kind == "anaphor":
        return first.collective and party.group.noun == TEAM and party.group.kind == "collective"
    return first is not None and (first.kind == "person" or i > party.end and first.kind == "unit")


def is_apposition(s: Sentence, known: Party, party: Party) -> bool:
    """`đồng chí A, Ủy viên X, nguyên Bí thư Y`: an office behind a person is that person's."""
    if known.kind != "person" or party.kind != "office":
        return False
    between = s.keys(known.end, party.start)
    return bool(between) and all(key in APPOSITION for key in between)
