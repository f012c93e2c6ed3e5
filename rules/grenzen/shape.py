"""What the rule of the grenzen reads of its words: a list of tasks."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.shape import Asked, Code, Flag, Json, Keyed, Rows, Shape, Table, Text, action

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

OUTCOMES = ("buurtteam", "gedeeld", "niet")
COLUMNS = ("intro", "taak", "antwoord", "antwoord-kort", "wie", "wie-kort", "zelf")
TABLE = Table({**dict.fromkeys(COLUMNS, SAID), "antwoorden": Table(dict.fromkeys(OUTCOMES, SAID))})


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield each task that somebody else does and that does not say who: a reader is sent there."""
    for task in words["taak"]:
        if task["outcome"] == "niet" and not task["partner"]:
            yield f"[[taak]], “{task['id']}”, partner", "er staat niet wie deze taak doet", "noem wie"


SHAPE = Shape(
    questions={"taak": Asked()},
    outcomes=OUTCOMES,
    tables={
        "eigen-merk": SAID,
        "tabel": TABLE,
        "taak": Rows(TASK, 1),
        "dringend": Keyed(action(), among="taak"),
        "eerst": Keyed(action(), among="taak"),
    },
    own=("partner", "gedeeld"),
    # Its table is made of the tasks.
    lines=None,
    action_voices=("dringend",),
    action_places=("partner",),
    faults=faults,
)
