"""Overdracht: buurtteam or aanvullende ondersteuning? The majority of nineteen answers points."""

from __future__ import annotations

from rules.explanation import (
    Answers,
    Explanation,
    Json,
    Rule,
    actions_of,
    alert,
    outcome_words,
    reason,
)
from rules.questions import questions
from rules.words import load

ID = "overdracht"
THEMES = ("functioneren", "begeleiding", "wonen")
ANSWERS = ("ja", "nee", "onbekend")
TOTAL = 19
# More than half of nineteen.
MAJORITY = TOTAL // 2 + 1
# A nee here is a matter of safety (overdracht, functioneren 2-3 and begeleiding 8-9).
SAFETY = ("functioneren-2", "functioneren-3", "begeleiding-8", "begeleiding-9")


def outcome(answers: Answers) -> str | None:
    """Return which way the majority points; None while open answers can still change it."""
    given = list(answers.values())
    yes, no = given.count("ja"), given.count("nee")
    if yes >= MAJORITY:
        return "buurtteam"
    if no >= MAJORITY:
        return "aanvullend"
    still_open = TOTAL - len(given)
    if max(yes, no) + still_open < MAJORITY:
        return "twijfel"
    return None


def asked(_answers: Answers) -> list[str]:
    """Return all nineteen questions; every one is part of the whole picture."""
    return [question.id for question in questions(ID)]


def missing(answers: Answers) -> list[str]:
    """Return the open questions while they can still change which way it points."""
    if outcome(answers):
        return []
    return [question.id for question in questions(ID) if question.id not in answers]


def complete(answers: Answers) -> bool:
    """Return whether all nineteen have an answer; a majority can decide before that."""
    return len(answers) == TOTAL


def tally(answers: Answers) -> Json:
    """Return how often each answer was given, in total and for each theme."""
    counts = {name: dict.fromkeys((*ANSWERS, "open"), 0) for name in ("totaal", *THEMES)}
    for question in questions(ID):
        answer = answers.get(question.id, "open")
        counts["totaal"][answer] += 1
        counts[question.id.rpartition("-")[0]][answer] += 1
    return counts


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the points to weigh, the alerts and what to do."""
    words = outcome_words(ID, found)
    data = load("overdracht/words.toml")
    actions = list(words.get("actions", []))
    if found and any(answers.get(question) in (None, "onbekend") for question in SAFETY):
        actions.insert(0, data["extra"]["veiligheid-open"])
    lines = [line["source"] for line in data["line"] if line["outcome"] == found]
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(answers, found),
        actions=actions_of(actions),
        alerts=[alert(ID, question) for question in SAFETY if answers.get(question) == "nee"],
        sources=[*lines, "overdracht/leeswijzer#2"] if found else [],
        extra={"telling": tally(answers)},
    )


def _reasons(answers: Answers, found: str | None) -> list[Json]:
    """Return each nee as a point to weigh and, where they decide, the ja's or the onbekends.

    A nee comes back whatever the outcome: none decides on its own, all belong to the picture.
    """
    carrying = {"buurtteam": ("nee", "ja"), "aanvullend": ("nee",), "twijfel": ("nee", "onbekend")}
    shown = carrying.get(found or "", ("nee",))
    return [
        reason(ID, question.id, answers[question.id])
        for kind in shown
        for question in questions(ID)
        if answers.get(question.id) == kind
    ]


RULE = Rule(ID, outcome, asked, missing, explain, complete=complete)
