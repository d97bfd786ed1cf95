"""Work in a process of its own, so that memory and processor time are its own."""

import multiprocessing
import re
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


def in_process(work: Callable[..., T], *arguments: Any) -> tuple[T, float]:
    """Do a work in a new process; return what it returns, and its largest memory in MB."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        done = pool.apply(_measured, (work, arguments))
        pool.close()
        pool.join()
    return done


def _measured(work: Callable[..., T], arguments: tuple[Any, ...]) -> tuple[T, float]:
    done = work(*arguments)
    return done, largest()


def largest() -> float:
    """Return the largest memory that this process had, in MB. (ru_maxrss on Linux begins with that of the parent.)"""
    status = Path("/proc/self/status")
    if status.exists() and (peak := re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii"))):
        return int(peak[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
