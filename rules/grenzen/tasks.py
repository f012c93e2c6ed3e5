"""The tasks of the chapter on demarcation, as the words list them."""

from __future__ import annotations

from functools import cache

from rules.core.explanation import Json
from rules.core.layers import per_layer
from rules.core.words import load, ours

WORDS = "grenzen/words.toml"


@per_layer
def tasks() -> dict[str, Json]:
    """Return every task of the chapter on demarcation by its id, in the order of the source."""
    return {task["id"]: task for task in load(WORDS)["taak"]}


@cache  # what-if asks for every task, and no layer changes whose one is
def outcomes() -> dict[str, str]:
    """Return by its id whose each task is: the code of an outcome."""
    return {task["id"]: task["outcome"] for task in ours(WORDS)["taak"]}
