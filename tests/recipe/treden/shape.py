"""What the rule of the treden reads of its words."""

from __future__ import annotations

from rules.core.shape import YES_NO_UNKNOWN, Asked, Shape, Table, Text, action

MOMENT = {
    "label": Asked("label", required=True),
    "buiten": YES_NO_UNKNOWN,
    "samen": YES_NO_UNKNOWN,
    "gevaar": Asked("flag"),
}

SHAPE = Shape(
    questions={"momenten": Asked("records", fields=MOMENT), "afspraak": Asked("text")},
    outcomes=("onzeker", "eerste", "hoger", "lager", "gelijk"),
    tables={
        "alert": Table({"gevaar": Text()}),
        "veilig": Table({"gevaar": action()}),
        "afspraak": action("afspraak"),
        "verder": Table({"zrm": Text(calls=False)}),
    },
    own=("weten",),
    sources=("methodisch/participatieladder",),
)
