"""What the answers say about safety: every alert of the diagram, with the cases that raise it."""

from __future__ import annotations

from rules.core.explanation import Json, Option, action, alert
from rules.core.layers import per_layer
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.halfjaar.cases import RUNNING, Case
from rules.stroomdiagram.diagram import ANSWERS, diagram
from rules.stroomdiagram.rule import alerting as of_diagram

ID = "halfjaar"
WORDS = f"{ID}/words.toml"
# The alert at which something is done now, and not later today.
NOW = "crisis"


@per_layer
def raises() -> dict[tuple[str, str], str]:
    """Return the alert of each answer that raises one, in the order of the diagram."""
    return {
        (name, answer): box[f"alert-{answer}"]
        for name, box in diagram().items()
        for answer in ANSWERS
        if f"alert-{answer}" in box and name != RUNNING
    }


def raised_by(case: Case) -> list[str]:
    """Return the alerts of a case: of any answer that stands there, on its way or not, due or not."""
    return [code for (name, answer), code in raises().items() if case.given.get(name) == answer]


def by_alert(found: list[Case]) -> dict[str, list[Case]]:
    """Return the cases that raise each alert, in the order of the diagram; none for an alert of no case."""
    kept: dict[str, list[Case]] = {}
    for code in raises().values():
        kept.setdefault(code, [])
    for case in found:
        for code in raised_by(case):
            if case not in kept[code][-1:]:
                kept[code].append(case)
    return {code: these for code, these in kept.items() if these}


def told(code: str, labels: list[str]) -> Json:
    """Return an alert with the cases that it is about."""
    if code in load(WORDS)["alert"]:
        return alert(ID, code, zaken=enumerate_titles(labels))
    # The diagram at hand has an alert of its own.
    theirs = alert("stroomdiagram", code)
    around = load(WORDS)["ander-diagram"]["alert"]
    return {**theirs, "text": fill(around, melding=theirs["text"], zaken=enumerate_titles(labels))}


def first(code: str, named: str) -> Json | None:
    """Return what comes first, today, at an alert; None where the list of what is to be done now says it."""
    words = load(WORDS)
    entry = words["veilig"].get(code, words["ander-diagram"]["veilig"])
    return None if code == NOW else action(entry, zaken=named)


def alerting() -> dict[Option, list[Json]]:
    """Return every answer within a case that raises an alert."""
    label = load(WORDS)["noem"]["deze-zaak"]
    return {
        (f"zaken.*.antwoorden.{name}", answer): [told(found["code"], [label]) for found in alerts]
        for (name, answer), alerts in of_diagram().items()
        if name != RUNNING
    }
