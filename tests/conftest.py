"""Playwright is started once in a process: a second one beside it is refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

# Milliseconds: a state is waited for, however busy the machine; only what never comes takes this long.
expect.set_options(timeout=60_000)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright, for whichever browser a test starts with it."""
    with sync_playwright() as started:
        yield started
