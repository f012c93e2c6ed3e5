"""On which pages of the handbook each passage of the sources landed."""

from __future__ import annotations

import posixpath
from functools import cache

from rules.core.words import LAW, LAW_FILE, load, source
from site_builder.pages import all_pages
from site_builder.sources import documents, resolve

# Where the law of today is listed.
LAW_PAGE = "naslag/wet.md"


def landed() -> dict[str, list[str]]:
    """Return for each section (`document/slug`) the paths of the pages that rest on it."""
    found: dict[str, list[str]] = {
        f"{name}/{slug}": [] for name, document in documents().items() for slug in document.sections
    }
    for entry in all_pages():
        for reference in entry.meta.get("bronnen", []):
            section = resolve(reference, f"docs/{entry.path}: bronnen").section
            if section.document == LAW:
                continue  # a law is not a passage of a source
            places = found[f"{section.document}/{section.slug}"]
            if entry.path not in places:
                places.append(entry.path)
    return found


@cache
def passages(page: str) -> dict[str, str]:
    """Return the address, seen from a page, of the first page about each section: by document and heading.

    A section of a source is found by its heading, as a result cites it; a point of a law by law and article.
    """
    titles = {
        f"{name}/{slug}": f"{name}/{section.heading}"
        for name, document in documents().items()
        for slug, section in document.sections.items()
    }
    found = {titles[name]: address(paths[0], page) for name, paths in landed().items() if paths}
    for slug, law in load(LAW_FILE).items():
        for number in range(1, len(law["punt"]) + 1):
            found[f"{LAW}/{source(f'{LAW}/{slug}#{number}').section}"] = address(LAW_PAGE, page)
    return found


def address(path: str, page: str) -> str:
    """Return the address of one page as a link on another page has it; both as `werken/plan.md`."""
    return posixpath.relpath(_place(path), _place(page)) + "/"


def _place(path: str) -> str:
    name = path.removesuffix(".md")
    return posixpath.join("/", posixpath.dirname(name) if posixpath.basename(name) == "index" else name)
