"""Does a party begin a clause of its own, so that it is no member of the list before it?

`3 tập thể được …`, `17 đảng viên nhận A, 28 đồng chí B`; `…; Giám đốc X cũng tặng …`; `…, ông X nhiệt liệt chúc mừng`.
"""

from vinhdanh.records.party import Party
from vinhdanh.records.recipients.starts import Starts
from vinhdanh.records.words import GIVER_ADVERBS

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
SUBJECT_ADVERBS = frozenset("đã cũng vừa đều vinh dự sẽ đang còn".split())
SPEAKER_ADVERBS = SUBJECT_ADVERBS | {"-", "–", ","}
TAKING_VERBS = frozenset("receive reach recognise".split())
PLAIN_TAKING = frozenset({"nhận", "đoạt", "giành"})
"""Behind a person these open a clause of its own also where what is taken is no award."""
DECIDES = ["quyết", "định"]
GIVING_VERBS = frozenset("give commend honour propose".split())
PREDICATE = 12
"""Words that may describe a group between its noun and `được`."""
CLAUSE_REACH = 16
"""Tokens between a verb of taking and its award."""


class OwnClauses:
    """Tells the subjects of a sentence's clauses."""

    def __init__(self, starts: Starts) -> None:
        """Take what begins at each token of the sentence."""
        self.s, self.starts = starts.s, starts

    def is_subject(self, party: Party) -> bool:
        """Is the party the subject of a clause of its own (`6 đảng viên nhận …`, `3 tập thể được …`), alone or with the
        groups behind it (`A, 3 tập thể và 5 cá nhân được … B`)?
        """
        if self._takes(party) or self._gapped(party) or self._meets_norm(party):
            return True
        if party.kind != "group" or self.s.key(party.start - 1) not in {",", ";"}:
            return False
        following = self._next_group(party)
        while following is not None and not self._takes(following):
            following = self._next_group(following)
        return following is not None

    def gives(self, party: Party) -> bool:
        """Is the party the subject of a giving verb of its own (`…; Giám đốc X cũng tặng …`, `…; G quyết định tặng
        …`)?
        """
        i = party.end
        while self.s.key(i) in GIVER_ADVERBS:
            i += 1
        if self.s.keys(i, i + 2) == DECIDES and self.starts.verb_kind(i + 2) == "give":
            return True
        if self.starts.verb_kind(i) in GIVING_VERBS and self.s.key(i) != "tặng":
            return True
        if i in self.starts.verbs and i > party.end:
            return True
        verb = self.starts.verbs.get(party.end)
        bare = verb is not None and verb.value.kind == "give" and verb.end in self.starts.awards
        anew = party.kind == "person" and party.position is not None and self.s.key(party.start - 1) == ";"
        return bare and (anew or party.kind in {"office", "unit"} or party.kind == "anaphor" and party.collective)

    def speaks(self, party: Party) -> bool:
        """`…, Chủ tịch nước X nhiệt liệt chúc mừng`: the speaker is no member of the list."""
        i = party.end
        while self.s.key(i) in SPEAKER_ADVERBS:
            i += 1
        return party.kind in {"person", "office"} and tuple(self.s.keys(i, i + 2)) in SPEECH

    def _gapped(self, party: Party) -> bool:
        """`17 đảng viên nhận A, 28 đồng chí B`: the verb of the clause before goes on."""
        counted = party.group is not None and party.group.count is not None
        return counted and party.end in self.starts.awards and self.s.key(party.start - 1) in {",", ";", "và"}

    def _meets_norm(self, party: Party) -> bool:
        """`công nhận 45 A, 38 cơ quan đạt chuẩn văn hóa`: who meets a norm gets no award, unless it is told of them."""
        counted = party.group is not None and party.group.count is not None and self.s.key(party.start - 1) == ","
        return counted and self.s.keys(party.end, party.end + 2) == ["đạt", "chuẩn"]

    def _next_group(self, party: Party) -> Party | None:
        """The counted group that `và` or a comma joins to a counted group (`hàng trăm lượt tập thể` is one, too)."""
        following = self.starts.at.get(party.end + 1) if self.s.key(party.end) in {"và", ",", "cùng"} else None
        groups = (p.group if p else None for p in (party, following))
        counted = all(group and (group.count or group.modifier) for group in groups)
        return following if counted else None

    def _takes(self, party: Party) -> bool:
        """`R (cũng) được …`, `R nhận …`; behind `;` also `ông X, Giám đốc Y, nhận …`; not those described behind `cho`
        (`tặng A cho 9 hộ đạt danh hiệu B`).
        """
        i = party.end + (party.kind == "person" and self.s.key(party.start - 1) == ";" and self.s.key(party.end) == ",")
        while self.s.key(i) in SUBJECT_ADVERBS:
            i += 1
        if party.kind == "person" and self.s.keys(i, i + 2) == [",", "được"]:
            i += 1
        if self.s.key(party.start - 1) == "cho" and self.starts.verb_kind(i) == "reach":
            return False
        if party.group and party.group.count and self.s.key(party.start - 1) in {",", "và", ";"}:
            i = self._behind_description(i)
        if self.s.key(i) == "được" and self._praised(i + 1):
            return True
        takes = self.s.key(i) in {"được", "bị"} or self.starts.verb_kind(i) in TAKING_VERBS
        if party.kind == "person" and self.s.key(i) in PLAIN_TAKING and not any(a > i for a in self.starts.awards):
            return True
        behind = next((a for a in sorted(self.starts.awards) if a > i), self.s.end)
        return takes and behind - i <= CLAUSE_REACH and not {";", "."} & set(self.s.tokens.key[i:behind])

    def _praised(self, i: int) -> bool:
        """`(được) khen thưởng`, `(được) các cấp khen thưởng` at token `i`: no award is named."""
        giver = self.starts.at.get(i)
        return self.starts.verb_kind(giver.end if giver else i) in {"commend", "honour"}

    def _behind_description(self, i: int) -> int:
        """`, 18 cá nhân hiến máu 30 lần được …`: the `được` behind words that describe a counted group, else `i`."""
        for j in range(i, min(i + PREDICATE, self.s.end)):
            if self.s.key(j) == "được" or self.starts.verb_kind(j) in TAKING_VERBS:
                return j
            if j in self.starts.at or j in self.starts.awards or not self.s.key(j).isalnum() or self.s.key(j) == "và":
                return i
        return i
