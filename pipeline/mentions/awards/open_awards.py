"""Awards that no table holds: read from their head word (`Huân chương …` of a foreign state, `Kỷ niệm chương “…”`), or
from `danh hiệu` before them (`danh hiệu “…”`, `danh hiệu hộ sản xuất giỏi`).
"""

from collections.abc import Container

from vinhdanh.mentions.awards.contests import SPORT_COLOURS, is_placing, is_prize_of_contest
from vinhdanh.mentions.awards.heroes import is_alone
from vinhdanh.mentions.awards.merit_titles import end_of_merit, goes_on_with_merit, is_recognised
from vinhdanh.mentions.awards.name import FIGHTER, OPEN_BY_WORD, OPEN_HEADS, PLAIN_NAMES, AwardName
from vinhdanh.mentions.awards.tail import CLASSED, CLASSES, level_end, quoted
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

FLAG_NAMES = frozenset({"đơn", "dẫn", "xuất", "tập", "đảng", "chi"})
"""First syllables of what a bare `Cờ “…”` of emulation honours (`đơn vị dẫn đầu`, `xuất sắc`)."""
FIGHTERS = ("chiến", "sĩ", "thi", "đua")
"""The title without its level (`danh hiệu Chiến sĩ thi đua (các cấp)`)."""
FEW_WORDS = 10
"""Tokens of those who got a title, before the next one."""
LONGEST_TITLE = 12
"""Tokens of a title between quotation marks."""
CAUSES = frozenset({("vì", "sự", "nghiệp"), ("vì", "chủ", "quyền"), ("vì", "thế", "hệ"), ("vì", "sự", "tiến")})
"""First words of mottos in small letters (`kỷ niệm chương vì sự nghiệp phụ nữ`), no reasons."""
MOTTO_WORDS = 8
MOTTO_ENDS = frozenset("cho của tới đến tặng và do năm".split())
"""An unquoted motto has so many words at most and ends before these."""

PROVINCES = (["tỉnh"], ["thành", "phố"], ["tp"], ["tp", "."], ["tp."])
"""Words before the name of a province or city whose badge it is."""
SHORT_CITIES = tuple([city] for city in "tp.hcm tphcm".split())
SMALL_NAME = 4
"""Syllables of the name of an order in small letters."""


def open_award(tokens: Tokens, i: int) -> Mention | None:
    """A name that no table holds, read from its head word."""
    heads = OPEN_BY_WORD.get(tokens.key[i], ())
    head = next((h for h in heads if tuple(tokens.key[i : i + len(h)]) == h), None)
    if head is None:
        return None
    category, standard = OPEN_HEADS[head]
    j = i + len(head)
    end = _behind_field(tokens, j, _name_end(tokens, j, category), category)
    if category == "huy_chuong" and j < len(tokens.key) and tokens.key[j] in SPORT_COLOURS:
        return None
    if end == j and not is_alone(tokens, i) or category == "giai_thuong" and is_prize_of_contest(tokens, j, end):
        return None
    if category in {"giai_thuong", "huy_hieu", "danh_hieu"} and not _opens(tokens, i, j, category):
        return None
    if category in PLAIN_NAMES:
        named = quoted(tokens, j) and (len(head) > 1 or tokens.key[j + 1] in FLAG_NAMES)
        return Mention("AWARD", i, end, "award.open", AwardName(None, standard, category)) if named else None
    if end == j + 1 and tokens.key[j] == "vì":
        end = _cause(tokens, end)
    inner = tokens.text(j, end).strip(' “”":,.')
    inner = inner[:1].upper() + inner[1:] if tokens.key[j] == "vì" else inner
    return Mention("AWARD", i, end, "award.open", AwardName(None, " ".join([standard, *inner.split()]), category))


def open_title(tokens: Tokens, i: int, known: Container[int]) -> Mention | None:
    """`danh hiệu “…”`, `danh hiệu (:) học sinh giỏi`, `công nhận (là) thợ giỏi`: a title that no table holds."""
    if tokens.key[i - 3 : i] == ["danh", "hiệu", ":"]:
        return _of_merit(tokens, i)
    if tokens.key[i - 2 : i] != ["danh", "hiệu"]:
        return _of_merit(tokens, i) if is_recognised(tokens, i) else None
    if (end := quoted(tokens, i)) is not None:
        if i + 1 in known:
            return None
        placing = is_placing(tokens, i + 1, end - 1)
        return None if placing or end - i > LONGEST_TITLE else _title(tokens, i + 1, end - 1, "award.titled_quote")
    if tuple(tokens.key[i : i + len(FIGHTERS)]) == FIGHTERS:
        return _title(tokens, i, i + len(FIGHTERS), "award.fighter")
    return _of_merit(tokens, i)


def _of_merit(tokens: Tokens, i: int) -> Mention | None:
    end = end_of_merit(tokens, i)
    end = end and level_end(tokens, end)
    return _title(tokens, i, end, "award.merit_title") if end else None


def next_title(tokens: Tokens, first: Mention) -> list[Mention]:
    """`danh hiệu A, công đoàn viên xuất sắc`: the title of merit that ends a list, behind one without marks."""
    i = first.end + 1
    if first.value.category != "danh_hieu" or not goes_on_with_merit(tokens, first.start, first.end):
        return []
    title = _of_merit(tokens, i)
    return [title] if title else []


