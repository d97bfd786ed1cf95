"""Where the work is done: here, in a pool of processes, on a Dask cluster, or in any Executor."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from multiprocessing.connection import wait
from typing import Any, Protocol

from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.worker import warm_up
from vinhdanh.archive.cores import cores
from vinhdanh.errors import UsageError


class Engine(Protocol):
    """Makes executors. A lost worker may break one; then another is made."""

    workers: int

    def start(self) -> Executor:
        """Return a new executor."""

    def lost(self, error: BaseException) -> bool:
        """Does this error of a future say that its worker died?"""

    def single(self) -> Executor:
        """Return an executor with one new process, for a task that may kill it."""

    def stop(self, executor: Executor) -> None:
        """End an executor that `start` gave, and drop what waits in it."""


class Inline:
    """Everything in this process, when it is asked for."""

    workers = 1

    def single(self) -> Executor:
        """Return an executor that works at `submit`."""
        return _InlineExecutor()

    def stop(self, executor: Executor) -> None:
        """There is nothing to end."""

    def start(self) -> Executor:
        """Return an executor that works at `submit`."""
        return _InlineExecutor()

    def lost(self, error: BaseException) -> bool:
        """There is no worker to lose."""
        return False


class _InlineExecutor(Executor):
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Processes:
    """A pool of processes of this machine, each with a pipeline of its own."""

    def __init__(
        self, settings: Settings, workers: int | None = None, begin: Callable[[Settings], None] | None = None
    ) -> None:
        """Take the number of processes (None: one for each core that this process may use) and how each begins."""
        self.settings = settings
        self.workers = workers or cores()
        self.begin = begin or begin_worker

    def start(self) -> Executor:
        """Return a new pool."""
        return self._pool(self.workers)

    def single(self) -> Executor:
        """Return a pool of one process."""
        return self._pool(1)

    def stop(self, executor: Executor) -> None:
        """End the processes when they are done with what they do now."""
        executor.shutdown(wait=False, cancel_futures=True)

    def _pool(self, workers: int) -> Executor:
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, context, initializer=self.begin, initargs=(self.settings,))

    def lost(self, error: BaseException) -> bool:
        """A pool whose process died is broken as a whole."""
        return isinstance(error, BrokenExecutor)


class Dask:
    """The workers of a Dask cluster, which see the same files."""

    def __init__(self, scheduler: str, settings: Settings) -> None:
        """Connect to the scheduler; tasks that kill their workers are tried here, in a process of this machine.

        Raises UsageError where there is no scheduler, or Dask is not installed.
        """
        try:
            from distributed import Client, KilledWorker
        except ModuleNotFoundError as error:
            hint = "pip install 'vinhdanh[dask]'"
            raise UsageError("--engine dask needs Dask, which is not installed", hint=hint) from error
        try:
            make: Any = Client
            self.client: Any = make(scheduler, timeout="10s", set_as_default=False)
        except (OSError, ValueError) as error:
            reason = f"{scheduler}: no Dask scheduler answers there"
            raise UsageError(reason, hint="start one with `dask scheduler`, and workers with `dask worker`") from error
        self.local = Processes(settings, 1)
        self.killed: type[BaseException] = KilledWorker
        self.workers = max(1, sum(self.client.nthreads().values()))

    def start(self) -> Executor:
        """Return an executor over the cluster; a task is given up when it has taken three workers with it."""
        return self.client.get_executor(pure=False, retries=0)  # type: ignore[no-any-return]

    def lost(self, error: BaseException) -> bool:
        """Dask runs a task anew on other workers and only then says that it kills them."""
        return isinstance(error, (self.killed, BrokenExecutor))

    def single(self) -> Executor:
        """Return a pool of one process on this machine."""
        return self.local.single()

    def stop(self, executor: Executor) -> None:
        """Leave the cluster, whose tasks of this run are dropped."""
        self.client.close()


class Given:
    """An executor that the caller made and keeps."""

    def __init__(self, executor: Executor, workers: int) -> None:
        """Take the executor and how many tasks it does at a time."""
        self.executor = executor
        self.workers = workers

    def single(self) -> Executor:
        """Return the caller's executor."""
        return self.executor

    def start(self) -> Executor:
        """Return the caller's executor."""
        return self.executor

    def stop(self, executor: Executor) -> None:
        """The executor is the caller's."""

    def lost(self, error: BaseException) -> bool:
        """Broken executors cannot be made anew here."""
        return False


def begin_worker(settings: Settings) -> None:
    """Begin the life of a worker: ctrl-C is the parent's, and who has lost the parent ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    warm_up(settings)


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
