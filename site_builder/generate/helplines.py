"""The page with every number to dial, from the same file that rules and pages take them from."""

from __future__ import annotations

from rules.core.helplines import Helpline, helplines
from site_builder.generate.page import Generated, page
from site_builder.wording import lines, say, saying


def helplines_page() -> Generated:
    """Return each number with whose it is, for whom, when, at what cost, without speaking, checked where."""
    rows = [*lines("paginas.nummers.text"), "{ .home-safety }", "", '<div class="numbers" markdown>']
    for entry in helplines().values():
        if not entry.beside:
            rows += ["", *_card(entry, [other for other in helplines().values() if other.beside == entry.id])]
    rows += ["", "</div>", "", *lines("paginas.nummers.slot")]
    return page(
        say("paginas.nummers.title"),
        say("paginas.nummers.description"),
        "\n".join(rows),
        hide="toc",
    )


def _card(entry: Helpline, others: list[Helpline]) -> list[str]:
    """Return one card: a number, and the other numbers that the same people answer."""
    words = saying("paginas")
    rows = ['<div class="number" markdown>', "", f"## {entry.name}", "", f"{{bel:{entry.id}}}"]
    for other in others:
        rows += ["{ .number__dial }", "", words("nummers.of", nummer=f"{{bel:{other.id}}}")]
    rows += ["{ .number__dial }", ""]
    rows += [words("nummers.wie", wie=entry.whom), words("nummers.wanneer", wanneer=entry.when)]
    if others:
        rows += [
            words("nummers.kosten-van", nummer=f"{{bel:{each.id}}}", kosten=each.cost)
            for each in (entry, *others)
        ]
    else:
        rows.append(words("nummers.kosten", kosten=entry.cost))
    rows += [words("nummers.zonder-praten", hoe=entry.silent)] if entry.silent else []
    sources = "; ".join(dict.fromkeys(each.source for each in (entry, *others)))
    return [*rows, "", words("nummers.nagekeken", waar=sources), "{ .number__source }", "", "</div>"]
