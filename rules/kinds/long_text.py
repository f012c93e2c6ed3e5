"""`long-text`: a text of any number of lines; one that is too long is refused, with by how much."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, wrong
from rules.core.question import Question
from rules.kinds import written
from rules.kinds.kind import Kind


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the text as it is, line ends included."""
    longest = question.maximum
    if isinstance(value, str) and longest is not None and len(value) > longest:
        more = len(value) - longest
        about = {"meer": str(more), "aantal": str(len(value)), "meest": str(longest)}
        faults.append(wrong(path, "te-veel-tekens", **about))
        return value
    return written.read(question, value, path, faults)


KIND = Kind("long-text", read, written.schema, written.expected, keys=written.KEYS, needed=written.needed)
