"""The run: shards to workers, parts to the sink, in the order of the input whatever the number of workers."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from vinhdanh.archive.batch.engines import Engine, Processes
from vinhdanh.archive.batch.file_sink import part_name
from vinhdanh.archive.batch.files import files
from vinhdanh.archive.batch.isolation import alone
from vinhdanh.archive.batch.ledger import Ledger
from vinhdanh.archive.batch.place import opened_sink
from vinhdanh.archive.batch.planning import plan
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.shards import Shard, Source, shards
from vinhdanh.archive.batch.sinks import Sink, persistent
from vinhdanh.archive.batch.worker import Dead, Done, Pick, Task, work
from vinhdanh.archive.store import first_line, shown
from vinhdanh.errors import InputError, StoreError

AHEAD = 3
"""Shards a worker that are asked for ahead."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: of this run, and of the whole; bytes_total counts the sources that this run has to do."""

    articles: int = 0
    results: int = 0
    records: int = 0
    dead: int = 0
    bytes_done: int = 0
    bytes_total: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, and what the sink's ledger sums up over all runs."""

    now: Progress
    total: dict[str, int]


class TooManyDead(StoreError):
    """More dead letters than `--max-dead` allows."""


def batch(
    inputs: Iterable[str],
    to: str,
    settings: Settings,
    *,
    engine: Engine | None = None,
    state: Path | None = None,
    fresh: bool = False,
    retry_dead: bool = False,
    max_dead: int | None = None,
    watch: Callable[[Progress], None] = lambda _: None,
    say: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Extract the articles of files, folders, patterns and URLs into the sink `to`; go on where an earlier run stopped.

    engine: where the work is done (None: a process for each core); state: folder for parts, which all workers see;
    fresh: start over; retry_dead: do dead letters again, whose files may have been mended; max_dead: stop at more of
    them in this run; watch: is told of progress; say: is told what a person may want to know.
    Raises UsageError for options that do not fit an earlier run, InputError for inputs that are not there, StoreError
    where the sink cannot take the results; what was done until then stays done.
    """
    try:
        with opened_sink(to, state, fresh=fresh, with_text=settings.with_text, say=say) as (sink, folder):
            run = Run(sink, folder, settings, engine or Processes(settings), max_dead, watch, say)
            run.prepare(inputs, mended=retry_dead)
            run.go(retry_dead=retry_dead)
            return Outcome(run.progress, run.ledgered(sink.ledger.totals))
    except (OSError, DBAPIError) as error:
        reason = first_line(error) if isinstance(error, DBAPIError) else error.strerror or str(error)
        hint = "the same command goes on when that is mended"
        raise StoreError(f"{getattr(error, 'filename', None) or shown(to)}: {reason}", hint=hint) from error


class Run:
    """One run over a sink; `go` does all that the ledger does not have."""

    def __init__(
        self,
        sink: Sink,
        folder: Path,
        settings: Settings,
        engine: Engine,
        max_dead: int | None,
        watch: Callable[[Progress], None],
        say: Callable[[str], None],
    ) -> None:
        """Take what `batch` was given."""
        self.sink, self.folder, self.settings, self.engine = sink, folder, settings, engine
        self.max_dead, self.watch, self.say = max_dead, watch, say
        self.progress = Progress()
        self._executor: Executor | None = None
        self._bytes_before, self._source_now = 0, -1

    @property
    def ledger(self) -> Ledger:
        """The ledger of the sink."""
        return self.sink.ledger

    def ledgered(self, do: Callable[[Connection], T]) -> T:
        """Do something with the ledger in a transaction."""
        return persistent(self.ledger.store, do, self.say)

    def prepare(self, inputs: Iterable[str], *, mended: bool) -> None:
        """Check the settings against those of earlier runs, and enter new files."""

        def enter(c: Connection) -> None:
            kept = self.ledger.settings(c)
            self.settings.check(kept)
            if not kept.keys() & self.settings.stored().keys():
                self.ledger.keep(c, self.settings.stored())
            found = plan(self.ledger, c, files(inputs, self.settings.reader), self.settings, mended=mended)
            self.say(f"{found:,} new {'file' if found == 1 else 'files'}")

        self.ledgered(enter)

    def go(self, *, retry_dead: bool) -> None:
        """Do all shards that are not done, then dead letters again if asked to; then finish the output."""
        again = self.ledgered(self.ledger.picks) if retry_dead else {}
        numbers = self.ledgered(self.ledger.open_sources)
        self.progress = replace(self.progress, bytes_total=self.ledgered(self.ledger.open_bytes))
        try:
            self._do(task for number in numbers for task in self._tasks(self._source(number)))
            self._do(self._again(again))
        finally:
            if self._executor:
                self.engine.stop(self._executor)
        self.sink.finish()

    def _tasks(self, source: Source) -> Iterator["Task | Closing"]:
        """The open shards of a source, then its closing."""
        done = self.ledgered(lambda c: self.ledger.shards_done(c, source.number))
        count = 0
        try:
            for shard in shards(source, self.settings):
                count += 1
                if shard.number not in done:
                    yield self._task(shard)
        except InputError as error:
            yield Unreadable(source, count, error)
            count += 1
        yield Closing(source, count)

    def _again(self, picks: dict[tuple[int, int], Pick]) -> Iterator["Task | Closing"]:
        """The dead letters; behind one that took the rest of a stream with it, the stream's further shards."""
        numbers = dict.fromkeys(number for number, _ in picks)
        for number in numbers:
            source = self._source(number)
            count = 0
            try:
                for shard in shards(source, self.settings):
                    count += 1
                    if pick := picks.get(shard.key):
                        part = self.folder / f"again-{part_name(shard.key)}"
                        yield replace(self._task(shard), pick=pick, part=str(part))
                    elif not self._is_done(shard):
                        yield self._task(shard)
            except InputError as error:
                self.say(f"still not readable: {error}")
            else:
                yield Closing(source, count)

    def _source(self, number: int) -> Source:
        return self.ledgered(lambda c: self.ledger.source(c, number))

    def _is_done(self, shard: Shard) -> bool:
        return self.ledgered(lambda c: self.ledger.is_done(c, shard.key))

    def _task(self, shard: Shard) -> Task:
        return Task(shard, self.settings, str(self.folder / part_name(shard.key)))

    def _do(self, tasks: Iterable["Task | Closing"]) -> None:
        """Keep some tasks ahead, and take what comes of them in their order."""
        ahead: deque[tuple[Task | Closing, Future[Done] | None]] = deque()
        for task in tasks:
            ahead.append((task, self._submit(task)))
            while len(ahead) > AHEAD * self.engine.workers:
                self._settle(ahead)
        while ahead:
            self._settle(ahead)

    def _submit(self, task: "Task | Closing") -> Future[Done] | None:
        if not isinstance(task, Task):
            return None
        if self._executor is None:
            self._executor = self.engine.start()
        try:
            return self._executor.submit(work, task)
        except Exception as error:
            if not self.engine.lost(error):
                raise
            lost: Future[Done] = Future()
            lost.set_exception(error)
            return lost

    def _settle(self, ahead: "deque[tuple[Task | Closing, Future[Done] | None]]") -> None:
        task, future = ahead.popleft()
        if not isinstance(task, Task) or future is None:
            self._close(task)
            return
        try:
            done = future.result()
        except Exception as error:
            if not self.engine.lost(error):
                raise
            self.say(f"a worker died; a piece of {task.shard.source.files[0].file} is done again by itself")
            done = alone(task, self.engine)
            self._executor = None
            again = [(other, self._submit(other)) for other, _ in ahead]
            ahead.clear()
            ahead.extend(again)
        self._take(task, done)

    def _take(self, task: Task, done: Done) -> None:
        self.sink.take(task.shard.key, Path(task.part), done, task.pick)
        self._count(done, task.shard)
        if self.max_dead is not None and self.progress.dead > self.max_dead:
            reason = f"{self.progress.dead:,} dead letters, over the limit of {self.max_dead:,}"
            raise TooManyDead(reason, hint="look at them, mend the input, raise --max-dead; the same command goes on")

    def _close(self, task: "Task | Closing") -> None:
        if isinstance(task, Unreadable):
            dead = Dead(0, True, None, task.source.files[0].file, "", "read", str(task.error))
            part = self.folder / part_name((task.source.number, task.count))
            part.touch()
            done = Done(1, 0, 0, (dead,))
            self.sink.take((task.source.number, task.count), part, done)
            self._count(done, None)
        elif isinstance(task, Closing):
            self.ledgered(lambda c: self.ledger.close_source(c, task.source.number, task.count))

    def _count(self, done: Done, shard: Shard | None) -> None:
        before = self.progress
        if shard and shard.source.number != self._source_now:
            self._bytes_before, self._source_now = before.bytes_done, shard.source.number
        self.progress = replace(
            before,
            articles=before.articles + done.articles,
            results=before.results + done.results,
            records=before.records + done.records,
            dead=before.dead + len(done.dead),
            bytes_done=self._bytes_before + shard.end if shard else before.bytes_done,
        )
        self.watch(self.progress)


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a source: it has so many shards."""

    source: Source
    count: int


@dataclass(frozen=True, slots=True)
class Unreadable(Closing):
    """A source whose table of contents cannot be read."""

    error: InputError
