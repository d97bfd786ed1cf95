"""Checks of options that several commands have."""

from collections.abc import Sequence
from pathlib import Path

from vinhdanh.archive.read import STDIN
from vinhdanh.errors import UsageError
from vinhdanh.text.decode import codec_of


def check_apart(inputs: Sequence[str], output: Path | None) -> None:
    """Raise UsageError where standard input is read twice, or the output lies among the inputs."""
    if inputs.count(STDIN) > 1:
        raise UsageError("- stands twice: standard input can be read only once", hint="give - once")
    for name in inputs if output else ():
        if output and name != STDIN and output.resolve().is_relative_to(Path(name).resolve()):
            raise UsageError(f"{output}: the output lies among the inputs", hint="write it to another place")


def check_encoding(encoding: str | None) -> None:
    """Raise UsageError where the value of `--encoding` names none."""
    if encoding is not None:
        codec_of(encoding)
