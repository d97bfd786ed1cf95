"""When two facts tell of one award or of one recipient."""

from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.text.keys import without_marks

BRANCH_TITLES = ("chiến sĩ thi đua cấp ngành", "chiến sĩ thi đua ngành")
LONG_NAME = 3
"""Syllables from which two names that differ in tone marks only are one."""


def same_award(a: Fact, b: Fact) -> bool:
    """The same award, as far as both tell: name or a shorter form of it, class."""
    if a.name.category != b.name.category:
        return False
    x, y = a.name.name.casefold(), b.name.name.casefold()
    same_class = a.name.class_ == b.name.class_ or a.name.class_ is None or b.name.class_ is None
    return (x in y or y in x or _of_a_branch(x) and _of_a_branch(y)) and same_class


def _of_a_branch(name: str) -> bool:
    """`Chiến sĩ thi đua cấp ngành` and `Chiến sĩ thi đua ngành Y tế`: the title of one level."""
    return name.startswith(BRANCH_TITLES)


def same_recipient_name(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Two facts about one named recipient: with a tone mark misprinted, without the parent of a body."""
    assert a.recipient is not None
    assert b.recipient is not None
    if a.head or b.head:
        return _keys(a, resolver) == _keys(b, resolver)
    x, y = (_without_parent(f, resolver) for f in (a, b))
    if resolver.same_name(x, y):
        return True
    names = [[without_marks(w) for w in resolver.tokens.key[r[0] : r[1]]] for r in (x, y)]
    return a.evidence != b.evidence and len(names[0]) >= LONG_NAME and names[0] == names[1]


def _keys(fact: Fact, resolver: Resolver) -> list[str]:
    """The words of a name with those that its list leaves out."""
    assert fact.recipient is not None
    return [key for a, b in (*fact.head, fact.recipient) for key in resolver.tokens.key[a:b]]


def _without_parent(fact: Fact, resolver: Resolver) -> Range:
    """`Viện 78 - Bộ Quốc phòng` is `Viện 78`."""
    assert fact.recipient is not None
    a, b = fact.recipient
    dash = next((i for i in range(a + 2, b) if resolver.tokens.key[i] in {"-", "–"}), b)
    return (a, dash) if fact.kind == "collective" else (a, b)
