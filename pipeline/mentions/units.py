"""UNIT: named bodies, read from a head word with the tail that belongs to the name (GUIDELINES, UNIT).

The tail goes on over capitals, numbers and codes, over small words that official names are made of (table
`unit_words`), and over other small words only where a capital follows soon; verbs and prepositions end it.
"""

from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.unit_tail import CODE, Tail, UnitWords
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.table import Tokens

CAPITALS = frozenset({"Xx", "XX"})
LEVELS = frozenset("tỉnh huyện xã phường quận thành thị tp tp. tx trung".split())
OPEN_DOMAINS = frozenset({"firm", "school", "health"})
NEVER_SMALL = frozenset(
    {
        "tổ chức",
        "nhóm",
        "lực lượng",
        "an ninh",
        "cảnh sát",
        "hội",
        "vùng",
        "kho",
        "cụm",
        "khối",
        "tàu",
        "cảng",
        "đơn vị",
        "thuế",
        "hải quan",
        "văn phòng",
        "thanh tra",
        "biên phòng",
        "tổ",
        "mặt trận",
        "bưu điện",
        "ban chuyên án",
        "chốt",
        "xưởng",
        "chính quyền",
        "bộ đội biên phòng",
        "hải quân",
    }
)
SMALL_HEADS = frozenset(
    {
        "công an",
        "ủy ban nhân dân",
        "ubnd",
        "hđnd",
        "tỉnh đoàn",
        "huyện đoàn",
        "thành đoàn",
        "tỉnh ủy",
        "huyện ủy",
        "thành ủy",
        "đảng ủy",
        "trường tiểu học",
        "trường thpt",
        "trường thcs",
        "trường đại học",
        "trường đh",
        "bệnh viện",
        "công ty",
        "câu lạc bộ",
        "bảo hiểm xã hội",
        "liên đoàn lao động",
        "cơ quan cảnh sát điều tra",
        "ban giám hiệu",
        "ban giám đốc",
        "trung ương đoàn",
        "bộ chỉ huy quân sự",
        "hội đồng",
        "trung tâm",
        "kho bạc nhà nước",
    }
)
NUMBERED = frozenset("đội trung lữ sư tiểu đại viện quân binh đồn trường đoàn phòng".split())
NO_BODY_BEFORE = frozenset({"ngành", "lực"})


