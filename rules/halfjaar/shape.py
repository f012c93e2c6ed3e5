"""What the rule of halfjaar reads of its words; the questions of each case are the diagram's own."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.shape import Asked, Json, Keyed, Rows, Shape, Table, Text, action, said
from rules.halfjaar.cases import DANGER, ENDS, LATER, NEARLY, OPEN
from rules.halfjaar.months import IN_YEAR

CASE = {
    "label": Asked("label", required=True),
    "begin": Asked("month", required=True),
    "antwoorden": Asked("group"),
}


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield a year that has not as many months as it has."""
    there = len(words["noem"]["maanden"])
    if there != IN_YEAR:
        yield "[noem], maanden", f"er staan {there} maanden", f"schrijf er {IN_YEAR}"


SHAPE = Shape(
    questions={"maand": Asked("month"), "zaken": Asked("records", fields=CASE)},
    outcomes=("leeg", "direct", "niets", "open", "klaar"),
    tables={
        "verder": Table({"agenda": said()}),
        "noem": Table(
            {
                "deze-zaak": said(),
                "pas-vanaf": said("maand"),
                "en-meer": said("zaken", "aantal"),
                "vanaf": said("zaak", "maand"),
                "maand": said("maand", "jaar"),
                "maanden": Rows(said(), 1),
            }
        ),
        "fout": Table(
            {"label-dubbel": said("label"), "na-maand": said("begin", "maand"), "te-ver": said("maand")}
        ),
        "alert": Keyed(Text(("zaken",))),
        "reden": Table(
            {
                **dict.fromkeys(("leeg", "open-enige", "klaar-een"), said()),
                "niets": said("maand"),
                "crisis": said("zaak", "uitkomst"),
                "open": said("aantal", "lang"),
                "open-een": said("lang"),
                "klaar": said("lang"),
            }
        ),
        "tabel": Table(dict.fromkeys(("titel", "lijst", "aantal", "zaken", OPEN, NEARLY, LATER), said())),
        "nog-niets": Table({"title": said(), "summary": said()}),
        "extra": Table(
            {
                **dict.fromkeys((DANGER, *ENDS, NEARLY), action("zaken")),
            }
        ),
        # Which alerts there are depends on the diagram at hand.
        "veilig": Keyed(action("zaken"), among="alert"),
        "ander-diagram": Table(
            {
                "alert": said("melding", "zaken"),
                "lijst": action("zaken", "uitkomst"),
                "veilig": action("zaken"),
            }
        ),
    },
    own=("maanden", "oudste", "eerst-gevaar", "ook-jong", "reconstructie", "vijftig", "urgent"),
    sources=tuple(f"besluitvorming/procedure#{item}" for item in (1, 2, 3)),
    lines=("leeg", "direct", "niets", "open", "klaar"),
    summary_places=("maand", "lang", "open"),
)
