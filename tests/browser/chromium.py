"""Chromium for the tests: the machine's own where it has one, without windows if it can be; else Playwright's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Playwright

from bench.browser import FLAGS, find_shell

# The browser's own language, which no context can change: a time field then asks for no AM or PM.
DUTCH = {"LANG": "nl_NL.UTF-8", "LANGUAGE": "nl"}
# A name on the network would be somebody else's, and is not even looked up.
NOBODY_ELSE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

# Compiling the interpreter a second time, for speed, costs a visit of a few seconds more than it brings.
COMPILED_ONCE = "--js-flags=--liftoff-only"


@contextmanager
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Start a browser without a window, and end it afterwards."""
    browser = playwright.chromium.launch(
        executable_path=find_shell(),
        args=[*FLAGS, NOBODY_ELSE, COMPILED_ONCE, "--lang=nl-NL"],
        env={**os.environ, **DUTCH},
    )
    try:
        yield browser
    finally:
        browser.close()
