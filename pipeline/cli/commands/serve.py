"""Options and help of `vinhdanh serve`."""

from pathlib import Path
from typing import Annotated

import typer

from vinhdanh.cli.commands.options import Tables


def serve(
    store: Annotated[
        str | None, typer.Option(metavar="STORE", help="Database of results to search: a file or a postgresql:// URL.")
    ] = None,
    host: Annotated[str, typer.Option(help="Address; others than loopback need --api-key-file.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8765,
    corrections: Annotated[
        Path, typer.Option(metavar="FILE", help="Gold file (.jsonl) to which the review page saves corrections.")
    ] = Path("corrections.jsonl"),
    workers: Annotated[int | None, typer.Option(min=1, help="Worker processes [default: one a core].")] = None,
    queue: Annotated[int, typer.Option(min=1, help="Requests that run or wait; more get 429.")] = 64,
    max_bytes: Annotated[int, typer.Option(min=1, help="Longest body; longer ones get 413.")] = 2_000_000,
    max_chars: Annotated[int, typer.Option(min=1, help="Longest article in characters.")] = 200_000,
    max_articles: Annotated[int, typer.Option(min=1, help="Most articles in a list.")] = 100,
    api_key_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File with the key that callers of /v1 must send.")
    ] = None,
    cors_origin: Annotated[
        list[str] | None, typer.Option(metavar="ORIGIN", help="Web site whose scripts may call; repeatable.")
    ] = None,
    lexicon: Tables = None,
) -> None:
    """Serve extraction and a review page over HTTP (docs/service.md).

    \b
    Examples:
      vinhdanh serve
      vinhdanh serve --store records.db --corrections gold.jsonl
      vinhdanh serve --host 0.0.0.0 --api-key-file key.txt --workers 4
    """
    from vinhdanh.cli.serve import serve_files

    serve_files(
        host=host,
        port=port,
        store=store,
        corrections=corrections,
        workers=workers,
        queue=queue,
        max_bytes=max_bytes,
        max_chars=max_chars,
        max_articles=max_articles,
        api_key_file=api_key_file,
        origins=cors_origin or (),
        lexicon=lexicon,
    )
