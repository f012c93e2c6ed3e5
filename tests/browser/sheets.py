"""All pages of the site, seen one after another in one page that fetches only once what they share."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from site_builder.finish.policy import headers_for
from site_builder.project import ROOT

WIDE: ViewportSize = {"width": 1280, "height": 800}
# As high as the menu: of what scrolls, an entry half under the edge would count as too small to touch.
HIGH: ViewportSize = {"width": 1280, "height": 3000}
# As high as the longest form: what a bar covers for a moment is not too small to touch either.
TALL: ViewportSize = {"width": 1280, "height": 12_000}
NARROW: ViewportSize = {"width": 320, "height": 640}
# A phone that shows the whole page: what a bar covers for a moment is not too small either.
LONG: ViewportSize = {"width": 320, "height": 24_000}


CLASSES = re.compile(r"<\w+[^>]*?\sclass=\"?([^\">]*)")


def folder() -> Path:
    """Return where the built site stands."""
    return ROOT / os.environ.get("WERKWIJZER_SITE", "site")


def looks(path: str) -> set[str]:
    """Return what a page, by its address, shows of the site: its chapter, and the class of all in its text."""
    file = folder() / path
    if not file.exists():
        return {path}
    text = (file / "index.html" if file.is_dir() else file).read_text("utf-8")
    _, _, article = text.partition("<article")
    return {path.partition("/")[0], *" ".join(CLASSES.findall(article.partition("</article>")[0])).split()}


def pages() -> list[str]:
    """Return the addresses of all pages, below the site's own."""
    files = sorted(file.relative_to(folder()).as_posix() for file in folder().rglob("*.html"))
    return [file.removesuffix("index.html") for file in files] or ["no-site-has-been-built"]


def kept_for_a_while(site: Path) -> Callable[[str], dict[str, str]]:
    """Return the headers of the site, with leave to keep what was fetched."""
    return lambda path: {**headers_for(site, path), "Cache-Control": "max-age=600"}


def open_wide(page: Page, url: str) -> Page:
    """Open a page on a wide screen that shows the whole menu."""
    page.set_viewport_size(HIGH)
    page.goto(url)
    return page
