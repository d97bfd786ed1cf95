"""A gold sample with one or two results over it, read and checked in one pass."""

from collections.abc import Sequence
from pathlib import Path

from vinhdanh.formats.gold import Labelled, refuse, scan


def read_sample(gold_file: Path, result_files: Sequence[Path]) -> tuple[list[Labelled], list[list[Labelled]], int]:
    """Return gold, the results of each file in the order of the gold, and how many results are not in the gold.

    Raises GoldError that lists all problems of all files, articles without a result included.
    """
    gold, wrong = scan(gold_file)
    if not gold and not wrong:
        wrong.append(f"{gold_file}: no articles in this file")
    texts = {article["id"]: article.get("text") or "" for article in gold}
    results: list[list[Labelled]] = []
    extra = 0
    for path in result_files:
        found, bad = scan(path, texts)
        by_id = {article["id"]: article for article in found}
        wrong += bad
        wrong += [f"{path}: there is no prediction for the article {i!r}" for i in texts if i not in by_id]
        extra += len(by_id.keys() - texts.keys())
        results.append([by_id[i] for i in texts if i in by_id])
    refuse(wrong)
    return gold, results, extra
