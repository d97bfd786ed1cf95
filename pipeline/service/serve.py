"""The service on a port, until it is told to end."""

import logging
import signal
from pathlib import Path

import uvicorn

from vinhdanh.errors import UsageError
from vinhdanh.lexicon import load as load_lexicon
from vinhdanh.service.app import create_app
from vinhdanh.service.settings import LOOPBACK, Settings

GRACE = 30
"""Seconds that running requests get at the end."""
SHORTEST_KEY = 16
"""Characters."""


def serve(settings: Settings, host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; then running requests are finished first.

    Raises UsageError for an address other than loopback without an API key, LexiconError for bad tables.
    """
    if host not in LOOPBACK and settings.api_key is None:
        raise UsageError(f"--host {host}: others can reach this address", hint="add --api-key-file FILE")
    load_lexicon(settings.lexicon)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    config = uvicorn.Config(
        create_app(settings),
        host=host,
        port=port,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=GRACE,
    )
    server = uvicorn.Server(config)
    for ends in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ends, server.handle_exit)  # before it listens to them, and when it raises them again at its end
    server.run()


def read_key(path: Path) -> str:
    """Return the API key in a file. Raises UsageError where there is none, or one that can be guessed."""
    try:
        key = path.read_text(encoding="ascii").strip()
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: the key must be ASCII", hint="make one with `openssl rand -hex 32`") from error
    if len(key) < SHORTEST_KEY or len(key.split()) != 1:
        reason = f"{path}: no key of at least {SHORTEST_KEY} characters without spaces"
        raise UsageError(reason, hint="make one with `openssl rand -hex 32`")
    return key
