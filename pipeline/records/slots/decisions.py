"""Whose decision confers an award: the office that the number of a decision tells (`tại Quyết định số 355/QĐ-CTN`) and
the article names, the President to whom a proposal goes.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from vinhdanh.records.facts import Fact, Range
from vinhdanh.tokens.table import Tokens

DECISION = "qđ"
OFFICES = {"ctn": ("chủ", "tịch", "nước"), "ttg": ("thủ", "tướng")}
"""Signs of the office in the number of a decision."""
REACH = 4
"""Tokens from the sign of a decision to that of the office."""


def with_numbered_decisions(facts: Sequence[Fact], tokens: Tokens) -> list[Fact]:
    """Return `facts`; those without a giver get the office whose decision their sentence cites by its number."""
    return [replace(f, grantor=_decided(f, tokens)) if f.grantor is None else f for f in facts]


def with_asked_president(facts: Sequence[Fact], tokens: Tokens, state_awards: Set[str]) -> list[Fact]:
    """Return `facts`; awards of the state that are only proposed get the President, where the article tells that the
    proposal goes there (`trình Chủ tịch nước quyết định`).

    state_awards: ids of the awards that only the state confers.
    """
    asked = (i + 1 for i in range(len(tokens.key)) if tuple(tokens.key[i : i + 4]) == ("trình", *OFFICES["ctn"]))
    at = next(asked, None)

    def lacks(f: Fact) -> bool:
        return f.grantor is None and f.status == "proposed" and f.name.award_id in state_awards

    return [replace(f, grantor=(at, at + 3)) if at is not None and lacks(f) else f for f in facts]


def _decided(fact: Fact, tokens: Tokens) -> Range | None:
    """The first place of the article that names the office."""
    a, b = tokens.sentences[fact.evidence]
    keys = tokens.key[a:b]
    signs = {
        sign
        for i, key in enumerate(keys)
        for sign in OFFICES
        if DECISION in key and any(sign in k.split("-") or k.endswith(sign) for k in keys[i : i + REACH])
    }
    if len(signs) != 1:
        return None
    office = OFFICES[signs.pop()]
    places = (i for i in range(len(tokens.key)) if tuple(tokens.key[i : i + len(office)]) == office)
    found = next(places, None)
    if found is None:
        return None
    end = found + len(office)
    return found, end + 2 * (tokens.key[end : end + 2] == ["chính", "phủ"])
