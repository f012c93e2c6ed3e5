"""Months as whole numbers, so that one can be taken from another; and when a case is due."""

from __future__ import annotations

IN_YEAR = 12
# The source says longer than half a year; that this is counted in whole months is ours.
HALF_YEAR = 6


def number(month: str) -> int:
    """Return a month, as jjjj-mm, as the number of months since the year 0."""
    year, _, rest = month.partition("-")
    return int(year) * IN_YEAR + int(rest) - 1


def month(number: int) -> str:
    """Return a month by its number, as jjjj-mm."""
    return f"{number // IN_YEAR:04}-{number % IN_YEAR + 1:02}"


def due_from(begin: str) -> str:
    """Return the first month in which a case that began then has run for longer than half a year."""
    return month(number(begin) + HALF_YEAR + 1)
