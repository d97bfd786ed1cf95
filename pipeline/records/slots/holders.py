"""Who holds awards that are only counted: `trao 5 A`, `công nhận 5 Chiến sĩ thi đua`."""

from dataclasses import replace

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.facts import Fact

TITLE = "danh_hieu"
UNIT_TITLES = ("đơn vị", "tập thể", "cờ", "gia đình", "thôn", "làng", "buôn", "ấp", "xã", "phường", "khu", "trường")
"""First words of titles that only bodies get."""
PERSON_TITLES = (
    *("bà mẹ", "chiến sĩ", "lao động", "nhà giáo", "thầy thuốc", "nghệ sĩ", "nghệ nhân", "học sinh", "sinh viên"),
    *("gương mặt", "nông dân", "công dân", "dũng sĩ", "thanh niên", "cán bộ", "giáo viên", "đoàn viên", "đảng viên"),
    *("công nhân",),
)
"""First words of titles that only persons get."""


def holders(base: Fact, draft: Draft) -> Fact:
    """Those who `trao 5 A` goes to: not told, but `công nhận 5 Chiến sĩ thi đua` counts who holds the title."""
    number, kind = base.award_count, _kind_of_holder(draft.name)
    if draft.name.category == TITLE and number and kind != "unspecified" and not draft.clause.times:
        return replace(base, kind=kind, count=number, award_count=None)
    return replace(base, kind=kind)


def _kind_of_holder(name: AwardName) -> str:
    """Who `trao 5 A` goes to where nobody is named: titles tell it."""
    words = name.name.casefold()
    if words.startswith(UNIT_TITLES):
        return "collective"
    return "individual" if name.category == TITLE and words.startswith(PERSON_TITLES) else "unspecified"
