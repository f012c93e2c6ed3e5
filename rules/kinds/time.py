"""`time`: a time of the day as hh:mm, both with two digits. A form takes more ways of writing it."""

from __future__ import annotations

import re
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, Kind

TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def read(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the time when it is one."""
    if not isinstance(value, str) or not TIME.fullmatch(value):
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected_text("tijd")))
    return value


def schema(_question: Question) -> Json:
    """Return a string of this form."""
    return {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "maxLength": 5}


KIND = Kind(
    "time",
    read,
    schema,
    expected=lambda _question: expected_text("tijd"),
    takes=lambda _entry, value: isinstance(value, str) and bool(TIME.fullmatch(value)),
)
