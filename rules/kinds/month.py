"""`month`: a month of a year as jjjj-mm."""

from __future__ import annotations

import re
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, Kind

MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")


def read(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the month when it is one."""
    if not isinstance(value, str) or not MONTH.fullmatch(value):
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected_text("maand")))
    return value


def schema(_question: Question) -> Json:
    """Return a string of this form."""
    return {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$", "maxLength": 7}


KIND = Kind(
    "month",
    read,
    schema,
    expected=lambda _question: expected_text("maand"),
    takes=lambda _entry, value: isinstance(value, str) and bool(MONTH.fullmatch(value)),
)
