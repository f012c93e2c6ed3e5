"""What the rule of the grenzen reads of its words: a list of tasks."""

from __future__ import annotations

from rules.core.shape import Asked, Code, Flag, Keyed, Rows, Shape, Table, Text, action

SAID = Text(calls=False)
TASK = Table(
    {
        "id": SAID,
        "group": SAID,
        "title": SAID,
        "outcome": Code("ends"),
        "partner": Text(calls=False, empty=True),
        "toelichting": SAID,
        "source": Code("source"),
    },
    {"partner-eigen": Flag()},
)

SHAPE = Shape(
    questions={"taak": Asked()},
    outcomes=("buurtteam", "gedeeld", "niet"),
    tables={
        "eigen-merk": SAID,
        "taak": Rows(TASK, 1),
        "dringend": Keyed(action(), among="taak"),
    },
    own=("partner", "gedeeld"),
    action_voices=("dringend",),
    action_places=("partner",),
)
