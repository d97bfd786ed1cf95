"""The answers in docs/questions.md: each SQL block is asked of the sample corpus, its rows stand behind it.

`python corpus/answers.py` writes them anew (`python3 tasks.py answers`).
"""

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings
from vinhdanh.archive.batch.sinks import results
from vinhdanh.archive.store import Store
from vinhdanh.models import ExtractionResult

CORPUS = Path(__file__).parent
PAGE = CORPUS.parent / "docs" / "questions.md"
QUESTION = re.compile(r"(```sql\n(?P<sql>.*?)```\n\n<!-- output -->\n).*?(?=<!-- /output -->)", re.DOTALL)

Ask = Callable[[str], str]


def sample() -> list[ExtractionResult]:
    """Return the results of a run over the sample articles."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "sample.jsonl"
        batch([str(CORPUS / "gold.jsonl")], str(out), settings(), engine=Inline())
        return list(results(out))


@contextmanager
def asking(name: str, held: list[ExtractionResult]) -> Iterator[Ask]:
    """Load results into a new store; give the function that answers SQL with a table of Markdown."""
    with closing(Store.named(name, with_text=False)) as store:
        with store.transaction() as connection:
            store.save(connection, held)

        def ask(sql: str) -> str:
            with store.transaction() as connection:
                found = connection.exec_driver_sql(sql.replace("%", "%%") if "postgresql" in name else sql)
                return _table([tuple(found.keys()), *(tuple(row) for row in found)])

        yield ask


def answered(page: str, ask: Ask) -> str:
    """Return the page with the answers of a store."""
    return QUESTION.sub(lambda block: block[1] + ask(block["sql"]), page)


def _table(rows: list[tuple[object, ...]]) -> str:
    head, *body = rows
    lines = [head, ("---",) * len(head), *body]
    return "".join(f"| {' | '.join('' if cell is None else str(cell) for cell in line)} |\n" for line in lines)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, asking(f"{folder}/sample.db", sample()) as ask:
        PAGE.write_text(answered(PAGE.read_text(encoding="utf-8"), ask), encoding="utf-8")
