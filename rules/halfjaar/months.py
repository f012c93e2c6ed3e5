"""Months as whole numbers, so that one can be taken from another; and when a case is due."""

from __future__ import annotations

IN_YEAR = 12
# The source says longer than half a year; that this is counted in whole months is ours.
HALF_YEAR = 6
# What can be written as jjjj-mm ends here.
LAST = "9999-12"


def number(month: str) -> int:
    """Return a month, as jjjj-mm, as the number of months since the year 0."""
    year, _, rest = month.partition("-")
    return int(year) * IN_YEAR + int(rest) - 1


def month(number: int) -> str:
    """Return a month by its number, as jjjj-mm."""
    return f"{number // IN_YEAR:04}-{number % IN_YEAR + 1:02}"


def last_begin() -> str:
    """Return the last month of which the month in which it is due can still be written."""
    return month(number(LAST) - HALF_YEAR - 1)


def due_from(begin: str) -> str:
    """Return the first month in which a case that began then has run for longer than half a year."""
    return month(number(begin) + HALF_YEAR + 1)
