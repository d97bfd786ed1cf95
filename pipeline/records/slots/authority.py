"""Who can confer an award of the state; everybody else only hands it over."""

from vinhdanh.lexicon import Lexicon
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize

STATE, FOREIGN = "nha_nuoc", "nuoc_ngoai"
"""Levels of the table `awards`: awards of the state, of other states."""
STATE_GRANTORS = ("chủ tịch nước", "nhà nước", "đảng", "chính phủ", "thủ tướng", "quốc hội", "hội đồng")
"""Words of whoever confers awards of the state; `Hội đồng Nhà nước` and `Hội đồng Bộ trưởng` are those before 1992."""
PARTY_WORDS = ("đảng", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "quân ủy", "chi bộ", "bí thư", "chi ủy")
"""Words of bodies and offices of the Party."""
HANDS_OVER = ("phó", "chủ tịch quốc hội")
"""Words of high offices that hand awards of the state over but do not confer them."""


def state_awards(lexicon: Lexicon) -> frozenset[str]:
    """Return the ids of the awards that only the state confers."""
    return frozenset(row.id for row in lexicon.awards if row.level == STATE)


def may_confer(grantor: str) -> bool:
    """May the body or office of these words confer an award of the state?"""
    words = match_key(normalize(grantor).text)
    return has(words, STATE_GRANTORS) and not has(words, HANDS_OVER)


def of_the_party(grantor: str) -> bool:
    """Do these words name a body or office of the Party (`Đảng ủy X`, `Huyện ủy Y`, `Bí thư Chi bộ`)?"""
    return has(match_key(normalize(grantor).text), PARTY_WORDS)


def has(key: str, phrases: tuple[str, ...]) -> bool:
    """Does a match key hold one of the phrases, as whole words?"""
    words = f" {key} ".replace(",", " ")
    return any(f" {match_key(phrase)} " in words for phrase in phrases)
