"""MOVEMENT: the name of a campaign, quoted or not, that an award is tied to: `phong trào thi đua “Vì an ninh Tổ
quốc”`.

Quality (F1 on corpus, dev): slot:movement 1.00, 0.73.
"""

from collections.abc import Container, Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.awards.tail import quoted
from vinhdanh.mentions.base import Mention, in_order
from vinhdanh.tokens.table import Tokens

HEADS: tuple[tuple[str, ...], ...] = (
    ("phong", "trào", "thi", "đua", "yêu", "nước"),
    ("phong", "trào", "thi", "đua"),
    ("phong", "trào"),
    ("cuộc", "vận", "động"),
    ("phong", "trào", "quần", "chúng"),
    ("đợt", "thi", "đua", "cao", "điểm"),
    ("đợt", "thi", "đua", "đặc", "biệt"),
    ("đợt", "thi", "đua"),
)
UNCLE_HO: tuple[str, ...] = ("học", "tập", "và", "làm", "theo")
"""First words of the campaign that needs no head: `Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh`."""
LONGEST = 45
"""Tokens of the longest name in quotation marks."""
OPENERS = frozenset({*(head[0] for head in HEADS), UNCLE_HO[0]})


class Movements:
    """Finds MOVEMENT mentions: the tokens of the name without quotation marks."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Needs no table; the arguments are those of every grammar."""

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the movements of `tokens` in order."""
        names = {i for m in found if m.label in {"AWARD", "UNIT"} for i in range(m.start, m.end)}
        closing = {m.end for m in found if m.label == "AWARD"}
        places = (
            i for i, key in enumerate(tokens.key) if key in OPENERS and (i not in names or _ends(tokens, i, closing))
        )
        return [m for m in in_order(places, lambda i: self._at(tokens, i)) if m.start not in names]

    def _at(self, tokens: Tokens, i: int) -> Mention | None:
        if tuple(tokens.key[i : i + len(UNCLE_HO)]) == UNCLE_HO:
            return _after_uncle_ho(tokens, i)
        head = next((h for h in HEADS if tuple(tokens.key[i : i + len(h)]) == h), None)
        if head is None:
            return None
        j = i + len(head)
        if i and tokens.key[i - 1] == '"' and (end := quoted(tokens, i - 1, LONGEST)) and end > j + 1:
            return Mention("MOVEMENT", i, end - 1, "movement.quoted")
        end = quoted(tokens, j, LONGEST)
        if end:
            return Mention("MOVEMENT", j + 1 + (tokens.key[j] == ":"), end - 1, "movement.quoted")
        if j < len(tokens.key) and tokens.shape[j] == "Xx":
            k = j + 1
            while (
                k < len(tokens.key)
                and (not tokens.word_start[k] or tokens.shape[k] == "Xx")
                and tokens.shape[k] in {"Xx", "xx"}
            ):
                k += 1
            return Mention("MOVEMENT", j, k, "movement.plain")
        return None


def _ends(tokens: Tokens, i: int, ends: Container[int]) -> bool:
    """`Cờ đơn vị dẫn đầu phong trào thi đua “Vì an ninh Tổ quốc”`: the head at token `i` ends the name of an award."""
    head = next((h for h in HEADS if tuple(tokens.key[i : i + len(h)]) == h), ())
    return bool(head) and i + len(head) in ends


def _after_uncle_ho(tokens: Tokens, i: int) -> Mention | None:
    """The campaign that begins at token `i` as far as `Hồ Chí Minh` or `Bác`."""
    for j in range(i + len(UNCLE_HO), min(i + LONGEST, len(tokens.key))):
        if tokens.key[j - 3 : j] == ["hồ", "chí", "minh"] or tokens.key[j - 1] == "bác":
            return Mention("MOVEMENT", i, j, "movement.uncle_ho")
        if tokens.shape[j] == "¶" or tokens.key[j] in {".", '"', ";"}:
            return None
    return None
