"""How the time for one article grows with its length: articles strung together, 1 kB to 10 MB, all mentions.

usage: python benchmarks/length.py [BYTES…]

Processor seconds; shorter lengths are read in several texts. The exponent is fitted by least squares through the
logarithms of the medians.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from typing import Any

import sample
from measured import exponent, measurement, spread
from processes import in_process

LENGTHS = {1_000: 50, 10_000: 20, 100_000: 5, 1_000_000: 3, 10_000_000: 1}
"""Bytes in UTF-8, and how many texts of that length are read."""


def main() -> None:
    """Measure."""
    chosen = {int(word): LENGTHS.get(int(word), 1) for word in sys.argv[1:]} or LENGTHS
    with measurement("length", seed=sample.SEED, source=sample.told()) as figures:
        figures["lengths"], largest = in_process(measured, {n: list(texts(n, times)) for n, times in chosen.items()})
        medians = [each["seconds"]["median"] for each in figures["lengths"]]
        figures["exponent"], figures["largest_mb"] = exponent(list(chosen), medians), round(largest)


def measured(lengths: dict[int, list[str]]) -> list[dict[str, Any]]:
    """Return the figures of each length."""
    from vinhdanh.api import Extractor

    extractor = Extractor(max_chars=max(lengths))
    extractor.extract("Tin mới.")
    found = []
    for length, some in lengths.items():
        times, characters = [], []
        for text in some:
            begun = time.process_time()
            extractor.extract({"id": "a", "text": text})
            times.append(time.process_time() - begun)
            characters.append(len(text))
        found.append({"bytes": length, "characters": round(statistics.median(characters)), "seconds": spread(times)})
        print(found[-1], flush=True)
    return found


def texts(length: int, number: int) -> Iterator[str]:
    """Yield texts of so many bytes, cut out of articles that are strung together."""
    whole, at = b"", 0
    for _ in range(number):
        while len(whole) < length:
            whole += "".join(f"{article['text']}\n" for article in sample.articles(200, start=at)).encode()
            at += 200
        yield whole[:length].decode(errors="ignore")
        whole = whole[length:].decode(errors="ignore").encode()


if __name__ == "__main__":
    main()
