"""Treden: whether somebody comes among people more than at an earlier moment."""

from __future__ import annotations

from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    outcome_words,
    reason,
)
from rules.core.words import load
from rules.shared.own import own

ID = "treden"
WORDS = "treden/words.toml"
ASKED = ("buiten", "samen")


def _open(answers: Answers) -> list[str]:
    return [
        f"momenten.{place}.{name}"
        for place, moment in enumerate(answers.get("momenten", []))
        for name in ASKED
        if name not in moment
    ]


def step(moment: Json) -> int:
    """Return the step of a moment, from 1 (alone) to 3 (joins a group)."""
    if moment["samen"] == "ja":
        return 3
    return 2 if moment["buiten"] == "ja" else 1


def outcome(answers: Answers) -> str | None:
    """Return how the last moment differs from the first; None while something is open."""
    moments = answers.get("momenten", [])
    if not moments or _open(answers):
        return None
    if any(moment[name] == "onbekend" for moment in moments for name in ASKED):
        return "onzeker"
    if len(moments) == 1:
        return "eerste"
    first, last = step(moments[0]), step(moments[-1])
    if first == last:
        return "gelijk"
    return "hoger" if last > first else "lager"


def asked(answers: Answers) -> list[str]:
    """Return the questions of the moments that there are."""
    moments = answers.get("momenten", [])
    return [f"momenten.{place}.{name}" for place in range(len(moments)) for name in ASKED] or ["momenten"]


def missing(answers: Answers) -> list[str]:
    """Return what is open."""
    return _open(answers) if answers.get("momenten") else ["momenten"]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the comparison, and what was agreed."""
    data = load(WORDS)
    words = outcome_words(ID, found)
    moments = answers.get("momenten", [])
    danger = any(moment.get("gevaar") for moment in moments)
    actions = [action(data["veilig"]["gevaar"])] if danger else []
    if found and answers.get("afspraak"):
        actions.append(action(data["afspraak"], afspraak=answers["afspraak"]))
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=[reason(ID, "momenten", moments, words["summary"])] if found else [],
        actions=[*actions, *(action(entry) for entry in words.get("actions", []))],
        alerts=[alert(ID, "gevaar")] if danger else [],
        sources=["methodisch/participatieladder"] if found else [],
        extra={"treden": [step(moment) for moment in moments] if found not in (None, "onzeker") else []},
        own=own(ID, "weten") if found == "onzeker" else (),
        onward=({"check": "zrm", "text": data["verder"]["zrm"], "answers": {}},) if found == "lager" else (),
    )


def alerting() -> dict[Option, list[Json]]:
    """Return the one answer that raises an alert."""
    return {("momenten.*.gevaar", True): [alert(ID, "gevaar")]}


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting)
