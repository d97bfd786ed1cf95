"""Groups with a number and the COUNT in them: `hơn 300 hộ gia đình`, `cho 21 chủ trang trại`, `cho 5 Trưởng
Công an xã`, `3 lần được tặng`.

A number counts only where it stands before a counting noun or before an award (GUIDELINES, COUNT); numbers in names,
dates, codes and money are not touched because other grammars hold them.
"""

import re

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.group_words import Group, GroupWords
from vinhdanh.mentions.counts.numerals import read_number

SHARE = re.compile(r"(\d{1,4})/(\d{1,4})", re.ASCII)
"""`86/92` of a whole in one token."""
FILLERS = frozenset("lượt tấm chiếc danh hiệu suất giải".split())
PRAISE = frozenset({("khen", "thưởng"), ("tuyên", "dương"), ("biểu", "dương"), ("tôn", "vinh"), ("vinh", "danh")})
WORKS = frozenset({"sản", "sáng", "đề", "dự"})
"""First syllables of what people make: `sản phẩm`, `sáng kiến`, `đề tài`, `dự án`."""
NUMBERED = frozenset(
    """
    hàng số lần thứ đội tổ khóa quý khu cụm lớp tháng năm ngày phòng hạng khối đoạn kì nghị quyết quốc lộ tuổi vùng
    đồn tiểu trung lữ sư đoàn quân chuyên án mã điều khoản chương
    """.split()
)
"""Words whose number is a name (`Đội 3`, `khóa 12`)."""
QUOTED = 5
"""Tokens from one quotation mark to the other around a noun."""
TITLED = 10
"""The same where the noun is one that the table knows."""
PHRASE_ENDS = frozenset({".", ",", ";", "", "từ"})
RUNNING = (("năm", "liền"), ("năm", "liên", "tục"), ("năm", "liên", "tiếp"))
TAKING = frozenset({"được", "đạt", "nhận", "là"})
ADVERBS = frozenset("đều đã vinh dự ,".split())
BRACKET = 14
"""Tokens of the years in a bracket."""
DEEDS = frozenset("tổ làm lương hiến tham thi tập đi mức so".split())
"""First syllables of what is done or measured `8 lần`."""
NOT_PEOPLE = frozenset(
    """
    triệu đồng năm ngày tháng tuổi suất phần km m kg tỷ tỉ nghìn ngàn trăm giờ phút % công căn chiếc ngôi bộ tấn
    ha hecta usd lần thành tích lĩnh nội hạng loại nhiệm mục giải vụ
    """.split()
)
"""First syllables behind a number that counts money, time, things."""
LOCAL_BODIES = frozenset({"sở", "phòng", "trạm"})
"""First syllables of bodies that each province or district has: `10 Sở GD&ĐT`."""
SUFFERED = frozenset({"cứu", "bắt", "giết", "tóm", "đâm", "chém"})
"""Verbs right before the number of those who were saved, seized or killed."""
SUFFERED_TOO = frozenset({"sát hại", "khống chế", "bắt cóc", "tạm giữ", "giải cứu"})
RESULTS = frozenset({"sống", "được", "giúp", "giữ", "gọn", "nóng", "chết", "hại"})
"""What may stand between such a verb and the number."""
SEXES = frozenset({"nữ", "nam"})
CASE = "chuyên án"
SHIP = "tàu"
BEHIND_SHIP = frozenset({"và", "được", "đạt"})
"""What stands behind ships that get an award (`3 tàu và 5 cán bộ được tặng A`)."""
OF_ALL = frozenset({"/", "trên", "trên tổng số", "trong tổng số", "trên tổng số hơn", "trong tổng số hơn"})
"""Words between a part and its whole."""

Step = tuple[list[Mention], int]
"""What was read and the token behind it."""


def counted(words: GroupWords, i: int) -> Step | None:
    """The number at token `i` before a noun or an award, with the group that it counts."""
    number = None if i in words.taken else _number(words, i)
    if number is None or _is_name_number(words, i) or words.key(i) == "một" and not _stresses_one(words, i):
        return None
    if _suffer(words, i):
        return None
    value, j = number
    count = Mention("COUNT", i, j, "count.number", value)
    before = _modifier_before(words, i)
    after = _behind_whole(words, value, j)
    after += words.key(after) == "lượt"
    noun = words.noun(after) or _behind_sex(words, after)
    if noun:
        kind, end = words.joined_nouns(noun)
        modifier = (j, j + 1) if words.key(j) == "lượt" else before
        start = before[0] if before else i
        group = Group(kind, value, (i, j), modifier, words.phrase(noun.start, noun.end))
        return [count, Mention("GROUP", start, end, "group.counted", group)], end
    if after in words.ranks:
        return _of_rank(words, count, before)
    if words.key(after) == SHIP and words.key(after + 1) in BEHIND_SHIP:
        group = Group("collective", value, (i, j), before, SHIP)
        return [count, Mention("GROUP", i, after + 1, "group.ships", group)], after + 1
    return ([count], j) if _award_follows(words, after) else _unknown_noun(words, count, before)


