"""Looks on at everything a page does: what it asks of whom, what goes wrong, what it keeps."""

from __future__ import annotations

import html
import re
import time
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request, WebError, expect

TOLD_WITHIN = 30  # seconds, on a busy machine
# What a page does by itself after something happened, it has done after two frames.
DRAWN = "() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next())))"
SCRIPT = (Path(__file__).parent / "witness.js").read_text("utf-8")
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
# What is left when all is done, also where a property was written instead of a function called.
KEPT = """async () => {
  const keys = (store) => Object.keys(store);
  const state = history.state;
  return [
    ...keys(localStorage), ...keys(sessionStorage),
    ...(await indexedDB.databases()).map((found) => found.name),
    ...(globalThis.caches ? await caches.keys() : []),
    ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map((found) => found.scope),
    ...(state === null ? [] : keys(state).filter((key) => key !== 'x' && key !== 'y')),
    ...(window.name ? [window.name] : []),
  ];
}"""


def drawn(page: Page) -> None:
    """Wait until the page has drawn what happened, and all that follows at once from it."""
    page.evaluate(DRAWN)


def came(place: Locator) -> bool:
    """Say whether one such place is in its page: now, or once a page that is on its way has come."""
    try:
        expect(place).to_have_count(1)
    except AssertionError:
        return False
    return True


@cache
def titles(site: Path) -> frozenset[str]:
    """Return the titles of all pages, as the build wrote them."""
    found = (TITLE.search(file.read_text("utf-8")) for file in site.rglob("*.html"))
    return frozenset(html.unescape(title.group(1)).strip() for title in found if title)


class Witness:
    """Follows one context from its first request; `verify()` says what it may not have done."""

    def __init__(self, context: BrowserContext, origin: str, site: Path) -> None:
        """Start to follow a context that has no page yet."""
        self.context = context
        self.origin = origin
        self.site = site
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.expected: list[str] = []
        self.ways_out: list[str] = []
        context.add_init_script(SCRIPT)
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", self._error)

    def expects(self, *patterns: str) -> None:
        """Announce errors that the test brings about itself; one that does not come is a fault too."""
        self.expected.extend(patterns)

    def meets(self, pattern: str, after: int = 0) -> None:
        """Wait until an announced error has come, after so many: the browser tells it once the page has met it."""
        until = time.monotonic() + TOLD_WITHIN
        while not any(re.search(pattern, error) for error in self.errors[after:]):
            assert time.monotonic() < until, f"did not come: {pattern}"
            drawn(self.context.pages[0])

    def may_leave_for(self, address: str) -> None:
        """Announce where the reader goes by herself: as a whole other page, never for a part of one."""
        self.ways_out.append(address)

    def verify(self) -> None:
        """Fail with everything at once that no page of this site may do."""
        faults = [*self._foreign(), *self._unexpected()]
        for page in self.context.pages:
            faults.extend(self._left_by(page))
        faults.extend(f"cookie: {cookie.get('name')}" for cookie in self.context.cookies())
        if faults:
            raise AssertionError("the page may not do this:\n" + "\n".join(faults))

    def _foreign(self) -> list[str]:
        own = (self.origin, "data:", "blob:")
        elsewhere = [f"asked elsewhere: {url}" for url in self.requests if not url.startswith(own)]
        return elsewhere + [f"said something: {url}" for url in self.requests if urlsplit(url).query]

    def _unexpected(self) -> list[str]:
        met = {text: any(re.search(text, error) for error in self.errors) for text in self.expected}
        return [
            *(error for error in self.errors if not any(re.search(text, error) for text in self.expected)),
            *(f"expected, but did not come: {text}" for text, came in met.items() if not came),
        ]

    def _left_by(self, page: Page) -> list[str]:
        if not page.url.startswith(self.origin):
            return []
        address = urlsplit(page.url)
        kept = [f"kept: {name}" for name in page.evaluate(KEPT)]
        if address.query:
            kept.append(f"in the address: {page.url}")
        # The theme writes the address first, and puts the page in its place after it.
        place = page.locator(f'[id="{address.fragment}"]')
        if address.fragment and not came(place):
            kept.append(f"no place in the page: {page.url}")
        if page.title() not in titles(self.site):
            kept.append(f"no title of a page: {page.title()}")
        return kept

    def _request(self, request: Request) -> None:
        if request.url in self.ways_out and request.is_navigation_request():
            return
        self.requests.append(request.url)
        if request.method != "GET":
            self.errors.append(f"{request.method} {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.errors.append(f"{message.type}: {message.text} ({message.location.get('url', '')})")

    def _error(self, error: WebError) -> None:
        self.errors.append(f"uncaught: {error.error}")
