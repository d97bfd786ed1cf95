"""The body that a post alone is the head of: `Hiệu trưởng` of a school, `Đồn trưởng` of a post of the border guard."""

from collections.abc import Sequence

HEAD = "trưởng"
LEADS = frozenset({"nguyên", "cựu", "phó", "quyền", "p"})
"""Words before the body in the words of such a post."""
SCHOOL = ["hiệu"]
BODIES = [
    words.split()
    for words in (
        "đồn, đội, trạm, viện, cục, chi cục, vụ, khoa, hạt, đại đội, trung đội, tiểu đoàn, trung đoàn, lữ đoàn, "
        "sư đoàn, hải đội, hải đoàn, bệnh xá"
    ).split(", ")
]
"""Head words of bodies whose heads are called after them."""


def headed_noun(words: Sequence[str]) -> list[str] | None:
    """The head word of the body (`trường`) for the match keys of a post (`phó hiệu trưởng`), None without one."""
    start = next((i for i, word in enumerate(words) if word not in LEADS), len(words))
    noun = list(words[start:-1]) if words[-1:] == [HEAD] else []
    if noun == SCHOOL:
        return ["trường"]
    return noun if noun in BODIES else None
