"""All that is looked for, as a table for a reader: what points to a person, then the list by its kinds."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.sentences import fill
from rules.core.table import Column, Decision, Part, Row
from rules.core.table import said as decided
from rules.core.words import load
from rules.shared.language.listed import FILE, LOADED, OWN_LIST

WORDS = "taal/words.toml"


def list_table(_check: str) -> Decision:
    """Return the list in the order in which it counts: people, each kind of word, and nothing of all that."""
    words, data = load(WORDS), load(FILE)
    said = words["tabel"]
    columns = tuple(Column(said[name], said[name]) for name in ("als", "liever", "waarom"))
    ends = {line["id"]: line for line in words["line"]}
    parts = [
        Part(
            said["persoon"],
            tuple(_row(entry["title"], entry, ends["persoon"]) for entry in data["gegeven"].values()),
        )
    ]
    for kind in LOADED:
        entries = [entry for entry in data["woord"] if entry["kind"] == kind]
        title = fill(said["kop"], soort=data["soort"][kind]["title"])
        rows = tuple(_row(", ".join(entry["forms"]), entry, ends["woorden"]) for entry in entries)
        parts.append(Part(title, rows))
    nothing = {
        "instead": said["niets-liever"],
        "why": ends["niets"]["when"],
        "source": ends["niets"]["source"],
    }
    parts.append(Part(said["niets"], (_row(said["geen"], nothing, ends["niets"]),)))
    return Decision(said["intro"], columns, tuple(parts), named=True)


def _row(name: str, entry: Json, line: Json) -> Row:
    """Return what is looked for, what to write instead and why; with the passage that names it, if any."""
    place = entry.get("source", OWN_LIST)
    ours = place == OWN_LIST
    return Row(
        (name, entry["instead"], entry["why"]),
        (line["outcome"],),
        "" if ours else place,
        decided("van-ons") if ours else "",
    )
