"""Grenzen: does the buurtteam do this task? A table; the werkkader decided it, not a formula."""

from __future__ import annotations

from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    finding,
    outcome_words,
    reason,
    said,
    voiced,
)
from rules.core.helplines import named_in
from rules.core.sentences import fill
from rules.core.words import load
from rules.grenzen.door import task_door
from rules.grenzen.table import task_table
from rules.grenzen.tasks import WORDS, outcomes, tasks
from rules.shared.own import own

ID = "grenzen"


def outcome(answers: Answers) -> str | None:
    """Return whether the task is the buurtteam's, shared or somebody else's."""
    task = answers.get("taak")
    return outcomes()[task] if task else None


def asked(_answers: Answers) -> list[str]:
    """Return the one question."""
    return ["taak"]


def missing(answers: Answers) -> list[str]:
    """Return the one question while it is open."""
    return [] if "taak" in answers else ["taak"]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return who does the task, or does the rest, and the passage that says so."""
    words = outcome_words(ID, found)
    task = tasks().get(answers.get("taak", ""), {})
    partner, note = task.get("partner", ""), task.get("toelichting", "")
    data = load(WORDS)
    urgent = data["dringend"].get(task.get("id", ""))
    first = urgent or data["eerst"].get(task.get("id", ""))
    # Nothing else is for this week where something has to be done first.
    voices = ("dringend",) if urgent else ()
    ours = bool(task.get("partner-eigen"))
    named = f"{partner} ({data['eigen-merk']})" if ours else partner
    actions = [action(voiced(entry, *voices), partner=named) for entry in words["actions"]]
    actions += [action(entry) for entry in finding(words)]
    reasons = []
    about = ""
    if task:
        about = fill(data["over"], taak=task["title"])
        reasons = [reason(ID, "taak", task["id"], f"{task['title']}: {note}", task["source"])]
    return Explanation(
        title=words["title"],
        summary=f"{about} {words['summary']} {note}".strip(),
        reasons=reasons,
        actions=[action(first), *actions] if first else actions,
        alerts=[_alert(urgent)] if urgent else [],
        sources=[],
        extra={"partner": partner, "toelichting": note},
        own=own(ID, *(["partner"] if ours else []), *(["gedeeld"] if found == "gedeeld" else [])),
    )


def _alert(urgent: Json) -> Json:
    """Return what is urgent about a task as an alert."""
    phones = [line.as_json() for line in named_in(urgent["text"])]
    return {"code": "veiligheid", "text": said(urgent["text"]), "phones": phones}


def alerting() -> dict[Option, list[Json]]:
    """Return the tasks at which waiting is dangerous, each with its alert."""
    return {("taak", task): [_alert(urgent)] for task, urgent in load(WORDS)["dringend"].items()}


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting, table=task_table, door=task_door)
