"""Which way a majority points, by how often each answer was given."""

from __future__ import annotations

from rules.core.questions import questions

ID = "overdracht"
ANSWERS = ("ja", "nee", "onbekend")


def total() -> int:
    """Return how many questions the words ask."""
    return len(questions(ID))


def pointing(yes: int, no: int, given: int) -> str | None:
    """Return which way the majority points; None while those without an answer can still change it."""
    whole = total()
    majority = whole // 2 + 1  # more than half
    if yes >= majority:
        return "buurtteam"
    if no >= majority:
        return "aanvullend"
    if max(yes, no) + whole - given < majority:
        return "twijfel"
    return None
