"""Where each section of the five documents landed; a section without a page stops the build."""

from __future__ import annotations

import posixpath

from rules.core.words import LAW
from rules.shared.laws import MARK, TITLE
from site_builder.generate.page import Generated, page
from site_builder.pages import all_pages
from site_builder.project import DOCS, BuildError, read_toml
from site_builder.sources import documents, resolve

# Sections that no page uses, each with the written reason.
REASONS = DOCS / "naslag" / "zonder-pagina.toml"
ADDRESSES = DOCS / "naslag" / "adressen.toml"


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
    rows = [
        "# Waar is elke passage uit de bronnen gebleven?",
        "",
        f"Alle {total} secties staan op minstens één pagina of hebben een reden waarom niet.",
        "Deze tabel maakt de bouw van de site zelf; mist er een sectie, dan stopt de bouw.",
    ]
    for name, document in documents().items():
        rows += ["", f"## {document.title}", "", "| Sectie | Pagina's |", "| --- | --- |"]
        for slug, section in document.sections.items():
            paths = places[f"{name}/{slug}"]
            links = [f"[{titles[path]}]({posixpath.relpath(path, 'naslag')})" for path in paths]
            rows.append(f"| {section.heading} | {', '.join(links) or why[f'{name}/{slug}']} |")
    return page(
        "Dekking van de bronnen",
        "Per sectie van de vijf brondocumenten lees je op welke pagina's van dit handboek die staat.",
        "\n".join(rows),
    )


def addresses(document: str) -> list[str]:
    """Return the lines about the web addresses in a source; as text, since nobody keeps them working."""
    named = [entry for entry in read_toml(ADDRESSES)["adres"] if entry["document"] == document]
    if not named:
        return ["Webadressen in dit document: geen."]
    return [
        "Webadressen in dit document; misschien werken ze niet meer:",
        "",
        *(f"- `{entry['adres']}` (stond in de bron, over {entry['waarover']})" for entry in named),
    ]


def sources_page() -> Generated:
    """Return the page about the five documents."""
    rows = [
        "# Op welke documenten rust dit handboek?",
        "",
        "Vijf openbare documenten zijn de bron van alles wat hier staat.",
        "De feiten, termen, volgorde en aantallen komen daaruit; de zinnen zijn van onszelf.",
        "",
        "Onderaan elke pagina lees je op welke delen die rust.",
        "In de [dekking](dekking.md) zie je andersom waar elk deel is gebleven.",
        "De documenten zijn van 2013 tot en met 2021; waar wet of naam is veranderd, staat dat erbij.",
        f"Wat de wet nu zegt, komt {MARK} en heeft een eigen lijst: [{TITLE.lower()}](wet.md).",
    ]
    for name, document in documents().items():
        rows += [
            "",
            f"## {document.title}",
            "",
            f"Gemaakt door: {document.publisher}.",
            f"Uit: {document.year}.",
            f"Aantal secties: {len(document.sections)}.",
            *addresses(name),
        ]
    rows += [
        "",
        "## De Zelfredzaamheid-Matrix",
        "",
        "De ZRM is van GGD Amsterdam en beschermd door auteursrecht.",
        "Wij gebruiken de namen van de domeinen en niveaus van de ZRM 2013, met elf domeinen.",
        "De versie van 2017 heeft er dertien.",
        "De teksten in de cellen staan hier niet; wij geven korte geheugensteuntjes van onszelf.",
        "Werk altijd met het officiële instrument en volg eerst een training.",
        "Je vindt het bij GGD Amsterdam, op `www.zelfredzaamheidmatrix.nl`; de bronnen noemen dat niet.",
        "",
        "## Het stroomdiagram",
        "",
        "Het plaatje van het stroomdiagram is verloren gegaan.",
        "Wij hebben het [opnieuw gemaakt](../stroomdiagram.md) uit de teksten eromheen.",
    ]
    return page(
        "Bronnen",
        "De vijf openbare documenten waar dit handboek op rust, met jaar en maker, en wat ervan ontbreekt.",
        "\n".join(rows),
    )
