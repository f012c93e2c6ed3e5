"""Chromium as the figures are taken in: Debian's where it is there, else Playwright's own."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

DEBIAN = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """Open a browser that has never seen anything, and forget it afterwards."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=DEBIAN if DEBIAN.exists() else None,
            args=FLAGS,
            headless=True,
        )
        try:
            yield context
        finally:
            context.close()
