"""What kinds that hold a reader's own text share."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, clean, shown
from rules.core.question import Question
from rules.kinds.kind import Json, how_many, limits

KEYS = frozenset({"minimum", "maximum"})


def needed(_entry: Json) -> tuple[str, ...]:
    """Return what the words cannot leave out: how long a text may be."""
    return ("maximum",)


def expected(question: Question) -> str:
    """Return in Dutch how much text belongs here."""
    return f"tekst {how_many(question)} tekens"


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the text as it is, white space included; characters are code points."""
    longest = question.maximum
    if not isinstance(value, str):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef {expected(question)}."))
    elif longest is not None and len(value) > longest:
        message = f"Deze tekst is te lang ({len(value)} tekens); het mogen er {longest} zijn."
        faults.append(Fault(path, message))
    elif len(value.strip()) < (question.minimum or 0):
        message = f"{question.title}: dit veld mag niet leeg zijn; geef {expected(question)}."
        faults.append(Fault(path, message))
    elif clean(value) != value:
        faults.append(Fault(path, "In deze tekst staat een teken dat niet bestaat; typ haar opnieuw."))
    return value


def schema(question: Question) -> Json:
    """Return a string with its limits; more than white space, where something has to be said."""
    filled = {"pattern": r"\S"} if question.minimum else {}
    return {"type": "string", **limits(question, "minLength", "maxLength"), **filled}
