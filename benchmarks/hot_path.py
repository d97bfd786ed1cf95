"""Where the processor time of `batch`, records only, goes: the share of each step, and all beside word_tokenize.

usage: python benchmarks/hot_path.py [--articles N] [--rounds N]     (default 3,000 articles, 3 rounds)

Each round reads the same articles twice, each time in a process of its own: with `word_tokenize`, every tenth, and with
`batch`, whose steps note the processor time that they take without the steps within. Writes
`benchmarks/results/hot_path.json`; `hot_path_before.json` has what this script gave in a checkout of the commit that it
names, where it watched that version's functions.
"""

import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sample
from asked import asked
from measured import measurement, spread
from processes import in_process
from throughput import _by_lines

EVERY = 10
GLANCE = "lines with a cue, read alone"
REST = "all else"


def main() -> None:
    """Measure."""
    given = asked(__doc__, articles=3000, rounds=3)
    how = {**vars(given), "source": sample.told()}
    with measurement("hot_path", seed=sample.SEED, **how) as figures, tempfile.TemporaryDirectory() as name:
        source = Path(name) / "in.jsonl"
        sample.write(source, given.articles)
        rounds = [(in_process(tokenize, source)[0], in_process(steps, source)) for _ in range(given.rounds)]
        names = dict.fromkeys(step for _, (spent, _) in rounds for step in spent)
        figures["steps"] = {
            step: spread([spent.get(step, 0) / words for words, (spent, _) in rounds]) for step in names
        }
        figures["times"] = spread([words / sum(spent.values()) for words, (spent, _) in rounds])
        figures["largest_mb"] = round(max(memory for _, (_, memory) in rounds))


def tokenize(source: Path) -> float:
    """Processor seconds that word_tokenize would need for all articles, from every tenth."""
    from underthesea import word_tokenize

    articles = sample.lines(source)
    some = articles[::EVERY]
    return sum(_by_lines(word_tokenize, some)) * len(articles) / len(some)


def steps(source: Path) -> dict[str, float]:
    """Processor seconds of each step of batch."""
    from vinhdanh import api
    from vinhdanh.archive.batch import worker
    from vinhdanh.archive.batch.engines import Inline
    from vinhdanh.archive.batch.run import batch
    from vinhdanh.archive.batch.settings import settings
    from vinhdanh.mentions import MentionFinder
    from vinhdanh.records import RecordBuilder
    from vinhdanh.records.gate.gate import Gate
    from vinhdanh.tokens.segment import Segmenter

    made = settings()
    worker.warm_up(made)
    watch = Watch()
    for owner, function, step in (
        (worker, "article", "reading JSON, repair, checks"),
        (Gate, "opens", "gate"),
        (api.Extractor, "_may_tell", GLANCE),
        (Segmenter, "spans", "word segmentation"),
        (api, "read_text", "tokens and sentences"),
        (MentionFinder, "find", "mentions"),
        (RecordBuilder, "build", "records"),
        (api.Extractor, "extract", "result"),
        (worker, "_line", "writing"),
    ):
        if hasattr(owner, function):
            setattr(owner, function, watch.watched(getattr(owner, function), step))
    with tempfile.TemporaryDirectory() as folder:
        watch.watched(batch, REST)([str(source)], f"{folder}/out.jsonl", made, engine=Inline())
    return dict(watch.spent)


class Watch:
    """Processor seconds by step; a step within another is not counted there, all within a glance is."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.spent: Counter[str] = Counter()
        self._open: list[str] = []
        self._since = 0.0

    def watched(self, work: Callable[..., Any], step: str) -> Callable[..., Any]:
        """Return `work` such that its time is noted under `step`."""

        def working(*given: Any, **named: Any) -> Any:
            self._note()
            self._open.append(GLANCE if GLANCE in self._open and step != "gate" else step)
            try:
                return work(*given, **named)
            finally:
                self._note()
                self._open.pop()

        return working

    def _note(self) -> None:
        now = time.process_time()
        if self._open:
            self.spent[self._open[-1]] += now - self._since
        self._since = now


if __name__ == "__main__":
    main()
