"""Results in one file: parts wait beside it and are joined when the run is done.

Beside OUT lies OUT.batch with the ledger and the parts that wait. Joining makes a new file of OUT and the parts, notes
in the ledger what it is about to do, gives the file its name, and notes that it is done: a run that is killed at any
moment finds out where it was.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from vinhdanh.archive.batch.forms import FORMS
from vinhdanh.archive.batch.ledger import Key, Ledger, dead_line
from vinhdanh.archive.batch.worker import Done, Pick
from vinhdanh.archive.store import Store
from vinhdanh.errors import StoreError, UsageError

JOINING = "joining.tmp"
AGAIN = 1_000_000_000
"""Number of the source under which the results of dead letters that were done again wait."""


class FileSink:
    """Joins the parts into a file: JSON Lines, CSV or Parquet."""

    def __init__(self, out: Path, state: Path, *, form: str) -> None:
        """Write `out` in `form` (a key of FORMS); keep ledger and parts in `state`."""
        self.out, self.state, self.form = out, state, form
        self.store = Store.named(str(state / "ledger.db"))
        self.ledger = Ledger(self.store)
        self._recover()
        with self.store.transaction() as c:
            self._base(self.ledger.settings(c).get("joined"))  # hours before it is needed

    def take(self, key: Key, part: Path, done: Done, pick: Pick | None = None) -> None:
        """Enter a part in the ledger; its file waits where it is."""
        with self.store.transaction() as c:
            if pick is None:
                self.ledger.enter(c, key, done)
                self.ledger.wait(c, key)
                return
            number = int(self.ledger.settings(c).get("again", "0"))
            os.replace(part, self._part((AGAIN, number)))
            self.ledger.keep(c, {"again": str(number + 1)})
            self.ledger.wait(c, (AGAIN, number))
            self.ledger.enter_again(c, key, pick, done)

    def finish(self) -> None:
        """Join the parts that wait behind what the file holds, and write the dead letters beside it."""
        with self.store.transaction() as c:
            waiting, joined = self.ledger.waiting(c), self.ledger.settings(c).get("joined")
            dead = [dead_line(row) for row in self.ledger.dead(c)]
        if waiting or joined is None:
            self._join([self._part(key) for key in waiting], self._base(joined))
        _write_lines(self.out.with_name(f"{self.out.name}.dead.jsonl"), dead)

    def close(self) -> None:
        """Close the ledger."""
        self.store.close()

    def _join(self, parts: list[Path], base: Path | None) -> None:
        temporary = self._temporary()
        FORMS[self.form](temporary, base, parts)
        with self.store.transaction() as c:
            self.ledger.keep(c, {"joining": str(temporary.stat().st_size)})
        self._name_and_note(temporary)
        self._remove(parts)

    def _remove(self, parts: Iterable[Path]) -> None:
        for part in parts:
            part.unlink(missing_ok=True)

    def _name_and_note(self, temporary: Path) -> None:
        size = temporary.stat().st_size
        os.replace(temporary, self.out)
        self._note_joined(size)

    def _note_joined(self, size: int) -> None:
        with self.store.transaction() as c:
            self.ledger.keep(c, {"joined": str(size), "joining": None})
            self.ledger.joined(c)

    def _recover(self) -> None:
        """End a joining that was cut off; refuse a file that somebody changed; drop parts that no entry names."""
        with self.store.transaction() as c:
            kept = self.ledger.settings(c)
        temporary, joining = self._temporary(), kept.get("joining")
        if joining and temporary.exists() and temporary.stat().st_size == int(joining):
            self._name_and_note(temporary)
        elif joining and self.out.exists() and self.out.stat().st_size == int(joining):
            self._note_joined(int(joining))
        temporary.unlink(missing_ok=True)
        with self.store.transaction() as c:
            waiting = {self._part(key).name for key in self.ledger.waiting(c)}
        for part in self.state.glob("*.jsonl*"):
            if part.name not in waiting:
                part.unlink()

    def _base(self, joined: str | None) -> Path | None:
        if joined is None:
            if self.out.exists():
                hint = "give another name, or start over with --fresh"
                raise UsageError(f"{self.out}: exists and was not written by batch", hint=hint)
            return None
        if not self.out.exists() or self.out.stat().st_size != int(joined):
            hint = "put it back, or start over with --fresh"
            raise StoreError(f"{self.out}: was changed or removed since the last run", hint=hint)
        return self.out

    def _part(self, key: Key) -> Path:
        return self.state / part_name(key)

    def _temporary(self) -> Path:
        return self.state / JOINING


def part_name(key: Key) -> str:
    """Return the name of a shard's part."""
    return f"{key[0]:010d}-{key[1]:08d}.jsonl"


def _write_lines(path: Path, lines: Iterable[str]) -> None:
    text = "".join(lines)
    if text:
        path.write_text(text, encoding="utf-8", newline="\n")
    else:
        path.unlink(missing_ok=True)
