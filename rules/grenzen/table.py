"""The decision of the grenzen for a reader: every task under its theme, with who does it."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.table import Column, Decision, Entry, Part, Row, phones_in
from rules.core.words import load
from rules.grenzen.tasks import WORDS, tasks

TONES = {"buurtteam": "yes", "gedeeld": "part", "niet": "no"}
# The column that says whether the buurtteam does it.
ANSWER = 1


def task_table(_check: str) -> Decision:
    """Return the tasks by theme, in the order of the source."""
    said = load(WORDS)["tabel"]
    columns = (
        Column(said["taak"], said["taak"]),
        Column(said["antwoord"], said["antwoord-kort"]),
        Column(said["wie"], said["wie-kort"]),
    )
    themes: dict[str, list[Row]] = {}
    for task in tasks().values():
        themes.setdefault(task["group"], []).append(_row(task, said))
    parts = tuple(Part(theme, tuple(rows)) for theme, rows in themes.items())
    return Decision(said["intro"], columns, parts, named=True)


def _row(task: Json, said: Json) -> Row:
    data = load(WORDS)
    found = task["outcome"]
    return Row(
        (task["title"], said["antwoorden"][found], task["partner"] or said["zelf"]),
        (found,),
        task["source"],
        data["eigen-merk"] if task.get("partner-eigen") else "",
        phones_in(task, data["dringend"].get(task["id"])),
        ((ANSWER, TONES[found]),),
        Entry(task["id"], anchor(task), task["alledaags"], tuple(task["zoekwoorden"])),
    )


def anchor(task: Json) -> str:
    """Return what a task is called in an address: a word of its own, or its id."""
    return str(task.get("adres", task["id"]))
