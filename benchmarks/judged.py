"""How many records are right on press that nobody prepared: counts what was judged by hand (`docs/data`).

usage: python benchmarks/judged.py

Reads verdicts, extracts nothing: the figures are of the records as they were when they were judged. Writes
`benchmarks/results/judged.json`. Intervals: 95 %, Wilson.
"""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from measured import measurement

from vinhdanh.evaluation.reliability import share

DATA = Path(__file__).parents[1] / "docs" / "data"
SURE = 0.8
"""Records of this confidence and more are counted by themselves."""
FOUND = 42
"""Right records in the articles with records among those of `archive_missed.tsv`."""
Row = Mapping[str, Any]


def main() -> None:
    """Count."""
    missed = sum(int(row["missed"]) for row in rows("archive_missed"))
    with measurement("judged", sure=SURE) as figures:
        figures["archive"] = archive(rows("archive_precision"))
        figures["missed"] = share(missed, missed + FOUND)
        lines = (DATA / "press_blind.jsonl").read_text(encoding="utf-8").split("\n")
        figures["pages"] = lots([json.loads(line) for line in lines if line], rows("press_missed"))


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table."""
    return list(csv.DictReader((DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))


def archive(verdicts: Sequence[Row]) -> dict[str, Any]:
    """Return the figures of each draw from the archive."""
    draws = dict.fromkeys(row["draw"] for row in verdicts)
    return {draw: _draw([row for row in verdicts if row["draw"] == draw]) for draw in draws}


def _draw(verdicts: Sequence[Row]) -> dict[str, Any]:
    told = [(float(row["confidence"] or 0), row["verdict"] == "right") for row in verdicts]
    return {"articles": len({row["article"] for row in verdicts}), **_shares(told)}


def lots(articles: Sequence[Row], missed: Sequence[Row]) -> dict[str, Any]:
    """Return the figures of each lot of other press: `all`, and those of each kind of press."""
    return {
        lot: {
            press: _lot(
                [row for row in articles if row["lot"] == lot and press in ("all", row["press"])],
                [row for row in missed if row["lot"] == lot and press in ("all", row["press"])],
            )
            for press in ("all", *dict.fromkeys(row["press"] for row in articles if row["lot"] == lot))
        }
        for lot in dict.fromkeys(row["lot"] for row in articles)
    }


def _lot(articles: Sequence[Row], missed: Sequence[Row]) -> dict[str, Any]:
    told = [(record["confidence"], record["right"]) for row in articles for record in row["records"]]
    with_records = sum(bool(row["records"]) for row in articles)
    lost = sum(int(row["missed"]) for row in missed)
    figures = {"articles": len(articles), "with_records": with_records, **_shares(told)}
    return figures | {"missed": share(lost, lost + sum(right for _, right in told))}


def _shares(told: Iterable[tuple[float, bool]]) -> dict[str, Any]:
    told = list(told)
    sure = [right for confidence, right in told if confidence >= SURE]
    return {"all": share(sum(right for _, right in told), len(told)), "sure": share(sum(sure), len(sure))}


if __name__ == "__main__":
    main()
