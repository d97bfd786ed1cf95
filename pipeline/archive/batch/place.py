"""Where a run keeps what: its output, its ledger, and the folder for parts."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

from vinhdanh.archive.batch.file_sink import JOINING, FileSink
from vinhdanh.archive.batch.forms import FORMS, form_of
from vinhdanh.archive.batch.sinks import DatabaseSink, Sink
from vinhdanh.archive.event_tables import event_tables
from vinhdanh.archive.store import SUFFIXES, Store, shown, store_url
from vinhdanh.errors import UsageError


@contextmanager
def opened_sink(
    to: str, state: Path | None = None, *, fresh: bool = False, with_text: bool = False, say: Callable[[str], None]
) -> Iterator[tuple[Sink, Path]]:
    """Open the sink `to` and give it with the folder for parts, which is made; both are this run's alone.

    fresh: forget an earlier run, with its output. Raises UsageError for a name that tells no sink, or while another
    run writes there.
    """
    url, form = store_url(to), form_of(to)
    if url is None and form is None:
        hint = f"use one of {', '.join((*FORMS, *SUFFIXES))}, or postgresql://…"
        raise UsageError(f"{shown(to)}: the name tells no kind of output", hint=hint)
    folder = state or _state(to, is_file=url is None or url.drivername in ("sqlite", "duckdb"))
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder, to):
        if fresh:
            _forget(to, folder, url)
        for part in folder.glob("*.tmp"):
            if part.name != JOINING:
                part.unlink()
        store = Store(url, with_text=with_text) if url is not None else None
        with closing(DatabaseSink(store, say) if store else FileSink(Path(to), folder, form=form or "")) as sink:
            yield sink, folder


@contextmanager
def _locked(folder: Path, to: str) -> Iterator[None]:
    """Keep other runs away; the lock goes with the process, however it ends."""
    import fcntl

    with (folder / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise UsageError(f"{shown(to)}: another run writes there", hint="wait for its end") from error
        yield


def _state(to: str, *, is_file: bool) -> Path:
    if is_file:
        path = Path(to.split("///")[-1])
        return path.with_name(f"{path.name}.batch")
    from platformdirs import user_state_path

    return user_state_path("vinhdanh") / hashlib.sha256(to.encode()).hexdigest()[:16]


def _forget(to: str, folder: Path, url: sa.URL | None) -> None:
    for file in folder.iterdir():
        if file.name != "lock":
            file.unlink()
    if url is None:
        Path(to).unlink(missing_ok=True)
        Path(f"{to}.dead.jsonl").unlink(missing_ok=True)
        return
    store = Store(url)
    with store.transaction() as connection:
        event_tables()[0].drop_all(connection)
        store.tables.metadata.drop_all(connection)
    store.close()
