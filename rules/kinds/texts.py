"""`texts`: a list of texts, such as an order of labels. It has no field in a form."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, shown
from rules.core.question import Question
from rules.kinds.kind import Json, Kind, how_many, limits


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the list; what in it is no text stays, and is a fault of its own place."""
    most = question.maximum
    if not isinstance(value, list):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef een lijst van teksten."))
        return None
    if most is not None and len(value) > most:
        faults.append(Fault(path, f"Hier staan er {len(value)}; het mogen er {most} zijn."))
    for position, entry in enumerate(value):
        if not isinstance(entry, str):
            faults.append(Fault(f"{path}/{position}", f"Hier kan {shown(entry)} niet; geef tekst."))
    return value


def schema(question: Question) -> Json:
    """Return an array of strings with its limits."""
    return {"type": "array", "items": {"type": "string"}, **limits(question, "minItems", "maxItems")}


KIND = Kind(
    "texts",
    read,
    schema,
    expected=lambda question: f"een lijst {how_many(question)} teksten",
    keys=frozenset({"minimum", "maximum"}),
    needed=lambda _entry: ("maximum",),
    in_form=False,
    reasoned=False,
)