class Units:
    """Finds UNIT mentions."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables of units, places and surnames."""
        self.heads = PhraseTable(vocab, ((s, row) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.names = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_names for s in row.surfaces), "NAME")
        self.words = UnitWords(lexicon, vocab)
        self.media = frozenset(match_key(s) for row in lexicon.media for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the units of `tokens`, not overlapping; `found` holds awards, ranks, offices and asides."""
        blocked = covered(m for m in found if m.label in {"AWARD", "RANK", "DATELINE", "POSITION"})
        offices = {m.end for m in found if m.label == "POSITION"}
        heads = {m.start: m for m in self.heads.find(tokens)}
        names = {m.start: m for m in self.names.find(tokens)}
        marks = self.words.marks(tokens, heads, names, blocked)
        out: list[Mention] = []
        i = 0
        while i < len(tokens.key):
            mention = None if i in blocked else self._at(tokens, i, heads, names, marks, offices, blocked)
            if mention:
                out.append(mention)
            i = mention.end if mention else i + 1
        return [*out, *_codes(tokens, out), *_again(tokens, out, blocked)]

    def _at(
        self,
        tokens: Tokens,
        i: int,
        heads: dict[int, Mention],
        names: dict[int, Mention],
        marks: "Tail.Marks",
        offices: set[int],
        blocked: set[int],
    ) -> Mention | None:
        head = heads.get(i)
        name = names.get(i)
        base = max((m for m in (head, name) if m), key=lambda m: m.end, default=None)
        if base is None or not _word_here(tokens, base, i in offices):
            return None
        row = head.value if head else None
        whole = bool(name and name.end >= (head.end if head else 0)) or row is not None and row.alone != "no"
        tail = Tail(
            tokens,
            marks,
            base.end,
            after_office=i in offices,
            whole=whole,
            open_words=row is not None and row.domain in OPEN_DOMAINS,
        )
        end = tail.end()
        if name and name.end >= (head.end if head else 0):
            return Mention("UNIT", i, end, "unit.name")
        assert head is not None
        assert row is not None
        if not self._head_fits(tokens, head):
            return None
        if row.alone == "yes" or end > head.end and self._named(tokens, head, end, row.alone):
            return Mention("UNIT", i, end, f"unit.head.{row.domain}")
        return None

    def _head_fits(self, tokens: Tokens, head: Mention) -> bool:
        """Not `Hội` in `Hội nghị`; a small head needs its name right behind it."""
        j = head.end
        if (
            j < len(tokens.key)
            and not tokens.word_start[j]
            and tokens.shape[j] == "xx"
            and head.end - head.start == 1
            and tokens.key[j] not in LEVELS
        ):
            return False
        if tokens.shape[head.start] in CAPITALS:
            return True
        if " ".join(tokens.key[head.start : head.end]) in NEVER_SMALL or j >= len(tokens.key):
            return False
        small_name = " ".join(tokens.key[head.start : head.end]) in SMALL_HEADS
        return (
            tokens.shape[j] in CAPITALS
            or tokens.shape[j] == "9"
            and tokens.key[head.start] in NUMBERED
            or tokens.key[j] == '"'
            or small_name
        )

    def _named(self, tokens: Tokens, head: Mention, end: int, alone: str) -> bool:
        """Does the tail make a name? A capital, a number, a code, a level word or words of official names."""
        tail = range(head.end, end)
        if any(tokens.shape[k] in CAPITALS or tokens.shape[k] == "9" or tokens.key[k] == '"' for k in tail):
            return True
        level = tokens.key[head.end] in LEVELS
        if alone == "level" and level:
            return True
        return (
            tokens.shape[head.start] in CAPITALS
            and len(tail) >= 1
            and (level and tokens.key[head.start] not in {"trường"} or len(tail) >= 2)
        )


def _word_here(tokens: Tokens, base: Mention, after_office: bool) -> bool:
    """Veto by the segmentation: `Bộ Công an` inside `cán bộ Công an`; a small head only where a whole word begins."""
    if tokens.shape[base.start] in CAPITALS:
        return True
    if base.label == "NAME":
        return (
            tokens.key[base.start] in {"bộ", "sở", "phòng", "ban", "liên", "tổng", "cục"}
            and base.end - base.start >= 3
            and tokens.word_start[base.start]
        )
    first = tokens.word_start[base.start]
    previous = tokens.key[base.start - 1] if base.start else ""
    if previous in NO_BODY_BEFORE or previous in {"cán", "chiến", "đồng", "toàn"}:
        return False
    return first or after_office or base.end - base.start >= 3


def _codes(tokens: Tokens, units: Sequence[Mention]) -> list[Mention]:
    """`Phòng PC03, PA06 và PA07`: later codes stand without the head word."""
    out = []
    for m in units:
        if not CODE.fullmatch(tokens.form[m.end - 1]):
            continue
        j = m.end
        while j + 1 < len(tokens.key) and tokens.key[j] in {",", "và"} and CODE.fullmatch(tokens.form[j + 1]):
            out.append(Mention("UNIT", j + 1, j + 2, "unit.code"))
            j += 2
    return out


def _again(tokens: Tokens, units: Sequence[Mention], blocked: set[int]) -> list[Mention]:
    """A short name in capitals given in brackets behind a unit (`… (PVC)`) is a UNIT wherever it stands."""
    short = {
        tokens.form[m.end + 1]
        for m in units
        if m.end + 2 < len(tokens.key)
        and tokens.key[m.end] == "("
        and tokens.shape[m.end + 1] == "XX"
        and tokens.key[m.end + 2] in {")", "-"}
    }
    taken = covered(units) | blocked
    return [Mention("UNIT", i, i + 1, "unit.alias") for i, f in enumerate(tokens.form) if f in short and i not in taken]
