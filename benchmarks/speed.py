"""CPU time of extractors over articles of an archive, beside that of `underthesea.word_tokenize`.

Processor time, not wall-clock time, and every article goes through all of them in turn: so other work on the machine
slows all alike. Each round reads other articles, since some remember what they read. A slow extractor reads only every
tenth article, and the two ways of vinhdanh every second one each, so that neither reads what the other has read;
each is compared with the tokenizing of its own articles.
"""

import gzip
import hashlib
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from underthesea import word_tokenize

from vinhdanh.articles import to_article

ARTICLES = 400
"""Articles of a round."""
ROUNDS = 3
EVERY = {"underthesea": (10, 0), "vinhdanh": (2, 0), "vinhdanh, records only": (2, 1)}
"""Extractors that read only one article in so many, and which of these."""

Extract = Callable[[dict[str, Any]], object]


def measured(archive: Path, extractors: Mapping[str, Extract]) -> dict[str, Any] | None:
    """Return articles per CPU second and the time relative to tokenizing: medians of the rounds; None without archive.

    archive: gzipped JSON Lines (`id`, `text`, `title`, `published`).
    """
    if not archive.exists():
        return None
    articles = drawn(archive)
    extractors = {"word_tokenize": tokenized} | dict(extractors)
    for extract in extractors.values():
        extract(articles[0])
    rounds = [one_round(articles[turn::ROUNDS], extractors) for turn in range(ROUNDS)]
    rates = {}
    for name in extractors:
        rate, ratio = (statistics.median(column) for column in zip(*(r[name] for r in rounds), strict=True))
        rates[name] = {"per_second": round(rate, 1), "ratio": round(ratio, 2)}
    return {"articles": len(articles) // ROUNDS, "rounds": ROUNDS, "every": EVERY, "extractors": rates}


def tokenized(article: dict[str, Any]) -> object:
    """Return the words of an article: what everything is compared with."""
    return word_tokenize(article["text"])


def drawn(archive: Path) -> list[dict[str, Any]]:
    """Return the articles of all rounds: those with the smallest hashes of their ids, title and text joined."""
    with gzip.open(archive, "rt", encoding="utf-8") as lines:
        rows = [(hashlib.sha256(row["id"].encode()).digest(), row) for row in map(json.loads, lines)]
    chosen = [row for _, row in sorted(rows, key=lambda pair: pair[0])[: ARTICLES * ROUNDS]]
    return [{"id": a.id, "text": a.text, "published": a.published} for a in map(to_article, chosen)]


def one_round(articles: Sequence[dict[str, Any]], extractors: Mapping[str, Extract]) -> dict[str, tuple[float, float]]:
    """Return (articles per CPU second, time relative to tokenizing the same articles) of each extractor."""
    times: dict[str, dict[int, float]] = {name: {} for name in extractors}
    for n, article in enumerate(articles):
        for name, extract in extractors.items():
            every, which = EVERY.get(name, (1, 0))
            if n % every == which:
                begin = time.process_time()
                extract(article)
                times[name][n] = time.process_time() - begin
    base = times["word_tokenize"]
    sums = {name: (len(spent), sum(spent.values()), sum(base[n] for n in spent)) for name, spent in times.items()}
    return {name: (count / whole, whole / tokenizing) for name, (count, whole, tokenizing) in sums.items()}
