"""The index of the search, made of what MkDocs found on the pages and what readers call things."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from rules import CHECKS
from site_builder.check_pages import check_address
from site_builder.finder import searched
from site_builder.pages import address_of, all_pages
from site_builder.project import BuildError
from site_builder.search.data import INDEX, WHERE, search_data
from site_builder.search.index import Part, SearchPage, search_index
from site_builder.search.terms import plain

# What the theme's own search would read: its index, its worker, and the languages of that.
OF_THE_THEME = ("search", "assets/javascripts/workers", "assets/javascripts/lunr")
DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
SHORT = re.compile(r"<title>(.*?)(?: - [^<]*)?</title>", re.DOTALL)

type Entries = list[dict[str, str]]


def finish_search(site: Path) -> None:
    """Write the index of the search, and take away what the theme's own would read.

    Raises:
        BuildError: the theme searches with other files, or words are of a page that is not in the index.
    """
    entries = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    index = search_index(_pages(site, entries))
    file = site / INDEX
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    for name in OF_THE_THEME:
        if not (site / name).is_dir():
            raise BuildError(
                "deze map van de zoekfunctie van het thema is er niet.",
                "Kijk na waarmee het thema nu zoekt, en pas search.py aan.",
                name,
            )
        shutil.rmtree(site / name)


def _pages(site: Path, entries: Entries) -> Iterator[SearchPage]:
    """Yield every page in the index of MkDocs, with what we know of it."""
    by_page: dict[str, Entries] = {}
    for entry in entries:
        by_page.setdefault(entry["location"].partition("#")[0], []).append(entry)
    words, answers = _words(site), _answers()
    # A page whose text stands elsewhere too is left out by MkDocs; its own words may still find it.
    for address in dict.fromkeys((*by_page, *words)):
        found = by_page.get(address, [])
        parts = [_part(entry) for entry in found if "#" in entry["location"]]
        markup = (site / address / "index.html").read_text(encoding="utf-8")
        short = _said(SHORT, markup)
        yield SearchPage(
            address=address,
            title=next((plain(entry["title"]) for entry in found if "#" not in entry["location"]), short),
            short=short,
            description=_said(DESCRIPTION, markup),
            words=tuple(words.get(address, ())),
            text=" ".join(plain(entry["text"]) for entry in found),
            headings=tuple(parts),
            answers=tuple(answers.get(address, ())),
        )


def _part(entry: dict[str, str]) -> Part:
    return Part(entry["location"].partition("#")[2], plain(entry["title"]))


def _said(pattern: re.Pattern[str], markup: str) -> str:
    found = pattern.search(markup)
    return unescape(found[1]).strip() if found else ""


def _words(site: Path) -> dict[str, list[str]]:
    """Return the everyday words by which each page is found, by its address."""
    found = dict(search_data().words)
    where = dict.fromkeys(found, WHERE)
    for page in all_pages():
        if page.meta.get("zoekwoorden"):
            address = address_of(page.path)
            found[address] = [*map(str, page.meta["zoekwoorden"]), *found.get(address, [])]
            where[address] = f"docs/{page.path}"
    for address in found:
        if not (site / address / "index.html").is_file():
            raise BuildError(
                f"{address} heeft zoekwoorden, maar die pagina bestaat niet.",
                "Verbeter het adres, of haal de zoekwoorden weg.",
                where[address],
            )
    return found


def _answers() -> dict[str, list[Part]]:
    """Return the answers that stand in a row with an address of its own, by the address of their page."""
    found: dict[str, list[Part]] = {}
    for check in CHECKS:
        for option, row, entry in searched(check):
            said = f"{entry.everyday}. {': '.join(row.cells[1:])}."
            part = Part(entry.anchor, option.title, said, tuple(map(str, entry.words)))
            found.setdefault(check_address(check), []).append(part)
    return found
