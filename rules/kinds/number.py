"""`number`: a whole number from `minimum` to `maximum`; without a maximum there is no end to it.

A form sends what is no whole number as the text that was typed, so that the reader is told about it.
"""

from __future__ import annotations

import re
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, Kind, how_many, limits

DIGITS = re.compile(r"\s*[+-]?[0-9]+\s*")


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the number; a fraction of nothing (30.0) is the whole number that JSON Schema takes it for."""
    low, high = question.minimum, question.maximum
    plain = int(value) if isinstance(value, float) and value.is_integer() else value
    right = isinstance(plain, int) and not isinstance(plain, bool)
    if not right or (low is not None and plain < low) or (high is not None and plain > high):
        faults.append(_fault(question, value, path))
    return plain


def expected(question: Question) -> str:
    """Return in words which numbers belong here."""
    return expected_text("getal", hoeveel=how_many(question))


def _fault(question: Question, value: Any, path: str) -> Fault:
    if not isinstance(value, str):
        return wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected(question))
    code = "getal-in-tekst" if DIGITS.fullmatch(value) else "getal-met-teken"
    return wrong(path, code, gegeven=shown(value), hoeveel=how_many(question))


def schema(question: Question) -> Json:
    """Return an integer with its limits."""
    return {"type": "integer", **limits(question, "minimum", "maximum")}


def takes(entry: Json, value: Any) -> bool:
    """Return whether a number lies within the limits that the words give."""
    low, high = entry.get("minimum"), entry.get("maximum")
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return not (isinstance(low, int) and value < low) and not (isinstance(high, int) and value > high)


KIND = Kind(
    "number",
    read,
    schema,
    expected=expected,
    keys=frozenset({"minimum", "maximum"}),
    needed=lambda _entry: ("minimum",),
    takes=takes,
    prefilled=True,
)
