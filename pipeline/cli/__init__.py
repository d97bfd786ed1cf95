"""The command line."""

import gc
import os
import sys


def main() -> None:
    """Run the command line; mistakes of the user end as one line on stderr and an exit code, never as a traceback.

    Exit codes: 0 done, 1 something could not be read or written, 2 wrong usage, 130 interrupted.
    """
    gc.disable()  # until `start`
    from vinhdanh.cli.app import app
    from vinhdanh.errors import UsageError, VinhdanhError

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except VinhdanhError as error:
        sys.exit(_failed(error, 2 if isinstance(error, UsageError) else 1))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        sys.exit(_failed(f"{error.filename or 'vinhdanh'}: {error.strerror or error}", 1))


def _failed(message: object, code: int) -> int:
    print(message, file=sys.stderr)
    return code
