"""`records`: a list of objects, each with the same fields of any kind; records may stand in records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds import fields
from rules.kinds.kind import Change, Json, Kind, how_many, limits


def expected(question: Question) -> str:
    """Return in words how many records belong here."""
    return expected_text("groepen", hoeveel=how_many(question))


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the records, each with what is right in it."""
    if not isinstance(value, list):
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected(question)))
        return None
    low, high = question.minimum or 0, question.maximum
    if len(value) < low or (high is not None and len(value) > high):
        about = {"aantal": str(len(value)), "minst": str(low), "meest": str(high)}
        faults.append(wrong(path, "niet-zoveel", **about))
    return [
        fields.read(question.fields, entry, f"{path}/{position}", faults)
        for position, entry in enumerate(value)
    ]


def schema(question: Question) -> Json:
    """Return an array of objects with its limits."""
    return {
        "type": "array",
        "items": fields.schema(question.fields),
        **limits(question, "minItems", "maxItems"),
    }


def alternatives(question: Question, answer: Any) -> Iterator[Change]:
    """Yield every other answer within each record; the records themselves stay."""
    for position, record in enumerate(answer):
        for path, value, changed in fields.changes(question.fields, record):
            yield f".{position}.{path}", value, [*answer[:position], changed, *answer[position + 1 :]]


KIND = Kind(
    "records",
    read,
    schema,
    expected,
    alternatives,
    keys=frozenset({"fields", "minimum", "maximum", "one"}),
    needed=lambda _entry: ("fields", "maximum", "one"),
    keeps_parts=True,
    repeats=True,
)
