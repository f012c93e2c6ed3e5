"""What the rule of the grenzen reads of its words: a list of tasks."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.shape import (
    Asked,
    Code,
    Flag,
    Json,
    Keyed,
    Like,
    Rows,
    Shape,
    Table,
    Text,
    action,
    doors,
    said,
)
from rules.grenzen.table import anchor

SAID = Text(calls=False)
ADDRESS = Like(r"[a-z]+(-[a-z]+)*", "kleine letters met streepjes ertussen")
TASK = Table(
    {
        "id": SAID,
        "group": SAID,
        "title": SAID,
        "alledaags": SAID,
        "zoekwoorden": Rows(SAID, 1),
        "outcome": Code("ends"),
        "partner": Text(calls=False, empty=True),
        "toelichting": SAID,
        "source": Code("source"),
    },
    {"partner-eigen": Flag(), "adres": ADDRESS},
)

OUTCOMES = ("buurtteam", "gedeeld", "niet")
COLUMNS = ("intro", "taak", "antwoord", "antwoord-kort", "wie", "wie-kort", "zelf")
TABLE = Table({**dict.fromkeys(COLUMNS, SAID), "antwoorden": Table(dict.fromkeys(OUTCOMES, SAID))})


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield each task that somebody else does and that does not say who, and each address that is taken."""
    taken = [anchor(task) for task in words["taak"]]
    for task in words["taak"]:
        if taken.count(anchor(task)) > 1:
            yield f"[[taak]], “{task['id']}”, adres", "een andere taak heeft dit adres", "kies een ander"
        if task["outcome"] == "niet" and not task["partner"]:
            yield f"[[taak]], “{task['id']}”, partner", "er staat niet wie deze taak doet", "noem wie"


SHAPE = Shape(
    questions={"taak": Asked()},
    outcomes=OUTCOMES,
    tables={
        "eigen-merk": SAID,
        "over": said("taak"),
        "tabel": TABLE,
        "taak": Rows(TASK, 1),
        "deur": doors("taak", "partner", "toelichting", among="taak"),
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
