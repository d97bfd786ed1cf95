"""The picture in the README shows what is extracted."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"


def test_the_picture_shows_what_is_extracted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(DOCS)
    drawing = import_module("record_svg")
    del sys.modules["record_svg"]
    assert drawing.picture() == (DOCS / "record.svg").read_text(encoding="utf-8"), "run python3 tasks.py picture"
