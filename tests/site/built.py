"""The pages of the built site, parsed once, with where their links lead."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from site_builder.check_pages import check_address
from site_builder.project import ROOT

SITE = Path(os.environ.get("WERKWIJZER_SITE", ROOT / "site")).resolve()
# Where the site was said to stand when it was built; empty when that was not known.
ADDRESS = os.environ.get("SITE_URL", "")
HERE = "https://site.invalid/"
LOST = "404.html"
# The printable readers hold other pages once more, so that search leaves them out.
READER = "/lezen/index.html"
# What is made to hang on a wall: each row stands on the page of its check too.
POSTER = "/poster/index.html"
LINKS = {"href", "src", "action", "srcset", "data", "poster", "formaction", "cite", "xlink:href"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


class BuiltPage(NamedTuple):
    """One HTML file: its path under the site, its text, and what is in it."""

    path: str
    text: str
    soup: BeautifulSoup
    elements: tuple[Tag, ...]
    ids: frozenset[str]

    def __repr__(self) -> str:
        """Only the path: a failing test would print the whole page otherwise."""
        return f"<{self.path}>"

    @property
    def address(self) -> str:
        """The address relative to the site's root, as the search index writes it."""
        return self.path.removesuffix("index.html")

    @property
    def article(self) -> Tag:
        """What the page itself says, without the theme around it."""
        return next(element for element in self.elements if element.name == "article")

    def of(self, *names: str) -> list[Tag]:
        """Return the elements with one of these names."""
        return [element for element in self.elements if element.name in names]

    def meta(self, name: str) -> str:
        """Return the content of a `<meta name>`, empty when there is none."""
        return next((attr(tag, "content") for tag in self.of("meta") if attr(tag, "name") == name), "")


class Target(NamedTuple):
    """Where a link leads: a file under the site, and the id in it (empty for the whole)."""

    path: str
    fragment: str


def attr(tag: Tag, name: str) -> str:
    """Return an attribute as text, empty when it is not there."""
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else str(value or "")


def classes(tag: Tag) -> set[str]:
    return set(attr(tag, "class").split())


def words(tag: Tag) -> str:
    """Return the text of an element with single spaces."""
    return " ".join(tag.get_text().split())


def tags(within: Tag, selector: str) -> list[Tag]:
    return list(within.select(selector))


def the(within: Tag, selector: str) -> Tag:
    """Return the only element that fits."""
    (found,) = within.select(selector)
    return found


@cache
def page(path: str) -> BuiltPage:
    text = (SITE / path).read_text(encoding="utf-8")
    soup = BeautifulSoup(text, "lxml")
    elements = tuple(tag for tag in soup.descendants if isinstance(tag, Tag))
    ids = frozenset(attr(tag, "id") for tag in elements if tag.get("id"))
    return BuiltPage(path, text, soup, elements, ids)


def check_page(check: str) -> BuiltPage:
    """Return the page that carries a check."""
    return page(f"{check_address(check)}index.html")


@cache
def paths() -> tuple[str, ...]:
    """Return the paths of all pages, the one for an unknown address last."""
    found = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("index.html"))
    return (*found, LOST)


def pages() -> tuple[BuiltPage, ...]:
    return tuple(page(path) for path in paths())


def on_every_page(test: Callable[[BuiltPage], None]) -> Callable[[], None]:
    """Make of a test for one page a test for all, that names every page on which it fails."""

    def run() -> None:
        faults = []
        for found in pages():
            try:
                test(found)
            except AssertionError as error:
                faults.append(f"{found.path}: {error}")
        assert not faults, "\n".join([f"{len(faults)} pages", *faults])

    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run


def files(*suffixes: str) -> list[Path]:
    """Return the site's files with one of these suffixes, compressed copies not."""
    return sorted(file for file in SITE.rglob("*") if file.is_file() and file.suffix in suffixes)


def is_elsewhere(url: str) -> bool:
    """Return whether a URL names a host or a scheme of its own."""
    parts = urlsplit(url.strip())
    return bool(parts.scheme or parts.netloc)


def target(url: str, path: str) -> Target:
    """Return where a relative URL on the page (or in the file) `path` leads."""
    start = HERE + ("" if path == LOST else path)
    found = urlsplit(urljoin(start, url.strip()))
    place = unquote(found.path)
    if path == LOST:
        place = place.removeprefix(urlsplit(ADDRESS).path.rstrip("/"))
    place = place.lstrip("/")
    if place == "" or place.endswith("/"):
        place += "index.html"
    return Target(place, unquote(found.fragment))


def links(found: BuiltPage) -> list[tuple[Tag, str]]:
    """Return every URL in a page's attributes, with the element that holds it."""
    return [
        (element, part.split()[0] if name == "srcset" else part)
        for element in found.elements
        for name in LINKS & set(element.attrs)
        for part in (attr(element, name).split(",") if name == "srcset" else [attr(element, name)])
        if part or name != "href"
    ]
