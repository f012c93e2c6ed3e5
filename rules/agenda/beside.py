"""The meeting as a schedule, and what happens outside it."""

from __future__ import annotations

from rules.agenda.plan import since_midnight
from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.kinds.written import compared

WORDS = "agenda/words.toml"
# What is not on the agenda, before and after it.
BEFORE, AFTER = ("direct",), ("doorgeschoven", "vooraf")


def beside(answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the schedule with the reason for each place, and the lists beside it."""
    words = load(WORDS)["tabel"]
    own = answers.get("eigen-volgorde", [])
    lists = {
        name: {"title": words[name], "entries": result[name]} for name in (*BEFORE, *AFTER) if result[name]
    }
    columns = [words[name] for name in ("van", "tot", "wat", "waarom")]
    chosen = {compared(label) for label in own}
    rows = [[row["van"], row["tot"], *_what(row, result, chosen)] for row in result["agenda"]]
    note = _order_note(result) if own else ""
    schedule = {"title": words["agenda"], "columns": columns, "rows": rows, "note": note}
    clock = [_part(row, cells[2]) for row, cells in zip(result["agenda"], rows, strict=True)]
    return [
        *(lists[name] for name in BEFORE if name in lists),
        *([{**schedule, "clock": clock}] if rows else []),
        *(lists[name] for name in AFTER if name in lists),
    ]


def _part(row: Json, title: str) -> Json:
    """Return a row as a part that a clock can run; what is noted at it goes along where it moves."""
    about = f"zaak {row['zaak']}" if row["zaak"] is not None else f"deel {row['onderdeel']}"
    length = since_midnight(row["tot"]) - since_midnight(row["van"])
    return {"key": about, "title": title, "minutes": length}


def _order_note(result: Json) -> str:
    """Return that the order is the team's own, and what the rule makes of it."""
    words = load(WORDS)["tabel"]
    by_rule = [entry["zaak"] for entry in result["voorrang"]]
    said = words["eigen-anders" if result["afwijking"] else "eigen-gelijk"]
    return fill(said, zaken=enumerate_titles(by_rule))


def _what(row: Json, result: Json, chosen: set[str]) -> tuple[str, str]:
    """Return what a row is about, and why it stands there: the team put it there, or the rule."""
    item = row["zaak"]
    if item is None:
        return load(WORDS)["onderdeel"][row["onderdeel"]], ""
    words = load(WORDS)["tabel"]
    why = next((entry["text"] for entry in result["voorrang"] if entry["zaak"] == item), "")
    place = words["eigen"] if compared(item) in chosen else why
    form = words["formulier"] if result["inbreng"].get(item) == "formulier" else ""
    return item, "; ".join(filter(None, (place, form)))
