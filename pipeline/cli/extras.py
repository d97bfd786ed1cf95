"""What is installed on demand: a missing extra gives one line that says what to install."""

from collections.abc import Iterator
from contextlib import contextmanager

from vinhdanh.errors import UsageError

EVAL = ("scipy", "numpy", "datasketch")
ARCHIVE = (
    *("duckdb", "duckdb_engine", "fsspec", "platformdirs", "psycopg"),
    *("pyarrow", "rapidfuzz", "warcio", "zstandard"),
)


@contextmanager
def extra(name: str, modules: tuple[str, ...] = EVAL) -> Iterator[None]:
    """Turn a missing module of an extra into a UsageError; other import errors pass."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in modules:
            raise
        hint = f"pip install 'vinhdanh[{name}]'"
        raise UsageError(f"this command needs {error.name.split('.')[0]}, which is not installed", hint=hint) from error
