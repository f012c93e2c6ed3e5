"""Netwerk: who there is around somebody, what they do for each other, and what one can ask about that.

Nothing is weighed: how many people are enough, no source says.
"""

from __future__ import annotations

from rules.core.answers import Fault, shown
from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    onward,
    outcome_words,
    reason,
)
from rules.core.kleene import Truth
from rules.core.lines import Line, deciding, own_choice
from rules.core.looks import OWN_QUESTIONS
from rules.core.sentences import check_text
from rules.core.words import load
from rules.kinds.written import compared, trimmed
from rules.netwerk.beside import beside
from rules.netwerk.handout import handout
from rules.netwerk.support import AREAS, Person, counted, extra, former, unsafe
from rules.shared.own import own

ID = "netwerk"
WORDS = "netwerk/words.toml"
UNSAFE = "onveilig"
# The areas that the source names; the others are ours.
OF_THE_SOURCE = AREAS[:5]


def people(answers: Answers) -> list[Person]:
    """Return everybody that was filled in."""
    found: list[Person] = answers.get("personen", [])
    return found


def _unsafe(answers: Answers) -> Truth:
    return any(map(unsafe, people(answers))) if "personen" in answers else None


def _nobody(answers: Answers) -> Truth:
    return not counted(people(answers)) if "personen" in answers else None


def _somebody(answers: Answers) -> Truth:
    return True if "personen" in answers else None


# Each line as in the contract.
LINES = (
    Line(UNSAFE, "let-op", _unsafe, (("personen", ()),)),
    Line("niemand", "leeg", _nobody, (("personen", ()),)),
    Line("iemand", "getekend", _somebody, (("personen", ()),)),
)


def outcome(answers: Answers) -> str | None:
    """Return whether somebody may not be safe, nobody is there, or it is drawn; None without a list."""
    line = deciding(LINES, answers)
    return line.outcome if line else None


def asked(_answers: Answers) -> list[str]:
    """Return the one question: who there is."""
    return ["personen"]


def missing(answers: Answers) -> list[str]:
    """Return that question while it is open."""
    return [] if "personen" in answers else ["personen"]


def faults(answers: Answers) -> list[Fault]:
    """Return each label that somebody before has too."""
    found, seen = [], set()
    for place, person in enumerate(answers.get("personen") or []):
        label = person.get("label") if isinstance(person, dict) else None
        if not isinstance(label, str) or not trimmed(label):
            continue  # said already when it was read
        if compared(label) in seen:
            message = check_text(ID, "fout", "label-dubbel", label=shown(label))
            found.append(Fault(f"/personen/{place}/label", message))
        seen.add(compared(label))
    return found


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return what was drawn, who may not be safe, and what to do with it."""
    line = deciding(LINES, answers)
    lost = [person for person in former(people(answers)) if not unsafe(person)]
    words = outcome_words(ID, found)
    again = [action(load(WORDS)["extra"]["vroeger"])] if found == "leeg" and lost else []
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(answers, line) if line else [],
        actions=[*again, *map(action, words["actions"])],
        alerts=[alert(ID, UNSAFE)] if found == "let-op" else [],
        sources=_sources(answers) if line else [],
        extra=extra(people(answers)),
        own=own(ID, *_own_choices(answers, line)),
        onward=onward(ID, "veiligheid") if found == "let-op" else (),
    )


def _reasons(answers: Answers, line: Line) -> list[Json]:
    """Return who may not be safe; else how many there are."""
    everybody = people(answers)
    if line.id == UNSAFE:
        return [
            {
                "question": f"personen.{place}.{UNSAFE}",
                "answer": True,
                "text": check_text(ID, "reden", UNSAFE, wie=person["label"]),
                "source": None,
            }
            for place, person in enumerate(everybody)
            if unsafe(person)
        ]
    there = counted(everybody)
    kind = "niemand" if not there else "een" if len(there) == 1 else "meer"
    text = check_text(ID, "reden", kind, aantal=str(len(there)))
    return [reason(ID, "personen", everybody, text)]


def _sources(answers: Answers) -> list[str]:
    """Return the passages on drawing, on the kinds of support, and on areas and nearness.

    In one order whatever the outcome: the paper for on the table names them, and tells nobody of danger.
    """
    supported = any(person.get("krijgt") or person.get("geeft") for person in people(answers))
    places = {
        "methodisch/netwerk-wel": True,
        "methodisch/ecogram": True,
        "methodisch/steun": supported,
        "casuistiek/bolletjesschema": bool(people(answers)),
    }
    return [place for place, used in places.items() if used]


def _own_choices(answers: Answers, line: Line | None) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    everybody = people(answers)
    flags = ("overleden", "vroeger", "huisdier")
    rests = {
        "kringen": bool(everybody),
        "gebieden": any(person.get("gebied") not in OF_THE_SOURCE for person in everybody),
        "tellen": any(person.get(flag) for person in everybody for flag in flags),
        "opvallend": bool(extra(everybody)["opvallend"]),
        "tekens": bool(everybody),
        "vel": bool(everybody),
    }
    return [*own_choice(ID, line), *(code for code, here in rests.items() if here)]


def alerting() -> dict[Option, list[Json]]:
    """Return the one answer that raises an alert: with this person the resident may not be safe."""
    return {(f"personen.*.{UNSAFE}", True): [alert(ID, UNSAFE)]}


RULE = Rule(
    ID,
    outcome,
    asked,
    missing,
    explain,
    faults=faults,
    alerting=alerting,
    shows=beside,
    looks=OWN_QUESTIONS,
    handout=handout,
)
