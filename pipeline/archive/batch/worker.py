"""The work on one shard, in whatever process: articles in, a part file of results and dead letters out."""

import gc
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from vinhdanh.api import MAX_CHARS, Extractor
from vinhdanh.archive.batch.raw import Raw
from vinhdanh.archive.batch.reading import article, raws
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.shards import Shard
from vinhdanh.errors import InputError
from vinhdanh.models import ExtractionResult
from vinhdanh.tokens.dictionary import two_syllable_words

WARM_UP = "Sở tặng Bằng khen cho ông Trần Văn Tám."
"""An article for which all tables are read that are read late."""


@dataclass(frozen=True, slots=True)
class Pick:
    """Some articles of a shard: those with these ordinals, and all from `since` on."""

    ordinals: frozenset[int] = frozenset()
    since: int | None = None

    def holds(self, ordinal: int) -> bool:
        """Is the article with this ordinal picked?"""
        return ordinal in self.ordinals or (self.since is not None and ordinal >= self.since)


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is asked to do.

    part: the file for the results; pick: only these articles; killers: articles that killed their process, which
    become dead letters; trace: a file that tells, while the work goes on, which article it is at.
    """

    shard: Shard
    settings: Settings
    part: str
    pick: Pick | None = None
    killers: frozenset[int] = frozenset()
    trace: str | None = None


@dataclass(frozen=True, slots=True)
class Dead:
    """An article that could not be done, and why; rest: all that stood behind it in its shard went with it."""

    ordinal: int
    rest: bool
    article_id: str | None
    file: str
    offset: str
    stage: str
    error: str


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a task, besides its part file."""

    articles: int
    results: int
    records: int
    dead: tuple[Dead, ...]


def work(task: Task) -> Done:
    """Do a task: write its part under a name of its own, then give it its name, so that a part is whole or not there.

    Raises OSError where the part cannot be written; nothing that an article holds raises.
    """
    articles = results = records = 0
    dead: list[Dead] = []
    temporary = f"{task.part}.{uuid.uuid4().hex}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as stream:
            for found in _outcomes(task):
                articles += 1
                if isinstance(found, Dead):
                    dead.append(found)
                else:
                    results, records = results + 1, records + len(found.records)
                    stream.write(_line(found, task.settings.with_text))
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, task.part)
    finally:
        Path(temporary).unlink(missing_ok=True)
    return Done(articles, results, records, tuple(dead))


def _outcomes(task: Task) -> Iterator[ExtractionResult | Dead]:
    extractor = _extractor(task.settings.lexicon_dir, task.settings.max_chars)
    for ordinal, raw in enumerate(raws(task.shard)):
        if task.pick is None or task.pick.holds(ordinal):
            if task.trace:
                Path(task.trace).write_text(str(ordinal), encoding="ascii")
            yield _outcome(extractor, task, ordinal, raw)


def _outcome(extractor: Extractor, task: Task, ordinal: int, raw: Raw) -> ExtractionResult | Dead:
    if ordinal in task.killers:
        return _dead(ordinal, raw, raw.name, "process", "the process died over this article")
    try:
        given = article(raw, task.settings)
    except InputError as error:
        return _dead(ordinal, raw, raw.name, "read", str(error))
    except Exception as error:  # what a library makes of broken input ends as a dead letter, not as the end of the run
        return _dead(ordinal, raw, raw.name, "read", f"{type(error).__name__}: {error}")
    try:
        records_only = not task.settings.all_mentions
        result = extractor.extract(given, records_only=records_only, gate=task.settings.gate)
        return result.confident(task.settings.min_confidence)
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except InputError as error:
        return _dead(ordinal, raw, given.id, "extract", str(error.at(raw.place)))
    except BaseException as error:  # pyo3's PanicException is no Exception
        return _dead(ordinal, raw, given.id, "extract", f"{type(error).__name__}: {error}")


def _dead(ordinal: int, raw: Raw, article_id: str | None, stage: str, error: str) -> Dead:
    return Dead(ordinal, raw.rest, article_id, raw.file, raw.offset, stage, " ".join(error.split()))


def _line(result: ExtractionResult, with_text: bool) -> str:
    return result.to_json_line(with_text=with_text) + "\n"


@lru_cache(maxsize=2)
def _extractor(lexicon: Path | None, max_chars: int | None) -> Extractor:
    return Extractor(lexicon, max_chars=max_chars or MAX_CHARS)


def warm_up(settings: Settings) -> None:
    """Load the pipeline of a new worker. It stays, so the garbage collector need not look through it again."""
    _extractor(settings.lexicon_dir, settings.max_chars).extract(WARM_UP)
    two_syllable_words()
    gc.collect()
    gc.freeze()
