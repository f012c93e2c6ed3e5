"""The answers of a check as JSON Schema (2020-12), from the same questions that the form shows."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.questions import questions
from rules.core.ready import guarded
from rules.core.words import load
from rules.kinds import fields
from rules.registry import CHECKS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(check: str) -> Json:
    """Return the JSON Schema of a check's answers, with a Dutch title for questions and options."""
    rule = CHECKS[check]

    def whole() -> Json:
        rule.ready()
        title = load(f"{check}/words.toml")["check"]["title"]
        return {"$schema": DIALECT, "title": title, **fields.schema(questions(check))}

    return guarded(check, whole)
