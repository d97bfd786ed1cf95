"""Runs into a real PostgreSQL, which may go away in the middle."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from vinhdanh.archive.batch.run import Progress
from vinhdanh.archive.store import Store
from vinhdanh.errors import StoreError

from ...postgres import Server
from .archives import articles, json_lines
from .conftest import Run


def archive(folder: Path, count: int) -> str:
    path = folder / "in.jsonl"
    path.write_bytes(json_lines([*articles(count), {"id": "bad", "text": 7}]))
    return str(path)


def held(url: str) -> list[list[tuple[object, ...]]]:
    store = Store.named(url)
    tables = (store.tables.articles, store.tables.mentions, store.tables.records, store.tables.dead_letters)
    with store.transaction() as c:
        found = [sorted(map(tuple, c.execute(sa.select(table))), key=repr) for table in tables]
    store.close()
    return found


def test_postgresql_holds_what_sqlite_holds(run: Run, tmp_path: Path, database: str) -> None:
    source = archive(tmp_path, 30)
    run(source, to="out.db")
    for _ in range(2):
        outcome = run(source, to=database, state=tmp_path / "state")
    assert outcome.now.articles == 0
    assert held(database) == held(str(tmp_path / "out.db"))
    run(source, to=database, state=tmp_path / "state", fresh=True)
    assert held(database) == held(str(tmp_path / "out.db"))


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_stops_and_starts_in_the_middle_loses_and_doubles_nothing(
    run: Run, tmp_path: Path, own_postgres: Server, mode: str
) -> None:
    source = archive(tmp_path, 60)
    run(source, to="out.db")
    said: list[str] = []
    shards = 0

    def stop(_: Progress) -> None:
        nonlocal shards
        shards += 1
        if shards in (3, 6):
            own_postgres.stop(mode=mode)
            threading.Timer(1.0, own_postgres.start).start()

    run(source, to=own_postgres.url, state=tmp_path / "state", watch=stop, say=said.append)
    assert any("trying again in" in line for line in said)
    assert held(own_postgres.url) == held(str(tmp_path / "out.db"))


def test_a_server_that_stays_away_ends_the_run_which_goes_on_later(
    run: Run, tmp_path: Path, own_postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = archive(tmp_path, 30)
    run(source, to="out.db")
    monkeypatch.setattr("vinhdanh.archive.batch.sinks.WAITS", (0.1, 0.1))
    with pytest.raises(StoreError, match="the same command goes on when that is mended") as told:
        run(source, to=own_postgres.url, state=tmp_path / "state", watch=lambda _: own_postgres.stop())
    assert own_postgres.url not in str(told.value), "the password is not told"
    own_postgres.start()
    run(source, to=own_postgres.url, state=tmp_path / "state")
    assert held(own_postgres.url) == held(str(tmp_path / "out.db"))