def _behind_sex(words: GroupWords, i: int) -> Mention | None:
    """`15 nữ cảnh sát`, `4 nam thanh niên`: the noun of people behind their sex at token `i`."""
    noun = words.noun(i + 1) if words.key(i) in SEXES else None
    return noun if noun and noun.value == "individual" else None


def _of_rank(words: GroupWords, count: Mention, before: tuple[int, int] | None) -> Step:
    """`6 quân nhân chuyên nghiệp được tặng A`: a rank without a name counts who has it."""
    j = count.end + (words.key(count.end) == "lượt")
    end = words.ranks[j]
    group = Group("individual", count.value, (count.start, count.end), before, words.phrase(j, end))
    start = before[0] if before else count.start
    return [count, Mention("GROUP", start, end, "group.ranks", group)], end


def _number(words: GroupWords, i: int) -> tuple[int, int] | None:
    """The number at token `i` and the token behind it; of `86/92 thôn` the part, in one token with the whole; not of
    those that meet a norm (`7/11 xã đạt chuẩn nông thôn mới`).
    """
    m = SHARE.fullmatch(words.key(i))
    if m is None:
        return read_number(words.tokens.key, i, words.end)
    noun = words.noun(i + 1)
    if noun is None or int(m[1]) > int(m[2]) or words.phrase(noun.end, noun.end + 2) == "đạt chuẩn":
        return None
    return int(m[1]), i + 1


def _behind_whole(words: GroupWords, part: int, i: int) -> int:
    """The token behind `/33.000`, `trên (tổng số) 154` at token `i`, which tells of how many a number is a part; else
    `i`.
    """
    lead = next((n for n in (4, 3, 1) if words.phrase(i, i + n) in OF_ALL), 0)
    whole = read_number(words.tokens.key, i + lead, words.end) if lead else None
    return whole[1] if whole is not None and whole[0] >= part else i


def times(words: GroupWords, i: int) -> Step | None:
    """`3 lần được tặng`, `hai lần phong tặng`."""
    taken = i in words.taken or _is_name_number(words, i)
    number = None if taken else read_number(words.tokens.key, i, words.end)
    if number is None or words.key(number[1]) != "lần" or words.key(number[1] + 1) in {"thứ", "liên", "xét"}:
        return None
    value, j = number
    if _are_deeds(words, j + 1):
        return None
    return [Mention("COUNT", i, j, "count.times", value), Mention("TIMES", i, j + 1, "count.times", value)], j + 1


def years_running(words: GroupWords, i: int) -> Step | None:
    """`3 năm liền được tặng`, `5 năm liên tục đạt`: once a year; the number counts no recipients. At the end of
    a phrase (`tặng A 5 năm liền`) it has a rule of its own.
    """
    number = None if i in words.taken else read_number(words.tokens.key, i, words.end)
    if number is None or words.key(number[1]) != "năm":
        return None
    value, j = number
    end = next((j + len(r) for r in RUNNING if tuple(words.tokens.key[j : j + len(r)]) == r), None)
    if end is None or value < 2:
        return None
    k = behind = _behind_bracket(words, end)
    while words.key(k) in ADVERBS:
        k += 1
    takes = words.key(k) in TAKING or words.phrase(k, k + 3) == "đơn vị được"
    rule = "count.years" if takes else "count.years_behind" if words.key(behind) in PHRASE_ENDS else None
    return ([Mention("TIMES", i, end, rule, value)], end) if rule else None


def _behind_bracket(words: GroupWords, i: int) -> int:
    """The token behind `(2017, 2018)` at token `i`, else `i`."""
    close = next((k for k in range(i, i + BRACKET) if words.key(k) == ")"), i)
    return close + 1 if words.key(i) == "(" and close > i else i


def _are_deeds(words: GroupWords, i: int) -> bool:
    """`qua 8 lần tổ chức`, `30 lần hiến máu`: another verb or noun behind `lần` than one of giving and getting."""
    return words.key(i) in DEEDS and words.tokens.shape[i] == "xx"


