"""One server and one browser for all tests, and for each test a reader who was never here before."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright

from site_builder.finish.policy import headers_for
from site_builder.project import ROOT
from site_builder.serve import RunningSite, running
from tests.browser.chromium import chromium
from tests.browser.phone import PHONE
from tests.browser.visit import Visit
from tests.browser.witness import Witness

LOADS_WITHIN = 120_000  # milliseconds: a page on a machine with better things to do

Reader = Callable[..., AbstractContextManager[Visit]]


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site; another one than `site/` through the environment, as for a trial build."""
    folder = ROOT / os.environ.get("WERKWIJZER_SITE", "site")
    if not (folder / "_headers").is_file():
        pytest.fail(f"{folder} holds no built site: run `make build` first")
    return folder


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[RunningSite]:
    """The site with the headers it is deployed with."""
    with running(site, headers=lambda path: headers_for(site, path)) as found:
        yield found


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One browser; what a test does in it stays within its own context."""
    with chromium(playwright) as found:
        yield found


@pytest.fixture(scope="session")
def reader(browser: Browser, server: RunningSite, site: Path) -> Reader:
    """Readers: each with an empty browser and a witness who has the last word."""

    @contextmanager
    def come(base: str = server.url, **options: Any) -> Iterator[Visit]:
        context = browser.new_context(locale="nl-NL", reduced_motion="reduce", **options)
        context.set_default_timeout(LOADS_WITHIN)
        witness = Witness(context, base, site)
        visit = Visit(context.new_page(), base, witness)
        try:
            yield visit
            witness.verify()
        finally:
            context.close()

    return come


@pytest.fixture
def visit(reader: Reader) -> Iterator[Visit]:
    """A reader of this test alone, on a laptop."""
    with reader() as found:
        yield found


@pytest.fixture
def page(visit: Visit) -> Page:
    """The page of that reader."""
    return visit.page


@pytest.fixture
def phone(reader: Reader) -> Iterator[Visit]:
    """A reader with a phone."""
    with reader(viewport=PHONE, has_touch=True) as visit:
        yield visit
