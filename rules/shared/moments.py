"""Measurements over time: their moments, what is wrong with their order, and how two of them compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rules.core.answers import Fault
from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.sentences import fill, given_text
from rules.core.words import load, table

FILE = "shared/momenten.toml"
# In the order in which they come; only the one in between may come more than once.
MOMENTS = ("start", "drie-maanden", "tussentijds", "afsluiting")
FIRST, _, BETWEEN, LAST = MOMENTS
# How a measurement can differ from an earlier one.
CHANGES = ("gestegen", "gelijk", "gedaald")


def moment_title(code: str) -> str:
    """Return how the moment of a measurement is called."""
    return next((str(entry["title"]) for entry in table(FILE, "moment") if entry["id"] == code), code)


def called(check: str, measurement: Json, number: int, reader: Reader) -> str:
    """Return how a measurement is called: its number with its moment, label and month, where there."""
    asked = by_id(check)["metingen"]
    title = reader.called(asked, asked.id, number)
    said = [moment_title(measurement["moment"])] if "moment" in measurement else []
    said += [measurement[name] for name in ("label", "maand") if measurement.get(name)]
    return fill(load(FILE)["naam"]["meting"], meting=title, moment=", ".join(said)) if said else title


def change(values: Iterable[int | None]) -> str | None:
    """Compare the last with the first value that there is; None with fewer than two."""
    found = [value for value in values if value is not None]
    if len(found) < 2:
        return None
    if found[-1] == found[0]:
        return "gelijk"
    return "gestegen" if found[-1] > found[0] else "gedaald"


def order_faults(answers: Answers) -> list[Fault]:
    """Return what is wrong with the order of the measurements under `metingen`."""
    found = []
    moments = [measurement.get("moment") for measurement in answers.get("metingen") or []]
    words = load(FILE)["fout"]
    for position, moment in enumerate(moments):
        place = f"/metingen/{position}/moment"
        if moment == FIRST and position > 0:
            found.append(Fault(place, words["start-eerst"]))
        if moment == LAST and position < len(moments) - 1:
            found.append(Fault(place, words["afsluiting-laatst"]))
        if moment not in (None, BETWEEN) and moment in moments[:position]:
            called = given_text("tekst", tekst=moment_title(moment))
            message = fill(words["moment-dubbel"], moment=moment)
            found.append(Fault(place, message, fill(words["moment-dubbel"], moment=called)))
    return found


def moment_faults(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield how the moments of the file differ from those four, as (place, what, remedy)."""
    entries = data.get("moment")
    if not isinstance(entries, list):
        return
    if tuple(entry.get("id") for entry in entries if isinstance(entry, dict)) != MOMENTS:
        what = "dit zijn niet de momenten waar de regels mee rekenen, op volgorde"
        yield "[[moment]]", what, f"houd deze ids in deze volgorde: {', '.join(MOMENTS)}"


def moments_fit() -> bool:
    """Return whether the moments are those four: what a check that compares asks before it decides."""
    return not any(moment_faults(load(FILE)))
