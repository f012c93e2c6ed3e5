"""`texts`: a list of texts, such as an order of labels; in a form one on each line."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, Kind, how_many, limits


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the list; what in it is no text stays, and is a fault of its own place."""
    most = question.maximum
    if not isinstance(value, list):
        wanted = expected_text("lijst-van-teksten")
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=wanted))
        return None
    if most is not None and len(value) > most:
        faults.append(wrong(path, "te-veel", aantal=str(len(value)), meest=str(most)))
    for position, entry in enumerate(value):
        if not isinstance(entry, str):
            about = {"gegeven": shown(entry), "verwacht": expected_text("een-tekst")}
            faults.append(wrong(f"{path}/{position}", "kan-niet", **about))
    return value


def schema(question: Question) -> Json:
    """Return an array of strings with its limits."""
    return {"type": "array", "items": {"type": "string"}, **limits(question, "minItems", "maxItems")}


KIND = Kind(
    "texts",
    read,
    schema,
    expected=lambda question: expected_text("teksten", hoeveel=how_many(question)),
    keys=frozenset({"minimum", "maximum"}),
    needed=lambda _entry: ("maximum",),
    reasoned=False,
)
