"""What an operator may set."""

from dataclasses import dataclass
from pathlib import Path

LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Names of this machine for itself."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of a service.

    workers: processes that extract; queue: requests that are run or wait, more are refused; max_bytes: longest body;
    max_chars: longest article; max_articles: longest list; body_seconds: how long a body may take to arrive;
    lexicon: a folder of tables laid over the built-in ones; store: a database of results, file or URL; corrections: the
    gold file of the review page; api_key: what callers of `/v1` must send, None: only loopback host names are served;
    origins: web sites whose scripts may call (CORS).
    """

    workers: int = 2
    queue: int = 64
    max_bytes: int = 2_000_000
    max_chars: int = 200_000
    max_articles: int = 100
    body_seconds: float = 30
    lexicon: Path | None = None
    store: str | None = None
    corrections: Path = Path("corrections.jsonl")
    api_key: str | None = None
    origins: tuple[str, ...] = ()
