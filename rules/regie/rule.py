"""Regie: who holds the reins? Danger first, then the smallest circle that works."""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Option, Rule, action, outcome_words, voiced
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
from rules.core.words import load
from rules.regie.beside import beside
from rules.regie.resident import resident
from rules.shared import danger
from rules.shared.own import UNKNOWN, own

ID = "regie"
WORDS = "regie/words.toml"
DANGER = "gevaar"
# Answers at which the client does not direct it alone.
NOT_ALONE = ("deels", "nee")
CLIENT = ("client", NOT_ALONE)
# Who keeps the overview with several professionals, in this order; a team member where nobody else does.
COORDINATING = ("gezinscoach", "client", "netwerk")
OTHERWISE = "teamlid"
OVERVIEW = "methodisch/functies-toelichting#19"

# Each line as in the contract.
LINES = (
    Line("gevaar", "tijdelijk-overnemen", answered(DANGER, "ja"), ((DANGER, ("ja",)),)),
    Line("client", "client", answered("client", "ja"), (("client", ("ja",)),)),
    Line("client-onbekend", "overleg", answered("client", UNKNOWN), (("client", (UNKNOWN,)),)),
    Line("netwerk", "client-en-netwerk", answered("netwerk", "ja"), (CLIENT, ("netwerk", ("ja",)))),
    Line("netwerk-onbekend", "overleg", answered("netwerk", UNKNOWN), (CLIENT, ("netwerk", (UNKNOWN,)))),
    Line("ondersteuner", "met-ondersteuner", always, (CLIENT, ("netwerk", ("nee",)))),
)


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply; the last three never decide."""
    network = ["netwerk"] if answers.get("client") in NOT_ALONE else []
    coach = ["gezinscoach"] if answers.get("hulpverleners") == "ja" else []
    return [DANGER, "client", *network, "overgenomen", "hulpverleners", *coach]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return which circle it is, or that a professional takes over for now."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the deciding questions that are open and can still matter."""
    return open_questions(LINES, of_asked(answers, asked(answers)), asked(answers))


def coordinating(answers: Answers) -> str | None:
    """Return who keeps the overview; None where there are not several professionals at work."""
    counting = of_asked(answers, asked(answers))
    if counting.get("hulpverleners") != "ja":
        return None
    return next((who for who in COORDINATING if counting.get(who) == "ja"), OTHERWISE)


def _giving_back(answers: Answers) -> bool:
    """Return whether a professional took over and it is safe again."""
    return answers.get("overgenomen") == "ja" and answers.get(DANGER) == "nee"


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return who directs it and why, with giving back and the overview beside it."""
    line = _line(answers)
    unsure = answers.get(DANGER) == UNKNOWN
    voices = ["onveilig"] if unsure else []
    words = outcome_words(ID, found, *voices)
    who = coordinating(answers)
    back = _giving_back(answers)
    more: list[Json] = []
    if found and back:
        more.append(load(WORDS)["extra"]["teruggeven"])
    # In danger it is not the time to settle who keeps the overview.
    settles = who if found != "tijdelijk-overnemen" else None
    if found and settles:
        more.append(voiced(load(WORDS)["overzicht"][settles], *voices))
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, answers, {}) if line else [],
        actions=[
            *danger.first(ID, answers.get(DANGER)),
            *map(action, [*words.get("actions", []), *more]),
        ],
        alerts=danger.alerts(ID, answers.get(DANGER)),
        sources=[*rests_on(ID, line), *([OVERVIEW] if found and who else [])],
        extra={"teruggeven": back, "coordinatie": who},
        own=own(ID, *_own_choices(line, back=back, settles=settles)),
    )


def _own_choices(line: Line | None, *, back: bool, settles: str | None) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    holds = {"volgorde": line.id != "gevaar", "teruggeven": back, "overzicht": settles is not None}
    return [*own_choice(ID, line), *(code for code, here in holds.items() if here)]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    return danger.alerting(ID, DANGER)


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting, shows=beside, resident=resident)
