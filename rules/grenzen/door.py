"""What to do where the buurtteam does a task not, or not alone."""

from __future__ import annotations

from rules.core.doors import door
from rules.core.explanation import Answers, Json
from rules.core.words import load
from rules.grenzen.tasks import WORDS, tasks

ID = "grenzen"


def task_door(answers: Answers, result: Json) -> dict[str, str] | None:
    """Return the card of a task; None for one that the buurtteam does itself."""
    task = tasks().get(answers.get("taak", ""))
    if task is None:
        return None
    partner = task["partner"][:1].upper() + task["partner"][1:]
    if task.get("partner-eigen"):
        partner = f"{partner} ({load(WORDS)['eigen-merk']})"
    return door(
        ID,
        result["outcome"],
        task["id"],
        taak=task["title"][:1].lower() + task["title"][1:],
        partner=partner,
        toelichting=task["toelichting"],
    )
