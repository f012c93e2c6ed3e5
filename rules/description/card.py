"""The card of an outcome that is "not here", as its reader sees it."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.words import load
from rules.description.sentences import FILE


def card(rule: Rule, answers: Answers, result: Json) -> Json | None:
    """Return the card with its parts under their titles; None where the question is in the right place."""
    found = rule.door(answers, result)
    if found is None:
        return None
    words = load(FILE)["deur"]
    return {
        "title": words["titel"],
        "entries": [{"code": code, "title": words[code], "text": text} for code, text in found.items()],
        "note": words["van-ons"],
    }
