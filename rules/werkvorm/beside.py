"""The steps of the method with their minutes, as a table for whoever watches the time."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load

WORDS = "werkvorm/words.toml"


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the steps; nothing where there is no method."""
    if not result["stappen"]:
        return []
    words = load(WORDS)["tabel"]
    return [
        {
            "title": words["titel"],
            "columns": [words["stap"], words["minuten"]],
            "rows": [[entry["stap"], str(entry["minuten"])] for entry in result["stappen"]],
            "note": fill(words["samen"], minuten=str(result["per-zaak"])),
            "clock": [
                {"key": f"stap {number}", "title": entry["stap"], "minutes": entry["minuten"]}
                for number, entry in enumerate(result["stappen"], 1)
            ],
        }
    ]
