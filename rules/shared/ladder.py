"""The participation ladder: its six steps are a contract, since checks count with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.words import load, table

FILE = "shared/ladder.toml"
STEPS = (1, 2, 3, 4, 5, 6)


def step_title(step: int) -> str:
    """Return what a step is called, its number first."""
    return next(str(entry["title"]) for entry in table(FILE, "trede") if entry["code"] == step)


def step_source(step: int) -> str:
    """Return the passage about a step; the source begins with the highest."""
    return f"methodisch/participatieladder#{len(STEPS) + 1 - step}"


def ladder_faults(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield how the steps of the file differ from those six, as (place, what, remedy)."""
    entries = data.get("trede")
    if not isinstance(entries, list):
        return
    if tuple(entry.get("code") for entry in entries if isinstance(entry, dict)) != STEPS:
        what = f"dit zijn niet de {len(STEPS)} treden van de ladder, van laag naar hoog"
        yield "[[trede]]", what, f"houd deze codes in deze volgorde: {', '.join(map(str, STEPS))}"


def ladder_fits() -> bool:
    """Return whether the steps are those six: what a check that counts with them asks before it decides."""
    return not any(ladder_faults(load(FILE)))
