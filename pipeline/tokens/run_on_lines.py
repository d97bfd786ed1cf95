"""Sentences that begin without a full stop before them, where a headline or a caption runs into the text."""

from vinhdanh.tokens.sentence_words import BULLETS, LINE_END, WORD_SHAPES, Words
from vinhdanh.tokens.shapes import CAPITALS

OPENERS = frozenset(
    """
    tại theo trong sau trước khi từ với để ngoài bên những các nhiều đây đó được cùng cũng trên qua tuy do nếu
    """.split()
)
"""Words that have a capital only at the beginning of a sentence: one is there also where no full stop stands before.
Not `vì`, which begins mottos (`Huy chương Vì an ninh Tổ quốc`).
"""
OPENING_PAIRS = "nhân dịp, phát biểu, tham dự, ngoài ra, bên cạnh, trước đó, sau đó, theo đó, trong đó, đồng thời"
PAIR_OPENERS = frozenset(tuple(pair.split()) for pair in OPENING_PAIRS.split(", "))
DAY_OPENERS = frozenset("sáng trưa chiều tối đêm ngày hôm".split())
"""The same before a number or `nay` (`… hạng Ba Sáng 4-3, …`)."""
LONGEST_DATELINE = 6


def opens(words: Words, i: int) -> bool:
    """Lines that run into each other: behind a headline or caption without full stop the text begins."""
    if words.form[i] == "(":
        return words.shape(i - 1) in WORD_SHAPES and _dateline_end(words, i) is not None
    if words.shape(i) != "Xx" or words.shape(i - 1) not in WORD_SHAPES and words.form[i - 1] not in BULLETS:
        return False
    key, behind = words.form[i].lower(), words.word(i + 1)
    if key in DAY_OPENERS:
        return (words.shape(i + 1) == "9" or behind == "nay") and not _behind_dateline(words, i)
    if words.shape(i + 1) != "xx" or words.shape(i - 1) not in {"xx", "9"}:
        return False
    return (key, behind) in PAIR_OPENERS or key in OPENERS and words.begins[i] and words.begins[i + 1]


def _behind_dateline(words: Words, i: int) -> bool:
    """`(GLO)- Sáng 4-3`, `TTO - Sáng 4-3`: a dateline stays with its sentence."""
    short = words.form[i - 1] in BULLETS and (words.word(i - 2) == ")" or words.shape(i - 2) == "XX")
    return short or words.form[i - 1] in BULLETS and words.word(i - 2) == LINE_END


def _dateline_end(words: Words, i: int) -> int | None:
    """`(GLO)-`, `(Dân trí) -`: the word behind a short name in brackets with a dash."""
    close = next((k for k in range(i + 2, i + LONGEST_DATELINE) if words.word(k) == ")"), None)
    named = close is not None and all(words.shape(k) in {*CAPITALS, "xx", "."} for k in range(i + 1, close))
    if close is None or not named or words.word(close + 1) not in BULLETS or _short_form(words, i):
        return None
    return close + 2 if words.shape(close + 2) in CAPITALS else None


def _short_form(words: Words, i: int) -> bool:
    """`Cục Cảnh sát hình sự (C02) -`, `Cảnh sát giao thông (CSGT) -`: a code, or the initials of the words before."""
    short = words.form[i + 1].lower()
    before = "".join(words.word(k)[:1].lower() for k in range(i - len(short), i))
    return any(c.isdigit() for c in short) or before == short
