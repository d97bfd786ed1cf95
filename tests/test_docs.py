"""What the documentation shows is true: its code runs, its links lead somewhere."""

import doctest
import re
from pathlib import Path

import pytest

import vinhdanh
import vinhdanh.component.awards  # registers the component; test_project has the entry points
from vinhdanh.cli.extract import extract_files

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")])
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n\$ echo '(.*)' > khen.txt\n\$ .*\n([^`]*)^```$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_to_files(page: Path) -> None:
    assert [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_python_blocks_run(page: Path) -> None:
    for block in PYTHON.findall(page.read_text(encoding="utf-8")):
        exec(compile(block, page.name, "exec"), {})


def test_the_example_of_the_package_is_true() -> None:
    assert doctest.testmod(vinhdanh).failed == 0


def test_the_table_in_the_readme_is_what_extract_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    block = CONSOLE.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert block
    (tmp_path / "khen.txt").write_text(block[1] + "\n", encoding="utf-8")
    assert extract_files([str(tmp_path / "khen.txt")], form="table", published="2020")
    assert capsys.readouterr().out == block[2]
