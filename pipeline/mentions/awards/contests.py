"""What contests, films and sports give: placings, medals and titles that are no awards (GUIDELINES, Contests)."""

from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

SPORT_COLOURS = frozenset("vàng bạc đồng".split())
SPORT_ROLES = frozenset(
    {
        ("cầu", "thủ"),
        ("thủ", "môn"),
        ("tiền", "đạo"),
        ("vua", "phá"),
        ("tay", "vợt"),
        ("hoa", "hậu"),
        ("hoa", "khôi"),
        ("vô", "địch"),
        ("quán", "quân"),
        ("á", "quân"),
        ("á", "hậu"),
        ("nam", "vương"),
        ("võ", "sĩ"),
        ("kiện", "tướng"),
    }
)
SHOWS = (
    frozenset(
        {
            ("diễn", "viên"),
            ("đạo", "diễn"),
            ("kịch", "bản"),
            ("mỹ", "nữ"),
            ("mĩ", "nữ"),
            ("nữ", "hoàng"),
            ("ông", "hoàng"),
            ("người", "đẹp"),
            ("siêu", "mẫu"),
            ("người", "mẫu"),
            ("thần", "tượng"),
            ("giọng", "hát"),
            ("ca", "sĩ"),
            ("ca", "khúc"),
            ("bài", "hát"),
            ("di", "sản"),
            ("kì", "quan"),
            ("kỉ", "lục"),
            ("của", "năm"),
        }
    )
    | SPORT_ROLES
)
"""What contests, films and sports call their best by, and what is no person or body (`di sản thế giới`)."""
FAME = frozenset(
    {
        ("ca", "sĩ"),
        ("diễn", "viên"),
        ("ca", "khúc"),
        ("cầu", "thủ"),
        ("bóng", "đá"),
        ("thời", "trang"),
        ("người", "mẫu"),
        ("âm", "nhạc"),
        ("điện", "ảnh"),
        ("trò", "chơi"),
    }
)
"""Words of shows and sports."""
ENGLISH = frozenset("miss mister mr best the top king queen".split())
"""First words of titles that foreign contests give."""
MEDAL_WORDS = frozenset("hcv hcb hcđ vđv hlv nobel olympic olympiad asiad games".split())
CONTEST_WORDS = frozenset(
    {
        ("thí", "sinh"),
        ("thi", "đấu"),
        ("cầu", "thủ"),
        ("đội", "tuyển"),
        ("kì", "thi"),
        ("liên", "hoan"),
        ("cuộc", "thi"),
    }
)
CONTEST_LEADS = frozenset({("cuộc", "thi"), ("thí", "sinh"), ("tham", "gia"), ("tham", "dự"), ("vòng", "thi")})
"""Words before the bare name of a prize that name the contest for it."""
PLACINGS = frozenset({"nhất", "nhì", "ba", "tư", "khuyến"})
PRIZE_HEADS = frozenset({"giải", "cúp"})
PREDICATES = frozenset("luôn đã sẽ có vinh tiếp nhằm hướng".split())
IN_CONTEST = 25
"""Tokens before a prize in which `cuộc thi` stands."""
OF = frozenset({"của", "với", "từ", "về"})


def is_placing(tokens: Tokens, a: int, b: int) -> bool:
    """`“Diễn viên xuất sắc nhất”`, `“Vua phá lưới”`, `“Miss Ocean”`: the best of a contest."""
    keys = tokens.key[a:b]
    return "nhất" in keys or keys[:1] != [] and keys[0] in ENGLISH or any(pair in SHOWS for pair in pairwise(keys))


def is_place_in_prize(tokens: Tokens, i: int) -> bool:
    """`giải Nhất Quả cầu vàng`, `giải khuyến khích (của) Giải thưởng X`: a placing in the prize at token `i`."""
    j = i - (tokens.key[i - 1 : i] == ["của"])
    j -= tokens.key[j - 2 : j] == ["khuyến", "khích"]  # `khuyến` stands for the place
    return j > 1 and tokens.key[j - 2] == "giải" and tokens.key[j - 1] in PLACINGS


def is_prize_of_contest(tokens: Tokens, i: int, end: int) -> bool:
    """Is the quoted prize at tokens `i`..`end` a placing (`tham gia cuộc thi … và đạt giải thưởng “…”`), or no name?"""
    start = tokens.sentences[tokens.sentence[i]][0]
    inside = ("cuộc", "thi") in pairwise(tokens.key[max(start, i - IN_CONTEST) : i])
    unnamed = i + 1 < end and tokens.key[i] == '"' and tokens.shape[i + 1] == "xx"
    return inside or unnamed or is_placing(tokens, i, end)


def of_sports(tokens: Tokens) -> bool:
    """Does the article tell of contestants, of medals in gold, silver or bronze? Then a bare `huy chương` is one."""
    coloured = any(
        (a, b) == ("huy", "chương") and c in SPORT_COLOURS
        for a, b, c in zip(tokens.key, tokens.key[1:], tokens.key[2:], strict=False)
    )
    told = any(pair in CONTEST_WORDS for pair in pairwise(tokens.key))
    return coloured or told or not MEDAL_WORDS.isdisjoint(tokens.key)


def is_sports_medal(tokens: Tokens, m: Mention) -> bool:
    """Is the bare `huy chương` of an article on sports one of its medals, and not joined to `huân chương`?"""
    bare = tokens.key[m.start : m.end] == ["huy", "chương"]
    return bare and "huân" not in tokens.key[max(m.start - 4, 0) : m.start]


def names_contest(tokens: Tokens, m: Mention) -> bool:
    """Does the bare name of a prize (`Quả cầu vàng` without `giải`) stand for its contest? `thí sinh Quả cầu vàng`,
    `cuộc thi Quả cầu vàng`, `lĩnh vực của Quả cầu vàng`, `Quả cầu vàng luôn nhận được sự quan tâm`.
    """
    if m.value.category != "giai_thuong" or tokens.key[m.start] in PRIZE_HEADS or m.start < 2:
        return False
    first, second = tokens.key[m.start - 2 : m.start]
    if tokens.key[m.end : m.end + 1] and tokens.key[m.end] in PREDICATES:
        return True
    return (first, second) in CONTEST_LEADS or second in OF
