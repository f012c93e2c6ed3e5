"""The three circles from small to large, with the one that the outcome stands in."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load

WORDS = "regie/words.toml"
# The circles of the source by the outcome that stands in each, the smallest first.
CIRCLES = ("client", "client-en-netwerk", "met-ondersteuner")


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the circles; nothing where it is in none of them, in danger or while nobody knows."""
    found = result["outcome"]
    if found not in CIRCLES:
        return []
    words = load(WORDS)["cirkel"]
    who = {circle: load(WORDS)["wie-stuurt"][circle]["tekst"] for circle in CIRCLES}
    here = [{"code": "now", "text": words["hier"]}]
    return [
        {
            "title": words["titel"],
            "columns": [words["cirkel"], words["wie"]],
            "rows": [[str(number), who[circle]] for number, circle in enumerate(CIRCLES, 1)],
            "note": fill(words["nu"], nummer=str(CIRCLES.index(found) + 1)),
            # The title and the summary say it on paper.
            "again": True,
            "scale": {
                "form": "circles",
                "entries": [
                    {"title": who[circle], "marks": here if circle == found else []} for circle in CIRCLES
                ],
                "rest": [],
            },
        }
    ]
