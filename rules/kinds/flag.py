"""`flag`: true or false; in a form one box to tick."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Change, Json, Kind


def read(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the value when it is true or false."""
    if not isinstance(value, bool):
        faults.append(wrong(path, "waar-of-onwaar", gegeven=shown(value)))
    return value


def schema(_question: Question) -> Json:
    """Return a boolean."""
    return {"type": "boolean"}


def alternatives(_question: Question, answer: Any) -> list[Change]:
    """Return the opposite."""
    return [("", not answer, not answer)]


KIND = Kind(
    "flag",
    read,
    schema,
    expected=lambda _question: expected_text("waar-of-onwaar"),
    alternatives=alternatives,
    takes=lambda _entry, value: isinstance(value, bool),
)
