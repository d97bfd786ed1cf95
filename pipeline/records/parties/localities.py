"""`Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện X … đón nhận`: the bodies of a locality receive for it."""

from dataclasses import replace

from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LOCAL_BODIES = frozenset(
    {"huyện ủy", "tỉnh ủy", "thành ủy", "quận ủy", "thị ủy", "đảng ủy", "ủy ban", "hđnd", "ubnd", "mttq"}
)
LEVELS = frozenset("xã huyện tỉnh phường quận thành thị".split())


def locality(tokens: Tokens, recipients: list[Party]) -> list[Party]:
    """Return the locality in place of two or more of its bodies; any other list unchanged."""
    bodies = [p for p in recipients if p.name and p.kind == "unit" and is_local(tokens, p.name[0])]
    if len(bodies) < 2 or len(bodies) != len(recipients):
        return recipients
    name = bodies[-1].name
    assert name is not None
    level = next((i for i in range(name[0] + 1, name[1] - 1) if tokens.key[i] in LEVELS), None)
    return recipients if level is None else [replace(bodies[-1], kind="place", name=(level, name[1]), parent=None)]


def is_local(tokens: Tokens, i: int) -> bool:
    """Is the body whose name begins at token `i` one of the party, council, committee or front of a locality?"""
    return tokens.key[i] in LOCAL_BODIES or " ".join(tokens.key[i : i + 2]) in LOCAL_BODIES
