"""Is what the gate skips without records? Two runs over an archive, gate on and off, must write the same bytes.

usage: python benchmarks/gate.py [--articles N] [--forms FORM…] [--workers N]

Default: every article as it is, 2,000 in each other form, a worker a core.
"""

import argparse
import filecmp
import html
import json
import tempfile
import time
import unicodedata
from pathlib import Path
from typing import Any

import sample
from measured import measurement, significant

from vinhdanh.archive.batch.engines import Processes
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings

FORMS = ("plain", "nfd", "utf-16", "html")
NUMBER = {"nfd": 2000, "utf-16": 2000, "html": 2000}
PAGE = '<!doctype html><html><head><meta charset="{}"><title>{}</title></head><body><article>{}</article></body></html>'


def main() -> None:
    """Measure; exit code 1 where files differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--forms", choices=FORMS, nargs="+", default=FORMS)
    parser.add_argument("--workers", type=int)
    given = parser.parse_args()
    with measurement("gate", seed=sample.SEED, source=sample.told()) as figures:
        figures["forms"] = {
            form: compared(sample.articles(given.articles or NUMBER.get(form, sample.size())), form, given.workers)
            for form in given.forms
        }
    raise SystemExit(not all(each["equal"] for each in figures["forms"].values()))


def compared(articles: list[dict[str, Any]], form: str, workers: int) -> dict[str, Any]:
    """Run twice over the articles in a form."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        prepare(articles, folder / "in", form)
        seconds = {gate: run(folder, gate, workers) for gate in (True, False)}
        same = filecmp.cmp(folder / "True.jsonl", folder / "False.jsonl", shallow=False)
        with (folder / "True.jsonl").open(encoding="utf-8") as stream:
            records = sum(len(json.loads(line)["records"]) for line in stream)
    times = significant(seconds[False] / seconds[True], 3)
    print(f"{form}: {'equal' if same else 'DIFFERENT'}, {times} times as quick with the gate", flush=True)
    return {"articles": len(articles), "records": records, "equal": same, "times": times}


def prepare(articles: list[dict[str, Any]], folder: Path, form: str) -> None:
    """Write the articles in a form."""
    if form == "html":
        for number, article in enumerate(articles):
            (folder / f"{number:06}.html").write_text(page(article), encoding="utf-8")
        return
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    text = unicodedata.normalize("NFD", lines) if form == "nfd" else lines
    (folder / "in.jsonl").write_bytes(text.encode("utf-16" if form == "utf-16" else "utf-8"))


def page(article: dict[str, Any]) -> str:
    """An HTML page whose letters outside ASCII are entities."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in article["text"].split("\n") if line.strip())
    whole = PAGE.format("utf-8", html.escape(article.get("title") or ""), paragraphs)
    return whole.encode("ascii", "xmlcharrefreplace").decode()


def run(folder: Path, gate: bool, workers: int | None) -> float:
    """Run over the folder; return the seconds."""
    made = settings(gate=gate)
    started = time.monotonic()
    batch([str(folder / "in")], str(folder / f"{gate}.jsonl"), made, engine=Processes(made, workers))
    return time.monotonic() - started


if __name__ == "__main__":
    main()
