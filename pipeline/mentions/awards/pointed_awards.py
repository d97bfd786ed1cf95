"""Words that point back to an award: `9 cá nhân được phong tặng danh hiệu cao quý này`, `nhận giải thưởng này`."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.awards.tail import ERAS
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

HIGH = frozenset({"huan_chuong", "huy_chuong", "danh_hieu", "giai_thuong", "co_thi_dua"})
"""Categories of what is called `phần thưởng cao quý`."""
HEADS = {
    ("danh", "hiệu"): frozenset({"danh_hieu"}),
    ("giải", "thưởng"): frozenset({"giai_thuong"}),
    ("phần", "thưởng"): HIGH,
}
"""Nouns (match keys) and the categories of the awards that they stand for."""
PRAISE = frozenset("cao quý vinh dự vẻ vang lớn đặc biệt".split())
"""What may be said of the award between noun and pointer."""
POINTERS = frozenset({"này", "trên", "đó", "ấy"})
CONFERRED = (["trao"], ["tặng"], ["phong"], ["truy"])
LONGEST = 4
"""Words of praise before the pointer."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """The award that is meant: its name and the tokens that tell it."""

    name: AwardName
    span: tuple[int, int]


class PointedAwards:
    """Finds POINTED (value `Pointed`): the words behind the noun, since the noun may belong to the verb."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Needs no table."""

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the words that point back to the nearest award of their kind in `found`."""
        awards = [m for m in found if m.label == "AWARD"]
        if not awards:
            return []
        out: list[Mention] = []
        for i in range(len(tokens.key) - 2):
            categories = HEADS.get((tokens.key[i], tokens.key[i + 1]), frozenset())
            start, end = (i, i + 2) if _is_subject(tokens, i) else (i + 2, _pointer_end(tokens, i + 2))
            meant = [m for m in awards if end and m.end <= i and m.value.category in categories]
            if meant and end and not _other_between(tokens, meant[-1].end, i):
                last = meant[-1]
                out.append(Mention("POINTED", start, end, "pointed.award", Pointed(last.value, (last.start, last.end))))
        return out


def _is_subject(tokens: Tokens, i: int) -> bool:
    """`Danh hiệu được trao cho R`, `Giải thưởng được truy tặng R`: the noun alone, at the beginning of a sentence."""
    begins = tokens.sentences[tokens.sentence[i]][0] == i
    return begins and tokens.key[i + 2 : i + 3] == ["được"] and tokens.key[i + 3 : i + 4] in CONFERRED


def _other_between(tokens: Tokens, a: int, b: int) -> bool:
    """Does a prize that is no AWARD stand between two tokens, by its name in quotation marks (`giải thưởng “X”`)?"""
    head = (tokens.key[b], tokens.key[b + 1])
    return any((*head, '"') == tuple(tokens.key[k : k + 3]) for k in range(a, b))


def _pointer_end(tokens: Tokens, i: int) -> int | None:
    """The token behind `(cao quý) này` at token `i`; a reward needs the praise, a title may have its era instead (`danh
    hiệu thời kỳ đổi mới`).
    """
    title = tokens.key[i - 2 : i] == ["danh", "hiệu"]
    if era := next((p for p in ERAS if tuple(tokens.key[i : i + len(p)]) == p), ()):
        return i + len(era) if title else None
    if tokens.key[i - 2 : i] == ["phần", "thưởng"] and tokens.key[i] not in PRAISE:
        return None
    for j in range(i, min(i + LONGEST + 1, len(tokens.key))):
        if tokens.key[j] in POINTERS:
            return j + 1
        if tokens.key[j] not in PRAISE:
            return None
    return None
