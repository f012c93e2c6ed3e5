"""Which way a majority points, by how often each answer was given."""

from __future__ import annotations

from rules.core.questions import questions

ID = "overdracht"
ANSWERS = ("ja", "nee", "onbekend")


def total() -> int:
    """Return how many questions the words ask."""
    return len(questions(ID))


def pointing(yes: int, no: int, still_open: int) -> str | None:
    """Return which way the majority points; None while open answers can still change it."""
    majority = total() // 2 + 1  # more than half
    if yes >= majority:
        return "buurtteam"
    if no >= majority:
        return "aanvullend"
    if max(yes, no) + still_open < majority:
        return "twijfel"
    return None
