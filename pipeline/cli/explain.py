"""`vinhdanh explain`: sentences with mentions in colour, clauses, and the rules behind each record."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from vinhdanh.api import Explanation, Extractor, Layers
from vinhdanh.archive.read import Found, read
from vinhdanh.cli.checks import check_encoding
from vinhdanh.cli.extract import checked_day
from vinhdanh.cli.report import report
from vinhdanh.cli.start import start
from vinhdanh.errors import InputError
from vinhdanh.mentions import PUBLIC_LABELS, Mention
from vinhdanh.models import Record
from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

STYLES = {"RANK": "magenta", "PERSON": "green", "UNIT": "blue", "AWARD": "bold red", "COUNT": "yellow"}
INTERNAL = "dim underline"
NOT_SHOWN = {"id", "rules", "spans", "evidence", "resolved", "warnings", "confidence"}
WIDTH = 120
"""Columns of a line where the output is no terminal."""


def explain_files(
    inputs: Sequence[str],
    *,
    published: str | None = None,
    lexicon: Path | None = None,
    encoding: str | None = None,
    max_chars: int | None = None,
) -> bool:
    """Print the layers of all articles to standard output; False where something could not be read."""
    check_encoding(encoding)
    day = checked_day(published)
    console = Console(width=None if sys.stdout.isatty() else WIDTH, highlight=False)
    extractor = start(lexicon, max_chars)
    console.print(_legend())
    failed = 0
    for item in read(inputs, sys.stdin.buffer, encoding):
        explained = _explained(extractor, item, day)
        if isinstance(explained, InputError):
            failed += 1
            report(explained)
        else:
            for line in explanation(explained):
                console.print(line, soft_wrap=True)
    return not failed


def _explained(extractor: Extractor, item: Found | InputError, day: str | None) -> Explanation | InputError:
    if isinstance(item, InputError):
        return item
    article = item.article
    try:
        return extractor.explain(article.model_copy(update={"published": article.published or day}))
    except InputError as error:
        return error.at(item.place)


def explanation(explained: Explanation) -> Iterator[Text]:
    """Yield the lines that explain one article."""
    article = explained.article
    yield Text(f"\n{article.id}  (published {article.published or 'unknown'})", style="bold reverse")
    number = 0
    for part in explained.parts:
        for a, b in part.tokens.sentences:
            yield _sentence(part, number, a, b)
            number += 1
            for clause in part.clauses:
                if a <= clause.start < b:
                    yield Text(f"      clause {_clause(clause, part.tokens)}", style="cyan")
    records = (record for part in explained.parts for record in part.records)
    for number, record in enumerate(records, start=1):
        yield from _record(number, record)


def _legend() -> Text:
    words = [Text(label, style=style) for label, style in STYLES.items()] + [Text("other", style=INTERNAL)]
    return Text("  ").join(words)


def _sentence(layers: Layers, number: int, a: int, b: int) -> Text:
    tokens = layers.tokens
    start, end = tokens.start[a], tokens.end[b - 1]
    line = Text(tokens.raw[start:end])
    inside = [m for m in layers.mentions if a <= m.start and m.end <= b]
    for m in sorted(inside, key=lambda m: m.label in PUBLIC_LABELS):
        line.stylize(STYLES.get(m.label, INTERNAL), tokens.start[m.start] - start, tokens.end[m.end - 1] - start)
    notes = "  ".join(f"{m.label} {tokens.text(m.start, m.end)!r} {m.rule}" for m in inside)
    return Text.assemble((f"{number:4}  ", "dim"), line, (f"\n      {notes}" if notes else "", "dim"))


def _clause(clause: Clause, tokens: Tokens) -> str:
    parts = {
        "verb": tokens.text(clause.verb.start, clause.verb.end) if clause.verb else "",
        "awards": ", ".join(_award(one.award, tokens) for one in clause.awards),
        "to": _parties((*clause.recipients, *clause.listed), tokens),
        "by": _parties(clause.grantors, tokens),
    }
    told = "; ".join(f"{name}: {words}" for name, words in parts.items() if words)
    return f"{clause.rule} ({clause.status}) {told}"


def _award(award: Mention, tokens: Tokens) -> str:
    """The words of an award; of one that the sentence leaves out the name in brackets."""
    return tokens.text(award.start, award.end) if award.start < award.end else f"({award.value.name})"


def _parties(parties: Sequence[Party], tokens: Tokens) -> str:
    return ", ".join(tokens.text(p.start, p.end) for p in parties)


def _record(number: int, record: Record) -> Iterator[Text]:
    sure = f"  confidence {record.confidence}" if record.confidence is not None else ""
    yield Text(f"record {number}  {record.id}  rules: {', '.join(record.rules)}{sure}", style="bold")
    data = record.model_dump(by_alias=True, exclude_none=True, exclude=NOT_SHOWN)
    award = {f"award.{slot}": value for slot, value in data.pop("award").items()}
    slots = {**award, **data.pop("recipient"), **data}
    yield Text("      " + "  ".join(f"{slot}={value}" for slot, value in slots.items()))
    for warning in record.warnings:
        yield Text(f"      warning {warning.code}: {warning.reason}", style="yellow")
