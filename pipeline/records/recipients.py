"""Lists of recipients around an award: behind `cho`, `tặng`, `đối với`, `:`, or as the subject to the left."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

MARKERS = frozenset("cho tặng tới đến : gửi biểu".split())
STOPS = frozenset("vì do nhân để nhằm khi sau theo nên ; bởi".split())
LIST_WORDS = frozenset(
    ", ; và cùng là gồm : - – • * + với tập thể các như cho đó đại diện gia đình thân nhân mẹ của".split()
)
SUBJECT_WORDS = frozenset(
    (
        "đã cũng vừa đều vinh dự còn là có sẽ đang từng lần lượt long trọng , - – ) ( tiếp tục lại nay và tổ "
        "chức lễ kỉ niệm đã có được xứng đáng các được"
    ).split()
)
SUBJECT_ADVERBS = frozenset("đã cũng vừa đều vinh dự sẽ đang còn".split())
PREPOSITIONS = frozenset("của tại ở trong với từ do bởi về theo như cho trước nhân vào".split())
RECIPIENTS = frozenset({"group", "person", "unit", "place", "anaphor", "office"})


class RecipientLists:
    """Reads the lists of recipients of one sentence."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.tokens, self.start, self.end = s.tokens, s.start, s.end
        self.at = {p.start: p for p in s.parties}
        self.parties = [p for p in s.parties if p.kind in RECIPIENTS]
        self.verbs = {m.start: m for m in s.verbs}
        self.awards = {m.start for m in s.mentions if m.label == "AWARD"}

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if self.start <= i < self.end else ""

    def right(self, i: int, limit: int) -> tuple[list[Party], int]:
        """The recipients behind an award that ends at token `i`; return (parties, token behind the list)."""
        j, steps = i, 0
        while j < limit and steps < 25:
            key = self._key(j)
            if key == "đối" and self._key(j + 1) == "với":
                return self._list(j + 2, limit)
            if key == "trong" and self._key(j + 1) == "đó":
                named, end = self._list(j + 3 if self._key(j + 2) == "có" else j + 2, limit)
                return (
                    ([p for p in named if p.kind in {"person", "unit"}], end)
                    if named and named[0].kind in {"person", "unit"}
                    else ([], i)
                )
            if key in MARKERS and not (key in {"đến", "tới"} and j not in self.at and j + 1 not in self.at):
                found = self._list(j + 1, limit)
                if found[0]:
                    return found
            if key == "như" and j + 1 < limit:
                named, end = self._list(j + 1, limit, named_only=True)
                return (named, end) if named else ([], i)
            if j in self.at and self._is_subject(self.at[j]):
                return [], i
            if j in self.at and self.at[j].kind == "group" or j == i and j in self.at and self.at[j].kind in RECIPIENTS:
                return self._list(j, limit)
            verb = self.verbs.get(j)
            if verb and verb.value.kind in {"honour", "commend"} or key == "mừng":
                found = self._list(verb.end if verb else j + 1, limit)
                if found[0] and self._key(found[0][0].start - 1) in {"dương", "mừng", "vinh", "danh", "thưởng"}:
                    return found
            if (
                key in STOPS
                or verb
                and verb.value.kind in {"receive", "give", "propose", "recognise"}
                and key != "tặng"
            ):
                return (
                    self._list(verb.end, limit)
                    if verb and verb.value.kind == "give" and self._key(verb.end) not in {"nhiều"}
                    else ([], i)
                )
            j = self.at[j].end if j in self.at else j + 1
            steps += 1
        return [], i

    def object(self, i: int, limit: int) -> tuple[list[Party], int]:
        """The recipients right behind a verb that ends at token `i` (`tuyên dương 10 tập thể`)."""
        j = i
        while (
            j < limit
            and j - i < 4
            and j not in self.at
            and self._key(j) in {"cho", "và", "đối", "với", "các", "tặng", "thưởng", "em", "đột", "xuất"}
        ):
            j += 1
        return self._list(j, limit)

    def _is_subject(self, party: Party) -> bool:
        """Is the party the subject of a clause of its own (`6 đảng viên nhận …`, `3 tập thể được …`)?"""
        i = party.end
        while self._key(i) in SUBJECT_ADVERBS:
            i += 1
        verb = self.verbs.get(i)
        takes = (
            self._key(i) in {"được", "bị"} or verb is not None and verb.value.kind in {"receive", "reach", "recognise"}
        )
        behind = next((a for a in sorted(self.awards) if a > i), self.end)
        return takes and behind - i <= 16 and not {";", "."} & set(self.tokens.key[i:behind])

    def _parted(self, a: int, b: int) -> bool:
        return any(self._key(i) in {",", ";", "và", ":", "cùng", "-"} for i in range(a, b))

    def _list(self, i: int, limit: int, named_only: bool = False) -> tuple[list[Party], int]:
        out: list[Party] = []
        j, end, gap = i, i, 0
        while j < limit:
            party = self.at.get(j)
            key = self._key(j)
            if party and (out and self._gives(party) or self._is_subject(party)):
                break
            if key == "trong" and self._key(j + 1) == "đó" and out and not named_only:
                named, behind = self._list(j + (3 if self._key(j + 2) == "có" else 2), limit, named_only=True)
                return _shared_body([*out, *named]), behind if named else end
            if (
                party
                and out
                and party.kind == "place"
                and not self._parted(out[-1].end, party.start)
                or party
                and named_only
                and party.kind not in {"person", "unit"}
            ):
                break
            if party and self._body_of_person(out, party, i, limit):
                j = end = party.end
                continue
            if party and party.kind in RECIPIENTS and self._key(j - 1) != "của":
                out.append(party)
                j = end = party.end
                gap = 0
            elif (
                party
                or j in self.verbs
                and self.verbs[j].value.kind
                in {
                    "give",
                    "receive",
                    "propose",
                    "recognise",
                    "revoke",
                    "honour",
                    "commend",
                }
            ):
                break
            elif key in LIST_WORDS or self.tokens.shape[j] == "9" and self._key(j + 1) in {".", ")"} or key == ".":
                j += 1
            elif not out and gap < 4 and key not in STOPS:
                j += 1
                gap += 1
            elif out and self._continues(j, limit):
                j = self._continues(j, limit)
            else:
                break
        return _shared_body(out), end

    def _body_of_person(self, out: Sequence[Party], party: Party, i: int, limit: int) -> bool:
        """In a list parted by `;` a unit behind `,` after a person is still that person's body."""
        if (
            not out
            or out[-1].kind != "person"
            or party.kind not in {"unit", "office"}
            or ";" not in self.tokens.key[i:limit]
        ):
            return False
        return (
            ";" not in self.tokens.key[out[-1].end : party.start] and "," in self.tokens.key[out[-1].end : party.start]
        )

    def _gives(self, party: Party) -> bool:
        """Is the party the subject of a giving verb of its own (`…; Giám đốc X cũng tặng …`)?"""
        i = party.end
        while self._key(i) in {"đã", "cũng", "vừa", "còn", "sẽ", "đồng", "thời"}:
            i += 1
        verb = self.verbs.get(i)
        return (
            verb is not None
            and verb.value.kind in {"give", "commend", "honour", "propose"}
            and self._key(i) != "tặng"
            or (verb is not None and i > party.end)
            or (self._key(party.end) == "tặng" and party.kind in {"office", "unit"} and party.end + 1 in self.awards)
        )

    def _continues(self, j: int, limit: int) -> int:
        """A list goes on behind a description (`… có thành tích gồm: X, Y`; `…; ông Z`): the token where it does, or
        0.
        """
        for k in range(j, min(j + 25, limit)):
            if self._key(k) in {"gồm", ":"} or self._key(k) == "là" and k + 1 in self.at:
                return k
            if self._key(k) == ";" and any(s in self.at for s in range(k + 1, min(k + 3, limit))):
                return k
            if self._key(k) in {"và", ","} and k + 1 in self.at and self.at[k + 1].kind == "group" and k - j < 14:
                return k
            if k in self.awards or k in self.verbs and self.verbs[k].value.kind in {"give", "receive", "recognise"}:
                return 0
        return 0

    def left(self, a: int, b: int) -> list[Party]:
        """The subject: the last list of parties between tokens `a` and `b` that no preposition governs."""
        run: list[Party] = []
        best: list[Party] = []
        for party in self.parties:
            if party.start < a or party.end > b:
                continue
            governed = self._key(party.start - 1) in PREPOSITIONS and party.start > a
            joined = run and all(
                self._key(i) in {",", "và", "cùng", ";", "-", "–"} for i in range(run[-1].end, party.start)
            )
            if governed and not joined:
                continue
            run = [*run, party] if joined else [party]
            best = run
        return _shared_body(best)


def _shared_body(parties: list[Party]) -> list[Party]:
    """`3 đơn vị và 10 cá nhân của X`: the body behind the last group is that of all groups before it."""
    last = parties[-1] if parties else None
    if last is None or last.kind != "group" or last.body is None:
        return parties
    return [replace(p, body=last.body) if p.kind == "group" and p.body is None else p for p in parties]
