"""Wall-clock seconds of `batch` with several workers that are loaded already: from the first article to the last."""

import logging
import multiprocessing
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from vinhdanh.archive.batch.engines import Dask, Engine, Given, begin_worker
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import Settings, settings
from vinhdanh.archive.batch.worker import warm_up

SHARD = 1 << 16
"""Small, so that no worker waits long for the last one."""
PAUSE = 0.5


def processes(source: Path, workers: int) -> float:
    """With a pool of processes, as `--workers` makes it."""
    made = settings(shard_bytes=SHARD)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=begin_worker, initargs=(made,)) as pool:
        for rest in [pool.submit(time.sleep, PAUSE) for _ in range(workers)]:
            rest.result()
        return _seconds(source, made, Given(pool, workers))


def dask(source: Path, workers: int) -> float:
    """With a Dask cluster on this machine, as `--engine dask` uses it."""
    from distributed import LocalCluster

    made = settings(shard_bytes=SHARD)
    options = {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": logging.ERROR}
    with LocalCluster(**options) as cluster:
        engine = Dask(cluster.scheduler_address, made)
        engine.client.run(warm_up, made)
        return _seconds(source, made, engine)


def _seconds(source: Path, made: Settings, engine: Engine) -> float:
    marks: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        note = lambda _: marks.append(time.monotonic())  # noqa: E731
        batch([str(source)], f"{folder}/out.jsonl", made, engine=engine, watch=note, say=note)
    return marks[-1] - marks[0]
