"""`Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện X … đón nhận`: the bodies of a locality receive for it."""

from dataclasses import replace

from vinhdanh.records.party import Party, Range
from vinhdanh.tokens.table import Tokens

LOCAL_BODIES = frozenset(
    {"huyện ủy", "tỉnh ủy", "thành ủy", "quận ủy", "thị ủy", "đảng ủy", "ủy ban", "hđnd", "ubnd", "mttq"}
    | {"ubmttq", "ubmttqvn", "mttqvn", "mặt trận"}
)
JOINTS = frozenset({"-", "–", "và", "&"})
LEVELS = frozenset("xã huyện tỉnh phường quận thành thị".split())


def locality(tokens: Tokens, recipients: list[Party]) -> list[Party]:
    """Return the locality in place of two or more of its bodies; any other list unchanged."""
    bodies = [p for p in recipients if p.name and p.kind == "unit" and is_local(tokens, p.name[0])]
    if len(bodies) != len(recipients) or sum(_bodies(tokens, p) for p in bodies) < 2:
        return recipients
    places = [place for p in bodies if (place := _place(tokens, p)) is not None]
    if not places or len({tuple(tokens.key[a:b]) for a, b in places}) > 1:
        return recipients
    return [replace(bodies[-1], kind="place", name=places[-1], parent=None)]


def _place(tokens: Tokens, party: Party) -> Range | None:
    """The locality in the name of a body: the word for its level and what follows."""
    begin, end = party.name or (party.start, party.end)
    level = next((i for i in range(begin + 1, end - 1) if tokens.key[i] in LEVELS), None)
    return None if level is None else (level, end)


def _bodies(tokens: Tokens, party: Party) -> int:
    """How many bodies the name joins (`HĐND - UBND xã X`)."""
    begin, end = party.name or (party.start, party.end)
    return sum(is_local(tokens, i) for i in range(begin, end) if i == begin or tokens.key[i - 1] in JOINTS)


def is_local(tokens: Tokens, i: int) -> bool:
    """Is the body whose name begins at token `i` one of the party, council, committee or front of a locality?"""
    return tokens.key[i] in LOCAL_BODIES or " ".join(tokens.key[i : i + 2]) in LOCAL_BODIES
