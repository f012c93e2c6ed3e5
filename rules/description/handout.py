"""The paper to work with, which a check makes itself: to take to a meeting, or to answer by hand."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.description.paper import by_document
from rules.description.sentences import sentence


def handout(rule: Rule, answers: Answers, result: Json) -> Json | None:
    """Return that paper, with the passages that its result rests on at its foot; None where there is none."""
    found = rule.handout(answers, result)
    if found is None:
        return None
    passages = "; ".join(by_document(result["receipt"]["sources"]))
    return {**found, "note": f"{found['note']} {sentence('bron-een', document=passages)}"}
