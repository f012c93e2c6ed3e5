"""What kinds that hold a reader's own text share."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, clean, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, how_many, limits

KEYS = frozenset({"minimum", "maximum"})
# White space to one of the two engines only: Python knows the control characters, ECMAScript the byte
# order mark. A text of nothing else is empty here, and by the schema's pattern in both.
MARK = "\ufeff"
FILLED = r"[^\s\u001c-\u001f\u0085\ufeff]"


def trimmed(text: str) -> str:
    """Return a text without the white space around it, in whichever order it stands there."""
    text = text.strip()
    while text.startswith(MARK) or text.endswith(MARK):
        text = text.strip(MARK).strip()
    return text


def compared(label: str) -> str:
    """Return a label as it is compared with another: trimmed, and without regard to case."""
    return trimmed(label).casefold()


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
        faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected(question)))
    elif longest is not None and len(value) > longest:
        faults.append(wrong(path, "te-lang", aantal=str(len(value)), meest=str(longest)))
    elif len(trimmed(value)) < (question.minimum or 0):
        faults.append(wrong(path, "leeg", vraag=question.title, verwacht=expected(question)))
    elif clean(value) != value:
        faults.append(wrong(path, "geen-teken"))
    return value


def schema(question: Question) -> Json:
    """Return a string with its limits; more than white space, where something has to be said."""
    filled = {"pattern": FILLED} if question.minimum else {}
    return {"type": "string", **limits(question, "minLength", "maxLength"), **filled}
