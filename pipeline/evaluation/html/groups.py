"""Groups of cases: the names under which figures, tables and plots of the report lead to the cases behind them.

What a case counts in a figure is scored by the code that scores articles, on the case alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from vinhdanh.evaluation.agreement import CORE, right
from vinhdanh.evaluation.alignment import Alignment, Record
from vinhdanh.evaluation.errors import Error, slot_value
from vinhdanh.evaluation.html import names
from vinhdanh.evaluation.html.cases import RECORD, Case
from vinhdanh.evaluation.html.types import types
from vinhdanh.evaluation.reliability import bins_of
from vinhdanh.evaluation.scoring import Count, Extent, award_sentences, rates, record_counts, type_counts
from vinhdanh.evaluation.totals import groups_of, recipients


def groups(article: Mapping[str, Any], cases: Sequence[Case]) -> list[Counter[str]]:
    """Return the groups of each case of an article, and how often the case counts in them.

    A case that counts 0 times is shown beside one that counts: the other half of a confused type.
    """
    within = award_sentences(article)
    out = [_record(article, case) if case.what == RECORD else _mention(case, within) for case in cases]
    for i, name, n in types(cases):
        out[i][name] += n
    for counts, case in zip(out, cases, strict=True):
        counts.update(names.error(e.class_, where) for e in case.errors for where in _wheres(e))
    return out


def article_group(cases: Iterable[Case]) -> str:
    """Return the group of an article as a whole."""
    wrong = any(e.slot is None or e.slot in CORE for case in cases if case.what == RECORD for e in case.errors)
    return names.figure("article:perfect", "missed" if wrong else "right")


def sure(case: Case) -> tuple[float, bool] | None:
    """Return the confidence of a found record and whether it is right; None where it has none."""
    gold, found = case.slots
    value = (case.records[1] or {}).get("confidence")
    if found is None or value is None:
        return None
    return float(value), gold is not None and right(gold, found)


def _wheres(one: Error) -> tuple[str, ...]:
    return (one.what, one.slot) if one.slot else (one.what,)


def _mention(case: Case, within: Sequence[Extent]) -> Counter[str]:
    views = type_counts(set(case.gold), set(case.found), within)
    return _outcomes({f"{view}:{kind}": count for view, count in views.items() for kind in (case.what, "ALL")})


def _record(article: Mapping[str, Any], case: Case) -> Counter[str]:
    counts = _alone(case)
    out = _outcomes(record_counts(counts) | {"record:status": rates(counts)["record:status"]})
    out.update(names.cell(slot, *(_told(record, slot) for record in case.records)) for slot in names.CONFUSED)
    if judged := sure(case):
        out[names.confidence(int(bins_of(judged[0])))] += 1
    gold, found = (_shares(record, article.get("published")) for record in case.records)
    out.update(name for name in gold.keys() | found.keys() if gold[name] != found[name])
    return out


def _alone(case: Case) -> Alignment:
    """The records of a case as if they were all of their article."""
    gold, found = (tuple(r for r in (record,) if r is not None) for record in case.records)
    g, f = (tuple(s for s in (slots,) if s is not None) for slots in case.slots)
    return Alignment(gold, found, g, f, ((0, 0),) if gold and found else ())


def _shares(record: Record | None, published: Any) -> Counter[str]:
    if record is None:
        return Counter()
    return Counter({names.share(*group): recipients(record) for group in groups_of(record, published).items()})


def _told(record: Record | None, slot: str) -> str:
    return names.NO_RECORD if record is None else str(slot_value(record, slot) or names.NOTHING)


def _outcomes(counts: Mapping[str, Count]) -> Counter[str]:
    out: Counter[str] = Counter()
    for name, count in counts.items():
        out.update({names.figure(name, outcome): n for outcome in names.OUTCOMES if (n := getattr(count, outcome))})
    return out
