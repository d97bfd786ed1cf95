"""Each consumer in examples/ reads what a batch run wrote, in its own process, and all come to the same figures."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import vinhdanh
from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings

from .service.conftest import running

for module in ("duckdb", "pandas", "polars", "psycopg", "pyarrow"):
    pytest.importorskip(module)

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
ARTICLES = sorted((ROOT / "corpus" / "articles").glob("*.txt"))[:15]
SINKS = {
    "from_jsonl.py": "records.jsonl",
    "from_csv.py": "records.csv",
    "from_parquet_polars.py": "records.parquet",
    "from_parquet_pandas.py": "records.parquet",
    "from_sqlite.py": "records.db",
    "from_duckdb.py": "records.duckdb",
}


def run(example: str, *arguments: str | Path) -> str:
    command = [sys.executable, str(EXAMPLES / example), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def extract(articles: Path, to: str) -> None:
    batch([str(articles)], to, settings(), engine=Inline())


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some of the sample articles."""
    folder = tmp_path_factory.mktemp("articles")
    for path in ARTICLES:
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def folder(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their records in every kind of file."""
    made = tmp_path_factory.mktemp("sinks")
    for sink in sorted(set(SINKS.values())):
        extract(articles, str(made / sink))
    return made


@pytest.fixture(scope="module")
def expected() -> str:
    texts = (path.read_text(encoding="utf-8") for path in ARTICLES)
    records = [record for result in vinhdanh.extract_many(texts) for record in result.records]
    awards = Counter(record.award.name for record in records if record.status == "awarded")
    first = sorted(awards.items(), key=lambda item: (-item[1], item[0]))[:5]
    assert len(first) == 5
    return "".join(f"{number:5}  {award}\n" for award, number in first)


@pytest.mark.parametrize("example", SINKS)
def test_consumers_of_files(example: str, folder: Path, expected: str) -> None:
    assert run(example, folder / SINKS[example]) == expected


def test_the_consumer_of_postgresql(articles: Path, database: str, expected: str) -> None:
    extract(articles, database)
    assert run("from_postgresql.py", database) == expected


def test_the_consumer_of_the_service(articles: Path, tmp_path: Path, expected: str) -> None:
    with running(tmp_path) as server:
        assert run("over_http.py", server.url, articles) == expected


def test_every_example_is_run_and_short() -> None:
    files = sorted(EXAMPLES.glob("*.py"))
    assert {file.name for file in files} == {*SINKS, "from_postgresql.py", "over_http.py"}
    assert all(len(file.read_text(encoding="utf-8").splitlines()) < 30 for file in files)
