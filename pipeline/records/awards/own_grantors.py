"""The grantors that belong to one award alone: `A của G, H`, `A do G trao tặng`, `Bằng khen G cho R`."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Party
from vinhdanh.records.words import UNIT_ANAPHORS
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

AFTER_NAME = frozenset(
    """các hạng loại cao quý nhiều ( ) “ ” ' ’ đột xuất danh lần thứ hai hai ba nhất về nhân dịp này""".split()
) | {'"'}
"""Words that may stand between the name of an award and `của`."""
NAME_REACH = 8
"""Tokens of such words."""
JOINS = frozenset({",", "và", "cùng", "kèm"})
GIFTS = frozenset({("phần", "thưởng"), ("quà", "tặng"), ("tiền", "thưởng"), ("phần", "quà")})
PRAISE = "phần thưởng cao quý của".split()
LEADS = frozenset({"của", "do", "từ"})
KINDS = (["cá", "nhân"], ["tập", "thể"])
GIVERS = frozenset({"office", "unit", "authority", "person", "place"})
ISSUERS = frozenset({"office", "unit"})
NEXT_GIVERS = GIVERS - {"person", "place"}
GIVER_LISTS = frozenset({",", "và", "cùng"})
NAME_ENDS = frozenset({",", ".", ";", ":", "(", ")", "và", "gồm", "năm", "các"})
ADVERBS = frozenset({"đã", "cũng", "vừa", "còn", "sẽ"})
AWARD_REACH = 4
"""Tokens from the verb of a giver to its award."""
TAKES = frozenset({"được", "đạt", "nhận", "đón"})
TAKEN_REACH = 14
"""Tokens from a verb of taking to the award: who gives it stands between."""
VERB_REACH = 3
"""Tokens from a giver to the verb."""


