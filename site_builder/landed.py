"""On which pages of the handbook each passage of the sources landed."""

from __future__ import annotations

import posixpath
from functools import cache

from rules.core.ready import shape_of
from rules.core.texts import texts
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


def passages(check: str, here: str) -> dict[str, str]:
    """Return the address of the first page about each section that a check cites: by document and heading.

    A section of a source is found by its heading, as a result cites it; a point of a law by law and article.
    Addresses are as a link on a page has them: `here`, its path under `docs/`.
    """
    own = load(f"{check}/words.toml")
    asked = own["check"].get("questions")
    cited = {*texts(own), *(texts(load(asked)) if asked else ()), *shape_of(check).sources}
    pages = _first_pages()
    found = {}
    for reference in sorted(cited):
        name = reference.partition("#")[0]
        if name in pages:
            section = documents()[name.partition("/")[0]].sections[name.partition("/")[2]]
            found[f"{name.partition('/')[0]}/{section.heading}"] = address(pages[name], here)
        elif name.partition("/")[2] in load(LAW_FILE) and name.startswith(f"{LAW}/"):
            found[f"{LAW}/{source(reference).section}"] = address(LAW_PAGE, here)
    return found


@cache
def _first_pages() -> dict[str, str]:
    """Return for each section that landed on a page the path of the first."""
    return {name: paths[0] for name, paths in landed().items() if paths}


def address(path: str, page: str) -> str:
    """Return the address of one page as a link on another page has it; both as `werken/plan.md`."""
    return posixpath.relpath(_place(path), _place(page)) + "/"


def _place(path: str) -> str:
    name = path.removesuffix(".md")
    return posixpath.join("/", posixpath.dirname(name) if posixpath.basename(name) == "index" else name)
