"""The paper to work with, which a check makes itself: to take to a meeting, or to answer by hand."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.words import source
from rules.description.paper import by_document
from rules.description.sentences import sentence


def handout(rule: Rule, answers: Answers, result: Json) -> Json | None:
    """Return that paper with its passages at its foot, those of the result too; None where there is none."""
    found = rule.handout(answers, result)
    if found is None:
        return None
    sources = [*result["receipt"]["sources"], *(source(place).as_json() for place in found.pop("sources"))]
    passages = "; ".join(by_document(sources))
    return {**found, "note": f"{found['note']} {sentence('bron-een', document=passages)}"}
