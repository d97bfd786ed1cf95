"""MOVEMENT: the name of a campaign, quoted or not, that an award is tied to: `phong trào thi đua “Vì an ninh Tổ
quốc”`.

Quality (F1 on corpus, dev): slot:movement 0.76, 0.53.
"""

from collections.abc import Sequence

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
)
OPENERS = frozenset(head[0] for head in HEADS)


class Movements:
    """Finds MOVEMENT mentions: the tokens of the name without quotation marks."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Needs no table; the arguments are those of every grammar."""

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the movements of `tokens` in order."""
        awards = {i for m in found if m.label == "AWARD" for i in range(m.start, m.end)}
        places = (i for i, key in enumerate(tokens.key) if key in OPENERS and i not in awards)
        return [m for m in in_order(places, lambda i: self._at(tokens, i)) if m.start not in awards]

    def _at(self, tokens: Tokens, i: int) -> Mention | None:
        head = next((h for h in HEADS if tuple(tokens.key[i : i + len(h)]) == h), None)
        if head is None:
            return None
        j = i + len(head)
        end = quoted(tokens, j)
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