class OwnGrantors:
    """Reads the grantors behind the awards of one sentence."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], parties: Sequence[Party], end: int) -> None:
        """Take the mentions and parties of the sentence that ends before token `end`."""
        self.tokens, self.end = tokens, end
        self.at = {p.start: p for p in parties}
        self.dated = {m.start: m for m in mentions if m.label in {"YEAR", "PERIOD", "DATE"}}
        self.giving = {m.start: m for m in mentions if m.label == "VERB" and m.value.kind in {"give", "commend"}}
        self.awards = {m.start for m in mentions if m.label == "AWARD"}

    def read(self, i: int) -> tuple[tuple[Party, ...], int]:
        """The grantors behind an award that ends at token `i`: (grantors, token behind what tells of them)."""
        if (named := self.at.get(i)) and self._stands_for_grantor(named):
            return (named,), named.end
        if named and named.kind in ISSUERS and (verb := self._verb_behind(named)):
            return (named,), verb
        whose = self.at.get(i + 1) if self._key(i) == "mà" else None
        if whose and whose.kind in GIVERS and (verb := self._next_verb(whose)):
            return (whose,), verb
        if self._key(i) == "được" and (conferred := self._conferred(i)):
            return conferred
        behind = self._skip_name_words(i)
        lead = self._behind_praise(behind)
        first = self.at.get(lead + 1) or self._behind_kind(lead + 1) or self._bare_body(lead + 1)
        if self._key(lead) not in LEADS or first is None or first.kind not in GIVERS and not first.collective:
            return (), i
        givers = self._joint(first, ends_at_subject=self._key(lead) == "của")
        if lead > behind and givers[-1].end not in self.giving:
            return (), i
        end = self._behind_verb(givers[-1].end, needed=self._key(lead) == "do")
        return (tuple(givers), end) if end else ((), i)

    def _conferred(self, i: int) -> tuple[tuple[Party, ...], int] | None:
        """`trao cho R Huân chương X được G truy tặng.`: who conferred what another hands over; `được` at token `i`."""
        giver = self.at.get(i + 1)
        if giver is None or giver.kind not in GIVERS or not any(v < i for v in self.giving):
            return None
        end = self._verb_behind(giver)
        return ((giver,), end) if end and self._key(end) in {".", ",", ";", ""} else None

    def _verb_behind(self, party: Party) -> int:
        """`Huân chương X Chủ tịch nước truy tặng anh R`: the token behind the verb of who stands right behind an award,
        0 where there is none.
        """
        end = self._next_verb(party)
        return end if self._key(end) != "cho" else 0

    def _next_verb(self, party: Party) -> int:
        """`A mà G đã tặng (cho) R`: the token behind the giving verb of a party, 0 where there is none."""
        i = party.end
        while self._key(i) in ADVERBS:
            i += 1
        return self.giving[i].end if i in self.giving else 0

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if i < self.end else ""

    def _behind_kind(self, i: int) -> Party | None:
        """`của cá nhân ông X`, `của tập thể Y`."""
        return self.at.get(i + 2) if self.tokens.key[i : i + 2] in KINDS else None

    def _bare_body(self, i: int) -> Party | None:
        """`của Bộ`: a capitalised head word alone, which points to a body named before."""
        alone = i < self.end and self.tokens.shape[i] == "Xx" and self._key(i) in UNIT_ANAPHORS
        if not alone or i + 1 < self.end and self.tokens.shape[i + 1] in {*CAPITALS, "9"}:
            return None
        return (
            Party("anaphor", i, i + 1, collective=True) if i + 1 >= self.end or self.tokens.word_start[i + 1] else None
        )

    def _skip_name_words(self, i: int) -> int:
        j = self.giving[i].end if i in self.giving and self.giving[i].value.posthumous else i
        while j - i < NAME_REACH and (self._key(j) in AFTER_NAME or j in self.dated):
            j = self.dated[j].end if j in self.dated else j + 1
        return self._behind_gift(j)

    def _behind_praise(self, i: int) -> int:
        """`A - phần thưởng cao quý của G tặng R`: the token at `của`, else `i`."""
        praised = self._key(i) in {"-", "–", ","} and self.tokens.key[i + 1 : i + 6] == PRAISE
        return i + 5 if praised else i

    def _behind_gift(self, i: int) -> int:
        """`Bằng khen và phần thưởng của G`, `Bằng khen, quà tặng của G`: the token behind the gift, else `i`."""
        if self._key(i) not in JOINS or tuple(self.tokens.key[i + 1 : i + 3]) not in GIFTS:
            return i
        return i + 3 if self._key(i + 3) == "của" else i

    def _stands_for_grantor(self, party: Party) -> bool:
        """`Bằng khen UBND tỉnh cho R`, `Cờ thi đua Chính phủ`: whose paper it is, without `của`."""
        if party.kind not in {"unit", "office"}:
            return False
        if self._key(party.end) == "cho":
            return True
        high = party.kind == "office" or self._key(party.start) == "bộ" or self._key(party.start + 1) == "phủ"
        return high and self._key(party.end) in NAME_ENDS

    def _joint(self, first: Party, ends_at_subject: bool) -> list[Party]:
        """The givers from `first` on; behind a comma the subject of a clause of its own is none of them."""
        givers = [first]
        while self._key(k := givers[-1].end) in GIVER_LISTS:
            following = self.at.get(k + 1)
            if following is None or following.kind not in NEXT_GIVERS and not self._is_head_alone(following):
                break
            if ends_at_subject and self._key(k) == "," and (self._gives(following) or self._takes(following)):
                break
            givers.append(following)
        return givers

    def _is_head_alone(self, party: Party) -> bool:
        """`Bằng khen của Bộ X và Quân khu`: a capitalised head word that points to a body named before."""
        return party.kind == "anaphor" and party.collective and self.tokens.shape[party.start] in CAPITALS

    def _gives(self, party: Party) -> bool:
        """Does the party give an award of its own (`…, G đã tặng B`)?"""
        i = party.end
        while self._key(i) in ADVERBS:
            i += 1
        if i not in self.giving:
            return False
        behind = self.giving[i].end
        return any(behind <= a < behind + AWARD_REACH for a in self.awards) or self._key(behind) == "cho"

    def _takes(self, party: Party) -> bool:
        """Does the party get an award of its own (`…, H được (G tặng) B`, `…, H đạt B`)?"""
        i = party.end
        while self._key(i) in ADVERBS:
            i += 1
        behind = range(i + 1, min(i + TAKEN_REACH, self.end))
        passed = i + 1 in self.giving and self._key(self.giving[i + 1].end) == "cho"
        return self._key(i) in TAKES and not passed and any(a in self.awards for a in behind)

    def _behind_verb(self, i: int, needed: bool) -> int:
        """The token behind the verb of `do G (vừa) trao tặng`, `của G trao tặng`; 0 where a needed verb is missing."""
        if needed:
            return next((self.giving[v].end for v in range(i, i + VERB_REACH) if v in self.giving), 0)
        if i in self.giving and self.tokens.key[i : self.giving[i].end] != ["tặng"]:
            return self.giving[i].end
        return i
