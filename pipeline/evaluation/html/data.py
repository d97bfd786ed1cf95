"""The judged sample, and what of it the page's script reads: texts, spans, records slot by slot, groups by number.

Keys of the JSON are short, since there are thousands of cases: `w` what, `c` classes, `g` and `f` spans of gold and
found, `t` numbers of groups; of records `s` rows (slot, gold, found, class), `m` further rows of the found one.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vinhdanh.evaluation.errors import slot_value
from vinhdanh.evaluation.html.cases import RECORD, SLOTS, Case, cases
from vinhdanh.evaluation.html.groups import article_group, groups

Article = Mapping[str, Any]

UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
"""What could end a script element, or cannot be written as UTF-8."""
MORE = ("presenter", "proposer", "confidence")


@dataclass(frozen=True)
class JudgedArticle:
    """An article with its cases and the groups of each."""

    article: Article
    cases: list[Case]
    groups: list[Counter[str]]

    @cached_property
    def group(self) -> str:
        """The group of the article as a whole."""
        return article_group(self.cases)


@dataclass(frozen=True)
class Sample:
    """All judged articles, in the order of the gold."""

    articles: list[JudgedArticle]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the cases of all articles count in each group."""
        out: Counter[str] = Counter()
        for one in self.articles:
            out[one.group] += 1
            for counts in one.groups:
                out.update(counts)
        return out

    @cached_property
    def cases(self) -> list[Case]:
        """The cases of all articles."""
        return [case for one in self.articles for case in one.cases]


def judge(gold: Sequence[Article], found: Sequence[Article]) -> Sample:
    """Judge results against gold; a gold article that `found` lacks counts as empty."""
    by_id = {article["id"]: article for article in found}
    judged = ((article, cases(article, by_id.get(article["id"], {}))) for article in gold)
    return Sample([JudgedArticle(article, own, groups(article, own)) for article, own in judged])


def to_json(sample: Sample, labels: Mapping[str, str] | None = None) -> str:
    """Return the data of the page as JSON that is safe inside a script element; labels: how groups are shown."""
    numbers = {name: i for i, name in enumerate(sorted(sample.counts))}
    values = {
        "groups": list(numbers),
        "labels": {name: label for name, label in (labels or {}).items() if name in numbers},
        "articles": [_article(one, numbers) for one in sample.articles],
    }
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _article(one: JudgedArticle, numbers: Mapping[str, int]) -> dict[str, Any]:
    own = [sorted(numbers[name] for name in counts) for counts in one.groups]
    return {
        "id": str(one.article["id"]),
        "published": one.article.get("published"),
        "text": one.article["text"],
        "t": [numbers[one.group]],
        "cases": [_case(case, in_groups) for case, in_groups in zip(one.cases, own, strict=True)],
    }


def _case(case: Case, own: list[int]) -> dict[str, Any]:
    out = {"w": case.what, "c": case.classes, "g": case.gold, "f": case.found, "t": own}
    return out | (_rows(case) if case.what == RECORD else {})


def _rows(case: Case) -> dict[str, Any]:
    """Slots that neither side fills are left out; further rows tell what made the found record."""
    classes = {error.slot: error.class_ for error in case.errors if error.slot}
    gold, found = case.records
    rows = [(slot, _said(gold, slot), _said(found, slot), classes.get(slot)) for slot in SLOTS]
    more = [(name, found[name]) for name in MORE if found and found.get(name) is not None]
    if found:
        more += [("rules", ", ".join(found.get("rules") or ()))] if found.get("rules") else []
        more += [("warning", warning["reason"]) for warning in found.get("warnings") or ()]
    return {"s": [row for row in rows if row[1] is not None or row[2] is not None], "m": more}


def _said(record: Mapping[str, Any] | None, slot: str) -> str | None:
    """Evidence is told by its span; whether there is one, is told here."""
    if record is None:
        return None
    value = slot_value(record, slot)
    return None if value is None else "" if slot == "evidence" else str(value)
