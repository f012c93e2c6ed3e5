"""The page with everything that is ours and not the sources': choices of the rules, additions on pages."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from rules import CHECKS
from rules.shared.own import Choice, choices, shared
from site_builder.chapters import chapters
from site_builder.check_data import words
from site_builder.check_pages import link_to
from site_builder.generate.page import Generated, page
from site_builder.own import LISTED, all_marked
from site_builder.pages import all_pages

# What comes back on so many pages that a mark at each would hide the rest; how a reader knows it.
EVERYWHERE = (
    ("Voorbeelden", "Alle personen, teams en gebeurtenissen zijn verzonnen. Er staat “fictief” bij."),
    (
        "Waarschuwingen en nummers",
        "Een blok met een waarschuwing is van ons, en zo ook alle [nummers om te bellen](nummers.md).",
    ),
    ("Zelftests en oefencasussen", "De vragen, de antwoorden en de uitleg zijn van ons."),
    ("Begrippen", "De uitleg van een woord schreven wij zelf; staat er een bron bij, dan rust zij daarop."),
    ("Wat verouderd is", "De opmerkingen onder “Verouderd in de bron” zijn van ons."),
    ("Zinnen en indeling", "Wij schreven alles opnieuw en kozen wat op welke pagina staat."),
)

# Why a page says more than its source; every mark is of one of these kinds.
KINDS = (
    ("Voorbeelden en uitspraken", "Een regel zegt meer als je hoort hoe zij in het echt klinkt."),
    ("Vragen, signalen en vuistregels", "De bron zegt wat telt, maar vaak niet waaraan je het ziet."),
    ("Volgorde en indeling", "De bron noemt losse punten; met een volgorde kun je ermee aan het werk."),
    ("Uitleg", "Een kort woord in de bron vraagt soms om een zin erbij, of om de reden."),
    ("Adviezen en tips", "Wie het werk doet, wil weten wat hij morgen kan doen waar de bron stopt."),
    ("Veiligheid en nummers", "De bronnen noemen bijna geen nummers, en gevaar mag niet wachten."),
)


def own_page() -> Generated:
    """Return the list: per check each choice with its reason, per page each marked addition with a link."""
    found = all_marked()
    count = sum(len(entry) for entry in found.values())
    rows = [
        "# Wat hebben wij erbij bedacht?",
        "",
        "De vijf bronnen zeggen niet alles.",
        "Waar zij zwijgen, kozen wij soms zelf; hier staat elke keuze bij elkaar.",
        "",
        "Bij een uitkomst lees je welke van deze keuzes meetelden.",
        "Op een pagina staat er *(van ons)* bij.",
        "Ben je het niet eens met een keuze, dan gaat jullie eigen afspraak voor.",
        "",
        "## Keuzes van de regels",
        "",
        "### In elke check",
        "",
        *_choices(shared()),
    ]
    for check in CHECKS:
        rows += [
            "",
            f"### {words(check)['check']['title']}",
            "",
            f"[Naar de check]({link_to(check, LISTED)})",
            "",
        ]
        rows += _choices(choices(check))
        if ours := _rows(check):
            rows += ["", "In de tabel van deze check is dit van ons.", "", *ours]
    rows += ["", "## Wat op veel pagina's terugkomt", ""]
    rows += [f"- **{name}.** {text}" for name, text in EVERYWHERE]
    rows += ["", "## Toevoegingen op pagina's", ""]
    rows += [f"Op {len(found)} pagina's staan samen {count} toevoegingen."]
    rows += ["Vouw een pagina open en druk op een toevoeging om haar op haar plek te lezen.", ""]
    rows += ["Dit zijn de soorten, met waarom wij ze toevoegden.", ""]
    rows += [f"- **{name}.** {reason}" for name, reason in KINDS]
    titles = {entry.path: entry.menu_title for entry in all_pages()}
    for chapter, paths in _by_chapter(found).items():
        rows += ["", f"### {chapter} {{ data-search-exclude }}"]
        for path in paths:
            link = posixpath.relpath(path, posixpath.dirname(LISTED))
            # Folded: open, the list is some thirty screens of a phone.
            rows += ["", f'??? note "{titles[path]} ({len(found[path])})"', ""]
            rows += [f"    - [{thing.text}]({link}#{thing.anchor})" for thing in found[path]]
    return page(
        "Wat wij erbij bedachten",
        "Wat niet in de vijf bronnen staat: keuzes van de regels met hun reden, en toevoegingen op pagina's.",
        "\n".join(rows),
    )


def _by_chapter(found: Iterable[str]) -> dict[str, list[str]]:
    """Return paths by the title of their chapter, both in the order of the menu."""
    groups = {chapter.title: [path for path in chapter.pages if path in found] for chapter in chapters()}
    outside = sorted(set(found) - {path for paths in groups.values() for path in paths})
    return {title: paths for title, paths in {"Start": outside, **groups}.items() if paths}


def _rows(check: str) -> list[str]:
    """Return the rows of a check's table of which something is ours."""
    return [
        f"- {': '.join((row.cells[0], row.cells[-1]))}." for row in CHECKS[check].table(check).rows if row.own
    ]


def _choices(found: dict[str, Choice]) -> list[str]:
    """Return the choices as a list; what was chosen first, then why."""
    return [f"- {choice.text}\n  *Waarom:* {choice.reason}" for choice in found.values()]
