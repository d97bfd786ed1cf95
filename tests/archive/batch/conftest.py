"""A run in this process, and what it wrote."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import Outcome, batch
from vinhdanh.archive.batch.settings import settings

Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`batch` in this process, into tmp_path/out.jsonl."""

    def run(*inputs: str, to: str = "out.jsonl", options: dict[str, Any] | None = None, **more: Any) -> Outcome:
        made = settings(**{"shard_bytes": 250, **(options or {})})
        sink = to if "://" in to else str(tmp_path / to)
        return batch(inputs, sink, made, **{"engine": Inline(), **more})

    return run


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
