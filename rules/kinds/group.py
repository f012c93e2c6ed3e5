"""`group`: one answer for each of its fields, of any kind; groups may stand in groups.

The fields stand under it, or each is an entry of a list in another file, made by the template `each`; but
for those of which the id stands under `except`.
"""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds import fields
from rules.kinds.kind import Json, Kind

LISTED = ("from", "table", "each")


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the answers of the fields that are right."""
    return fields.read(question.fields, value, path, faults)


def needed(entry: Json) -> tuple[str, ...]:
    """Return the keys that say what the fields are: themselves, or the list that they come from."""
    return LISTED if any(key in entry for key in LISTED) else ("fields",)


KIND = Kind(
    "group",
    read,
    schema=lambda question: fields.schema(question.fields),
    expected=lambda _question: expected_text("groep"),
    alternatives=lambda question, answer: [
        (f".{path}", value, whole) for path, value, whole in fields.changes(question.fields, answer)
    ],
    keys=frozenset({"fields", *LISTED, "except"}),
    needed=needed,
    keeps_parts=True,
)
