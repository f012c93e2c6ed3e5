"""`files`: answers to another check (`of`), many times over: each comes from a file that was saved there.

No control of a form holds them. They are read as that check reads them, and never repeated to a reader.
"""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds import fields
from rules.kinds.kind import Json, Kind, how_many, limits


def expected(question: Question) -> str:
    """Return in words how many there may be."""
    return expected_text("groepen", hoeveel=how_many(question))


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the answers of each, as their own check reads them; its faults get their place in the list."""
    if not isinstance(value, list):
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected(question)))
        return None
    most = question.maximum
    if most is not None and len(value) > most:
        faults.append(wrong(path, "te-veel", aantal=str(len(value)), meest=str(most)))
    return [
        fields.read(question.inside, entry, f"{path}/{position}", faults)
        for position, entry in enumerate(value)
    ]


def schema(question: Question) -> Json:
    """Return an array of answers to that check."""
    return {
        "type": "array",
        "items": fields.schema(question.inside),
        **limits(question, "minItems", "maxItems"),
    }


KIND = Kind(
    "files",
    read,
    schema,
    expected,
    keys=frozenset({"of", "maximum", "one"}),
    needed=lambda _entry: ("of", "maximum", "one"),
    keeps_parts=True,
    in_form=False,
    counted=True,
)
