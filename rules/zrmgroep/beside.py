"""The numbers as a table with a bar for each domain: how many profiles went up, stayed and went down."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.words import load, table
from rules.shared.moments import CHANGES
from rules.zrmgroep.tally import is_hidden

WORDS = "zrmgroep/words.toml"


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the table; nothing where the numbers are too small to show."""
    if result["domeinen"] is None:
        return []
    words = load(WORDS)["tabel"]
    note = words["klein"] if any(map(is_hidden, result["domeinen"])) else ""
    return [{"title": words["titel"], "note": note, **numbers(result["domeinen"])}]


def numbers(domains: list[Json]) -> Json:
    """Return the table of the domains.

    Returns:
        `columns` and `rows`, and `bars`: its `parts` are what the second column and those after it count,
        as codes, and its `entries` the numbers of each row, None where they are hidden.
    """
    words = load(WORDS)["tabel"]
    titles = {domain["id"]: domain["title"] for domain in table("shared/domeinen.toml", "domein")}
    return {
        "columns": [words[name] for name in ("leefgebied", *CHANGES, "aantal")],
        "rows": [
            [titles[row["domein"]], *_cells(row, words["te-klein"]), str(row["aantal"])] for row in domains
        ],
        "bars": {
            "parts": list(CHANGES),
            "entries": [None if is_hidden(row) else [row[kind] for kind in CHANGES] for row in domains],
        },
    }


def _cells(row: Json, hidden: str) -> list[str]:
    return [hidden] * len(CHANGES) if is_hidden(row) else [str(row[kind]) for kind in CHANGES]
