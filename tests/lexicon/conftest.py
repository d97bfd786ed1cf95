"""Folders of tables, and the command line as a process of its own."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ..program import PROGRAM

Write = Callable[..., Path]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """`write(awards="id\\t…")` puts awards.tsv into a folder and returns the folder."""
    folder = tmp_path / "my-tables"

    def written(**tables: str | bytes) -> Path:
        folder.mkdir(exist_ok=True)
        for name, content in tables.items():
            data = content if isinstance(content, bytes) else content.encode()
            (folder / f"{name}.tsv").write_bytes(data)
        return folder

    return written


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run("extract", …)` runs `vinhdanh` in a folder of its own."""

    def done(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [*PROGRAM, *map(str, arguments)]
        plain = {**os.environ, "NO_COLOR": "1"}
        return subprocess.run(
            command, cwd=tmp_path, env=plain, capture_output=True, encoding="utf-8", check=False, timeout=120
        )

    return done
