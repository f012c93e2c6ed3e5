"""Where each section of the five documents landed; a section without a page stops the build."""

from __future__ import annotations

import posixpath

from site_builder.generate.page import Generated, page
from site_builder.landed import landed
from site_builder.pages import all_pages
from site_builder.project import DOCS, BuildError, read_toml
from site_builder.sources import documents
from site_builder.wording import lines, say

# Sections that no page uses, each with the written reason.
REASONS = DOCS / "naslag" / "zonder-pagina.toml"
ADDRESSES = DOCS / "naslag" / "adressen.toml"


def reasons() -> dict[str, str]:
    """Return the written reasons for sections without a page."""
    if not REASONS.exists():
        return {}
    return read_toml(REASONS)


def coverage_page() -> Generated:
    """Return the coverage table.

    Raises:
        BuildError: a section has neither a page nor a reason.
    """
    places, why = landed(), reasons()
    open_ones = [name for name, paths in places.items() if not paths and name not in why]
    if open_ones:
        raise BuildError(
            f"deze secties staan op geen pagina: {', '.join(open_ones)}.",
            "Noem ze onder bronnen van een pagina, of geef een reden in docs/naslag/zonder-pagina.toml.",
            "rules/shared/bronnen.toml",
        )
    titles = {entry.path: entry.menu_title for entry in all_pages()}
    total = len(places)
    rows = lines("paginas.dekking.text", secties=total)
    head = f"| {say('paginas.dekking.kop-sectie')} | {say('paginas.dekking.kop-paginas')} |"
    for name, document in documents().items():
        rows += ["", f"## {document.title}", "", head, "| --- | --- |"]
        for slug, section in document.sections.items():
            paths = places[f"{name}/{slug}"]
            links = [f"[{titles[path]}]({posixpath.relpath(path, 'naslag')})" for path in paths]
            rows.append(f"| {section.heading} | {', '.join(links) or why[f'{name}/{slug}']} |")
    return page(
        say("paginas.dekking.title"),
        say("paginas.dekking.description"),
        "\n".join(rows),
    )


def addresses(document: str) -> list[str]:
    """Return the lines about the web addresses in a source; as text, since nobody keeps them working."""
    named = [entry for entry in read_toml(ADDRESSES)["adres"] if entry["document"] == document]
    if not named:
        return [say("paginas.bronnen.geen-adressen")]
    found = [
        say("paginas.bronnen.adres", adres=entry["adres"], waarover=entry["waarover"]) for entry in named
    ]
    return [say("paginas.bronnen.adressen"), "", *found]


def sources_page() -> Generated:
    """Return the page about the five documents."""
    law = {"merk": say("site.wet-merk"), "wet": say("site.wet-link")}
    rows = lines("paginas.bronnen.text", **law)
    for name, document in documents().items():
        about = {"maker": document.publisher, "jaar": document.year, "secties": len(document.sections)}
        rows += [
            "",
            f"## {document.title}",
            "",
            *lines("paginas.bronnen.document", **about),
            *addresses(name),
        ]
    rows += ["", *lines("paginas.bronnen.slot")]
    return page(say("paginas.bronnen.title"), say("paginas.bronnen.description"), "\n".join(rows))
