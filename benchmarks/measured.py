"""What a benchmark measured, kept as `benchmarks/results/NAME.json`: figures with date, versions, machine and seed."""

import json
import math
import os
import platform
import resource
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

from vinhdanh import __version__

RESULTS = Path(__file__).parent / "results"


@contextmanager
def measurement(name: str, *, seed: int | None = None, **how: object) -> Iterator[dict[str, Any]]:
    """Give a dict for figures; write it when the block ends without error.

    seed: what drew the articles; how: what else is to be known about the run, such as rounds.
    """
    figures: dict[str, Any] = {}
    before, begun = _spent(), time.monotonic()
    yield figures
    seconds = time.monotonic() - begun
    machine, own = (now - then for now, then in zip(_spent(), before, strict=True))
    others = max(0.0, machine - own - figures.pop("server_seconds", 0.0)) / (seconds * (os.cpu_count() or 1))
    told: dict[str, Any] = {"date": date.today().isoformat(), "versions": versions(), "machine": machine_here()}
    told |= {"minutes": round(seconds / 60, 1), "others": round(others, 2), "seed": seed, **how, "figures": figures}
    keep(name, told)


def keep(name: str, results: object) -> None:
    """Write the results of a benchmark."""
    text = json.dumps(results, ensure_ascii=False, indent=1)
    (RESULTS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def kept(name: str) -> dict[str, Any] | None:
    """Return the results of a benchmark, None where it never ran."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def versions() -> dict[str, str]:
    """Return the versions that the figures depend on."""
    return {"vinhdanh": __version__, "underthesea": version("underthesea"), "spacy": version("spacy")}


def machine_here() -> dict[str, Any]:
    """Return what is to be known about this machine."""
    memory = round(psutil.virtual_memory().total / 2**30)
    system = f"{platform.system()} {platform.machine()}"
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": system, "memory_gib": memory}


def spread(values: Sequence[float], digits: int = 4) -> dict[str, float]:
    """Return median, least, greatest and number of values, rounded to so many significant digits."""
    figures = {"median": statistics.median(values), "low": min(values), "high": max(values)}
    return {name: significant(value, digits) for name, value in figures.items()} | {"n": len(values)}


def significant(value: float, digits: int = 4) -> float:
    """Return a value rounded to so many significant digits."""
    return float(f"{value:.{digits}g}")


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Return the slope of the least squares line through the logarithms (1: cost grows linearly)."""
    slope = statistics.linear_regression([math.log(n) for n in sizes], [math.log(c) for c in costs]).slope
    return round(slope, 3)


def _spent() -> tuple[float, float]:
    """Processor seconds of the whole machine, and of this process with its children that have ended."""
    times = psutil.cpu_times()
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    own = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    return times.user + times.nice + times.system + times.irq + times.softirq + times.steal, own
