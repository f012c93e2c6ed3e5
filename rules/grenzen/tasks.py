"""The tasks of the chapter on demarcation, as the words list them."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.layers import per_layer
from rules.core.words import load

WORDS = "grenzen/words.toml"


@per_layer
def tasks() -> dict[str, Json]:
    """Return every task of the chapter on demarcation by its id, in the order of the source."""
    return {task["id"]: task for task in load(WORDS)["taak"]}
