"""Faults, real ones: killed runs, killed workers, articles that kill, a full disk, a lost cluster worker."""

import contextlib
import importlib
import os
import random
import resource
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.archive.batch.engines import Dask, Processes
from vinhdanh.archive.batch.run import Progress
from vinhdanh.archive.batch.settings import settings
from vinhdanh.errors import StoreError

from ...program import PROGRAM
from .archives import articles, json_lines
from .conftest import Run, lines

MOMENTS = int(os.environ.get("DRILL_KILLS", "1"))


def archive(folder: Path, rows: list[dict[str, Any]]) -> str:
    path = folder / "in.jsonl"
    path.write_bytes(json_lines(rows))
    return str(path)


def command(source: str, out: Path, *more: str) -> list[str]:
    return [*PROGRAM, "batch", source, "--to", str(out), "--workers", "2", "--shard-size", "2k", "--quiet", *more]


def test_an_article_that_kills_its_process_is_a_dead_letter(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)  # new processes import it by this name
    poison = importlib.import_module("poison")
    rows = articles(16)
    rows[3] = {"id": "killer", "text": f"Bằng khen {poison.WORD}."}
    made = settings(shard_bytes=1000)
    engine = Processes(made, 1, poison.begin_poisoned)
    outcome = run(archive(tmp_path, rows), engine=engine, options={"shard_bytes": 1000})
    assert outcome.total == {"articles": 16, "results": 15, "records": outcome.now.records, "dead": 1}
    (dead,) = lines(tmp_path / "out.jsonl.dead.jsonl")
    assert (dead["stage"], dead["offset"]) == ("process", f"byte {len(json_lines(rows[:3]))}")
    kept = [row["id"] for row in rows if row["id"] != "killer"]
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == kept


def test_a_worker_killed_from_outside_costs_nothing(run: Run, tmp_path: Path) -> None:
    import psutil

    source = archive(tmp_path, articles(40))
    run(source, to="whole.jsonl", options={"shard_bytes": 1000})
    seen = 0

    def kill_once(_: Progress) -> None:
        nonlocal seen
        seen += 1
        if seen == 1:
            children = psutil.Process().children(recursive=True)
            next(c for c in children if "spawn_main" in " ".join(c.cmdline())).kill()

    made = settings(shard_bytes=1000)
    run(source, engine=Processes(made, 2), watch=kill_once, options={"shard_bytes": 1000})
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.parametrize("form", ["out.jsonl.gz", "out.db"])
def test_a_run_killed_at_random_moments_ends_like_one_that_was_not(run: Run, tmp_path: Path, form: str) -> None:
    from .test_run import held

    source = archive(tmp_path, articles(200))
    (tmp_path / "whole").mkdir()
    start = time.monotonic()
    subprocess.run(command(source, tmp_path / "whole" / form), check=True)
    whole = time.monotonic() - start
    chance = random.Random(7)
    for _ in range(MOMENTS):
        process = subprocess.Popen(command(source, tmp_path / form), start_new_session=True)
        with contextlib.suppress(subprocess.TimeoutExpired):  # a run that goes on may end before
            process.wait(chance.uniform(0.3, 1.0) * whole)
        process.kill()
        process.wait()
    subprocess.run(command(source, tmp_path / form), check=True)
    assert held(tmp_path / form) == held(tmp_path / "whole" / form)


def test_ctrl_c_says_how_to_go_on(tmp_path: Path) -> None:
    source = archive(tmp_path, articles(3000))
    process = subprocess.Popen(
        command(source, tmp_path / "out.jsonl"),
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )
    while not list((tmp_path).glob("out.jsonl.batch/*.jsonl")) and process.poll() is None:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.splitlines()[-1].startswith("interrupted; what was done is kept, the same command")


@pytest.mark.parametrize("shard_bytes", [20_000, 1_000_000])  # parts fit and the whole does not, or not even a part
def test_a_full_disk_is_told_and_the_run_goes_on_later(run: Run, tmp_path: Path, shard_bytes: int) -> None:
    """A limit on the size of files stands for a disk that is full: the same calls fail."""
    source = archive(tmp_path, [{"id": str(n), "text": f"Tin {n}. " + "Trời nắng. " * 500} for n in range(60)])
    options = {"shard_bytes": shard_bytes, "with_text": True}
    run(source, to="whole.jsonl", options=options)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (250_000, before[1]))
        with pytest.raises(StoreError, match=r"out\.jsonl: File too large; the same command goes on"):
            run(source, options=options)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)
    run(source, options=options)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_a_dask_cluster_that_loses_a_worker_gives_the_same(run: Run, tmp_path: Path) -> None:
    import psutil
    from distributed import LocalCluster

    source = archive(tmp_path, articles(60))
    run(source, to="whole.jsonl", options={"shard_bytes": 1000})
    seen = 0

    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=str(tmp_path / "dask")
    ) as cluster:

        def kill_once(_: Progress) -> None:
            nonlocal seen
            seen += 1
            if seen == 2:
                psutil.Process(next(iter(cluster.workers.values())).pid).kill()

        engine = Dask(cluster.scheduler_address, settings(shard_bytes=1000))
        run(source, engine=engine, watch=kill_once, options={"shard_bytes": 1000})
    assert seen > 4
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
