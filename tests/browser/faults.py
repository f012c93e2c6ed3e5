"""Things that can go wrong on the way to the rules, as routes that can be lifted again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from re import Pattern

from playwright.sync_api import Page, Route

Answer = Callable[[Route], None]

# A worker that is ready at once and then says nothing any more.
SILENT_WORKER = """
self.addEventListener('message', ({ data }) => {
  if (data.type === 'start') self.postMessage({ type: 'ready' });
});
"""
WITHOUT_WASM = "default-src 'none'; script-src 'self'; connect-src 'self'"


def missing(route: Route) -> None:
    """Answer as a host that does not have the file."""
    route.fulfill(status=404, content_type="text/html", body="niet gevonden")


def empty(route: Route) -> None:
    """Answer with JSON that says nothing."""
    route.fulfill(status=200, content_type="application/json", body="{}")


def unreachable(route: Route) -> None:
    """Answer as a network that is gone."""
    route.abort("internetdisconnected")


def damaged(route: Route) -> None:
    """Answer with one bit turned over, halfway."""
    response = route.fetch()
    body = bytearray(response.body())
    body[len(body) // 2] ^= 1
    headers = {name: text for name, text in response.headers.items() if name != "content-encoding"}
    route.fulfill(status=200, headers=headers, body=bytes(body))


def cut_off(route: Route) -> None:
    """Answer with the first half only."""
    response = route.fetch()
    body = response.body()
    headers = {
        name: text
        for name, text in response.headers.items()
        if name not in ("content-encoding", "content-length")
    }
    route.fulfill(status=200, headers=headers, body=body[: len(body) // 2])


def without_wasm(route: Route) -> None:
    """Give the worker a policy under which WebAssembly may not be compiled."""
    response = route.fetch()
    route.fulfill(response=response, headers={**response.headers, "content-security-policy": WITHOUT_WASM})


def silent(route: Route) -> None:
    """Give a worker that starts and never answers."""
    route.fulfill(status=200, content_type="text/javascript", body=SILENT_WORKER)


def never(route: Route) -> None:
    """Give no answer at all."""


@contextmanager
def held_up(page: Page, files: str) -> Iterator[None]:
    """Keep requests for these files waiting until the block ends, and answer them then."""
    waiting: list[Route] = []
    page.route(files, lambda route: waiting.append(route))
    try:
        yield
    finally:
        for route in waiting:
            route.continue_()
        page.unroute(files)


@contextmanager
def broken(page: Page, files: str | Pattern[str], answer: Answer) -> Iterator[None]:
    """Let requests for these files be answered this way, for as long as the block lasts."""
    page.route(files, answer)
    try:
        yield
    finally:
        page.unroute(files)
