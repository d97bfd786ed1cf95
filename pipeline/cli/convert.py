"""`vinhdanh convert`."""

import sys
from pathlib import Path

from vinhdanh.cli.report import report
from vinhdanh.errors import InputError
from vinhdanh.formats.convert import convert
from vinhdanh.formats.gold import GoldError


def convert_files(source: Path, target: Path, form: str, into: str) -> bool:
    """Convert and say how many articles; False where the source has problems, each of which is one line."""
    try:
        number = convert(source, target, form, into)
    except GoldError as error:
        for line in error.lines:
            report(InputError(line))
        return False
    print(f"{number} article{'' if number == 1 else 's'} written to {target}", file=sys.stderr)
    return True