def later_titles(tokens: Tokens, first: Mention) -> list[Mention]:
    """`danh hiệu “A”, “B” và “C”`: the titles between quotation marks behind the one that ends before the mark."""
    key, i = tokens.key, first.end
    out: list[Mention] = []
    if first.value.category != "danh_hieu" or key[first.start - 3 : first.start] != ["danh", "hiệu", '"']:
        return out
    while key[i : i + 1] == ['"'] and (opening := _next_quote(tokens, i + 1)):
        end = quoted(tokens, opening)
        if end is None or end - opening > LONGEST_TITLE or is_placing(tokens, opening + 1, end - 1):
            break
        out.append(_title(tokens, opening + 1, end - 1, "award.titled_quote"))
        i = end - 1
    return out


def _next_quote(tokens: Tokens, i: int) -> int:
    """`, “B”`, `và “B”` at token `i`; behind those who got the first, too (`“A” cho 5 R và “B” cho 3 S`); or 0."""
    key = tokens.key
    if key[i : i + 1] in ([","], ["và"]) and key[i + 1 : i + 2] == ['"']:
        return i + 1
    if key[i : i + 1] != ["cho"] or tokens.shape[i + 1 : i + 2] != ["9"]:
        return 0
    marks = (j for j in range(i, min(i + FEW_WORDS, len(key))) if key[j] == '"' and key[j - 1] in {",", ";", "và"})
    opening = next(marks, 0)
    end = quoted(tokens, opening) if opening and tokens.sentence[opening] == tokens.sentence[i] else None
    return opening if end and key[end : end + 1] == ["cho"] else 0


def _opens(tokens: Tokens, i: int, j: int, category: str) -> bool:
    """Open prizes, badges and hero titles need a sign: a quoted name or `danh hiệu` before them."""
    if category == "danh_hieu" and tokens.key[i] != FIGHTER:
        return i >= 2 and tokens.key[i - 2 : i] == ["danh", "hiệu"]
    return category == "danh_hieu" or bool(quoted(tokens, j)) or category == "huy_hieu" and _of_province(tokens, j) > j


def _name_end(tokens: Tokens, i: int, category: str) -> int:
    """The token behind the words at token `i` that name an award of the category; `i` where there are none."""
    if end := quoted(tokens, i):
        return end
    if category == "huy_hieu":
        return max(_of_province(tokens, i), _proper_words(tokens, i))
    end = i + 1 if tuple(tokens.key[i : i + 3]) in CAUSES else _proper_words(tokens, i)
    return _before_class(tokens, i) if end == i and category in CLASSED else end


def _behind_field(tokens: Tokens, i: int, end: int, category: str) -> int:
    """`Huy chương Quốc gia về Công nghệ và Đổi mới`: the token behind the field in capitals, else `end`."""
    if category not in CLASSED or end == i or tokens.key[end : end + 1] != ["về"]:
        return end
    behind = _proper_words(tokens, end + 1)
    while behind > end + 1 and tokens.key[behind : behind + 1] == ["và"]:
        following = _proper_words(tokens, behind + 1)
        if following == behind + 1:
            break
        behind = following
    return behind if behind > end + 1 else end


def _of_province(tokens: Tokens, i: int) -> int:
    """`Huy hiệu tỉnh Gia Lai`, `Huy hiệu TP.HCM`: the token behind the province, else `i`."""
    if tokens.key[i : i + 1] in SHORT_CITIES:
        return i + 1
    level = next((len(words) for words in PROVINCES if tokens.key[i : i + len(words)] == words), 0)
    end = _proper_words(tokens, i + level) if level else i
    return end if end > i + level else i


def _before_class(tokens: Tokens, i: int) -> int:
    """`Huân chương tự do hạng nhất`: a name in small letters ends where its class begins; else `i`."""
    for j in range(i, min(i + SMALL_NAME + 1, len(tokens.key) - 1)):
        if tokens.key[j] == "hạng" and tokens.key[j + 1] in CLASSES:
            return j
        if tokens.sentence[j] != tokens.sentence[i] or tokens.shape[j] != "xx" or tokens.key[j] in MOTTO_ENDS:
            return i
    return i


def _proper_words(tokens: Tokens, i: int) -> int:
    """End of the run of capitalised words at token `i`; a word goes on over its lower-case syllables (`Ăng-co`)."""
    j = i
    while j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i] and j - i < 6:
        if j > i and tokens.key[j] == "hạng":
            break
        capital = tokens.shape[j] in CAPITALS
        inner = j > i and not tokens.word_start[j] and tokens.shape[j] == "xx"
        hyphen = j > i and tokens.key[j] == "-" and tokens.glued[j]
        hyphened = j > i and tokens.key[j - 1] == "-" and tokens.glued[j] and tokens.shape[j] == "xx"
        if not (capital or inner or hyphen or hyphened):
            break
        j += 1
    return j - (j > i and tokens.key[j - 1] == "-")


def _cause(tokens: Tokens, i: int) -> int:
    """End of an unquoted motto (`Kỷ niệm chương Vì sự nghiệp thể thao cho …`) behind `Vì` at token `i`."""
    j = i
    while j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i - 1] and j - i < MOTTO_WORDS:
        if tokens.key[j] in MOTTO_ENDS or not tokens.key[j].isalpha():
            break
        j += 1
    return j


def _title(tokens: Tokens, i: int, end: int, rule: str) -> Mention:
    inner = " ".join(tokens.text(i, end).split())
    return Mention("AWARD", i, end, rule, AwardName(None, inner[:1].upper() + inner[1:], "danh_hieu"))
