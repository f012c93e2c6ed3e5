"""The meeting as a schedule, and what happens outside it."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.words import load

WORDS = "agenda/words.toml"
# What is not on the agenda, before and after it.
BEFORE, AFTER = ("direct",), ("doorgeschoven", "vooraf")


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the schedule with the reason for each place, and the lists beside it."""
    words = load(WORDS)["tabel"]
    lists = {
        name: {"title": words[name], "entries": result[name]} for name in (*BEFORE, *AFTER) if result[name]
    }
    columns = [words[name] for name in ("van", "tot", "wat", "waarom")]
    rows = [[row["van"], row["tot"], *_what(row, result)] for row in result["agenda"]]
    schedule = [{"title": words["agenda"], "columns": columns, "rows": rows}] if rows else []
    return [
        *(lists[name] for name in BEFORE if name in lists),
        *schedule,
        *(lists[name] for name in AFTER if name in lists),
    ]


def _what(row: Json, result: Json) -> tuple[str, str]:
    """Return what a row is about, and why it stands there."""
    item = row["zaak"]
    if item is None:
        return load(WORDS)["onderdeel"][row["onderdeel"]], ""
    why = next((entry["text"] for entry in result["voorrang"] if entry["zaak"] == item), "")
    form = load(WORDS)["tabel"]["formulier"] if result["inbreng"].get(item) == "formulier" else ""
    return item, "; ".join(filter(None, (why, form)))
