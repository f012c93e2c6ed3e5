"""The way through the diagram as a list."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.words import load

WORDS = "stroomdiagram/words.toml"


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the boxes passed, in order, once there are two; paper has them with the answers."""
    path = result["pad"]
    if len(path) < 2:
        return []
    words, asked = load(WORDS), by_id("stroomdiagram")
    entries = [asked[box].title if box in asked else words["outcome"][box]["title"] for box in path]
    return [{"title": words["tabel"]["pad"], "entries": entries, "again": True}]
