"""Every single change of an answer that the JSON Schema of a check allows."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

Json = dict[str, Any]


def with_answer(answers: Json, path: str, value: Any) -> Json:
    """Return the answers with one answer changed; `path` is joined with dots."""
    changed = deepcopy(answers)
    *steps, last = path.split(".")
    place: Any = changed
    for step in steps:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[last] = value
    return changed


def alternatives(about: Json, answer: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield every single change of an answer, by what its schema allows."""
    if "oneOf" in about:
        yield from ((path, o["const"]) for o in about["oneOf"] if o["const"] != answer)
    elif about["type"] == "boolean":
        yield path, not answer
    elif about["type"] == "object":
        for name, inner in about["properties"].items():
            if name in answer:
                yield from alternatives(inner, answer[name], f"{path}.{name}".lstrip("."))
    elif about["type"] == "array" and about["items"].get("type") == "object":
        for position, entry in enumerate(answer):
            yield from alternatives(about["items"], entry, f"{path}.{position}")
    elif about["type"] == "array" and "oneOf" in about["items"]:
        for option in about["items"]["oneOf"]:
            code = option["const"]
            yield path, [c for c in answer if c != code] if code in answer else [*answer, code]
