"""What an AWARD mention names."""

from dataclasses import dataclass

OPEN_HEADS: dict[tuple[str, ...], tuple[str, str]] = {
    ("huân", "chương"): ("huan_chuong", "Huân chương"),
    ("huy", "chương"): ("huy_chuong", "Huy chương"),
    ("kỉ", "niệm", "chương"): ("ky_niem_chuong", "Kỷ niệm chương"),
    ("giải", "thưởng"): ("giai_thuong", "Giải thưởng"),
    ("huy", "hiệu"): ("huy_hieu", "Huy hiệu"),
    ("bằng", "khen"): ("bang_khen", "Bằng khen"),
    ("giấy", "khen"): ("giay_khen", "Giấy khen"),
    ("cờ", "thi", "đua"): ("co_thi_dua", "Cờ thi đua"),
    ("cờ",): ("co_thi_dua", "Cờ thi đua"),
    ("anh", "hùng"): ("danh_hieu", "Anh hùng"),
    ("chiến", "sĩ", "thi", "đua", "ngành"): ("danh_hieu", "Chiến sĩ thi đua ngành"),
}
"""Head words (match keys) of open names: category and standard spelling."""

FIGHTER = "chiến"
"""First syllable of the open title that needs no `danh hiệu` before it (`Chiến sĩ thi đua ngành X`)."""

OPEN_BY_WORD = {first: tuple(head for head in OPEN_HEADS if head[0] == first) for first in {h[0] for h in OPEN_HEADS}}
"""The heads that begin with a word."""

PLAIN_NAMES = frozenset({"bang_khen", "giay_khen", "co_thi_dua"})
"""Categories whose name never takes what follows the head (GUIDELINES: `Giấy khen “…”` is `Giấy khen`)."""


@dataclass(frozen=True, slots=True)
class AwardName:
    """An award as named in the text.

    award_id: row of the table `awards` or None; name: `award.name`; category: `award.category`;
    class_: nhất, nhì, ba or None; ellipsis: only the class stands here, the name is that of the award before.
    """

    award_id: str | None
    name: str
    category: str
    class_: str | None = None
    ellipsis: bool = False
