"""Search as this site has it: in Dutch only, and by everyday words that do not stand in a page's text."""

from __future__ import annotations

import json
from pathlib import Path

from site_builder.pages import address_of, all_pages
from site_builder.project import BuildError

# The theme's search loads these two for a Dutch site; it ships those of thirty other languages too.
LUNR = {"lunr.stemmer.support.min.js", "lunr.nl.min.js"}


def finish_search(site: Path) -> None:
    """Put the `zoekwoorden` of pages in the index, and leave out the languages that nobody reads.

    Raises:
        BuildError: the theme searches in another way, or a page with such words is not in the index.
    """
    _add_search_words(site)
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


def _add_search_words(site: Path) -> None:
    """Add the words to the page's own entry in the search index."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
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
            entry["text"] += f"<p>Ook gezocht als: {', '.join(map(str, words))}.</p>"
    file.write_text(json.dumps(index, ensure_ascii=False), encoding="utf-8")
