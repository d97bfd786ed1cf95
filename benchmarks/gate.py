"""Is what the gate skips without records? Two runs over an archive, gate on and off, must write the same bytes.

usage: python benchmarks/gate.py ARCHIVE.jsonl[.gz] [--articles N] [--form plain|nfd|utf-16|html] [--workers N]
"""

import argparse
import filecmp
import gzip
import html
import json
import tempfile
import time
import unicodedata
from pathlib import Path
from typing import Any

from vinhdanh.archive.batch.engines import Processes
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings

PAGE = '<!doctype html><html><head><meta charset="{}"><title>{}</title></head><body><article>{}</article></body></html>'


def main() -> None:
    """Run twice and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--form", choices=["plain", "nfd", "utf-16", "html"], default="plain")
    parser.add_argument("--workers", type=int)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        count = prepare(given.archive, folder / "in", given.form, given.articles)
        seconds = {gate: run(folder, gate, given.workers) for gate in (True, False)}
        same = filecmp.cmp(folder / "True.jsonl", folder / "False.jsonl", shallow=False)
        with (folder / "True.jsonl").open(encoding="utf-8") as stream:
            records = sum(len(json.loads(line)["records"]) for line in stream)
    print(
        f"{given.form}: {count} articles, {records} records, {'equal' if same else 'DIFFERENT'}; "
        f"gate on {seconds[True]:.0f} s, off {seconds[False]:.0f} s, {seconds[False] / seconds[True]:.1f} times"
    )
    raise SystemExit(0 if same else 1)


def prepare(archive: Path, folder: Path, form: str, limit: int | None) -> int:
    """Write the articles in a form; return their number."""
    with gzip.open(archive, "rt", encoding="utf-8") if archive.suffix == ".gz" else archive.open("r") as stream:
        articles = [json.loads(line) for n, line in enumerate(stream) if limit is None or n < limit]
    if form == "html":
        for number, article in enumerate(articles):
            (folder / f"{number:06}.html").write_text(page(article), encoding="utf-8")
    else:
        lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
        text = unicodedata.normalize("NFD", lines) if form == "nfd" else lines
        (folder / "in.jsonl").write_bytes(text.encode("utf-16" if form == "utf-16" else "utf-8"))
    return len(articles)


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
