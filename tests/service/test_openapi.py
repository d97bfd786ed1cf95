"""The service does what its OpenAPI document says: schemathesis sends what it allows and what it does not."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.archive.store import Store, StoreWriter
from vinhdanh.service.examples import TEXT

pytest.importorskip("schemathesis")
HERE = Path(__file__).parent
CONFIG, HOOKS = HERE / "schemathesis.toml", "schemathesis_hooks"
PHASES = "examples,coverage,fuzzing"
EXAMPLES = "5"


def test_every_answer_is_as_documented(serve: Any, tmp_path: Path) -> None:
    writer = StoreWriter(Store.named(str(tmp_path / "r.db")))
    writer.write(vinhdanh.extract(TEXT, id="khen", published="2020"))
    writer.close()
    with serve(tmp_path, "--store", "r.db") as server:
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
            timeout=300,
        )
        assert done.returncode == 0, done.stdout
        assert "Tested: " in done.stdout
