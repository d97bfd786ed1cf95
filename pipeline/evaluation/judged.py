"""Records of which somebody said whether they are right: what `confidence` is fitted to and measured on.

Eight populations: `dev`, articles labelled by hand; `press`, the records that the program as it stands finds in
articles of an archive and that were read by hand (`docs/data/archive_precision.tsv`); `blind`, records of the last of
these draws as the program of that day made them, before anybody had seen the articles
(`docs/data/archive_blind.jsonl`, without the words, which are read from the archive); `pages_a` to
`pages_e`, records of five lots of other articles, most of them reports of awards, as the program made them before
anybody mended what they show, each after the mends of the one before (`docs/data/press_blind.jsonl`, as marks).
"""

import csv
import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vinhdanh.api import Extractor
from vinhdanh.evaluation.agreement import pairs_of, right, slots_of
from vinhdanh.evaluation.guard import unlabelled
from vinhdanh.models import Record
from vinhdanh.records.trust.marks import Marker

VERDICTS = Path("docs/data/archive_precision.tsv")
BLIND = Path("docs/data/archive_blind.jsonl")
PAGES = Path("docs/data/press_blind.jsonl")
GIVEN = ("id", "title", "text", "published")
"""Fields of an article that the extractor reads."""


@dataclass(frozen=True, slots=True)
class JudgedRecord:
    """A record by its marks: where it comes from, whether it is right. population: see the top of this module."""

    population: str
    article: str
    marks: tuple[str, ...]
    right: bool


def of_gold(gold: Sequence[Mapping[str, Any]], extractor: Extractor | None = None) -> list[JudgedRecord]:
    """Return the records that the extractor finds in gold articles, each compared with its partner."""
    read = extractor or Extractor()
    out: list[JudgedRecord] = []
    for article in gold:
        marked = list(_marked(read, unlabelled(article)))
        wanted = [slots_of(record) for record in article["records"]]
        found = [slots_of(record.model_dump(by_alias=True)) for record, _ in marked]
        partner = {j: i for i, j in pairs_of(wanted, found)}
        for j, (_, marks) in enumerate(marked):
            good = j in partner and right(wanted[partner[j]], found[j])
            out.append(JudgedRecord("dev", article["id"], marks, good))
    return out


def of_archive(archive: Path, verdicts: Path = VERDICTS, blind: Path = BLIND) -> tuple[list[JudgedRecord], int]:
    """Return the judged records of an archive (JSON Lines, gzip), and how many records of its judged articles nobody
    judged: those that the program did not make when the articles were read.
    """
    read = Extractor()
    told = {
        (row["article"], row["record"]): row["verdict"] == "right"
        for row in csv.DictReader(verdicts.read_text(encoding="utf-8").splitlines(), delimiter="\t")
    }
    then = [json.loads(line) for line in blind.read_text(encoding="utf-8").split("\n") if line]
    out: list[JudgedRecord] = []
    unjudged = 0
    for article in _articles(archive, {article for article, _ in told}):
        for record, marks in _marked(read, article):
            verdict = told.get((article["id"], record.id or ""))
            unjudged += verdict is None
            if verdict is not None:
                out.append(JudgedRecord("press", article["id"], marks, verdict))
        out.extend(_as_then(read, article, [row for row in then if row["article"] == article["id"]]))
    return out, unjudged


def of_pages(pages: Path = PAGES) -> list[JudgedRecord]:
    """Return the judged records of articles that are kept as their marks only."""
    rows = [json.loads(line) for line in pages.read_text(encoding="utf-8").split("\n") if line]
    return [
        JudgedRecord(f"pages_{row['lot']}", row["article"], tuple(record["marks"]), record["right"])
        for row in rows
        for record in row["records"]
    ]


def _articles(archive: Path, ids: set[str]) -> Iterator[dict[str, Any]]:
    with gzip.open(archive, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if article["id"] in ids:
                yield {name: article.get(name) for name in GIVEN}


def _marked(read: Extractor, article: Mapping[str, Any]) -> Iterator[tuple[Record, tuple[str, ...]]]:
    for part in read.explain(article).parts:
        marker = Marker(part.tokens, part.mentions)
        yield from ((record, tuple(marker.marks(record))) for record in part.records)


def _as_then(read: Extractor, article: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> Iterator[JudgedRecord]:
    if not rows:
        return
    explained = read.explain(article)
    for row in rows:
        record = with_words(row["record"], explained.article.text)
        part = next(p for p in explained.parts if p.tokens.end[-1] >= record.evidence.end)
        marks = tuple(Marker(part.tokens, part.mentions).marks(record))
        yield JudgedRecord("blind", article["id"], marks, row["right"])


def without_words(record: Record) -> dict[str, Any]:
    """Return a record as values without the words of the article; its spans tell where they stand."""
    who, award = record.recipient, record.award
    return {
        "status": record.status,
        "award": {"category": award.category, "class": award.class_},
        "recipient": {"kind": who.kind, "count": who.count},
        "award_count": record.award_count,
        "evidence": record.evidence.model_dump(),
        "spans": {slot: span.model_dump() for slot, span in record.spans.items()},
        "rules": list(record.rules),
        "warnings": [w.code for w in record.warnings],
    }


def with_words(values: Mapping[str, Any], text: str) -> Record:
    """Return the record that `without_words` was made from, with the words at its spans; slots without one are lost."""
    spans = values["spans"]

    def words(slot: str) -> str | None:
        return " ".join(text[spans[slot]["start"] : spans[slot]["end"]].split()) if slot in spans else None

    who = {slot: words(slot) for slot in ("name", "rank", "position", "unit", "count_modifier")}
    award = {"text": words("award"), "name": words("award")}
    return Record.model_validate(
        {
            **values,
            "award": {**values["award"], **award},
            "recipient": {**values["recipient"], **who},
            "grantor": words("grantor"),
            "warnings": [{"code": code, "reason": code} for code in values["warnings"]],
        }
    )
