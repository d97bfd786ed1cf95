"""What joins two parts of a body's name: a hyphen, `và`, a short form in brackets, `tại` before its seat.

Each function tells the token at which the name goes on, or None where token `i` joins nothing.
"""

from vinhdanh.mentions.units.name import Name
from vinhdanh.mentions.units.words import LEVELS
from vinhdanh.tokens.shapes import CAPITALS

AT_HEADS = frozenset("đại lãnh tổng tand vksnd tòa viện hội văn cơ phái chi phân".split())
"""First words of bodies whose name tells where they sit: `Đại sứ quán … tại Lào`, `TAND cấp cao tại Hà Nội`."""
PARENTS = frozenset("bộ tổng công cục sở ubnd quân binh học đại đh đhqg trường viện tập vụ phòng bệnh trung".split())
"""First words of bodies that a hyphen may join to what belongs to them: `… - Bộ Công an`."""

TEAMS = frozenset({"đội", "phòng", "trạm", "tổ"})
FIELD = 2
"""Letters of the short form of a field (`TT`: public order)."""


def hyphen(name: Name, i: int) -> int | None:
    """A hyphen inside a name: `Thi đua - Khen thưởng`, `Thừa Thiên-Huế`, `quận 8 - TPHCM`, `… - Bộ Công an`."""
    tokens, marks, j = name.tokens, name.marks, i + 1
    if j >= name.limit or j in marks.blocked or name.persons.like(j):
        return None
    if i == name.start and not name.head.whole and j not in marks.words:
        return None
    if j in marks.titles and tokens.shape[j] != "XX":
        return None
    glued = tokens.glued[i] and tokens.glued[j]
    if glued and name.head.whole and j in marks.heads and marks.heads[j].value.alone != "no" and not _fields(name, j):
        return None
    head = marks.heads.get(j)
    if not glued and head and marks.words.get(j, 0) <= head.end and tokens.key[j] not in PARENTS:
        return None
    known = j in marks.words or j in marks.heads or j in marks.places or j in marks.names
    if tokens.shape[j] in CAPITALS and (glued or known or tokens.shape[j] == "XX"):
        return j
    return j if j in marks.words and (glued or tokens.shape[j] == "xx") else None


def _fields(name: Name, j: int) -> bool:
    """`Đội CSGT-TT-CĐ`: fields of a team of the police, two letters each."""
    short = name.tokens.shape[j] == "XX" and len(name.tokens.form[j]) == FIELD
    return short and name.tokens.key[name.head.start] in TEAMS


def conjunction(name: Name, i: int) -> int | None:
    """`và` inside a name joins two fields (`Giáo dục và Đào tạo`), not two bodies or persons."""
    tokens, marks, j = name.tokens, name.marks, i + 1
    if i == name.start and j < name.limit and tokens.key[j] in {"thcs", "thpt"}:
        return j
    if i == name.start or j >= name.limit or j in marks.blocked or name.persons.like(j) or j in marks.names:
        return None
    if tokens.key[i - 1] in LEVELS or tokens.shape[i - 1] == "9" or i in marks.place_ends or j in marks.titles:
        return None
    head, word = marks.heads.get(j), marks.words.get(j)
    if head and not (word and word > head.end) or head and tokens.key[j] in {"công", "sở", "bộ", "ubnd"}:
        return None
    if head and tokens.key[j : j + 2] == tokens.key[name.head.start : name.head.start + 2]:
        return None
    return j if word else None


def bracket(name: Name, i: int) -> int | None:
    """`Hợp tác xã (HTX) Minh Lộc`, `Phòng Cảnh sát hình sự (PC02) Công an tỉnh`: a short form inside the name."""
    tokens, marks, j = name.tokens, name.marks, i + 3
    if j >= name.limit or tokens.key[i + 2] != ")" or tokens.shape[i + 1] != "XX" or tokens.shape[j] not in CAPITALS:
        return None
    goes_on = j in marks.heads or j in marks.names or j in marks.places or tokens.shape[j] == "XX"
    if name.persons.starts(j) or j in marks.blocked or i > name.start and not goes_on:
        return None
    return j


def seat(name: Name, i: int) -> int | None:
    """`Đại sứ quán Việt Nam tại Lào`; `Ủy ban … của Quốc hội`."""
    tokens, j = name.tokens, i + 1
    first = tokens.key[name.head.start]
    if j >= name.limit:
        return None
    if tokens.key[i] == "của":
        return j + 2 if first == "ủy" and tokens.key[j : j + 2] == ["quốc", "hội"] else None
    if first not in AT_HEADS or i == name.start and first in {"hội", "viện", "văn", "cơ", "chi", "phân"}:
        return None
    if tokens.key[j] in {"tp", "tp.", "thành"} and j + 1 < name.limit:
        return j
    return name.marks.places.get(j) if tokens.shape[j] in CAPITALS else None
