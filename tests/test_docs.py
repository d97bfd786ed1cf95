"""The links of the documentation lead somewhere, its commands have the options that it gives them."""

import doctest
import re
import shlex
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from typer.main import get_group

import vinhdanh
from vinhdanh.cli.app import app

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "benchmarks").glob("*.md")])
SHELL = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_to_files(page: Path) -> None:
    assert [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()] == []


def test_each_step_of_the_walk_through_the_layers_leads_to_its_code() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    walk = page.split("## One article, layer by layer")[1].split("\n## ")[0]
    steps = re.findall(r"^\*\*(\w+)\*\*(.*?)(?=^\*\*|\Z)", walk, re.MULTILINE | re.DOTALL)
    assert len(steps) > 8
    assert [name for name, text in steps if "](../pipeline/" not in text.split(").")[0]] == []


def commands(page: Path) -> Iterator[list[str]]:
    """The words behind `vinhdanh` in the shell blocks of a page, up to a pipe or redirection."""
    for block in SHELL.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            words = shlex.shlex(line, posix=True, punctuation_chars=True)
            words.whitespace_split = True
            for is_end, some in groupby(words, lambda word: set(word) <= set("();<>|&")):
                found = list(some)
                if not is_end and found[0] == "vinhdanh":
                    yield found[1:]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_commands_have_the_options_that_a_page_gives_them(page: Path) -> None:
    program = get_group(app)
    with program.make_context("vinhdanh", ["schema"]) as context:
        for name, *options in commands(page):
            command = program.get_command(context, name)
            assert command, name
            command.make_context(name, options, parent=context)


def test_the_example_of_the_package_is_true() -> None:
    assert doctest.testmod(vinhdanh).failed == 0
