"""The service does what its OpenAPI document says: schemathesis sends what it allows and what it does not."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("schemathesis")
HERE = Path(__file__).parent
CONFIG, HOOKS = HERE / "schemathesis.toml", "schemathesis_hooks"
PHASES = "examples,coverage,fuzzing"
EXAMPLES = os.environ.get("VINHDANH_EXAMPLES", "5")
"""Random cases for each operation."""


def test_every_answer_is_as_documented(server: Any, tmp_path: Path) -> None:
    document = f"{server.url}/openapi.json"
    options = ("--max-examples", EXAMPLES, "--seed", "1", "--no-color", "--phases", PHASES)
    command = (sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()")
    path = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [*command, "--config-file", str(CONFIG), "run", document, *options],
        cwd=tmp_path,
        env={**os.environ, "SCHEMATHESIS_HOOKS": HOOKS, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "Tested: " in done.stdout
