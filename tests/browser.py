"""Headless Chromium for the tests of pages, and the screens that they are looked at on."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@contextmanager
def chromium(home: Path) -> Iterator[Any]:
    """Yield a browser with its files in `home`; skips the test where Chromium is missing, fails it in CI."""
    sync = pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        assert os.environ.get("CI") != "true", "Chromium is not installed"
        pytest.skip("Chromium is not installed")
    sync.expect.set_options(timeout=30_000)
    with sync.sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(home, executable_path=CHROMIUM, args=QUIET)
        yield context
        context.close()
