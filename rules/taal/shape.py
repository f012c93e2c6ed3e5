"""What the rule of taal reads of its words."""

from __future__ import annotations

from rules.core.shape import Asked, Shape, Table, action, leading, said
from rules.taal.rule import LINES

SHAPE = Shape(
    questions={"tekst": Asked("long-text")},
    outcomes=tuple(LINES.values()),
    tables={
        "let-op": Table({"gevaar": said()}),
        "reden": Table(
            {
                "persoonsgegevens": said("dingen"),
                "kijk-na": said("dingen"),
                "schoon": said(),
                "een": said("soort"),
                "meer": said("aantal", "soort"),
            }
        ),
        "vondsten": Table(
            {
                **dict.fromkeys(("persoon", "woorden", "staat", "soort", "liever", "waarom"), said()),
                "keer": said("tekst", "aantal"),
                "rest": said("aantal"),
            }
        ),
        "tabel": Table(
            {
                **dict.fromkeys(("intro", "als", "liever", "waarom", "volgorde", "persoon"), said()),
                "kop": said("soort"),
            }
        ),
        "extra": Table({"woorden": action()}),
    },
    own=("lijst", "gegevens", "volgorde"),
    lines=tuple(LINES),
    faults=leading(LINES),
)
