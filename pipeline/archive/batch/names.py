"""Names of members of archives: shown and used as ids, never as paths."""

import re
from pathlib import PurePosixPath

from vinhdanh.archive.batch.opening import plain_name
from vinhdanh.errors import printable

DRIVE = re.compile(r"[A-Za-z]:")


def member_id(name: str) -> str:
    """Return the id of a document by its name, without suffix and harmless wherever it is taken for a path.

    Nothing leads out of a folder any more: no beginning `/` or drive, no `..`; backslashes are slashes, and characters
    that cannot be shown are written as their codes.
    """
    steps = [printable(step) for step in re.split(r"[/\\]+", name) if step not in ("", ".", "..")]
    if steps and DRIVE.fullmatch(steps[0]):
        steps = steps[1:]
    return PurePosixPath(plain_name("/".join(steps))).with_suffix("").as_posix() if steps else printable(name)
