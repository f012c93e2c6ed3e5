"""`choices`: a list of codes of options, each once; it may be empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.helplines import numbered
from rules.core.question import Question
from rules.core.sentences import expected_text, fault_text, plain_text
from rules.kinds.kind import Change, Json, Kind
from rules.kinds.options import KEYS, allowed, match, one_of


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the codes in the order in which they were given."""
    if not isinstance(value, list):
        faults.append(wrong(path, "geen-lijst", gegeven=shown(value), keuzes=allowed(question)))
        return None
    found: list[Any] = []
    for position, entry in enumerate(value):
        code = match(question, entry)
        if code is None:
            about = {"gegeven": shown(entry), "keuzes": allowed(question)}
            faults.append(wrong(f"{path}/{position}", "kies-in-lijst", **about))
        elif code in found:
            said = plain_text("dubbel-in-lijst", gegeven=shown(numbered(question.option_title(code))))
            message = fault_text("dubbel-in-lijst", gegeven=shown(entry))
            faults.append(Fault(f"{path}/{position}", message, said))
        else:
            found.append(code)
    return found


def schema(question: Question) -> Json:
    """Return an array of options, none of them twice."""
    return {"type": "array", "items": one_of(question), "uniqueItems": True}


def alternatives(question: Question, answer: Any) -> Iterator[Change]:
    """Yield the list with one option more, or one less."""
    for option in question.options:
        toggled = [o.code for o in question.options if (o.code in answer) != (o is option)]
        yield "", toggled, toggled


KIND = Kind(
    "choices",
    read,
    schema,
    expected=lambda question: expected_text("keuzes", keuzes=allowed(question)),
    alternatives=alternatives,
    keys=KEYS | {"none"},
)
