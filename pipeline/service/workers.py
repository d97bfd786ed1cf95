"""Worker processes: each is a pool of one, so that a process that dies takes nothing along but its own article."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from math import ceil
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

from vinhdanh.service import worker
from vinhdanh.service.problems import refused
from vinhdanh.service.worker import Job

ATTEMPTS = 2
"""How often an article is tried whose process dies."""
PAUSE = 1.0
"""Seconds before a process that dies while it starts is started again."""
MOST_SECONDS = 60
"""Longest time in a Retry-After."""


class Worker:
    """One process."""

    def __init__(self, lexicon: Path | None, max_chars: int) -> None:
        """Take the settings of the extractor; `start` makes the process."""
        self._settings = (lexicon, max_chars)
        self._pool: ProcessPoolExecutor | None = None

    async def start(self) -> None:
        """Start a process, in place of one that died. Raises BrokenProcessPool where it dies while it starts."""
        self.close(wait=False)
        spawn = get_context("spawn")
        self._pool = ProcessPoolExecutor(1, spawn, initializer=worker.prepare, initargs=self._settings)
        await asyncio.wrap_future(self._pool.submit(worker.process_id))

    def submit(self, job: Job) -> "Future[str] | None":
        """Hand over an article; None where the process died before."""
        assert self._pool
        try:
            return self._pool.submit(worker.run, job)
        except BrokenProcessPool:
            return None

    def close(self, *, wait: bool) -> None:
        """End the process; `wait`: when it has done what it was given."""
        if self._pool:
            self._pool.shutdown(wait=wait, cancel_futures=True)


class Workers:
    """All processes, and the requests that are run or wait.

    count: processes; queue: most requests at a time; lexicon, max_chars: see `Extractor`.
    """

    def __init__(self, count: int, queue: int, lexicon: Path | None, max_chars: int) -> None:
        """Take the settings; `start` makes the processes."""
        self._all = [Worker(lexicon, max_chars) for _ in range(count)]
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._starting: set[asyncio.Task[None]] = set()
        self._queue = queue
        self._admitted = 0
        self._seconds = 0.0

    @property
    def up(self) -> int:
        """Number of processes that are at work or ready."""
        return len(self._all) - len(self._starting)

    def start(self) -> None:
        """Start all processes; requests wait until the first is up."""
        for one in self._all:
            self._start(one)

    async def close(self) -> None:
        """Let running articles end, then end the processes."""
        for task in self._starting:
            task.cancel()
        await asyncio.gather(*(asyncio.to_thread(one.close, wait=True) for one in self._all))

    @contextmanager
    def admitted(self) -> Iterator[None]:
        """Count a request from its head to its answer. Raises 429 where too many are there."""
        if self._admitted >= self._queue:
            wait = min(MOST_SECONDS, max(1, ceil(self._seconds * self._admitted / max(1, self.up))))
            raise refused(429, f"{self._admitted} requests are running or waiting", headers={"Retry-After": str(wait)})
        self._admitted += 1
        try:
            yield
        finally:
            self._admitted -= 1

    async def run(self, job: Job) -> str:
        """Return the result of an article as JSON; where its process dies, it is tried once more.

        Raises InputError where the article cannot be read, 503 where its process died again.
        """
        for _ in range(ATTEMPTS):
            one, future = await self._submitted(job)
            begin = monotonic()
            try:
                result = await asyncio.wrap_future(future)
            except BrokenProcessPool:
                self._start(one)
                continue
            except BaseException:
                self._idle.put_nowait(one)
                raise
            self._idle.put_nowait(one)
            self._seconds += (monotonic() - begin - self._seconds) / 16
            return result
        raise refused(503, "the worker process died twice over this article", headers={"Retry-After": "1"})

    async def _submitted(self, job: Job) -> "tuple[Worker, Future[str]]":
        while True:
            one = await self._idle.get()
            if future := one.submit(job):
                return one, future
            self._start(one)

    def _start(self, one: Worker) -> None:
        task = asyncio.create_task(self._bring_up(one))
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)

    async def _bring_up(self, one: Worker) -> None:
        while True:
            try:
                await one.start()
            except BrokenProcessPool:
                await asyncio.sleep(PAUSE)
            else:
                self._idle.put_nowait(one)
                return
