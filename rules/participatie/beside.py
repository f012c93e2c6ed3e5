"""The steps over time as a table: a row for each measurement."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.words import load
from rules.shared.ladder import step_title
from rules.shared.moments import called

WORDS = "participatie/words.toml"


def beside(answers: Answers, result: Json, reader: Reader) -> list[Json]:
    """Return the step of each measurement and, with more than one, what changed."""
    if result["outcome"] is None:
        return []
    words = load(WORDS)["tabel"]
    rows = [
        [called("participatie", measurement, number, reader), step_title(step) if step else words["open"]]
        for number, (measurement, step) in enumerate(zip(answers["metingen"], result["treden"], strict=True))
    ]
    changed = result["verandering"]
    return [
        {
            "title": words["titel"],
            "columns": [words["meting"], words["trede"]],
            "rows": rows,
            "note": words[changed] if changed else "",
        }
    ]
