"""What a resident is told of the way through the diagram."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Told
from rules.core.resident import told
from rules.core.words import load
from rules.stroomdiagram.diagram import diagram

ID = "stroomdiagram"


def resident(answers: Answers, result: Json) -> Told | None:
    """Return what the resident is told; None while nothing is decided.

    A diagram of an organisation's own can ask what these words do not know; of that nothing is told.
    """
    boxes = [diagram()[name] | {"id": name} for name in result["pad"][:-1]]
    raised = [box.get(f"alert-{answers[box['id']]}", "") for box in boxes]
    found = told(ID, result["outcome"], *filter(None, raised))
    if found is None:
        return None
    words = load(f"{ID}/words.toml")
    known = words["bewoner-vraag"]
    seen = tuple(
        known[box["id"]][answer]
        for box in boxes
        for answer in [answers[box["id"]]]
        if answer in known.get(box["id"], {})
    )
    return found._replace(lists=((words["bewoner-lijst"]["pad"], seen),) if seen else ())
