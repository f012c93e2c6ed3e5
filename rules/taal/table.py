"""All that is looked for, as a table for a reader: what points to a person, then the list by its kinds."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.sentences import fill
from rules.core.table import Column, Decision, Part, Row
from rules.core.table import said as decided
from rules.core.words import load
from rules.shared.language.listed import FILE, LOADED

WORDS = "taal/words.toml"


def list_table(_check: str) -> Decision:
    """Return the lines, then all that they look for: what points to a person, and each kind of word."""
    words, data = load(WORDS), load(FILE)
    said = words["tabel"]
    columns = tuple(Column(said[name], said[name]) for name in ("als", "liever", "waarom"))
    ends = {line["id"]: line for line in words["line"]}
    lines = tuple(_line(line, words["outcome"][line["outcome"]]) for line in words["line"])
    people = tuple(_row(entry["title"], entry, ends["persoon"]) for entry in data["gegeven"].values())
    parts = [Part(said["volgorde"], lines), Part(said["persoon"], people)]
    for kind in LOADED:
        entries = [entry for entry in data["woord"] if entry["kind"] == kind]
        title = fill(said["kop"], soort=data["soort"][kind]["title"])
        rows = tuple(_row(", ".join(entry["forms"]), entry, ends["woorden"]) for entry in entries)
        parts.append(Part(title, rows))
    return Decision(said["intro"], columns, tuple(parts), named=True)


def _line(line: Json, end: Json) -> Row:
    """Return a line of the decision: when it holds, what comes of it, and what that says."""
    own = decided("van-ons") if "eigen" in line else ""
    return Row((line["when"], end["title"], end["summary"]), (line["outcome"],), line["source"], own)


def _row(name: str, entry: Json, line: Json) -> Row:
    """Return what is looked for, what to write instead and why; with the passage that names it, if any."""
    place = entry.get("source", "")
    ours = "" if place else decided("van-ons")
    return Row((name, entry["instead"], entry["why"]), (line["outcome"],), place, ours)
