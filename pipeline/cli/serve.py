"""`vinhdanh serve`: the HTTP service and its review page."""

import gc
from collections.abc import Sequence
from pathlib import Path

from vinhdanh.archive.cores import cores
from vinhdanh.cli.extras import extra

MODULES = ("fastapi", "starlette", "uvicorn", "sqlalchemy")


def serve_files(
    *,
    host: str,
    port: int,
    store: str | None,
    corrections: Path,
    workers: int | None,
    queue: int,
    max_bytes: int,
    max_chars: int,
    max_articles: int,
    api_key_file: Path | None,
    origins: Sequence[str],
    lexicon: Path | None,
) -> None:
    """Serve until told to end. Raises UsageError for options that do not fit together, LexiconError for bad tables."""
    gc.enable()
    with extra("serve", MODULES):
        from vinhdanh.service.serve import read_key, serve
        from vinhdanh.service.settings import Settings

    settings = Settings(
        workers=workers or cores(),
        queue=queue,
        max_bytes=max_bytes,
        max_chars=max_chars,
        max_articles=max_articles,
        lexicon=lexicon,
        store=store,
        corrections=corrections,
        api_key=read_key(api_key_file) if api_key_file else None,
        origins=tuple(origins),
    )
    serve(settings, host, port)
