"""Werkvorm: which way of discussing fits the goal and the minutes of one case, with a clock for its steps."""

from __future__ import annotations

from typing import Any

from rules.core.edges import nearest
from rules.core.explanation import Answers, Explanation, Json, Option, Rule, action, onward, outcome_words
from rules.core.kleene import Truth, both
from rules.core.lines import (
    Line,
    always,
    answered,
    carried,
    deciding,
    of_asked,
    open_questions,
    own_choice,
    rests_on,
)
from rules.core.questions import by_id
from rules.core.sentences import check_text
from rules.core.words import load
from rules.shared import danger
from rules.shared.own import own
from rules.werkvorm.beside import beside
from rules.werkvorm.clock import divided

ID = "werkvorm"
WORDS = "werkvorm/words.toml"
DANGER = "acuut"
# The least for one case (ours), and from when the long version fits (the source's 70 to 90).
LEAST = 15
LONG = 70
# Methods in which colleagues only ask; the source gives them no steps.
ONLY_ASKING = ("socratisch", "dialoog")
# The method that is a check by itself, which runs it.
FLOWER = "bloemmodel"
TIME: tuple[str, tuple[str, ...]] = ("minuten", ())


def per_case(answers: Answers) -> int | None:
    """Return the whole minutes for one case; None while the minutes are open."""
    minutes = answers.get("minuten")
    return None if minutes is None else int(minutes // answers.get("zaken", by_id(ID)["zaken"].default))


def _too_short(answers: Answers) -> Truth:
    minutes = per_case(answers)
    return None if minutes is None else minutes < LEAST


def _long(answers: Answers) -> Truth:
    minutes = per_case(answers)
    return None if minutes is None else minutes >= LONG


def _running_long(answers: Answers) -> Truth:
    """Return whether a decision is wanted on a case that has run for more than half a year."""
    return both(answered("doel", "besluit")(answers), answered("half-jaar", "ja")(answers))


# Each line as in the contract.
LINES = (
    Line("acuut", "direct-handelen", answered(DANGER, "ja"), ((DANGER, ("ja",)),)),
    Line("kwartier", "minder-zaken", _too_short, (TIME,)),
    Line("half-jaar", FLOWER, _running_long, (("doel", ("besluit",)), ("half-jaar", ("ja",)))),
    Line("overtuiging", "socratisch", answered("doel", "overtuiging"), (("doel", ("overtuiging",)),)),
    Line("visie", "dialoog", answered("doel", "visie"), (("doel", ("visie",)),)),
    Line("in-kaart", "viervensters", answered("doel", "in-kaart"), (("doel", ("in-kaart",)),)),
    Line(
        "lang",
        "incident-lang",
        _long,
        (("doel", ("advies", "leren", "besluit")), TIME, ("half-jaar", ("nee",))),
    ),
    Line("leren", "basl", answered("doel", "leren"), (("doel", ("leren",)), TIME)),
    Line("kort", "incident-kort", always, (("doel", ("advies", "besluit")), TIME, ("half-jaar", ("nee",)))),
)
METHODS = tuple(line.outcome for line in LINES[2:])


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply."""
    return [
        DANGER,
        "doel",
        "minuten",
        "zaken",
        *(["half-jaar"] if answers.get("doel") == "besluit" else []),
    ]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return the method, or what comes before any."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the questions that are open and can still matter; how many cases there are has a default."""
    return open_questions(LINES, of_asked(answers, asked(answers)), asked(answers))


def steps(method: str | None, minutes: int | None) -> list[Json]:
    """Return the steps of a method with their whole minutes; none where there is no method."""
    entries = load(WORDS)["stappen"].get(method, [])
    if not entries or minutes is None:
        return []
    spent = divided(minutes, [entry["gewicht"] for entry in entries])
    return [{"stap": entry["stap"], "minuten": each} for entry, each in zip(entries, spent, strict=True)]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the method and its clock, danger first."""
    line = _line(answers)
    minutes = per_case(answers)
    words = outcome_words(ID, found)
    text = check_text(ID, "reden", "per-zaak", minuten=str(minutes))
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, of_asked(answers, asked(answers)), {"minuten": text}) if line else [],
        actions=[*danger.first(ID, answers.get(DANGER)), *map(action, words.get("actions", []))],
        alerts=danger.alerts(ID, answers.get(DANGER)),
        sources=_sources(line),
        extra={"per-zaak": minutes, "stappen": steps(found, minutes)},
        own=own(ID, *_own_choices(line)),
        onward=onward(ID, found) if found == FLOWER else (),
    )


def _sources(line: Line | None) -> list[str]:
    """Return the passages on the method and on each of its steps."""
    if line is None:
        return []
    entries = load(WORDS)["stappen"].get(line.outcome, [])
    return [*rests_on(ID, line), *dict.fromkeys(entry["source"] for entry in entries)]


def _own_choices(line: Line | None) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    method = line.outcome in METHODS
    holds = {"kiezen": method, "minuten": method, "vragen": line.outcome in ONLY_ASKING}
    return [*own_choice(ID, line), *(code for code, here in holds.items() if here)]


def edges(answers: Answers) -> list[tuple[str, Any]]:
    """Return the numbers of minutes and of cases at which it would be something else."""
    return [*nearest(ID, "minuten", answers, outcome), *nearest(ID, "zaken", answers, outcome)]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    return danger.alerting(ID, DANGER)


RULE = Rule(ID, outcome, asked, missing, explain, edges=edges, alerting=alerting, shows=beside)
