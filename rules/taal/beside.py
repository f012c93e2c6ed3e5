"""What was found as tables: what points to a person, and the words to look at; each thing once."""

from __future__ import annotations

from collections import Counter

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load
from rules.shared.language.listed import PERSONAL, title_of
from rules.shared.language.plain import small

WORDS = "taal/words.toml"
# More rows than this nobody reads; whoever mends these sees the rest after that.
MOST = 100


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return a table for each of the two that has something."""
    said = load(WORDS)["vondsten"]
    personal = [entry for entry in result["vondsten"] if entry["soort"] == PERSONAL]
    words = [entry for entry in result["vondsten"] if entry["soort"] != PERSONAL]
    return [_table(said[name], found) for name, found in (("persoon", personal), ("woorden", words)) if found]


def _table(title: str, found: list[Json]) -> Json:
    said = load(WORDS)["vondsten"]
    counts = Counter((entry["code"], small(entry["tekst"])) for entry in found)
    first = {(entry["code"], small(entry["tekst"])): entry for entry in reversed(found)}
    rows = [
        [
            _named(first[name]["tekst"], counts[name]),
            title_of(first[name]["soort"], first[name]["code"]),
            first[name]["liever"],
            first[name]["uitleg"],
        ]
        for name in counts
    ]
    rest = len(rows) - MOST
    return {
        "title": title,
        "columns": [said[name] for name in ("staat", "soort", "liever", "waarom")],
        "rows": rows[:MOST],
        "note": fill(said["rest"], aantal=str(rest)) if rest > 0 else "",
    }


def _named(text: str, count: int) -> str:
    return text if count == 1 else fill(load(WORDS)["vondsten"]["keer"], tekst=text, aantal=str(count))
