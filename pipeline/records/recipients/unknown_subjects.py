"""Subjects that are no party: `công trình của bà được trao A`, `ngôi làng nhận A`. Who the article is about did not get
the award there.
"""

from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.tokens.shapes import CAPITALS

THINGS = frozenset(
    """
    làng thôn xóm bản buôn ấp nhóm lớp phim vở truyện sách tập bài ảnh tranh kịch trình phẩm án tài cuốn kiến nghiệp
    khu chùa đền cầu hội cha bố mẹ vợ chồng con cháu thầy cô bạn bè đoàn nước nghiệp rối nghệ
    dân sinh viên nhân người xe game nó máy trai gái cứu
    """.split()
)
"""Last or only syllables of nouns for places, works, relatives, troupes (`công trình`, `đề tài`, `bạn bè`)."""
NO_PARTIES = (
    ["sản", "phẩm"],
    ["dịch", "vụ"],
    ["tựa", "game"],
    ["phần", "mềm"],
    ["chi", "bộ"],
    ["đảng", "bộ"],
)
"""Nouns for wares and cells of the Party that are subjects of their own, whoever stands before them."""
WORKS = (["tác", "phẩm"], ["công", "trình"], ["sáng", "kiến"], ["khóa", "luận"], ["đề", "tài"])
KIN = frozenset({"bố", "cha", "vợ", "chồng"})
SIBLINGS = (["con", "trai"], ["con", "gái"], ["em", "trai"], ["em", "gái"], ["anh", "trai"], ["chị", "gái"])
BEFORE_KIN = frozenset({",", "vì", "do", "có", "và", "khi", "con", "em", "anh", "chị"})
"""Words before a relative who is the subject alone."""
TEAM = ["tập", "thể"]
CREW = ["thầy", "trò"]
LIST = ["danh", "sách"]
ANNOUNCERS = frozenset({":", "gồm"})
"""Last words of a sentence that announces the lines of a list."""
DETERMINERS = frozenset({"này", "ấy", "đó", "kia"})
NOT_NAMES = frozenset({"năm", "tháng", "ngày", "nay", "khi", "và", "sau", "từng", "với", "nhờ", "cũng"})


def has_unknown_subject(s: Sentence, bound: int, end: int) -> bool:
    """Does a noun that no party grammar knows stand right before token `end`, where a predicate begins?"""
    if s.keys(end - 3, end) == ["trong", "số", "đó"] or is_relative(s, end):
        return True
    if announces_list(s, bound, end):
        return False
    while s.key(end - 1) in DETERMINERS:
        end -= 1
    if s.keys(end - 2, end) in NO_PARTIES or _is_whole_body(s, end) or _quoted_work(s, bound, end):
        return True
    i = end - 1
    if i < bound:
        return False
    owner = next((p for p in s.parties if p.end == end), None)
    if owner is not None:
        lead = owner.start - 1
        part = owner.kind == "place" and s.key(lead) in THINGS and lead >= bound
        return s.key(lead) == "của" or part or is_crew(s, owner)
    if any(m.start <= i < m.end and m.label in {"YEAR", "DATE", "PERIOD", "MOVEMENT", "VERB"} for m in s.mentions):
        return False
    if s.key(i) in THINGS and s.tokens.shape[i] == "xx":
        return True
    return s.tokens.shape[i] in CAPITALS and i > bound and s.key(i) not in NOT_NAMES and s.tokens.shape[i - 1] != "¶"


def announces_list(s: Sentence, bound: int, end: int) -> bool:
    """`Danh sách được tặng A gồm:`: the subject before token `end` is a list whose lines follow the sentence, or that
    goes on behind `gồm`.
    """
    last = next((k for k in range(s.end - 1, s.start, -1) if s.tokens.shape[k] != "¶"), s.start)
    told = s.key(last) in ANNOUNCERS or "gồm" in s.keys(end, s.end)
    return bound <= end - 2 and s.keys(end - 2, end) == LIST and told


def is_relative(s: Sentence, end: int) -> bool:
    """`vì bố được tặng A`, `bố ông (X) được tặng A`: a relative without a name of his own."""
    if s.key(end) != "được":
        return False
    of = next((p for p in s.parties if p.end == end and p.kind in {"person", "anaphor"}), None)
    i = of.start if of else end
    kin = s.key(i - 1) in KIN or s.keys(i - 2, i) in SIBLINGS
    return (
        kin and (s.tokens.shape[i - 1] == "xx" or i - 1 == s.start) and (of is not None or s.key(i - 2) in BEFORE_KIN)
    )


def opens_clause(s: Sentence, end: int) -> bool:
    """`…, khi nhóm đoạt A`: a noun alone between a conjunction and the predicate at token `end`; `hai trong số đó`;
    wares, whoever stands before them; `tác giả có tác phẩm được trao A`; `3 cá nhân đạt A, tập thể đạt B`.
    """
    kin = s.key(end - 2) == "con" and s.key(end - 3) in {"có", "khi"}
    few = s.keys(end - 3, end) == ["trong", "số", "đó"] or s.keys(end - 2, end) in NO_PARTIES
    if _is_whole_body(s, end) or is_relative(s, end):
        return True
    owned = s.keys(end - 2, end) in WORKS and "có" in s.keys(end - 6, end - 2)
    return kin or few or owned or s.key(end - 2) in {"khi", "mà", "lúc"}


def _is_whole_body(s: Sentence, end: int) -> bool:
    """`…, tập thể đạt A`: the body of those counted before, which no noun tells."""
    return s.keys(end - 2, end) == TEAM and s.key(end - 3) in {",", ";"}


def _quoted_work(s: Sentence, bound: int, end: int) -> bool:
    """`phim “X” đoạt A`: a work by its name."""
    if s.key(end - 1) != '"':
        return False
    opening = next((i for i in range(end - 2, bound, -1) if s.key(i) == '"'), None)
    return opening is not None and s.key(opening - 1) in THINGS


def is_crew(s: Sentence, party: Party) -> bool:
    """`thầy trò HLV X được thưởng`: the team of a person, not the person."""
    return party.kind == "person" and s.keys(party.start - 2, party.start) == CREW


def named_subject(s: Sentence, bound: int, end: int) -> Party | None:
    """`Dịp này, Lực lượng TNXP Hà Nội đón nhận A`: a run of capitalised words that no table knows is a body where it
    is the whole subject and holds an abbreviation.
    """
    i = end
    while i > bound and (
        s.tokens.shape[i - 1] in CAPITALS or not s.tokens.word_start[i - 1] and s.key(i - 1).isalpha()
    ):
        i -= 1
    whole = i == s.start or s.key(i - 1) in {",", ";", "", "và", '"', ":"}
    short = any(s.tokens.shape[k] == "XX" and len(s.key(k)) > 1 for k in range(i, end))
    if not whole or not short or any(p.start < end and i < p.end for p in s.parties):
        return None
    return Party("unit", i, end, name=(i, end), collective=True)
