"""The law of today: the whole register on one page, with the pages that lean on each law."""

from __future__ import annotations

import posixpath
from collections import defaultdict

from rules.core.words import LAW
from rules.shared.laws import Law, laws
from site_builder.generate.page import Generated, page
from site_builder.laws import PAGE, noted, since_words
from site_builder.pages import Page, all_pages
from site_builder.sources import Reference, resolve
from site_builder.wording import lines, say

# What stands where an article would, for what no law says.
NORM = "geen wetsartikel"


def cited_by(entry: Page) -> list[Reference]:
    """Return every law that a page cites, in its front matter or in a note."""
    where = f"docs/{entry.path}"
    named = [resolve(name, f"{where}: bronnen") for name in entry.meta.get("bronnen", [])]
    notes = list(noted(entry.body, where, entry.lines_before))
    return [reference for reference in (*named, *notes) if reference.section.document == LAW]


def leaning() -> dict[str, list[str]]:
    """Return for each point (`law#number`) the paths of the pages that cite it."""
    found: dict[str, list[str]] = defaultdict(list)
    for entry in all_pages():
        for reference in cited_by(entry):
            for number in reference.numbers:
                places = found[f"{reference.section.slug}#{number}"]
                if entry.path not in places:
                    places.append(entry.path)
    return dict(found)


def law_page() -> Generated:
    """Return the page with each law: its articles in our words, since when, and what was read of it."""
    rows = lines("paginas.wet.text", merk=say("site.wet-merk"))
    names = {entry.path: entry.menu_title for entry in all_pages()}
    places = leaning()
    for law in laws().values():
        if not _is_norm(law):
            rows += ["", f"## {law.name} {{ #{law.id} }}", "", *_law(law, names, places)]
    rows += ["", *lines("paginas.wet.norm")]
    for norm in filter(_is_norm, laws().values()):
        rows += ["", f"### {norm.name} {{ #{norm.id} }}", "", *_law(norm, names, places)]
    return page(
        say("site.wet-titel"),
        say("paginas.wet.description"),
        "\n".join(rows),
    )


def _is_norm(law: Law) -> bool:
    """Return whether nothing of an entry is a law's."""
    return all(entry.article == NORM for entry in law.articles)


def _law(law: Law, names: dict[str, str], places: dict[str, list[str]]) -> list[str]:
    """Return a law point by point; a list and no table, so that it also reads on a narrow phone."""
    rows = [] if law.short == law.name else [say("paginas.wet.kortweg", naam=law.short)]
    rows += [say("paginas.wet.gelezen", waar=law.where), ""]
    for entry in law.articles:
        rows += [f"- {entry.says}"]
        rows += [] if entry.article == NORM else [f"    - {say('paginas.wet.waar', artikel=entry.article)}"]
        rows += [f"    - {say('paginas.wet.sinds', dag=since_words(entry.since))}"]
        rows += [f"    - {say('paginas.wet.nagezien', wat=entry.seen)}"]
    paths = dict.fromkeys(
        path for number in range(1, len(law.articles) + 1) for path in places.get(f"{law.id}#{number}", [])
    )
    links = [f"[{names[path]}]({posixpath.relpath(path, posixpath.dirname(PAGE))})" for path in paths]
    return [*rows, "", say("paginas.wet.komt-voor", plaatsen=", ".join(links))] if links else rows
