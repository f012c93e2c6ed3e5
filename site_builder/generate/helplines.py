"""The page with every number to dial, from the same file that rules and pages take them from."""

from __future__ import annotations

from rules.core.helplines import Helpline, helplines
from site_builder.generate import Generated, page


def helplines_page() -> Generated:
    """Return each number with whose it is, for whom, when it answers, what it costs, checked where."""
    rows = [
        "# Wie kun je bellen?",
        "",
        "Hier staan alle landelijke nummers die dit handboek noemt.",
        "Druk op een nummer om te bellen.",
        "",
        "Is er nu gevaar?",
        "Bel {bel:112} en lees niet verder.",
        "{ .home-safety }",
        "",
        '<div class="numbers" markdown>',
    ]
    for entry in helplines().values():
        rows += ["", *_card(entry)]
    rows += [
        "",
        "</div>",
        "",
        "## En het buurtteam?",
        "",
        "Elke gemeente heeft haar eigen nummer.",
        "Zoek op “buurtteam” en de naam van je gemeente.",
        "Of bel de gemeente: in veel plaatsen kan dat met 14 en daarna het netnummer.",
        "",
        "Deze nummers zijn algemeen bekend en komen niet uit de [bronnen](bronnen.md) van dit handboek.",
    ]
    return page(
        "Nummers om te bellen",
        "Alle telefoonnummers uit dit handboek, met voor wie ze zijn, wanneer je belt en wat het kost.",
        "\n".join(rows),
        hide="toc",
    )


def _card(entry: Helpline) -> list[str]:
    return [
        '<div class="number" markdown>',
        "",
        f"## {entry.name}",
        "",
        f"{{bel:{entry.id}}}",
        "{ .number__dial }",
        "",
        f"- **Voor wie:** {entry.whom}.",
        f"- **Wanneer:** {entry.when}.",
        f"- **Kosten:** {entry.cost}.",
        "",
        f"Nagekeken bij {entry.source}.",
        "{ .number__source }",
        "",
        "</div>",
    ]
