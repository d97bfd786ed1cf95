"""vinhdanh beside other ways to the same records: scores with intervals, and the time that each takes.

usage: python benchmarks/quality.py [PEER…]     (in the project's folder)

Where peers are named, only these are scored again; the scores of the others and the times are kept. Writes
`benchmarks/results/quality.json`, of which pages.py makes the tables of README.md and docs/peers.md, and states what
vinhdanh has in the docstrings of its components (`vinhdanh.evaluation.quality`). Data sets and the
archive for the times are read where they are present; optional peers that cannot run say why in one line.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import speed
from measured import keep, kept, measurement
from peers import floor, gliner, language_model, ours, regex_baseline, underthesea_ner

from vinhdanh.evaluation import quality as components
from vinhdanh.evaluation.evaluate import Figure, evaluate

Extract = Callable[[dict[str, Any]], dict[str, Any]]

DATA = {"corpus": Path("corpus/gold.jsonl"), "dev": Path("../shared/gold/dev.jsonl")}
ARCHIVE = Path("../shared/archive/press.jsonl.gz")
PEERS: dict[str, Extract] = {
    "vinhdanh": ours.extract,
    "regex": regex_baseline.extract,
    "underthesea": underthesea_ner.extract,
    "floor": floor.extract,
}
OPTIONAL = {"gliner": gliner, "language_model": language_model}
KEPT = ("strict:", "slot:", "record:found", "record:exact")
DIGITS = 4
SEED = 0


def available() -> tuple[dict[str, Extract], dict[str, str]]:
    """Return the peers that can run here, and why the others cannot."""
    absent = {name: line for name, module in OPTIONAL.items() if (line := module.missing())}
    return PEERS | {name: OPTIONAL[name].extract for name in OPTIONAL if name not in absent}, absent


def scores(gold: Sequence[Mapping[str, Any]], extract: Extract) -> dict[str, Any]:
    """Return the figures of a peer on gold articles."""
    given = [{name: article.get(name) for name in ("id", "text", "published")} for article in gold]
    figures = evaluate(gold, [extract(article) for article in given], seed=SEED).figures
    return {name: _plain(figure) for name, figure in figures.items() if name.startswith(KEPT)}


def _plain(figure: Figure) -> dict[str, float | None]:
    low, high = figure.interval or (None, None)
    values = {"f1": figure.count.f1, "p": figure.count.precision, "r": figure.count.recall, "low": low, "high": high}
    return {name: None if value is None else round(value, DIGITS) for name, value in values.items()}


def on(path: Path, peers: Mapping[str, Extract], before: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures of peers on a gold file; those of other peers are as they were before."""
    text = path.read_text(encoding="utf-8")
    gold, digest = [json.loads(line) for line in text.splitlines() if line.strip()], sha256(text.encode()).hexdigest()
    if before and before["sha256"] != digest:
        sys.exit(f"{path}: not the articles of the last measurement; measure all peers again")
    out: dict[str, Any] = {"sha256": digest, "articles": len(gold), "records": sum(len(a["records"]) for a in gold)}
    out["mentions"] = sum(len(a["mentions"]) for a in gold)
    out["peers"] = dict(before.get("peers", {}))
    for name, extract in peers.items():
        print(f"{path.stem}: {name}", flush=True)
        out["peers"][name] = scores(gold, extract)
    return out


def measured(before: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Return all that the tables are made of. before: earlier figures; names: the peers to score, none for all."""
    peers, absent = available()
    print(*absent.values(), sep="\n", flush=True)
    if wrong := [name for name in names if name not in peers]:
        known = f"there are {', '.join((*PEERS, *OPTIONAL))}"
        sys.exit("; ".join(absent.get(name, f"{name}: no peer, {known}") for name in wrong))
    chosen = {name: peers[name] for name in names or peers}
    earlier = before.get("data", {}) if names else {}
    timed = PEERS | {"vinhdanh, records only": ours.records_only}
    return {
        "absent": absent,
        "data": {name: on(path, chosen, earlier.get(name, {})) for name, path in DATA.items() if path.exists()},
        "speed": before.get("speed") if names else speed.measured(ARCHIVE, timed),
    }


def main() -> None:
    """Measure."""
    before, names = kept("quality") or {}, sys.argv[1:]
    with measurement("quality", seed=SEED) as figures:
        figures.update(measured(before.get("figures", {}), names))
    if names and before:  # the times are the earlier ones, and so is what else the machine did
        keep("quality", {**(kept("quality") or {}), "minutes": before["minutes"], "others": before["others"]})
    if figures["data"].keys() >= set(components.DATA_SETS):
        components.write({name: _ours(figures["data"][name]) for name in components.DATA_SETS})


def _ours(data: Mapping[str, Any]) -> dict[str, float | None]:
    return {name: figure["f1"] for name, figure in data["peers"]["vinhdanh"].items()}


if __name__ == "__main__":
    main()
