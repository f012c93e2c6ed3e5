"""What kinds that hold a reader's own text share."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, clean, shown
from rules.core.question import Question
from rules.core.sentences import expected_text, fault_text
from rules.kinds.kind import Json, how_many, limits

KEYS = frozenset({"minimum", "maximum"})
# White space to one of the two engines only: Python knows the control characters, ECMAScript the byte
# order mark. A text of nothing else is empty here, and by the schema's pattern in both.
MARK = "\ufeff"
FILLED = r"[^\s\u001c-\u001f\u0085\ufeff]"


def trimmed(text: str) -> str:
    """Return a text without the white space around it, in whichever order it stands there."""
    before = None
    while before != text:
        before, text = text, text.strip().strip(MARK)
    return text


def needed(_entry: Json) -> tuple[str, ...]:
    """Return what the words cannot leave out: how long a text may be."""
    return ("maximum",)


def expected(question: Question) -> str:
    """Return in words how much text belongs here."""
    return expected_text("tekst", hoeveel=how_many(question))


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the text as it is, white space included; characters are code points."""
    longest = question.maximum
    if not isinstance(value, str):
        message = fault_text("kan-niet", gegeven=shown(value), verwacht=expected(question))
        faults.append(Fault(path, message))
    elif longest is not None and len(value) > longest:
        message = fault_text("te-lang", aantal=str(len(value)), meest=str(longest))
        faults.append(Fault(path, message))
    elif len(trimmed(value)) < (question.minimum or 0):
        message = fault_text("leeg", vraag=question.title, verwacht=expected(question))
        faults.append(Fault(path, message))
    elif clean(value) != value:
        faults.append(Fault(path, fault_text("geen-teken")))
    return value


def schema(question: Question) -> Json:
    """Return a string with its limits; more than white space, where something has to be said."""
    filled = {"pattern": FILLED} if question.minimum else {}
    return {"type": "string", **limits(question, "minLength", "maxLength"), **filled}
