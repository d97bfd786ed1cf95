"""Groups without a number: `các tập thể, cá nhân`, `nhiều tập thể và cá nhân`, `hàng trăm (lượt) cá nhân`; `tập thể, cá
nhân` alone too.
"""

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.group_words import PRONOUNS, Group, GroupWords
from vinhdanh.mentions.counts.numerals import read_number

ARTICLES = frozenset("các những nhiều".split())
VAGUE = frozenset(
    {
        ("hàng", "trăm"),
        ("hàng", "chục"),
        ("hàng", "nghìn"),
        ("hàng", "ngàn"),
        ("một", "số"),
        ("toàn", "thể"),
        ("tất", "cả"),
    }
)
THE_BODY = "đơn vị"
POINTS_BACK = frozenset({".", ";", ""})
"""Behind THE_BODY the end of a clause: it points to a body named before (`trao A cho đơn vị.`)."""
COLLECTIVE_NOUNS = frozenset({"đơn vị", "tập thể"})
REWARDED = frozenset(
    {"ban chuyên án", "tổ công tác", "tổ tuần tra", "tổ trinh sát", "đoàn công tác", "đội công tác"}
    | {"kíp trực", "kíp mổ", "ê - kíp", "ê-kíp", "ê kíp", "êkíp"}
    | {"nhóm thanh niên", "nhóm học sinh", "nhóm sinh viên", "nhóm bạn trẻ", "nhóm ngư dân", "nhóm công nhân"}
)
"""Teams that verbs of rewarding may stand before without `cho`."""
REWARDING = frozenset({"thưởng", "nóng", "xuất"})
"""Last syllables of those verbs."""
TEAM = "tập thể"
CALLED_SHORT = frozenset({"hội", "ban", "khoa", "đội", "phòng"})
"""Words that alone point to a body named before (`cho tập thể Hội và các cá nhân`)."""
LONE_TITLES = frozenset({"liệt sĩ", "thương binh", "chiến sĩ", "cựu chiến binh", "bệnh binh"})
"""Nouns that may stand before the rank of one person."""
FORCE = "lực lượng"
POLICE = "công an"
DUTIES = frozenset("phá tham đánh trực làm điều truy bắt khám đấu chữa cứu tìm".split())
"""First syllables behind FORCE of what those did who are rewarded (`lực lượng (tham gia) phá án`)."""
ALL = "cả"
ALL_BEHIND = frozenset({"được", "đã", "đều", "cùng", "vừa", "cũng", "vinh", "nhận", ".", ",", ";", "vì", ""})
"""What stands behind a number that needs no noun."""
BARE_LEADS = frozenset({"em", "đại", "diện"})


def loose(words: GroupWords, i: int) -> tuple[list[Mention], int] | None:
    """The group without a number at token `i` and the token behind it."""
    if i in words.taken:
        return None
    if together := _all_of_them(words, i):
        return together
    j = i
    while words.key(j) in ARTICLES:
        j += 1
    if j == i and (words.key(i), words.key(i + 1)) in VAGUE:
        j = i + 2
    turns = (j, j + 1) if j > i and words.key(j) == "lượt" else None
    noun = words.noun(j + 1 if turns else j)
    if noun is None or _inside_word(words, noun):
        return None
    kind, end = words.joined_nouns(noun)
    name = words.phrase(noun.start, noun.end)
    if j == i and (name in PRONOUNS or kind != "mixed" and not _bare_recipient(words, noun)):
        return None
    return [Mention("GROUP", i, end, "group.loose", Group(kind, None, None, turns, name))], end


def _all_of_them(words: GroupWords, i: int) -> tuple[list[Mention], int] | None:
    """`cả hai được …`, `cho cả ba.`: all of those named before, by their number alone."""
    number = read_number(words.tokens.key, i, words.end) if words.key(i - 1) == ALL else None
    if number is None or number[0] < 2 or words.key(number[1]) not in ALL_BEHIND:
        return None
    value, end = number
    return [Mention("GROUP", i, end, "group.all", Group("individual", value, (i, end), None, ""))], end


def _inside_word(words: GroupWords, noun: Mention) -> bool:
    """`bản` in `bản đồ`, `ban` in `ban đầu`: a noun of one syllable that the segmentation joins to the next."""
    tokens, end = words.tokens, noun.end
    goes_on = end < words.end and not tokens.word_start[end] and tokens.shape[end] == "xx"
    return end - noun.start == 1 and noun.value == "collective" and goes_on


def _bare_recipient(words: GroupWords, noun: Mention) -> bool:
    """`trao Bằng khen cho học sinh khuyết tật`, `cho tập thể chỉ huy tàu`, `Danh sách cá nhân được …`: a noun without
    number or article behind `cho`; a name behind it (`cho tập thể Công an X`) is the recipient itself.
    """
    shape, name = words.tokens.shape, words.phrase(noun.start, noun.end)
    lead = noun.start - 1 if words.key(noun.start - 1) not in BARE_LEADS else noun.start - 2
    team = _is_team(words, noun)
    rewarded = team and (words.key(lead) in REWARDING or name in REWARDED and words.initial(noun.start))
    if not rewarded and words.key(lead) not in {"cho", "tới", "sách"} or name in PRONOUNS:
        return False
    if words.key(noun.end) in {"và", ","} and words.key(noun.end + 1) in {"nhân", "đồng", "quân"}:
        return False
    fits = noun.value in {"individual", "unspecified"} or name in COLLECTIVE_NOUNS or team
    if name == THE_BODY and words.key(noun.end) in POINTS_BACK:
        return False
    if name in COLLECTIVE_NOUNS and (inner := words.noun(noun.end)) and _is_team(words, inner):
        return True
    named = noun.end in words.taken and shape[noun.end] != "." or _is_of_name(words, noun)
    if words.key(noun.end) in CALLED_SHORT and words.key(noun.end + 1) in {"và", ","} and name == TEAM:
        return True
    return fits and not named and shape[noun.end : noun.end + 1] != ["Xx"]


def _is_of_name(words: GroupWords, noun: Mention) -> bool:
    """`cho liệt sĩ, Trung úy X`: what the one who is named behind the comma is."""
    lone = words.phrase(noun.start, noun.end) in LONE_TITLES
    return lone and words.key(noun.end) == "," and noun.end + 1 in words.taken


def _is_team(words: GroupWords, noun: Mention) -> bool:
    """`Ban chuyên án`, `tổ công tác`, `lực lượng (tham gia) phá án`: a team for one deed."""
    name = words.phrase(noun.start, noun.end)
    police = words.phrase(noun.end, noun.end + 2) == POLICE and noun.end not in words.taken
    return name in REWARDED or name == FORCE and (words.key(noun.end) in DUTIES or police)
