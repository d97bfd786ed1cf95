"""Mentions that a table alone decides: RANK, POSITION, TITLE, PLACE.

Quality (F1 on corpus, dev): strict:RANK 0.99, 0.99.
"""

from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

BODY_SYLLABLES = frozenset("ban phòng khoa đoàn trạm trại đồn".split())

BODIES = frozenset(
    {
        ("đồng", "bộ", "trưởng"),
        ("ban", "bí", "thư"),
        ("ban", "giám", "đốc"),
        ("đoàn", "chủ", "tịch"),
        ("bộ", "tư", "lệnh"),
    }
)
"""Bodies whose name ends like an office."""


class Ranks:
    """RANK: ranks of army and police, in any capitals; `Trung tá`, `ĐẠI TÁ`, `thượng úy`."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher from the table `ranks`."""
        self.table = PhraseTable(vocab, ((s, row.id) for row in lexicon.ranks for s in row.surfaces), "RANK")

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the ranks that are whole words, or stand before a name (`khen thưởng binh nhất X`)."""
        return [m for m in self.table.find(tokens) if tokens.word_start[m.start] or _capital_beside(tokens, m)]


def _capital_beside(tokens: Tokens, m: Mention) -> bool:
    """Does a rank begin with a capital, or does one follow its two syllables?"""
    follows = m.end - m.start > 1 and m.end < len(tokens.key) and tokens.shape[m.end] == "Xx"
    return follows or tokens.shape[m.start] in CAPITALS


class Positions:
    """POSITION: the words of an office without its body (`Phó Giám đốc`, `nguyên Chủ tịch`, `Chủ tịch nước`)."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher from the table `positions`; fields: words that go on the name of a body."""
        self.table = PhraseTable(vocab, ((s, row.id) for row in lexicon.positions for s in row.surfaces), "POSITION")
        self.fields = frozenset(match_key(s) for row in lexicon.unit_words for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the offices; a lone small `trưởng` inside another word is none."""
        return [
            _without_body(tokens, _without_mandate(tokens, m), self.fields)
            for m in self.table.find(tokens)
            if not _inside_body(tokens, m)
            if m.end - m.start > 1 or tokens.word_start[m.start] and tokens.shape[m.start] in CAPITALS
        ]


DEPARTMENTS = frozenset("nhi sản ngoại nội mắt dược lây nhiễm thận lao máu".split())
"""Departments of a hospital of one syllable (`Trưởng khoa Nhi`)."""


def _inside_body(tokens: Tokens, m: Mention) -> bool:
    """`Ban Bí thư`, `Đoàn Chủ tịch`, `Đại sứ quán` are bodies."""
    if tokens.key[m.end : m.end + 1] == ["quán"]:
        return True
    return m.start > 0 and tuple(tokens.key[m.start - 1 : m.start + 2]) in BODIES


def _without_mandate(tokens: Tokens, m: Mention) -> Mention:
    """`thừa ủy quyền Chủ tịch nước`: nobody acts for the President."""
    mandated = tokens.key[m.start] == "quyền" and m.start > 0 and tokens.key[m.start - 1] in {"ủy", "uỷ"}
    return Mention(m.label, m.start + 1, m.end, m.rule, m.value) if mandated else m


def _without_body(tokens: Tokens, m: Mention, fields: frozenset[str]) -> Mention:
    """`Trưởng phòng PC02`, `Phó Trưởng ban Chỉ đạo …`, `Thường trực Ban Bí thư`: the end opens the body's name."""
    if tuple(tokens.key[m.end - 3 : m.end]) in BODIES and m.end - m.start > 3:
        return Mention(m.label, m.start, m.end - 3, m.rule, m.value)
    last = tokens.key[m.end - 1]
    office_room = tokens.key[m.end - 2 : m.end] == ["văn", "phòng"]
    if m.end - m.start < 2 or last not in BODY_SYLLABLES or m.end >= len(tokens.key) or office_room:
        return m
    named = (
        tokens.shape[m.end] in {"XX", "9"}
        or tokens.shape[m.end] == "Xx"
        and m.end + 1 < len(tokens.key)
        and tokens.shape[m.end + 1] == "xx"
        or any(" ".join(tokens.key[m.end : m.end + n]) in fields for n in range(2, 7))
        or last == "khoa"
        and tokens.key[m.end] in DEPARTMENTS
    )
    return Mention(m.label, m.start, m.end - 1, m.rule, m.value) if named and tokens.key[m.end] != last else m


class Titles:
    """TITLE: address, profession or degree before a name (`ông`, `nhạc sĩ`, `PGS.TS`)."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher from the table `titles`."""
        self.table = PhraseTable(vocab, ((s, row.kind) for row in lexicon.titles for s in row.surfaces), "TITLE")

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the titles outside the names in `found`."""
        taken = covered(found)
        return [m for m in self.table.find(tokens) if taken.isdisjoint(range(m.start, m.end)) and is_title(tokens, m)]


def is_title(tokens: Tokens, m: Mention) -> bool:
    """Is a hit of the table `titles` a title? An address word in capitals inside a sentence belongs to a name (`huyện
    Anh Sơn`).
    """
    if tokens.shape[m.start] not in CAPITALS:
        return tokens.word_start[m.start]
    begins = (
        m.start == 0
        or tokens.sentence[m.start] != tokens.sentence[m.start - 1]
        or tokens.shape[m.start - 1] in {".", "¶", "XX"}
        and tokens.key[m.start - 1] != ","
        or tokens.key[m.start] == "ngài"
        or tokens.key[m.start] in {"ông", "bà"}
        and tokens.key[m.start - 1] in {"cho", "tặng", "với"}
    )
    if tokens.key[m.start] in {"nam", "nữ"} and m.end - m.start == 1:
        return tokens.shape[m.start] == "xx"
    return begins or m.value != "address" or tokens.shape[m.start] == "XX"


class Places:
    """PLACE: a place head with its name (`xã Ia Krêng`), or a province or country of the table."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `places` and `place_heads`."""
        self.names = PhraseTable(vocab, ((s, row.id) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.heads = PhraseTable(vocab, ((s, row.id) for row in lexicon.place_heads for s in row.surfaces), "HEAD")

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the places outside the names in `found`."""
        taken = covered(found)
        out = [p for m in self.heads.find(tokens) if (p := self._headed(tokens, m, taken))]
        inside = covered(out)
        capital = [
            m
            for m in self.names.find(tokens)
            if all(tokens.shape[i] in CAPITALS or tokens.key[i] == "-" for i in range(m.start, m.end))
        ]
        return sorted(
            [*out, *(m for m in capital if (taken | inside).isdisjoint(range(m.start, m.end)))], key=lambda m: m.start
        )

    def _headed(self, tokens: Tokens, head: Mention, taken: set[int]) -> Mention | None:
        j = head.end
        while (
            j < len(tokens.key)
            and j not in taken
            and tokens.sentence[j] == tokens.sentence[head.start]
            and j - head.end < 4
            and (
                tokens.shape[j] in CAPITALS
                or tokens.shape[j] == "9"
                and j == head.end
                or tokens.key[j] == "-"
                and tokens.glued[j]
                and j > head.end
            )
        ):
            j += 1
        if tokens.key[j - 1] == "-":
            j -= 1
        return Mention("PLACE", head.start, j, "place.headed") if j > head.end and head.start not in taken else None
