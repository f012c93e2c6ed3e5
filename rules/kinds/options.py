"""What kinds that choose among options share."""

from __future__ import annotations

from typing import Any

from rules.core.helplines import numbered
from rules.core.question import Question
from rules.core.sentences import COMMON, expected_text
from rules.core.words import load
from rules.kinds.kind import Json

KEYS = frozenset({"options", "from", "table", "plain-titles", "reason", "example"})


def match(question: Question, value: Any) -> Any:
    """Return the option code that a value is, or None when it is none of them."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return question.codes.get(value)


def allowed(question: Question) -> str:
    """Return the codes that a question takes, as a fault names them."""
    codes = [str(option.code) for option in question.options]
    if question.nullable:
        codes.append(expected_text("leeg"))
    return ", ".join(codes)


def one_of(question: Question) -> Json:
    """Return the schema of one option, each with its title."""
    found: list[Json] = [{"const": o.code, "title": numbered(o.title)} for o in question.options]
    if question.nullable:
        found.append({"const": None, "title": load(COMMON)["antwoord"]["leeg"]})
    return {"oneOf": found}
