"""How the answers are divided, in all and by theme."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.words import load

WORDS = "overdracht/words.toml"
COUNTED = ("ja", "nee", "onbekend", "open")


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return one table: a row in all and one for each theme, a column for each answer."""
    words = load(WORDS)["tabel"]
    rows = [
        [
            words[name],
            *(str(counts[kind]) for kind in COUNTED),
        ]
        for name, counts in result["telling"].items()
    ]
    columns = [words["thema"], *(words[kind] for kind in COUNTED)]
    return [{"title": words["titel"], "columns": columns, "rows": rows}]
