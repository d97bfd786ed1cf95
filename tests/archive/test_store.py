"""Stores: each article once, whatever the database."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from vinhdanh.api import Extractor
from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.store import Store, StoreWriter, store_url
from vinhdanh.errors import StoreError, UsageError
from vinhdanh.models import Article, ExtractionResult

TEXT = 'Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho "Xí nghiệp", Xí nghiệp May 5 và ông Trần Văn Tám.'


@pytest.fixture(scope="module")
def found() -> list[ExtractionResult]:
    articles = [Article(id="a", text=TEXT, source={"file": "a.txt"}), Article(id="b", text="Trời nắng.")]
    return [Extractor().extract(article) for article in articles]


def fill(name: str, results: list[ExtractionResult]) -> None:
    writer = StoreWriter(Store.named(name))
    for result in results:
        writer.write(result)
    writer.close()


@pytest.mark.parametrize("name", ["x.db", "x.duckdb"])
def test_an_article_loaded_twice_is_replaced(found: list[ExtractionResult], tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    for _ in range(2):
        fill(path, found)
    fill(path, [found[1], found[1].model_copy(update={"published": "2020"})])
    store = Store.named(path)
    t = store.tables
    with store.transaction() as back:
        articles = back.execute(sa.select(t.articles.c["id", "text", "published"]).order_by("id")).all()
        records = [tuple(row) for row in back.execute(sa.select(t.records))]
        mentions = back.execute(sa.select(sa.func.count()).select_from(t.mentions)).scalar()
    store.close()
    assert [tuple(row) for row in articles] == [("a", TEXT, None), ("b", "Trời nắng.", "2020")]
    assert records == [tuple(row[name] for name in COLUMNS) for row in rows(found[0])]
    assert mentions == sum(len(result.mentions) for result in found)


def test_a_failed_transaction_leaves_nothing(found: list[ExtractionResult], tmp_path: Path) -> None:
    store = Store.named(str(tmp_path / "x.db"))
    broken = [*found, ExtractionResult(id="c", text_sha256="\ud800")]
    with pytest.raises(UnicodeEncodeError), store.transaction() as connection:
        store.save(connection, broken)
    with store.transaction() as back:
        assert back.execute(sa.select(sa.func.count()).select_from(store.tables.articles)).scalar() == 0
    store.close()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_text("không phải cơ sở dữ liệu, chỉ là văn bản dài hơn một trang đầu")
    with pytest.raises(StoreError, match=r"x\.db: file is not a database; "):
        Store.named(str(path))


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("out/x.db", "sqlite:///out/x.db"),
        ("x.SQLITE3", "sqlite:///x.SQLITE3"),
        ("x.duckdb", "duckdb:///x.duckdb"),
        ("postgresql://ann@localhost/awards", "postgresql+psycopg://ann@localhost/awards"),
        ("postgres://localhost/awards", "postgresql+psycopg://localhost/awards"),
        ("x.jsonl", None),
        ("s3://bucket/x.jsonl", None),
    ],
)
def test_names_tell_databases(name: str, url: str | None) -> None:
    found = store_url(name)
    assert (str(found) if found else None) == url


def test_what_is_no_database_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"x\.txt: no database"):
        Store.named("x.txt")
