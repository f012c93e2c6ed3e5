"""Grenzen: does the buurtteam do this task? A table; the werkkader decided it, not a formula."""

from __future__ import annotations

from functools import cache

from rules.explanation import (
    Answers,
    Explanation,
    Json,
    Rule,
    actions_of,
    fill,
    outcome_words,
    reason,
)
from rules.words import load

ID = "grenzen"
WORDS = "grenzen/words.toml"


@cache
def tasks() -> dict[str, Json]:
    """Return every task of the chapter on demarcation by its id, in the order of the source."""
    return {task["id"]: task for task in load(WORDS)["taak"]}


def outcome(answers: Answers) -> str | None:
    """Return whether the task is the buurtteam's, shared or somebody else's."""
    task = answers.get("taak")
    return tasks()[task]["outcome"] if task else None


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
    actions = [
        {**action, "text": fill(action["text"], partner=partner)} for action in words.get("actions", [])
    ]
    urgent = load(WORDS)["dringend"].get(task.get("id", ""))
    reasons = []
    if task:
        reasons = [reason(ID, "taak", task["id"], f"{task['title']}: {note}", task["source"])]
    return Explanation(
        title=words["title"],
        summary=f"{words['summary']} {note}".strip(),
        reasons=reasons,
        actions=actions_of([urgent, *actions] if urgent else actions),
        alerts=[{"code": "veiligheid", "text": urgent["text"]}] if urgent else [],
        sources=[],
        extra={"partner": partner, "toelichting": note},
    )


RULE = Rule(ID, outcome, asked, missing, explain)
