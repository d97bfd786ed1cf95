"""Closed classes of function words (match keys) that the clause grammars read."""

from collections.abc import Sequence

APPOSITION_SEPARATORS = frozenset(", - – — (".split())
OFFICE_LINKS = frozenset(", - – và kiêm".split())
COLLECTIVE_LEADS = frozenset("tập thể đơn vị toàn lực lượng".split())
PROFESSION_LEADS = frozenset(
    (
        "học sinh cán bộ công nhân giáo viên nhân chiến sĩ lái xe sn sinh năm ngụ trú quê nghệ tài người bảo "
        "vệ đội giảng bác kĩ thợ"
    ).split()
)

PROFESSIONS = frozenset(
    tuple(words.split())
    for words in (
        "học sinh, sinh viên, học viên, giáo viên, giảng viên, cán bộ, nhân viên, công nhân, chiến sĩ, bác sĩ, y sĩ, "
        "dược sĩ, điều dưỡng, kĩ sư, kĩ thuật, công chức, viên chức, thành viên, đội viên, đoàn viên, hội viên, "
        "trinh sát, phóng viên, biên tập, vận động, y tá, hộ lí, hộ sinh, nữ hộ"
    ).split(", ")
)
"""First two syllables of what somebody is in a body."""
SERVICES = frozenset({("kiểm", "lâm"), ("kiểm", "sát"), ("thẩm", "phán"), ("trinh", "sát"), ("điều", "tra")})
"""First two syllables of what persons are in the services of the law (`kiểm lâm viên`, `thẩm phán`)."""
FORMERLY = frozenset({"nguyên", "cựu"})
GIVER_ADVERBS = frozenset("đã cũng vừa còn sẽ đồng thời".split())
"""Words between a giver and the verb."""

AUTHORITIES: tuple[tuple[str, ...], ...] = (
    ("lãnh", "đạo"),
    ("chỉ", "huy"),
    ("đại", "diện", "lãnh", "đạo"),
    ("đảng", ",", "nhà", "nước", ",", "quân", "đội"),
    ("đảng", ",", "nhà", "nước", "và", "quân", "đội"),
    ("đảng", ",", "nhà", "nước"),
    ("đảng", "và", "nhà", "nước"),
    ("đảng", "-", "nhà", "nước"),
    ("các", "cấp", ",", "các", "ngành"),
    ("các", "cấp"),
    ("nhà", "nước"),
    ("đảng",),
    ("ban", "tổ", "chức"),
    ("ban", "giám", "hiệu"),
    ("đảng", "ủy", ",", "ban", "giám", "đốc"),
    ("ban", "giám", "đốc"),
    ("cấp", "trên"),
    ("btc",),
)
"""Authorities without a body of their own; longest first."""

ANAPHORS = frozenset(
    {"anh", "chị", "ông", "bà", "em", "cô", "thầy", "cụ", "cháu", "họ", "đồng chí", "bà mẹ", "hai anh", "hai em"}
)
UNIT_ANAPHORS = frozenset(
    {
        "sư đoàn",
        "quân khu",
        "tiểu đoàn",
        "đại đội",
        "bộ",
        "sở",
        "phòng",
        "hội",
        "tập đoàn",
        "nhà máy",
        "ngân hàng",
        "tổng công ti",
        "hợp tác xã",
        "xí nghiệp",
        "đồn",
        "binh đoàn",
        "quân đoàn",
        "đoàn",
        "ban",
        "ban chuyên án",
        "vùng",
        "quân chủng",
        "bộ tư lệnh",
        "bộ chỉ huy",
        "chi cục",
        "đảng bộ",
        "câu lạc bộ",
        "công an huyện",
        "khoa",
        "báo",
        "đài",
    }
)
"""Head words that point back only behind `của`."""

BODY_ANAPHORS = frozenset(
    {
        "nhà trường",
        "đơn vị",
        "trại",
        "trại giam",
        "bệnh viện",
        "bv",
        "công ti",
        "cty",
        "trường",
        "học viện",
        "viện",
        "cục",
        "tổng cục",
        "lữ đoàn",
        "trung đoàn",
        "sư đoàn",
        "tiểu đoàn",
        "đại đội",
        "quân khu",
        "quân đoàn",
        "hải đội",
        "hải đoàn",
        "binh đoàn",
        "đồn",
        "binh chủng",
        "quân chủng",
        "xã",
        "trung tâm",
        "đội",
        "liên hiệp",
        "trạm y tế",
    }
)

NO_POST = frozenset("được đã có vì do và cho của tại với trong là đến vừa cũng sẽ nhận tặng trao".split())
"""Words that stand in no post and no name of a branch."""


def is_bare(words: Sequence[str]) -> bool:
    """Do the words name no body but point at one that is named before (`nhà trường`, `đơn vị`)?"""
    return " ".join(words) in BODY_ANAPHORS | UNIT_ANAPHORS


def phrases(words: str) -> frozenset[tuple[str, ...]]:
    """Return the match keys of phrases that are parted by commas: `cho biết, tin từ`."""
    return frozenset(tuple(phrase.split()) for phrase in words.split(", "))
