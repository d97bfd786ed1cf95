"""The recipe `Add a rule in ten minutes` of docs/architecture.md, followed in a copy of the project."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
RECIPE = re.search(r"^## Add a rule in ten minutes\n.*?(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ARTICLE = re.compile(r"\$ echo '(.*)' > (.*)\n")
TESTS = (
    "tests/mentions/awards/test_awards.py",
    "tests/mentions/test_rule_ids.py",
    "tests/records/gate/test_gate.py::test_every_award_rule_names_its_cues",
)
NEW = "cup or cues or a_table_has"
"""The rows that the recipe adds, and the tests that want every rule to have some."""
CONFIDENCE = re.compile(r"(?<=confidence )[\d.]+")
"""It changes whenever the extractor is calibrated anew."""


def blocks(kind: str) -> list[str]:
    """The code blocks of one language in the recipe."""
    assert RECIPE
    return [block[2] for block in BLOCK.finditer(RECIPE[0]) if block[1] == kind]


def patch(folder: Path, diff: str) -> None:
    """Make one change; the lines that it changes stand in the file, once."""
    head, body = diff.split("\n", 1)
    path = folder / head.removeprefix("--- ")
    lines = body.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line[0] in "- ")
    new = "".join(line[1:] for line in lines if line[0] in "+ ")
    source = path.read_text(encoding="utf-8")
    assert source.count(old) == 1
    path.write_text(source.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project without the rule; what is imported as `vinhdanh` from `import` is the copy."""
    folder = tmp_path_factory.mktemp("project")
    for part in ("pipeline", "tests/mentions", "tests/records"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "models", folder / "pipeline" / "models")
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "import").mkdir()
    (folder / "import" / "vinhdanh").symlink_to(folder / "pipeline")
    return folder


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the copy."""
    plain = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": str(folder / "import")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=plain,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )


def explained(folder: Path, block: str) -> tuple[str, str]:
    """What the last command of a console block prints, and what the page says that it prints."""
    command, told = block.split("$ vinhdanh ")[-1].split("\n", 1)
    done = run(folder, "-c", "from vinhdanh.cli import main; main()", *command.split())
    assert (done.returncode, done.stderr) == (0, "")
    return CONFIDENCE.sub("", done.stdout), CONFIDENCE.sub("", told)


def test_every_step_does_what_the_page_says(copy: Path) -> None:
    before, after = blocks("console")
    (grammar,) = blocks("python")
    article = ARTICLE.search(before)
    assert article
    (copy / article[2]).write_text(f"{article[1]}\n", encoding="utf-8")
    printed, told = explained(copy, before)
    assert printed == told
    (copy / "pipeline" / "mentions" / "awards" / "cups.py").write_text(grammar, encoding="utf-8")
    for diff in blocks("diff"):
        patch(copy, diff)
    printed, told = explained(copy, after)
    assert printed == told
    tests = run(copy, "-m", "pytest", "-q", "-k", NEW, *TESTS)
    assert tests.returncode == 0, tests.stdout
