"""A place in answers by its path: the names and the numbers of records, joined with dots."""

from __future__ import annotations

from typing import Any


def at(answers: Any, path: str) -> Any:
    """Return the answer at a path; None where there is none."""
    found = answers
    for name in path.split("."):
        if isinstance(found, list):
            found = found[int(name)] if int(name) < len(found) else None
        else:
            found = found.get(name) if isinstance(found, dict) else None
    return found


def put(answers: Any, path: str, value: Any) -> Any:
    """Return answers with another one at a path that they have; these stay as they are."""
    name, _, rest = path.partition(".")
    if isinstance(answers, list):
        place = int(name)
        return [*answers[:place], put(answers[place], rest, value) if rest else value, *answers[place + 1 :]]
    return {**answers, name: put(answers[name], rest, value) if rest else value}
