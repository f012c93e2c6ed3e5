"""What the rule of the flower reads of its words, and of those that hold the alerts on stopping."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from rules.bloemmodel.cards import SOURCES
from rules.bloemmodel.petals import ID, PETALS, QUESTIONS, passage
from rules.bloemmodel.rule import LINES, STOPPING
from rules.core.lines import ends
from rules.core.shape import YES_NO_UNKNOWN, Asked, Json, Shape, Table, action, leading, said
from rules.core.words import load
from rules.shared import danger

TEXT = Asked("long-text")
TABLE = ("titel", "blad", "wie", "gesteld", "woorden", "geen", "besluit", "stap", "tekst")
# What stands on the cards, around the questions.
CARD = (
    "knop", "titel", "uitleg", "wie", "doen", "hart", "hart-wie", "hart-tijdens", "hart-daarna",
    "hart-besluit", "hart-vertellen", "veilig", "van-ons",
)  # fmt: skip


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield a line that leads elsewhere, and an alert on stopping that is gone where it is taken from."""
    yield from leading(ends(LINES))(words)
    file = words["check"].get("alerts", f"{ID}/words.toml")
    there = load(file)
    for table, code in product(("alert", "veilig"), STOPPING.values()):
        if code not in there.get(table, {}):
            what = f"rules/{file} heeft bij [{table}] geen {code}"
            yield "[check], alerts", what, "zet dat daar terug, of noem het bestand dat het heeft"


SHAPE = Shape(
    questions={
        "crisis": YES_NO_UNKNOWN,
        "leden": Asked("records", fields={"naam": Asked("label", required=True)}),
        "gesteld": Asked("choices", QUESTIONS),
        "veilig": YES_NO_UNKNOWN,
        "kernwoorden": Asked("group", fields=dict.fromkeys(PETALS, TEXT)),
        "wie-besluit": Asked(codes=("team", "inbrenger")),
        "besluit": TEXT,
        "argumenten": TEXT,
        "ziet-zich": Asked(codes=("ja", "twijfel", "nee")),
        "blad": Asked(codes=tuple(PETALS)),
        "vertellen": TEXT,
    },
    outcomes=tuple(ends(LINES).values()),
    tables={
        **danger.TABLES,
        "reden": Table(
            dict.fromkeys(("leden", "gesteld", "kernwoorden", "besluit", "argumenten", "vertellen"), said())
        ),
        "tabel": Table(
            {
                **dict.fromkeys(TABLE, said()),
                "van": said("nummers", "aantal"),
            }
        ),
        "extra": Table({"open-bladen": action("bladen"), "wie-besluit": action()}),
        "verder": Table({"plan": said()}),
        "kaart": Table({**dict.fromkeys(CARD, said()), "blad": said("blad")}),
    },
    reasons=True,
    own=("volgorde", "verdeling", "open-bladen", "veiligheid", "kernwoorden"),
    sources=(*SOURCES, *map(passage, PETALS)),
    summary_places=("blad",),
    lines=tuple(ends(LINES)),
    faults=faults,
)
