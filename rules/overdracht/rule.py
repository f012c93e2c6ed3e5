"""Overdracht: buurtteam or aanvullende ondersteuning? The majority of all answers points."""

from __future__ import annotations

from rules.core.doors import door
from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    finding,
    outcome_words,
    reason,
)
from rules.core.layers import per_layer
from rules.core.questions import questions
from rules.core.sentences import enumerate_titles
from rules.core.words import load
from rules.overdracht.beside import beside
from rules.overdracht.majority import ANSWERS, ID, pointing, total
from rules.overdracht.resident import resident
from rules.overdracht.weighing import near, sides
from rules.shared.own import own

WORDS = "overdracht/words.toml"
THEMES = ("functioneren", "begeleiding", "wonen")
# A nee here is a matter of safety, and not knowing is too (functioneren 2-3, begeleiding 8-9).
SAFETY = ("functioneren-2", "functioneren-3", "begeleiding-8", "begeleiding-9")
# Where the text of an alert stands in the words, by the answer that raises it.
ALERTS = {"nee": "alert", "onbekend": "alert-onbekend"}


def outcome(answers: Answers) -> str | None:
    """Return which way the majority points; None while open answers can still change it."""
    given = list(answers.values())
    return pointing(given.count("ja"), given.count("nee"), len(given))


def asked(_answers: Answers) -> list[str]:
    """Return all questions; every one is part of the whole picture."""
    return [question.id for question in questions(ID)]


def missing(answers: Answers) -> list[str]:
    """Return the open questions while they can still change which way it points."""
    if outcome(answers):
        return []
    return [question.id for question in questions(ID) if question.id not in answers]


def complete(answers: Answers) -> bool:
    """Return whether all questions have an answer; a majority can decide before that."""
    return len(answers) == total()


def tally(answers: Answers) -> Json:
    """Return how often each answer was given, in total and for each theme."""
    counts = {name: dict.fromkeys((*ANSWERS, "open"), 0) for name in ("totaal", *THEMES)}
    total_of = counts["totaal"]
    for question, theme in _themes():
        answer = answers.get(question, "open")
        total_of[answer] += 1
        counts[theme][answer] += 1
    return counts


@per_layer
def _themes() -> list[tuple[str, str]]:
    """Return each question with its theme, which stands in its id."""
    return [(question.id, question.id.rpartition("-")[0]) for question in questions(ID)]


def _alert(question: str, answer: str) -> Json:
    """Return the alert of a safety question: what is wrong at nee, what to find out at onbekend."""
    return alert(ID, question, where=ALERTS[answer])


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert, with that alert."""
    return {(question, answer): [_alert(question, answer)] for question in SAFETY for answer in ALERTS}


def _safety_actions(answers: Answers, found: str | None) -> list[Json]:
    """Return what to do first: settle what is wrong, then find out what is not known."""
    data = load(WORDS)
    extra, titles = data["extra"], data["veiligheid"]
    wrong = [titles[question] for question in SAFETY if answers.get(question) == "nee"]
    # An open question is one to find out too, once there is an outcome to act on.
    unsure = {"onbekend", None} if found else {"onbekend"}
    unknown = [titles[question] for question in SAFETY if answers.get(question) in unsure]
    rows = {"veiligheid-nee": wrong, "veiligheid-open": unknown}
    return [
        action(
            {**extra[name], "phone": entries[0]["phone"]},
            punten=enumerate_titles([e["text"] for e in entries]),
        )
        for name, entries in rows.items()
        if entries
    ]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the points to weigh, the alerts and what to do, safety first and before any outcome."""
    words = outcome_words(ID, found)
    lines = [line["source"] for line in load(WORDS)["line"] if line["outcome"] == found]
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(answers, found),
        actions=[
            *_safety_actions(answers, found),
            *(action(entry) for entry in (*words["actions"], *finding(words))),
        ],
        alerts=[_alert(q, answers[q]) for q in SAFETY if answers.get(q) in ALERTS],
        sources=[*lines, "overdracht/leeswijzer#2"] if found else [],
        extra={"telling": tally(answers)},
        own=own(ID, *_own_choices(answers, found)),
    )


def _own_choices(answers: Answers, found: str | None) -> list[str]:
    """Return the choices of ours that this rests on: how is counted, and what is a matter of safety."""
    rests_on = {
        "omkering": found == "aanvullend",
        "meerderheid": found in ("buurtteam", "aanvullend"),
        "gewicht": found is not None,
        "twijfel": found == "twijfel",
        "koopwoning": answers.get("wonen-1") == "ja",
        "nooit-gehad": answers.get("begeleiding-11") == "ja",
        "veiligheid": any(answers.get(question) in ALERTS for question in SAFETY),
    }
    return [code for code, holds in rests_on.items() if holds]


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


def _door(_answers: Answers, result: Json) -> dict[str, str] | None:
    """Return the way on to the team that the answers point to."""
    return door(ID, result["outcome"])


RULE = Rule(
    ID, outcome, asked, missing, explain, complete=complete, alerting=alerting, shows=beside, sides=sides,
    near=near, door=_door, resident=resident,
)  # fmt: skip
