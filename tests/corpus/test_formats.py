"""The articles in `corpus/formats` give the same text and records as the plain articles that they are made from."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from vinhdanh import Extractor
from vinhdanh.archive.read import Found, read
from vinhdanh.models import Article

from ..modules import module_of

CORPUS = Path(__file__).parents[2] / "corpus"
FORMATS = sorted((CORPUS / "formats").iterdir())
each_file = pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.name)


def article(path: Path) -> Article:
    (found,) = read([str(path)], io.BytesIO())
    assert isinstance(found, Found), found
    return found.article


def lines(path: Path) -> list[str]:
    return [line for line in article(path).text.splitlines() if line.strip()]


def test_the_files_are_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(CORPUS), *sys.path])
    module = module_of(CORPUS / "formats.py")
    assert {path.name: path.read_bytes() for path in FORMATS} == module.build(), "run python corpus/formats.py"


@each_file
def test_the_text_is_that_of_the_plain_article(path: Path) -> None:
    assert lines(path) == lines(CORPUS / "articles" / f"{path.stem}.txt")


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@each_file
def test_the_records_are_those_of_the_plain_article(path: Path, extractor: Extractor) -> None:
    plain = article(CORPUS / "articles" / f"{path.stem}.txt")
    given = article(path)
    assert _told(extractor, given) == _told(extractor, plain.model_copy(update={"published": given.published}))


def _told(extractor: Extractor, given: Article) -> list[Any]:
    """The records, without what depends on offsets."""
    records = [record.model_dump(exclude={"id", "evidence", "spans"}) for record in extractor.extract(given).records]
    assert records
    return records
