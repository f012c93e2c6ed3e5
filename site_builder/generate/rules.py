"""How the rules decide: the decision tables of all checks on one page."""

from __future__ import annotations

from rules import CHECKS, VERSION
from rules.core.table import Decision, Row, said
from site_builder.check_data import words
from site_builder.check_pages import link_to
from site_builder.generate.page import Generated, page
from site_builder.jinja import reference_words
from site_builder.wording import lines, say

PAGE = "naslag/hoe-de-regels-beslissen.md"


def rules_page() -> Generated:
    """Return the page with, per check, its lines in order and the passage behind each."""
    rows = lines("paginas.beslissen.text", versie=VERSION)
    for check in CHECKS:
        about = words(check)
        rows += [
            "",
            f"## {about['check']['title']}",
            "",
            say("paginas.beslissen.naar-check", adres=link_to(check, PAGE)),
            "",
        ]
        rows += _table(CHECKS[check].table(check))
    return page(
        say("paginas.beslissen.title"),
        say("paginas.beslissen.description"),
        "\n".join(rows),
    )


def _table(decision: Decision) -> list[str]:
    """Return a rule's table in Markdown, each part of it under its own title."""
    heads = [*(column.title for column in decision.columns), said("bron")]
    found = []
    for part in decision.parts:
        found += [*(["", f"### {part.title} {{ data-search-exclude }}"] if part.title else []), ""]
        found += [_line(heads), _line(["---"] * len(heads)), *(_line(_cells(row)) for row in part.rows)]
    return found


def _cells(row: Row) -> list[str]:
    own = f" *({row.own})*" if row.own else ""
    source = reference_words(row.source) if row.source else said("van-ons")
    return [*row.cells[:-1], f"{row.cells[-1]}{own}", source]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
