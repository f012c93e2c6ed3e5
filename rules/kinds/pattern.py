"""What kinds share that are a short text of a fixed form."""

from __future__ import annotations

import re
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Json, Kind


def patterned(name: str, pattern: str, length: int, words: str) -> Kind:
    """Return a kind of text.

    Args:
        name: of the kind.
        pattern: what the whole text is like, in what regular expressions of Python and of JSON Schema share.
        length: how many characters that is.
        words: the code of what belongs there, among the sentences on something wrong.
    """
    whole = re.compile(pattern)

    def takes(value: Any) -> bool:
        return isinstance(value, str) and bool(whole.fullmatch(value))

    def read(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
        if not takes(value):
            faults.append(wrong(path, "kan-niet", gegeven=shown(value), verwacht=expected_text(words)))
        return value

    def schema(_question: Question) -> Json:
        return {"type": "string", "pattern": f"^{pattern}$", "maxLength": length}

    return Kind(
        name,
        read,
        schema,
        expected=lambda _question: expected_text(words),
        takes=lambda _entry, value: takes(value),
    )
