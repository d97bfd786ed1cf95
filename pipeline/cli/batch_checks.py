"""Checks before a run: its files do not lie among its inputs, its report can be written."""

from collections.abc import Sequence
from fnmatch import fnmatch
from glob import has_magic
from pathlib import Path

from vinhdanh.archive.store import store_url
from vinhdanh.errors import UsageError


def check_sink_apart(inputs: Sequence[str], to: str, state: Path | None) -> None:
    """Raise UsageError where a file that a run writes would be among its inputs when it goes on."""
    if "://" in to:
        return
    out = Path(to).resolve()
    written = [out, (state or Path(f"{out}.batch")).resolve() / "part.jsonl"]
    if store_url(to) is None:
        written.append(Path(f"{out}.dead.jsonl"))
    for name in inputs:
        if any(_takes(name, path) for path in written):
            raise UsageError(f"{to}: the output lies among the inputs ({name})", hint="write it to another place")


def _takes(name: str, path: Path) -> bool:
    """Does an input take this file: by its name, as a folder, or as a pattern?"""
    whole = Path(name).resolve()
    if not has_magic(name):
        return path.is_relative_to(whole)
    return path.match(str(whole)) or ("**" in name and fnmatch(str(path), str(whole)))


def check_folder(file: Path | None) -> None:
    """Raise UsageError where a file that is written at the end has no folder to lie in."""
    if file and not file.resolve().parent.is_dir():
        raise UsageError(f"{file}: no such folder", hint="make the folder first")
