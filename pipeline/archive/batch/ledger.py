"""What a run has done already: its settings, sources, files, shards and dead letters, in the tables of a store."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from vinhdanh.archive.batch.files import File
from vinhdanh.archive.batch.shards import Source
from vinhdanh.archive.batch.worker import Dead, Done, Pick
from vinhdanh.archive.bulk import insert
from vinhdanh.archive.store import Store

Key = tuple[int, int]
COUNTS = ("articles", "results", "records", "dead")


@dataclass(frozen=True, slots=True)
class Known:
    """A file as the ledger has it: where it belongs, and what it was like."""

    source: int
    size: int | None
    mark: str | None


class Ledger:
    """Reads and writes the run's tables; the caller holds the transaction."""

    def __init__(self, store: Store) -> None:
        """Keep the ledger in `store`."""
        self.store = store
        self.t = store.tables

    def settings(self, c: Connection) -> dict[str, str]:
        """Return the settings that were kept."""
        rows = c.execute(sa.select(self.t.run_settings.c.name, self.t.run_settings.c.value))
        return {row.name: row.value for row in rows}

    def keep(self, c: Connection, settings: Mapping[str, str | None]) -> None:
        """Keep settings; None takes one away."""
        table = self.t.run_settings
        c.execute(sa.delete(table).where(table.c.name.in_(list(settings))))
        insert(c, table, [(name, value) for name, value in settings.items() if value is not None])

    def known(self, c: Connection, names: Sequence[str]) -> dict[str, Known]:
        """Return what is known of files."""
        t = self.t.run_files
        rows = c.execute(sa.select(t.c.file, t.c.source, t.c.size, t.c.mark).where(t.c.file.in_(names)))
        return {file: Known(source, size, mark) for file, source, size, mark in rows}

    def next_source(self, c: Connection) -> int:
        """Return the number of the next source."""
        last = c.execute(sa.select(sa.func.max(self.t.run_sources.c.source))).scalar()
        return 0 if last is None else last + 1

    def add(self, c: Connection, sources: Iterable[Source]) -> None:
        """Enter new sources with their files."""
        heads: list[tuple[Any, ...]] = []
        files: list[tuple[Any, ...]] = []
        for source in sources:
            heads.append((source.number, source.kind, None))
            files += [(f.file, f.name, source.number, n, f.size, f.mark) for n, f in enumerate(source.files)]
        insert(c, self.t.run_sources, heads)
        insert(c, self.t.run_files, files)

    def update(self, c: Connection, file: File) -> None:
        """Enter the new size and mark of a file that has changed."""
        t = self.t.run_files
        c.execute(sa.update(t).where(t.c.file == file.file).values(size=file.size, mark=file.mark))

    def open_sources(self, c: Connection) -> list[int]:
        """Return the numbers of the sources that are not done, in order."""
        t = self.t.run_sources
        return list(c.execute(sa.select(t.c.source).where(t.c.shards.is_(None)).order_by(t.c.source)).scalars())

    def open_bytes(self, c: Connection) -> int:
        """Return the size of the sources that are not done."""
        t, files = self.t.run_sources, self.t.run_files
        joined = files.join(t, files.c.source == t.c.source)
        size = sa.select(sa.func.sum(files.c.size)).select_from(joined).where(t.c.shards.is_(None))
        return int(c.execute(size).scalar() or 0)

    def source(self, c: Connection, number: int) -> Source:
        """Return a source."""
        kind = c.execute(sa.select(self.t.run_sources.c.kind).where(self.t.run_sources.c.source == number)).scalar_one()
        return Source(number, kind, self._files(c, number))

    def close_source(self, c: Connection, number: int, shards: int | None) -> None:
        """Enter how many shards a source has; None opens it again."""
        c.execute(sa.update(self.t.run_sources).where(self.t.run_sources.c.source == number).values(shards=shards))

    def shards_done(self, c: Connection, number: int) -> set[int]:
        """Return the numbers of a source's shards that are done."""
        t = self.t.run_shards
        return set(c.execute(sa.select(t.c.shard).where(t.c.source == number)).scalars())

    def is_done(self, c: Connection, key: Key) -> bool:
        """Is this shard entered?"""
        t = self.t.run_shards
        found = c.execute(sa.select(t.c.shard).where(t.c.source == key[0], t.c.shard == key[1]))
        return found.first() is not None

    def enter(self, c: Connection, key: Key, done: Done) -> None:
        """Enter a shard that is done, with its dead letters."""
        insert(c, self.t.run_shards, [(*key, done.articles, done.results, done.records, len(done.dead))])
        self._bury(c, key, done.dead)

    def enter_again(self, c: Connection, key: Key, pick: Pick, done: Done) -> None:
        """Enter what came of a shard's dead letters when they were done again."""
        t, shards = self.t.dead_letters, self.t.run_shards
        of_shard = sa.and_(t.c.source == key[0], t.c.shard == key[1])
        before = c.execute(sa.select(sa.func.count()).select_from(t).where(of_shard)).scalar_one()
        behind = sa.false() if pick.since is None else t.c.ordinal >= pick.since
        c.execute(sa.delete(t).where(of_shard, sa.or_(t.c.ordinal.in_(list(pick.ordinals)), behind)))
        self._bury(c, key, done.dead)
        after = c.execute(sa.select(sa.func.count()).select_from(t).where(of_shard)).scalar_one()
        changes = {
            "articles": shards.c.articles + done.results + after - before,
            "results": shards.c.results + done.results,
            "records": shards.c.records + done.records,
            "dead": after,
        }
        c.execute(sa.update(shards).where(shards.c.source == key[0], shards.c.shard == key[1]).values(changes))

    def wait(self, c: Connection, key: Key) -> None:
        """Enter a part that waits to be joined to the output."""
        insert(c, self.t.run_parts, [key])

    def waiting(self, c: Connection) -> list[Key]:
        """Return the parts that wait to be joined, in order."""
        t = self.t.run_parts
        return [(source, shard) for source, shard in c.execute(sa.select(t).order_by(t.c.source, t.c.shard))]

    def joined(self, c: Connection) -> None:
        """Enter that no part waits any more."""
        c.execute(sa.delete(self.t.run_parts))

    def picks(self, c: Connection) -> dict[Key, Pick]:
        """Return the dead letters of each shard as picks, in order."""
        t = self.t.dead_letters
        found: dict[Key, Pick] = {}
        for source, shard, ordinal, rest in c.execute(
            sa.select(t.c.source, t.c.shard, t.c.ordinal, t.c.rest).order_by(t.c.source, t.c.shard, t.c.ordinal)
        ):
            pick = found.get((source, shard), Pick())
            since = ordinal if rest else pick.since
            found[source, shard] = Pick(pick.ordinals | {ordinal}, since)
        return found

    def dead(self, c: Connection) -> Iterator[dict[str, Any]]:
        """Yield the dead letters in order."""
        t = self.t.dead_letters
        for row in c.execute(sa.select(t).order_by(t.c.source, t.c.shard, t.c.ordinal)).mappings():
            yield dict(row)

    def totals(self, c: Connection) -> dict[str, int]:
        """Return the sums over all shards: articles, results, records, dead letters."""
        t = self.t.run_shards
        sums = c.execute(sa.select(*(sa.func.coalesce(sa.func.sum(t.c[name]), 0) for name in COUNTS))).one()
        return dict(zip(COUNTS, map(int, sums), strict=True))

    def _files(self, c: Connection, number: int) -> tuple[File, ...]:
        t = self.t.run_files
        query = sa.select(t.c.file, t.c.name, t.c.size, t.c.mark).where(t.c.source == number).order_by(t.c.place)
        return tuple(File(*row) for row in c.execute(query))

    def _bury(self, c: Connection, key: Key, dead: Sequence[Dead]) -> None:
        rows = [(*key, d.ordinal, int(d.rest), d.article_id, d.file, d.offset, d.stage, d.error) for d in dead]
        insert(c, self.t.dead_letters, rows)


def dead_line(row: Mapping[str, Any]) -> str:
    """Return a dead letter as a line of JSON."""
    kept = {name: row[name] for name in ("article_id", "file", "offset", "stage", "error")}
    return json.dumps(kept, ensure_ascii=False) + "\n"
