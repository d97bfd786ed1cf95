"""One list of recipients: parties, what stands between them, and where the list ends.

`cho 3 tập thể và 5 cá nhân gồm: 1. …; 2. …`; `cho tập thể X, đồng chí Y - Trưởng phòng; đồng chí Z`.
"""

from dataclasses import replace
from itertools import pairwise

from vinhdanh.records.names.parents import level
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.list_details import Details, Run
from vinhdanh.records.recipients.own_clauses import OwnClauses
from vinhdanh.records.recipients.starts import Starts
from vinhdanh.records.recipients.unknown_subjects import is_crew
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.words import NO_POST

RECIPIENTS = frozenset({"group", "person", "unit", "place", "anaphor", "office"})
NAMED = frozenset({"person", "unit"})
STOPS = frozenset("vì do nhân để nhằm khi sau theo nên ; bởi".split())
GAP_STOPS = STOPS | {"tại", "vào", "ở"}
LIST_WORDS = frozenset(
    ", ; và cùng là gồm : - – • * + với tập thể các như cho đó đại diện hộ gia đình thân nhân mẹ của".split()
)
KIN = frozenset({"mẹ", "cha", "bố", "vợ", "chồng", "nhân", "đình"})
"""Last syllables of words for relatives who receive for a dead person (`thân nhân`, `gia đình`)."""
SEPARATORS = frozenset({",", ";", "và", ":", "cùng", "-"})
ENDING_VERBS = frozenset("give receive propose recognise revoke honour commend".split())
RIVAL_VERBS = frozenset("give receive recognise".split())
ATTEND = ["tham", "dự"]
"""Behind these stand guests (`lễ tuyên dương em X, có sự tham dự của ông Y; bà Z`)."""
LINKS = frozenset({",", "và", "cùng"})
PARTLY = frozenset({"trong", "như", "hình", "biểu"})
"""Words before some of the members of a group (`trong đó có`, `như`, `điển hình là`, `tiêu biểu là`)."""
"""Between members of a list that share the body over the last."""
NAME_REACH = 3
"""Small words between a counted group and the names of all of it."""
GAP = 4
"""Unknown words that may stand before the first member."""
BRACKET = 16
"""Tokens of a bracket behind a body (`(C02)`, `(nay là Công an quận X)`)."""
DESCRIPTION = 25
LONG_DESCRIPTION = 60
GROUP_REACH = 18
"""Tokens of what is said of a group before `và` and the next one."""
"""Words that may describe a member of a list: of any, of one whose members are parted by `;`."""


