"""The paper for on the table: the drawing, and questions to look at it together. Nobody's safety is on it."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.sheets import part, sheet
from rules.core.words import load

WORDS = "netwerk/words.toml"
# The questions on giving and on getting (methodisch, Wat werkt wel).
SOURCES = ("methodisch/netwerk-wel#1", "methodisch/netwerk-wel#2")
# The outcomes at which there is somebody.
DRAWN = ("getekend", "let-op")


def handout(_answers: Answers, result: Json) -> Json | None:
    """Return the paper; None where nobody is there to look at."""
    if result["outcome"] not in DRAWN:
        return None
    words = load(WORDS)["blad"]
    return {
        "button": words["knop"],
        "sources": SOURCES,
        **sheet(
            words["titel"],
            words["uitleg"],
            [
                part(words["samen"], code="talk", entries=[words["zien"], words["geven"], words["krijgen"]]),
                part(words["stap"], lines=["", ""]),
            ],
            words["van-ons"],
        ),
    }
