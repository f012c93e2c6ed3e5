"""Stroomdiagram: round off or go on? Walks the reconstructed diagram as far as the answers go."""

from __future__ import annotations

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
from rules.core.layers import per_layer
from rules.core.questions import by_id
from rules.core.words import load
from rules.shared.own import UNKNOWN, own
from rules.stroomdiagram.beside import beside
from rules.stroomdiagram.diagram import ANSWERS, diagram, in_order, reachable, reconstruction
from rules.stroomdiagram.resident import resident

ID = "stroomdiagram"
WORDS = "stroomdiagram/words.toml"
# What an own diagram may ask too, and the 4D-model asks after it; of danger, only that nobody knows.
CARRIED = ("afspraken",)
DANGER = "crisis"


def path(answers: Answers) -> list[str]:
    """Return the boxes passed, in order, ending in an outcome or in the first open question."""
    boxes = diagram()
    name = next(iter(boxes))
    found = [name]
    while name in boxes and name in answers:
        name = boxes[name][answers[name]]
        found.append(name)
    return found


def outcome(answers: Answers) -> str | None:
    """Return where the path ends; None while it stops at an open question."""
    end = path(answers)[-1]
    return None if end in diagram() else end


def _ahead(answers: Answers) -> list[str]:
    """Return the questions that can still come, in the order in which any path asks them."""
    boxes = diagram()
    can = reachable(boxes, path(answers)[-1], answers)
    return [name for name in _order() if name in can]


@per_layer
def _order() -> list[str]:
    return in_order(diagram())


def asked(answers: Answers) -> list[str]:
    """Return the questions on the path and those that can still come."""
    passed = [name for name in path(answers)[:-1] if name in diagram()]
    return passed + _ahead(answers)


def missing(answers: Answers) -> list[str]:
    """Return the open questions that can still come, the one to ask now first."""
    return [name for name in _ahead(answers) if name not in answers]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the path and, for every box on it, the passage that the box was made from."""
    data = load(WORDS)
    passed = path(answers)
    raised = [diagram()[name].get(f"alert-{answers[name]}") for name in passed[:-1]]
    codes = [code for code in raised if code]
    words = outcome_words(ID, found, *codes)
    # Whatever the path ends in: while safety is in doubt, that comes first, today.
    first = [data["veilig"][code] for code in codes if code in data["veilig"]]
    lines = [line["source"] for line in data["line"]]
    outcomes = [line["outcome"] for line in data["line"]]
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=[reason(ID, name, answers[name]) for name in passed[:-1]] if found else [],
        actions=[action(entry) for entry in (*first, *words["actions"])],
        alerts=[alert(ID, code) for code in codes],
        sources=[lines[outcomes.index(found)]] if found else [],
        extra={"pad": passed},
        own=own(ID, *_own_choices(found, settled_first=bool(first))),
        onward=_onward(found, {name: answers[name] for name in passed[:-1]}),
    )


def _onward(found: str | None, told: Answers) -> tuple[Json, ...]:
    """Return the check to go on with; what was told on the path carries over, danger only as not known."""
    if found == "opschalen":
        return onward(ID, "overdracht")
    if found != "agenderen":
        return ()
    carried = {name: told[name] for name in CARRIED if name in told}
    return onward(ID, "vierd", carried | ({DANGER: UNKNOWN} if told.get(DANGER) == UNKNOWN else {}))


def _own_choices(found: str | None, *, settled_first: bool) -> list[str]:
    """Return the choices of ours that this rests on: the diagram itself, and safety before its outcome."""
    rests_on = {"reconstructie": bool(found and reconstruction()), "veiligheid": settled_first}
    return [code for code, holds in rests_on.items() if holds]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert, as the diagram's own file says."""
    return {
        (name, answer): [alert(ID, box[f"alert-{answer}"])]
        for name, box in diagram().items()
        for answer in ANSWERS
        if f"alert-{answer}" in box
    }


def graph() -> Json:
    """Return the diagram as nodes and edges, the very data that the picture is drawn from."""
    boxes = diagram()
    ends = load(WORDS)["outcome"]
    titles = {name: question.title for name, question in by_id(ID).items()}
    reached = reachable(boxes, next(iter(boxes)), {})
    nodes = [
        {"id": name, "kind": "question", "asks": name, "title": titles[name]}
        if name in boxes
        else {"id": name, "kind": "outcome", "outcome": name, "title": ends[name]["title"]}
        for name in reached
    ]
    edges = [
        {
            "from": name,
            "to": box[answer],
            "answer": answer,
            "title": by_id(ID)[name].option_title(answer),
        }
        for name, box in boxes.items()
        for answer in ANSWERS
    ]
    return {"nodes": nodes, "edges": edges}


RULE = Rule(
    ID,
    outcome,
    asked,
    missing,
    explain,
    graph=graph,
    ready=diagram,
    alerting=alerting,
    note=reconstruction,
    shows=beside,
    resident=resident,
)
