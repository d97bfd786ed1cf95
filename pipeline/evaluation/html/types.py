"""Mention types that were confused: gold says one, the result another about the same words."""

from collections.abc import Iterator, Sequence

from vinhdanh.evaluation.errors import Spans
from vinhdanh.evaluation.html.cases import RECORD, Case
from vinhdanh.evaluation.html.names import MENTIONS, NOTHING, cell, cut_otherwise


def types(cases: Sequence[Case]) -> Iterator[tuple[int, str, int]]:
    """Yield (index of the case, cell of the confusion table, how often it counts there) for the mentions of an article.

    A missed mention is confused with the spurious one of another type that has most of its words; the spurious one
    then belongs to the same cell, and counts no second time.
    """
    spurious = [i for i, case in enumerate(cases) if case.classes == ("spurious",) and case.what != RECORD]
    taken = set()
    for i, case in enumerate(cases):
        if case.what == RECORD or i in spurious:
            continue
        if case.classes != ("missed",):
            yield i, cut_otherwise(case.what) if case.errors else cell(MENTIONS, case.what, case.what), 1
            continue
        other = max(spurious, key=lambda j, gold=case.gold: _common(gold, cases[j].found), default=None)  # type: ignore[misc]
        if other is None or not _common(case.gold, cases[other].found):
            yield i, cell(MENTIONS, case.what, NOTHING), 1
            continue
        name = cell(MENTIONS, case.what, cases[other].what)
        taken.add(other)
        yield from ((i, name, 1), (other, name, 0))
    yield from ((j, cell(MENTIONS, NOTHING, cases[j].what), 1) for j in spurious if j not in taken)


def _common(gold: Spans, found: Spans) -> int:
    """Number of code points in both."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in gold for b in found)
