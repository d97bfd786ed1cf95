"""The articles that benchmarks read: of an archive of the press where there is one, else of the sample corpus."""

import gzip
import hashlib
import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ARCHIVE = ROOT.parent / "shared" / "archive" / "press.jsonl.gz"
DEV = ROOT.parent / "shared" / "gold" / "dev.jsonl"
CORPUS = ROOT / "corpus" / "gold.jsonl"
SEED = 0


def needed(*files: Path) -> None:
    """End with a line where articles that are not part of the project are not here."""
    if missing := [str(path) for path in files if not path.exists()]:
        sys.exit(f"not run, these articles are not here: {', '.join(missing)}")


def told() -> str:
    """Say which articles are read."""
    kind = "articles of the press" if ARCHIVE.exists() else "articles of the sample corpus"
    return f"{len(_drawn(SEED)):,} {kind}, where more are read again and again"


def size() -> int:
    """Return how many different articles there are."""
    return len(_drawn(SEED))


def articles(number: int, *, start: int = 0, seed: int = SEED) -> list[dict[str, Any]]:
    """Return `number` articles from the `start`-th on, drawn by a hash of seed and id; at the end they begin anew.

    Each has an id of its own, and `text`, `title`, `published` where the source has them.
    """
    return list(islice(_endless(seed), start, start + number))


def write(target: Path, number: int, *, start: int = 0, seed: int = SEED) -> None:
    """Write such articles as JSON Lines."""
    with target.open("w", encoding="utf-8") as out:
        for article in islice(_endless(seed), start, start + number):
            out.write(json.dumps(article, ensure_ascii=False) + "\n")


def _endless(seed: int) -> Iterator[dict[str, Any]]:
    drawn, turn = _drawn(seed), 0
    while True:
        yield from ({**article, "id": f"{turn}-{article['id']}"} for article in drawn)
        turn += 1


@lru_cache(maxsize=1)
def _drawn(seed: int) -> list[dict[str, Any]]:
    data = gzip.decompress(ARCHIVE.read_bytes()) if ARCHIVE.exists() else CORPUS.read_bytes()
    rows = (json.loads(line) for line in data.splitlines())
    found = [{name: row.get(name) for name in ("id", "text", "title", "published")} for row in rows]
    return sorted(found, key=lambda article: hashlib.sha256(f"{seed}:{article['id']}".encode()).digest())


def lines(source: Path) -> list[list[str]]:
    """Return the lines with text of each article of such a file."""
    with source.open(encoding="utf-8") as stream:
        texts = [json.loads(row)["text"] for row in stream]
    return [[line for line in text.split("\n") if line.strip()] for text in texts]
