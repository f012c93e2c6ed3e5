"""Search as this site has it: in Dutch only, and by everyday words that do not stand in a page's text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from rules import CHECKS
from site_builder.check_pages import check_address
from site_builder.finder import searched
from site_builder.pages import address_of, all_pages
from site_builder.project import BuildError

# The theme's search loads these two for a Dutch site; it ships those of thirty other languages too.
LUNR = {"lunr.stemmer.support.min.js", "lunr.nl.min.js"}


def finish_search(site: Path) -> None:
    """Put the `zoekwoorden` of pages in the index, and leave out the languages that nobody reads.

    Raises:
        BuildError: the theme searches in another way, or a page with such words is not in the index.
    """
    _add(site)
    files = list((site / "assets" / "javascripts" / "lunr").rglob("*.js"))
    absent = LUNR - {file.name for file in files}
    if absent:
        raise BuildError(
            f"het thema heeft {', '.join(sorted(absent))} niet, waarmee het in het Nederlands zoekt.",
            "Kijk na waarmee het thema nu zoekt, en pas search.py aan.",
            "assets/javascripts/lunr",
        )
    for file in files:
        if file.name not in LUNR:
            file.unlink()


def _add(site: Path) -> None:
    """Add to the index what nobody wrote in a page."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
    _add_search_words(entries)
    index["docs"] += [*_rows()]
    file.write_text(json.dumps(index, ensure_ascii=False), encoding="utf-8")


def _add_search_words(entries: dict[str, dict[str, str]]) -> None:
    """Add the words of each page to its own entry."""
    for page in all_pages():
        words = page.meta.get("zoekwoorden", [])
        if words:
            entry = entries.get(address_of(page.path))
            if entry is None:
                raise BuildError(
                    "deze pagina heeft zoekwoorden, maar staat niet in de zoekindex.",
                    "Haal de zoekwoorden weg, of laat de pagina in de zoekmachine.",
                    f"docs/{page.path}",
                )
            entry["text"] += _also(words)


def _rows() -> Iterator[dict[str, str]]:
    """Yield an entry for each answer that stands in a row with an address of its own."""
    for check in CHECKS:
        for option, row, entry in searched(check):
            said = escape(f"{entry.everyday}. {'. '.join(row.cells[1:])}.")
            yield {
                "location": f"{check_address(check)}#{entry.anchor}",
                "title": escape(option.title),
                "text": f"<p>{said}</p>{_also(entry.words)}",
            }


def _also(words: Iterable[object]) -> str:
    return f"<p>Ook gezocht als: {escape(', '.join(map(str, words)))}.</p>"