def _unknown_noun(words: GroupWords, count: Mention, before: tuple[int, int] | None) -> Step | None:
    """A number behind `cho` in an award sentence counts recipients also before a noun that no table knows; so does one
    before a noun in quotation marks (`5 “Dòng họ học tập”`).
    """
    tokens, start, j = words.tokens, before[0] if before else count.start, count.end
    quoted = _behind_quoted(words, j)
    if quoted is not None:
        noun = words.noun(j + 1)
        kind = str(noun.value) if noun else "individual"
        group = Group(kind, count.value, (count.start, j), before, words.phrase(j + 1, quoted - 1))
        return [count, Mention("GROUP", start, quoted, "group.unknown_noun", group)], quoted
    led = _leads_object(words, start - 1)
    if j in words.offices and (led or words.initial(start)):
        return _of_office(words, count, before)
    if led and j in words.bodies and words.key(j) in LOCAL_BODIES and (count.value or 0) > 1:
        end = words.bodies[j]
        group = Group("collective", count.value, (count.start, j), before, words.phrase(j, end))
        return [count, Mention("GROUP", start, end, "group.bodies", group)], end
    if not led or j >= words.end or j in words.taken:
        return None
    if tokens.shape[j] not in {"xx", "XX", "."} or words.key(j) in NOT_PEOPLE or words.phrase(j, j + 2) == CASE:
        return None
    if tokens.shape[j] == "." and words.key(j) != '"':
        return None
    end = j + 1
    while end < words.end and not tokens.word_start[end] and tokens.shape[end] == "xx":
        end += 1
    kind = "unspecified" if words.key(j) in WORKS else "individual"
    group = Group(kind, count.value, (count.start, j), before, words.phrase(j, end))
    return [count, Mention("GROUP", start, end, "group.unknown_noun", group)], end


def _of_office(words: GroupWords, count: Mention, before: tuple[int, int] | None) -> Step:
    """`5 Trưởng Công an xã`: a post counts who holds it."""
    j, start = count.end, before[0] if before else count.start
    end = words.offices[j]
    group = Group("individual", count.value, (count.start, j), before, words.phrase(j, end))
    return [count, Mention("GROUP", start, end, "group.offices", group)], end


def _behind_quoted(words: GroupWords, i: int) -> int | None:
    """`3 “hiệp sĩ” của phường`: the token behind a quoted noun of one to three small words, or a counting noun and what
    says more, at token `i`.
    """
    tokens = words.tokens
    noun = words.noun(i + 1)
    close = next((k for k in range(i + 2, i + (TITLED if noun else QUOTED)) if words.key(k) in {'"', ".", ","}), i)
    small = all(tokens.shape[k] == "xx" for k in range(noun.end if noun else i + 1, close))
    marks = words.key(i) == '"' and '"' in {words.key(close), words.key(close + 1)}
    free = not any(k in words.taken for k in range(i, close))
    return close + 1 + (words.key(close) != '"') if close > i and marks and small and free else None


def _leads_object(words: GroupWords, i: int) -> bool:
    """`cho 21 chủ trang trại`, `khen thưởng 21 chủ trang trại`."""
    return words.key(i) in {"cho", "tặng"} or (words.key(i - 1), words.key(i)) in PRAISE


def _is_name_number(words: GroupWords, i: int) -> bool:
    """`Đội 3`, `khóa 12`, `lần thứ 3`, `số 2`, `quý 1`: the number belongs to what stands before it."""
    if (words.key(i - 2), words.key(i - 1)) == ("trong", "số"):
        return False
    if i - 1 in words.taken and words.key(i - 1) == "chương":
        return False
    meeting = (words.key(i - 2), words.key(i - 1)) == ("hội", "nghị")
    return (
        words.key(i - 1) in NUMBERED
        and not meeting
        or words.tokens.shape[i] not in {"9", "xx"}
        and not words.initial(i)
    )


def _stresses_one(words: GroupWords, i: int) -> bool:
    """`một` counts at the beginning or behind `cho`, `có`, `và`, `gồm`; elsewhere it is `a`."""
    led = words.initial(i) or words.key(i - 1) in {"cho", "có", "và", "tặng", "gồm"}
    return led and words.key(i + 1) not in {"trong", "số", "vài"}


def _suffer(words: GroupWords, i: int) -> bool:
    """`vì cứu (sống) 3 người`, `nhờ bắt (được) ba thanh niên`, `vụ giết hai người`: those who were saved, seized or
    killed are no recipients.
    """
    verb = i - 2 if words.key(i - 1) in RESULTS else i - 1
    return words.key(verb) in SUFFERED or words.phrase(i - 2, i) in SUFFERED_TOO


def _modifier_before(words: GroupWords, i: int) -> tuple[int, int] | None:
    for modifier in words.modifiers:
        n = len(modifier)
        if tuple(words.tokens.key[max(i - n, 0) : i]) == modifier and modifier != ("lượt",):
            return i - n, i
    return None


def _award_follows(words: GroupWords, i: int) -> bool:
    """`5 Bằng khen`, `2 danh hiệu A`; `Top 10 A` is a place on a list."""
    if words.key(i - 2) == "top":
        return False
    j = i
    while words.key(j) in FILLERS and j - i < 3:
        j += 1
    return j in words.awards
