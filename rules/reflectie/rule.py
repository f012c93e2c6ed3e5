"""Reflectie: which way of looking back, by what a team wants from it."""

from __future__ import annotations

from typing import Any

from rules.core.edges import nearest
from rules.core.explanation import Answers, Explanation, Json, Rule, action, outcome_words
from rules.core.kleene import Truth, both
from rules.core.lines import (
    Condition,
    Line,
    answered,
    carried,
    deciding,
    of_asked,
    open_questions,
    own_choice,
    rests_on,
)
from rules.core.sentences import check_text
from rules.core.words import load, source
from rules.reflectie.beside import beside
from rules.reflectie.questions import handout
from rules.shared.own import UNKNOWN, own

ID = "reflectie"
WORDS = "reflectie/words.toml"
# What somebody wants of it, and which form that is; the four that hang on more stand in the lines.
FORMS = {
    "methode": "methode-onderhoud",
    "team": "team",
    "onuitgesproken": "ongezegd",
    "waarden": "waarden",
    "procedure": "procedure",
    "rollen": "rollen",
    "succes": "successen",
    "misser": "missers",
    "afgeronde-casus": "afgerond",
    "ander-team": "ander-team",
    "afsluiten": "meeneemrondje",
}
# These ask of a team that it is safe to speak, and these that there is time.
NEEDS_SAFETY = ("onuitgesproken", "rollen", "misser")
NEEDS_TIME = ("leren-van-casus", "procedure")
# The second hour of the source; and what we think is the least for the procedure.
HOUR = 60
HALF_HOUR = 30
CASE = ("doel", ("leren-van-casus",))
TIME: tuple[str, tuple[str, ...]] = ("minuten", ())


def _minutes(least: int, *, reached: bool) -> Condition:
    """Return whether there are at least so many minutes, or fewer; open while they are."""

    def holds(answers: Answers) -> Truth:
        minutes = answers.get("minuten")
        return None if minutes is None else (minutes >= least) is reached

    return holds


def _with_time(wanted: str, least: int, *, reached: bool) -> Condition:
    return lambda answers: both(answered("doel", wanted)(answers), _minutes(least, reached=reached)(answers))


def _not_safe(answers: Answers) -> Truth:
    """Return whether the form asks for a safe team and this one is not, or may not be."""
    return both(answered("doel", *NEEDS_SAFETY)(answers), answered("veilig-team", "nee", UNKNOWN)(answers))


# Each line as in the contract.
LINES = (
    Line(
        "veilig-team",
        "eerst-veilig-team",
        _not_safe,
        (("doel", NEEDS_SAFETY), ("veilig-team", ("nee", UNKNOWN))),
    ),
    Line("uur", "drie-vragen", _with_time("leren-van-casus", HOUR, reached=True), (CASE, TIME)),
    Line("geen-uur", "meeneemrondje", _with_time("leren-van-casus", HOUR, reached=False), (CASE, TIME)),
    Line(
        "te-kort",
        "apart-plannen",
        _with_time("procedure", HALF_HOUR, reached=False),
        (("doel", ("procedure",)), TIME),
    ),
    *(Line(wanted, form, answered("doel", wanted), (("doel", (wanted,)),)) for wanted, form in FORMS.items()),
)
# Outcomes that are a form, with its questions or steps.
WITH_STEPS = ("drie-vragen", *FORMS.values())


def asked(answers: Answers) -> list[str]:
    """Return what somebody wants, and what that hangs on."""
    wanted = answers.get("doel")
    return [
        "doel",
        *(["minuten"] if wanted in NEEDS_TIME else []),
        *(["veilig-team"] if wanted in NEEDS_SAFETY else []),
    ]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return the form, or what comes before it."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the questions that are open and can still matter."""
    return open_questions(LINES, of_asked(answers, asked(answers)), asked(answers))


def steps(found: str | None) -> list[Json]:
    """Return the questions or steps of a form, in the order of the source; none where it is no form."""
    return [
        {"tekst": entry["tekst"], "source": source(entry["source"]).as_json()}
        for entry in load(WORDS)["vorm"].get(found, [])
    ]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the form with its questions, and why it is this one."""
    line = _line(answers)
    words = outcome_words(ID, found)
    minutes = check_text(ID, "reden", "minuten", minuten=str(answers.get("minuten")))
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, answers, {"minuten": minutes}) if line else [],
        actions=[action(entry) for entry in words.get("actions", [])],
        alerts=[],
        sources=rests_on(ID, line),
        extra={"vragen": steps(found)},
        own=own(ID, "kiezen", *own_choice(ID, line)) if line else (),
    )


def edges(answers: Answers) -> list[tuple[str, Any]]:
    """Return the number of minutes at which it would be another form."""
    return nearest(ID, "minuten", answers, outcome)


RULE = Rule(ID, outcome, asked, missing, explain, edges=edges, shows=beside, handout=handout)
