"""The modules as they are written, which the site has bundled: for tests that look at one of them alone."""

from __future__ import annotations

from playwright.sync_api import Page, Route

from site_builder.project import FORMS


def with_sources(page: Page, base: str) -> str:
    """Serve the modules to a page of the site at `base`, and return where they stand.

    They share nothing with those of the page: what the page keeps, these do not know.
    """
    place = base + "bron/"

    def give(route: Route) -> None:
        route.fulfill(path=FORMS / route.request.url.removeprefix(place), content_type="text/javascript")

    page.route(f"{place}**", give)
    return place
