"""When two records, or two of their slots, agree: normal forms, short forms of bodies, the pairing of records."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from vinhdanh.text.keys import TONES

Slots = Mapping[str, Any]
"""The slots of a record by name, in normal form; None where a slot is empty."""

CORE = ("status", "award", "class", "award_count", "kind", "count", "name", "rank", "unit", "grantor")
DECIDING = ("award", "class", "status", "kind", "count", "name")
"""A record is right, in the sense of its confidence, when it has a partner in gold and all of these agree."""
EXTRA = ("category", "position", "count_modifier", "movement", "period", "date", "evidence")
BODIES = frozenset({"unit", "grantor", "position"})
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
SEPARATORS = re.compile("[\"“”‘’ʼ'`«».,;:()\\[\\]–—_/…-]+")
Y_AFTER_CONSONANT = re.compile(r"^([bcdđghklmnpqrstvx]{1,2})y$")

SHORT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "tp": "thành phố",
    "tx": "thị xã",
    "ca": "công an",
    "catp": "công an thành phố",
    "tw": "trung ương",
    "tư": "trung ương",
    "gd&đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "bca": "bộ công an",
    "bqp": "bộ quốc phòng",
    "lđlđ": "liên đoàn lao động",
    "tlđ": "tổng liên đoàn",
    "thpt": "trung học phổ thông",
    "thcs": "trung học cơ sở",
    "hcm": "hồ chí minh",
    "tphcm": "thành phố hồ chí minh",
    "bđbp": "bộ đội biên phòng",
    "ttg": "thủ tướng",
    "đh": "đại học",
    "cty": "công ty",
    "tnhh": "trách nhiệm hữu hạn",
    "cp": "cổ phần",
    "vn": "việt nam",
}
"""Abbreviations in names of bodies, written out before two names are compared."""

WEIGHTS = {
    "award": 3.0,
    "category": 1.0,
    "name": 3.0,
    "count": 2.0,
    "award_count": 2.0,
    "evidence": 2.0,
    "class": 1.0,
    "kind": 1.0,
    "unit": 1.0,
    "grantor": 1.0,
    "status": 0.5,
    "rank": 0.5,
    "position": 0.1,
    "date": 0.1,
    "period": 0.1,
    "movement": 0.1,
    "count_modifier": 0.1,
}
"""What an agreeing slot adds to the agreement of two records."""
BOTH_EMPTY = 0.05
"""What a core slot that both leave empty adds to their agreement."""
ABOUT = ("award", "category", "evidence")
ANCHORS = ("name", "count", "award_count", "unit", "evidence")


@lru_cache(maxsize=100_000)
def normal(value: object) -> str | None:
    """Return the form in which slots are compared: letter case, punctuation, tone placement and `y/i` do not count."""
    if value is None:
        return None
    text = unicodedata.normalize("NFC", str(value)).replace("Ð", "Đ").replace("ð", "đ").casefold()
    words = SEPARATORS.sub(" ", UNSEEN.sub("", text)).split()
    return " ".join(map(_syllable, words)) or None


def _syllable(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    tone = "".join(c for c in letters if c in TONES)
    base = unicodedata.normalize("NFC", "".join(c for c in letters if c not in TONES))
    return Y_AFTER_CONSONANT.sub(r"\1i", base) + tone


def slots_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the slots of a record in the gold format, in normal form."""
    award, recipient, at = record.get("award") or {}, record.get("recipient") or {}, record.get("evidence")
    slots: dict[str, Any] = {"status": normal(record.get("status")), "award": normal(award.get("name"))}
    slots |= {name: normal(award.get(name)) for name in ("class", "category")}
    slots |= {name: normal(record.get(name)) for name in ("award_count", "grantor", "movement", "period")}
    names = ("kind", "count", "count_modifier", "name", "rank", "position", "unit")
    slots |= {name: normal(recipient.get(name)) for name in names}
    slots["date"] = record.get("date") or None
    slots["evidence"] = (at["start"], at["end"]) if at else None
    return slots


def same(slot: str, gold: Slots, found: Slots) -> bool:
    """Do two records agree in a slot that both fill? A body also agrees with a shorter form of itself."""
    a, b = gold[slot], found[slot]
    if a is None or b is None:
        return False
    if slot == "evidence":
        return bool(a[0] < b[1] and b[0] < a[1])
    if slot in BODIES or (slot == "name" and gold["kind"] == found["kind"] == "collective"):
        return _same_body(a, b)
    return bool(a == b)


def agrees(slot: str, gold: Slots, found: Slots) -> bool:
    """Do two records agree in a slot, be it that both leave it empty?"""
    return (gold[slot] is None and found[slot] is None) or same(slot, gold, found)


def right(gold: Slots, found: Slots) -> bool:
    """Do two records agree in all deciding slots?"""
    return all(agrees(slot, gold, found) for slot in DECIDING)


def _same_body(a: str, b: str) -> bool:
    """Equal, or one is a shorter form of the other and has at least half of its words."""
    if a == b:
        return True
    x, y = _words(a), _words(b)
    common, sizes = (x & y).total(), (x.total(), y.total())
    return common == min(sizes) and 4 * common >= sum(sizes)


def _words(body: str) -> Counter[str]:
    written_out = (normal(SHORT[word]) or "" if word in SHORT else word for word in body.split())
    return Counter(" ".join(written_out).split())


def agreement(gold: Slots, found: Slots) -> float:
    """Return how well two records agree; 0 where they cannot be the same fact."""
    if not any(same(slot, gold, found) for slot in ABOUT) or not any(same(slot, gold, found) for slot in ANCHORS):
        return 0.0
    persons = gold["kind"] == found["kind"] == "individual"
    if persons and gold["name"] and found["name"] and not same("name", gold, found):
        return 0.0
    agreed = sum(weight for slot, weight in WEIGHTS.items() if same(slot, gold, found))
    return agreed + sum(BOTH_EMPTY for slot in CORE if gold[slot] is None and found[slot] is None)


def pairs_of(gold: Sequence[Slots], found: Sequence[Slots]) -> list[tuple[int, int]]:
    """Return the one-to-one pairing (indices) with the best total agreement."""
    if not gold or not found:
        return []
    table = np.array([[agreement(g, f) for f in found] for g in gold])
    return [(int(i), int(j)) for i, j in zip(*linear_sum_assignment(-table), strict=True) if table[i, j] > 0]
