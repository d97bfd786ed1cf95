"""Prizes that no table holds and no quotation marks: read from their capital (`Giải thưởng Hoa Lư`, `giải thưởng danh
giá Newton Prize`, `Giải thưởng Doanh nhân nữ Mekong`).
"""

from collections.abc import Sequence
from itertools import pairwise

from vinhdanh.mentions.awards.contests import FAME, SHOWS, is_place_in_prize, is_prize_of_contest
from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.awards.tail import level_end
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

HEAD = ("giải", "thưởng")
PRAISE = (("danh", "giá"), ("uy", "tín"), ("cao", "quý"), ("quốc", "tế"))
"""What may stand between the head and the name (match keys)."""
FIELDS = (
    *PRAISE,
    ("văn", "hóa"),
    ("văn", "học"),
    ("văn", "chương"),
    ("khoa", "học"),
    ("công", "nghệ"),
    ("toán", "học"),
    ("y", "học"),
    ("môi", "trường"),
    ("báo", "chí"),
    ("giáo", "dục"),
    ("kiến", "trúc"),
)
"""Fields in small letters before a name (`giải thưởng văn hóa Hoa Lư`), part of it, and praise."""
LONGEST = 12
"""Tokens of a name."""
ENDS = frozenset(
    """
    cho của tới đến tặng và do năm lần trong tại ở là được đã sẽ vì nhờ với từ bởi các những này đó trên ngày vào trao
    trị dành vinh tôn nhằm có như thì mà để khi theo về hàng hằng mới đang vừa từng danh uy cao gồm thuộc lên qua đầu
    không cũng còn nên bao nhưng hay hoặc đợt hạng ông bà anh chị em cô thầy gs ts pgs nhận đạt đoạt giành mang thứ viết
    """.split()
)
"""A name goes on in small letters as far as these (`Giải thưởng Nhà giáo trẻ tiêu biểu | của thành phố`)."""
SAID = frozenset("này của cho lớn là trong tại được đã và trị lên sẽ có như khác".split())
"""What is said of a prize: no name begins with these, capital or not."""
ORGANISERS = frozenset(
    "đồng chức btc bgk ban khảo quỹ gia động các những nhiều mục ở tại hai ba bốn năm sáu bảy tám chín mười".split()
)
"""Last words of those who run a prize, of taking part in it, and of numbers of prizes (`Hội đồng | Giải thưởng X`)."""
GENERIC = frozenset({("quốc", "tế"), ("quốc", "gia"), ("việt", "nam"), ("lớn",), ("top",), ("jackpot",)})
"""What is no name by itself."""
SHOW_LIMIT = 3
"""An article with so many words of films, songs, fashion and games is about their prizes."""
SHOW_WORDS = frozenset("phim oscar hollywood album gameshow game grammy mv showbiz fan clip".split())


def open_prizes(tokens: Tokens) -> list[Mention]:
    """The prizes of an article that is not about films, songs, games or sports: theirs are those of contests."""
    heads = [i for i, pair in enumerate(pairwise(tokens.key)) if pair == HEAD]
    if not heads or _of_shows(tokens):
        return []
    return [m for i in heads if (m := _prize(tokens, i)) is not None]


def _of_shows(tokens: Tokens) -> bool:
    words = sum(key in SHOW_WORDS for key in tokens.key)
    return words + sum(pair in FAME for pair in pairwise(tokens.key)) >= SHOW_LIMIT


def _prize(tokens: Tokens, i: int) -> Mention | None:
    """The prize whose head stands at token `i`, where a capital behind it names it."""
    key = tokens.key
    start, stop = tokens.sentences[tokens.sentence[i]]
    first = _behind(tokens, i + 2, FIELDS)
    if first >= stop or not _begins_name(tokens, first) or _is_other(tokens, start, i):
        return None
    end = _name_end(tokens, first)
    name = _behind(tokens, i + 2, PRAISE)
    shown = any(pair in SHOWS or pair in FAME for pair in pairwise(key[start:stop]))
    if shown or tuple(key[first:end]) in GENERIC or is_prize_of_contest(tokens, first, end):
        return None
    inner = " ".join(tokens.text(name, end).split())
    return Mention("AWARD", i, end, "award.open_prize", AwardName(None, f"Giải thưởng {inner}", "giai_thuong"))


def _is_other(tokens: Tokens, start: int, i: int) -> bool:
    """Several prizes (`hai giải thưởng X`), who runs one (`Hội đồng Giải thưởng X`), a place in one (`giải nhì của Giải
    thưởng X`)?
    """
    numbered = i > start and (tokens.shape[i - 1] == "9" or tokens.key[i - 1] in ORGANISERS)
    return numbered or is_place_in_prize(tokens, i)


def _begins_name(tokens: Tokens, i: int) -> bool:
    return tokens.shape[i] in CAPITALS and tokens.key[i] not in SAID


def _behind(tokens: Tokens, i: int, phrases: Sequence[tuple[str, ...]]) -> int:
    while tuple(tokens.key[i : i + 2]) in phrases and tokens.shape[i] == "xx":
        i += 2
    return i


def _name_end(tokens: Tokens, i: int) -> int:
    """The token behind the name that begins at token `i`: capitals, and small words of a name like `Nhà giáo trẻ`."""
    end = _capitals_end(tokens, i)
    small = end == i + 1 or any(tokens.shape[k] == "xx" for k in range(i, end))
    while small and end < min(i + LONGEST, len(tokens.key)) and _goes_on(tokens, i, end):
        end += 1
    return level_end(tokens, end)


def _capitals_end(tokens: Tokens, i: int) -> int:
    j = i + 1
    while j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i] and j - i < LONGEST:
        hyphen = tokens.key[j] == "-" and tokens.glued[j] or tokens.key[j - 1] == "-" and tokens.glued[j]
        inner = not tokens.word_start[j] and tokens.shape[j] == "xx" and tuple(tokens.key[j : j + 2]) not in PRAISE
        if not (tokens.shape[j] in CAPITALS or hyphen or inner):
            break
        j += 1
    return j - (tokens.key[j - 1] == "-")


def _goes_on(tokens: Tokens, i: int, j: int) -> bool:
    dash = tokens.key[j] in {"-", "–"} and j + 1 < len(tokens.key) and tokens.shape[j + 1] in CAPITALS
    word = tokens.shape[j] in CAPITALS or tokens.shape[j] == "xx" or dash and tokens.key[j + 1] not in ENDS
    return word and tokens.key[j] not in ENDS and tokens.sentence[j] == tokens.sentence[i]
