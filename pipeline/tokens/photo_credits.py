"""Sentences behind a photo credit that no full stop ends: `Ảnh: LÊ BÌNH Tại lễ …`."""

from vinhdanh.tokens.sentence_words import BULLETS, LINE_END, Words
from vinhdanh.tokens.shapes import CAPITALS, shape_of

CREDIT_WORDS = frozenset({"ảnh", "nguồn"})
AFTER_OWNER = frozenset({"chụp", "cung", "và", "thực", "do"})
"""`Ảnh: Lê Văn Bình cung cấp`: the credit goes on."""
BEFORE_CAPTION = frozenset({"(", "Trong", "trong"})
"""`Trong ảnh: …` opens a caption."""
HEADS = frozenset({"bộ", "ban", "sở", "ubnd", "hội", "trường", "bch"})
"""First words of bodies: `Ảnh: Bộ CHQS tỉnh X trao …` is no name and a text."""
LONGEST_CREDIT = 10
"""Tokens that a photo credit has at most."""


def after_credit(words: Words, i: int) -> bool:
    """`Ảnh: LÊ BÌNH Tại lễ …`, `Ảnh: Lê Vinh Trong số …`, `(ảnh: Bộ Y tế) Hội thi …`: no full stop behind a credit."""
    if words.shape(i) not in CAPITALS:
        return False
    if words.form[i - 1] == ")":
        return _closes_credit(words, i - 1)
    end = i - 1 if words.form[i - 1] in BULLETS else i
    k = end - 1
    while words.shape(k) in CAPITALS and end - k < LONGEST_CREDIT:
        k -= 1
    shapes = {words.shape(n) for n in range(k + 1, end)}
    if words.word(k) != ":" or words.word(k - 1).lower() not in CREDIT_WORDS or words.word(k - 2) in BEFORE_CAPTION:
        return False
    if words.word(k + 1).lower() in HEADS:
        return False
    return len(shapes) == 1 and (words.shape(i) not in shapes or (end - k > 2 and _starts_text(words, i)))


def _starts_text(words: Words, i: int) -> bool:
    """A small letter or a number follows: no further part of the name before it, and nothing that its owner does."""
    return words.shape(i + 1) in {"xx", "9"} and words.word(i + 1).lower() not in AFTER_OWNER


def _closes_credit(words: Words, end: int) -> bool:
    """`(Ảnh: X)`, `(ảnh minh họa)`, but not `ông Nam (ảnh)`."""
    for k in range(end - 1, max(end - LONGEST_CREDIT, 0), -1):
        if words.word(k) == "(":
            word, sign = words.word(k + 1).lower(), words.word(k + 2)
            return (word in CREDIT_WORDS and sign == ":") or (word == "ảnh" and shape_of(sign) != ".")
        if words.word(k) in {")", LINE_END}:
            return False
    return False
