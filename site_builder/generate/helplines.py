"""The page with every number to dial, from the same file that rules and pages take them from."""

from __future__ import annotations

from rules.core.helplines import Helpline, helplines
from site_builder.generate.page import Generated, page


def helplines_page() -> Generated:
    """Return each number with whose it is, for whom, when, at what cost, without speaking, checked where."""
    rows = [
        "# Wie kun je bellen?",
        "",
        "Hier staan alle landelijke nummers die dit handboek noemt.",
        "Druk op een nummer om te bellen.",
        "Kun je niet praten of niet goed horen, kijk dan achter “zonder praten”.",
        "",
        "Is er nu gevaar?",
        "Bel {bel:112} en lees niet verder.",
        "{ .home-safety }",
        "",
        '<div class="numbers" markdown>',
    ]
    for entry in helplines().values():
        if not entry.beside:
            rows += ["", *_card(entry, [other for other in helplines().values() if other.beside == entry.id])]
    rows += [
        "",
        "</div>",
        "",
        "## En het buurtteam?",
        "",
        "Elke gemeente heeft haar eigen nummer.",
        "Zoek op “buurtteam” en de naam van je gemeente.",
        "Of bel de gemeente: in de meeste gemeenten kan dat met 14 en dan het netnummer.",
        "",
        "Deze nummers kozen wij, en wat erbij staat schreven wij zelf.",
        "Zij komen niet uit de [bronnen](bronnen.md) van dit handboek.",
        "Wat nog meer van ons is, staat bij [wat wij erbij bedachten](wat-wij-erbij-bedachten.md).",
    ]
    return page(
        "Nummers om te bellen",
        "Alle telefoonnummers uit dit handboek, met voor wie ze zijn, wanneer je belt en wat het kost.",
        "\n".join(rows),
        hide="toc",
    )


def _card(entry: Helpline, others: list[Helpline]) -> list[str]:
    """Return one card: a number, and the other numbers that the same people answer."""
    rows = ['<div class="number" markdown>', "", f"## {entry.name}", "", f"{{bel:{entry.id}}}"]
    for other in others:
        rows += ["{ .number__dial }", "", f"of {{bel:{other.id}}}"]
    rows += ["{ .number__dial }", "", f"- **Voor wie:** {entry.whom}.", f"- **Wanneer:** {entry.when}."]
    if others:
        rows += [f"- **Kosten van {{bel:{each.id}}}:** {each.cost}." for each in (entry, *others)]
    else:
        rows.append(f"- **Kosten:** {entry.cost}.")
    rows += [f"- **Zonder praten:** {entry.silent}"] if entry.silent else []
    sources = "; ".join(dict.fromkeys(each.source for each in (entry, *others)))
    return [*rows, "", f"Nagekeken bij {sources}.", "{ .number__source }", "", "</div>"]
