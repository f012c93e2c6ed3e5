"""Vierd: a case in the four windows of the 4D-model, and what is still needed before it is brought in."""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Option, Rule, action, onward, outcome_words
from rules.core.kleene import Truth
from rules.core.lines import Line, answered, carried, deciding, own_choice, rests_on
from rules.core.words import load
from rules.shared import danger
from rules.shared.language.find import find
from rules.shared.own import UNKNOWN, own
from rules.vierd.beside import beside
from rules.vierd.windows import WINDOWS, empty, fields, one_sided, raw, text, written

ID = "vierd"
WORDS = "vierd/words.toml"
DANGER = "crisis"
ASKING = "vraagstuk"
AGREED = "afspraken"
# The outcomes with a sheet, and the passages that it is made from: the windows, and facts alone.
SHOWN = ("bijna", "klaar")
SOURCES = ("besluitvorming/4d-domeinen", "besluitvorming/procedure#4")
# What is told in a text of its own, beside the windows.
TEXTS = ("label", "contact", "vraag", "verwachting", ASKING)
# Danger first; then as the form has them.
ORDER = (DANGER, "label", *WINDOWS, "contact", "vraag", "verwachting", AGREED, ASKING)


def _anything(answers: Answers) -> bool:
    """Return whether anything at all is filled in; white space is nothing."""
    return (
        DANGER in answers
        or AGREED in answers
        or any(text(answers, name) for name in TEXTS)
        or any(written(answers, window) for window in WINDOWS)
    )


def _danger(answers: Answers) -> Truth:
    """Return whether there is a crisis; an open answer stops nothing."""
    return answers.get(DANGER) == "ja"


def _unfinished(answers: Answers) -> Truth:
    """Return whether a case cannot be brought in yet; open while nothing is filled in."""
    if not _anything(answers):
        return None
    return not text(answers, ASKING) or answers.get(DANGER) in (None, UNKNOWN)


# Each line as in the contract.
LINES = (
    Line("crisis", "direct-handelen", _danger, ((DANGER, ("ja",)),)),
    Line("bijna", "bijna", _unfinished, ((DANGER, (UNKNOWN,)),)),
    Line("klaar", "klaar", answered(DANGER, "nee"), ((DANGER, ("nee",)), (ASKING, ()))),
)


def outcome(answers: Answers) -> str | None:
    """Return how far the case is; None while nothing is filled in."""
    line = deciding(LINES, answers)
    return line.outcome if line else None


def asked(_answers: Answers) -> list[str]:
    """Return the questions: all of them apply."""
    return list(ORDER)


def missing(answers: Answers) -> list[str]:
    """Return what decides and is open: whether there is a crisis, and what the team is asked."""
    if _danger(answers):
        return []
    return [*([] if DANGER in answers else [DANGER]), *([] if text(answers, ASKING) else [ASKING])]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return what to do before the meeting, what stands out in the windows, and why."""
    line = deciding(LINES, answers)
    words = outcome_words(ID, found)
    said = {ASKING: load(WORDS)["reden"][ASKING]}
    sides, loaded = one_sided(answers), _loaded(answers)
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, answers, said) if line else [],
        actions=[
            *danger.first(ID, answers.get(DANGER)),
            *(_left_to_do(answers) if found in SHOWN else []),
            *map(action, words.get("actions", [])),
        ],
        alerts=danger.alerts(ID, answers.get(DANGER)),
        sources=[*rests_on(ID, line), *(SOURCES if found in SHOWN else ())],
        extra={"leeg": empty(answers), "eenzijdig": list(sides), "taal": loaded},
        own=own(ID, *_own_choices(line, one_side=bool(sides), loaded=bool(loaded))),
        onward=_onward(answers) if found == "klaar" else (),
    )


def _onward(answers: Answers) -> tuple[Json, ...]:
    """Return how a case that is ready goes on: to be brought in, and to the meeting itself."""
    return (*onward(ID, "inbreng", {"vraag": answers[ASKING]}), *onward(ID, "bloemmodel"))


def _loaded(answers: Answers) -> Json:
    """Return what is found in the texts that steers or points to a person, by the path of the text."""
    paths = [*((name,) for name in TEXTS), *(path for window in WINDOWS for path in fields(window))]
    found = {".".join(path): find(raw(answers, *path)) for path in paths}
    return {path: pieces for path, pieces in found.items() if pieces}


def _left_to_do(answers: Answers) -> list[Json]:
    """Return what comes before the meeting, by what is open."""
    extra = load(WORDS)["extra"]
    holds = {
        DANGER: DANGER not in answers,
        ASKING: not text(answers, ASKING),
        AGREED: answers.get(AGREED) in ("nee", UNKNOWN),
    }
    return [action(extra[code]) for code, here in holds.items() if here]


def _own_choices(line: Line | None, *, one_side: bool, loaded: bool) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    shown = line.outcome in SHOWN
    holds = {"volgorde": True, "vorm": shown, "eenzijdig": shown and one_side, "woorden": shown and loaded}
    return [*own_choice(ID, line), *(code for code, here in holds.items() if here)]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    return danger.alerting(ID, DANGER)


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting, shows=beside)