class ListReader:
    """Reads lists of recipients of one sentence."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.s, self.tokens, self.starts = s, s.tokens, Starts(s)
        self.clauses, self.details = OwnClauses(self.starts), Details(self.starts)

    def read(self, i: int, limit: int, named_only: bool = False, reach: int = GAP) -> tuple[list[Party], int]:
        """The list that begins at token `i`: (parties, token behind the list).

        named_only: persons and units; reach: how many unknown words may stand before the first member.
        """
        run = Run(i, limit, named_only, reach, end=i)
        j: int | None = i
        while j is not None and j < limit:
            j = self._step(j, run)
        return shared_parent(self.s, shared_body(self._itemised(run.out))), run.end

    def _itemised(self, parties: list[Party]) -> list[Party]:
        """Mark the groups whose members follow behind `gồm`."""
        return [*(itemised(self.s, a, b) for a, b in pairwise(parties)), *parties[-1:]]

    def within(self, i: int, limit: int) -> tuple[list[Party], int]:
        """The named persons and units behind `trong đó (có)` at token `i`."""
        return self.read(i + (3 if self.s.key(i + 2) == "có" else 2), limit, named_only=True)

    def opens_subset(self, i: int) -> bool:
        """Does `trong đó` stand at token `i`?"""
        return self.s.key(i) == "trong" and self.s.key(i + 1) == "đó"

    def _step(self, j: int, run: Run) -> int | None:
        """Read what stands at token `j`; the token to go on with, or None at the end of the list."""
        if party := self.starts.at.get(j):
            return self._member(party, run)
        if self.opens_subset(j) and run.out and not run.named_only:
            self._take_subset(j, run)
            return None
        if self.starts.verb_kind(j) in ENDING_VERBS:
            return None
        if self._is_list_word(j):
            return j + 1
        if run.out:
            behind = self.details.behind_bracket(j, BRACKET) if j == run.end else j
            if behind > j and run.out[-1].kind == "unit":
                run.end = behind
                return behind
            return self._continuation(j, run.limit)
        if run.gap < run.reach and self.s.key(j) not in GAP_STOPS:
            run.gap += 1
            return j + 1
        return None

    def _member(self, party: Party, run: Run) -> int | None:
        if self.clauses.gives(party) and (run.out or run.gap or run.named_only) or self.clauses.is_subject(party):
            return None
        if is_crew(self.s, party):
            return None
        if run.named_only and party.kind not in NAMED:
            return None
        if run.out and party.kind == "place" and not self._parted(run.out[-1].end, party.start):
            return None
        if self.details.describes(party, run):
            return run.skip(party)
        if self.details.is_over(party, run):
            run.out[-1] = replace(run.out[-1], parent=run.out[-1].parent or party.name)
            return run.skip(party)
        if self.details.are_its_members(party, run):
            run.home = run.out.pop().name
        if run.out and run.out[-1].kind in NAMED and run.out[-1].end == party.start or self.clauses.speaks(party):
            return None
        if party.kind not in RECIPIENTS or self._governed(party) or self._says_who(party, run):
            return None
        if party.group and party.group.count and self._is_object(party, run):
            return None
        return run.take(party)

    def _says_who(self, party: Party, run: Run) -> bool:
        """`163 chiến sĩ của X, những người bám biển …`: who the group before are."""
        loose = party.group is not None and party.group.noun == "người" and party.group.count is None
        those = loose and self.s.key(party.start - (self.s.key(party.start) != "những")) == "những"
        return those and bool(run.out) and self.s.key(party.start - 1) in {",", "-", "–"}

    def _governed(self, party: Party) -> bool:
        """Behind `của` nobody is a recipient, but in `cho mẹ của anh X` the dead one is; nor is who looks on (`trước
        toàn trường`), nor a sum (`…, tổng cộng 38 người`).
        """
        if self.s.keys(party.start - 2, party.start) in (["trước", "toàn"], ["tổng", "cộng"], ["tổng", "số"]):
            return True
        return self.s.key(party.start - 1) == "của" and self.s.key(party.start - 2) not in KIN

    def _is_object(self, party: Party, run: Run) -> bool:
        """`cho nữ sinh cứu 3 người`: the group is what the recipient acted on."""
        return not run.out and run.gap > 1 and self.s.key(party.start - 1) not in LIST_WORDS

    def _take_subset(self, j: int, run: Run) -> None:
        named, behind = self.within(j, run.limit)
        run.out.extend(named)
        run.end = behind if named else run.end

    def _is_list_word(self, j: int) -> bool:
        numeral = self.tokens.shape[j] == "9" and self.s.key(j + 1) in {".", ")"}
        return numeral or self.s.key(j) in LIST_WORDS or self.s.key(j) == "."

    def _parted(self, a: int, b: int) -> bool:
        return any(self.s.key(i) in SEPARATORS for i in range(a, b))

    def _continuation(self, j: int, limit: int) -> int | None:
        """A list goes on behind a description (`… có thành tích gồm: X, Y`; `…; ông Z`): the token where it does."""
        if self.s.key(j) == "trước":
            return None
        if (named := self._named_behind(j)) is not None:
            return named
        for k in range(j, min(j + LONG_DESCRIPTION, limit)):
            if (k < j + DESCRIPTION or self.s.key(k) == ";") and self._goes_on(k, j):
                return k
            if self.s.keys(k, k + 2) == ATTEND:
                return None
            if k in self.starts.awards and not self._describes(k) or self.starts.verb_kind(k) in RIVAL_VERBS:
                return None
            if self.s.key(k) == "do" and k + 1 in self.starts.at:
                return None
        return None

    def _named_behind(self, j: int) -> int | None:
        """`2 em nhỏ A và B`: as many persons as a group counts, behind what small words say of it from token `j` on."""
        group = self._last_counted(j)
        k = j
        while (
            k < min(j + NAME_REACH, self.s.end)
            and self.tokens.shape[k] == "xx"
            and self.s.key(k) not in NO_POST
            and k not in self.starts.at
        ):
            k += 1
        first = named = self.starts.at.get(k)
        persons = 0
        while group and named is not None and named.kind == "person" and not self.starts.verb_kind(k):
            persons += 1
            named = self.starts.at.get(named.end + 1) if self.s.key(named.end) in LINKS else None
        return k if group and first is not None and persons == group else None

    def _last_counted(self, j: int) -> int | None:
        """How many persons the last member counts, a group that ends at token `j`."""
        last = next((p for p in self.s.parties if p.end == j and p.group), None)
        alone = last is not None and last.group is not None and last.group.kind == "individual"
        return last.group.count if alone and last and last.group and (last.group.count or 0) > 1 else None

    def _describes(self, k: int) -> bool:
        """`3 cán bộ hướng dẫn các cá nhân đạt A, gồm: X`: at token `k` the award of others."""
        verb = next((v for v in self.s.verbs if v.end == k and v.value.kind == "reach"), None)
        group = next((p.group for p in self.s.parties if verb and p.end == verb.start), None)
        return group is not None and group.count is None

    def _goes_on(self, k: int, j: int) -> bool:
        key = self.s.key(k)
        following = self.starts.at.get(k + 1)
        if key in {"gồm", ":"} or key == "là" and following and self.s.key(j - 1) != ";":
            return True
        if key == ";":
            reach = 5 if self.tokens.shape[k + 1 : k + 2] == ["9"] else 3
            return any(n in self.starts.at for n in range(k + 1, k + reach))
        return (
            key in {"và", ",", "cùng"} and following is not None and following.kind == "group" and k - j < GROUP_REACH
        )


def itemised(s: Sentence, party: Party, member: Party) -> Party:
    """`5 tập thể gồm: A, …`, `5 nghệ nhân tỉnh X: A, …`, `các cán bộ tham gia phá án gồm: X, …`: a group all of whose
    members follow, from `member` on.
    """
    between = s.keys(party.end, member.start)
    told = "gồm" in between or bool(between) and (between[0] == "là" or between[-1] == ":")
    whole = party.group is not None and member.kind in NAMED and told and PARTLY.isdisjoint(between)
    return replace(party, whole=True) if whole else party


def shared_body(parties: list[Party]) -> list[Party]:
    """`3 đơn vị và 10 cá nhân của X`: the body behind the last group is that of all groups before it."""
    last = parties[-1] if parties else None
    if last is None or last.kind != "group" or last.body is None:
        return parties
    return [replace(p, body=last.body) if p.kind == "group" and p.body is None else p for p in parties]


def shared_parent(s: Sentence, parties: list[Party]) -> list[Party]:
    """`Phòng A, Phòng B và Phòng C của Công an tỉnh X`: the body over the last of a list is over those before it."""
    out = list(parties)
    last = out[-1] if out else None
    if (
        last is not None
        and last.group is not None
        and last.body
        and {"khác", "còn"} & set(s.keys(last.start, last.body[0]))
    ):
        out = [replace(p, parent=p.parent or last.body) if _below(s, p, last.body) else p for p in out]
    for n in range(len(out) - 1, 0, -1):
        over, last = out[n].parent, out[n]
        if over is None or last.name is None or s.key(last.name[1]) not in {"của", "thuộc"}:
            continue
        for k in range(n - 1, -1, -1):
            if not _below(s, out[k], over) or not LINKS.issuperset(s.keys(out[k].end, out[k + 1].start)):
                break
            out[k] = replace(out[k], parent=over)
    return out


def _below(s: Sentence, party: Party, over: tuple[int, int]) -> bool:
    """Is the party a body of a lower level than `over`, and no other body is over it?"""
    alone = party.kind == "unit" and party.parent is None
    return alone and 0 < level(s.tokens, party.name[0] if party.name else party.start) < level(s.tokens, over[0])
