"""`vinhdanh convert` and `vinhdanh label-config`."""

import sys
from pathlib import Path

from vinhdanh.cli.report import report
from vinhdanh.errors import InputError
from vinhdanh.formats.convert import convert, label_config
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


def label_config_files(tool: str, output: Path | None) -> None:
    """Write the configuration files into a folder, or print them, several with their names in front.

    Raises UsageError for an unknown tool.
    """
    files = label_config(tool)
    if output:
        output.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        if output:
            (output / name).write_text(content, encoding="utf-8", newline="\n")
        else:
            head = f"# {name}\n" if len(files) > 1 else ""
            sys.stdout.write(head + content)
