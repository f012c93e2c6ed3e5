"""`choice`: one of the options, by its code; null where the question may be left without judgement."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, shown, wrong
from rules.core.question import Question
from rules.core.sentences import expected_text
from rules.kinds.kind import Change, Json, Kind
from rules.kinds.options import KEYS, allowed, match, one_of


def read(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    """Return the code that the value is."""
    code = match(question, value)
    if code is None:
        faults.append(wrong(path, "kies", gegeven=shown(value), keuzes=allowed(question)))
    return code


def alternatives(question: Question, answer: Any) -> list[Change]:
    """Return every other option; no judgement is one where the question may be without."""
    found: list[Change] = [("", code, code) for code in question.codes if code != answer]
    if question.nullable and answer is not None:
        found.append(("", None, None))
    return found


def takes(entry: Json, value: Any) -> bool:
    """Return whether a code stands among the options, which may come from another file."""
    options = entry["options"] if isinstance(entry["options"], list) else []
    return value in [o.get("code", o.get("id")) if isinstance(o, dict) else o for o in options]


KIND = Kind(
    "choice",
    read,
    one_of,
    expected=lambda question: expected_text("keuze", keuzes=allowed(question)),
    alternatives=alternatives,
    keys=KEYS | {"nullable"},
    takes=takes,
    yes_no=True,
    worded=True,
    coded=True,
)
