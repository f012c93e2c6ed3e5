"""Chromium as the tests and the figures use it: the machine's own, else Playwright's."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, Playwright

# The names that tools/setup_browser.sh takes for an answer too.
NAMES = ("chromium", "chromium-browser", "google-chrome")
# The same engine without windows, which draws a page in half the time.
SHELL = "chromium-headless-shell"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str | None:
    """Return the path of the machine's own Chromium; None when Playwright's has to do."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def find_shell() -> str | None:
    """Return the path of the Chromium without windows; where there is none, of the one that has them."""
    return shutil.which(SHELL) or find_chromium()


@contextmanager
def profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """Open a browser that has never seen anything, and forget it afterwards."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=find_chromium(),
            args=FLAGS,
            headless=True,
        )
        try:
            yield context
        finally:
            context.close()
