"""The questions in docs/questions.md run unchanged on every database, and their answers are true."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ..modules import module_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def answers() -> ModuleType:
    return module_of(ROOT / "corpus" / "answers.py")


@pytest.fixture(scope="module")
def sample(answers: ModuleType) -> Any:
    return answers.sample()


NAMES: dict[str, Callable[[pytest.FixtureRequest, Path], str]] = {
    "sqlite": lambda _, folder: str(folder / "sample.db"),
    "duckdb": lambda _, folder: str(folder / "sample.duckdb"),
    "postgresql": lambda request, _: str(request.getfixturevalue("database")),
}


@pytest.mark.parametrize("database_kind", NAMES)
def test_every_database_gives_the_answers_of_the_page(
    answers: ModuleType, sample: Any, tmp_path: Path, database_kind: str, request: pytest.FixtureRequest
) -> None:
    with answers.asking(NAMES[database_kind](request, tmp_path), sample) as ask:
        assert answers.answered(PAGE, ask) == PAGE, "run python3 tasks.py answers"


def test_ten_questions_have_answers() -> None:
    blocks = re.findall(r"```sql\n.*?```\n\n<!-- output -->\n(.*?)<!-- /output -->", PAGE, re.DOTALL)
    assert len(blocks) == PAGE.count("```sql") == PAGE.count("\n## ") == 10
    assert all(3 <= len(block.splitlines()) <= 7 for block in blocks)
