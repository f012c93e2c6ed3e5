"""Logic with three values, so that an open answer is neither yes nor no: True, False and None."""

from __future__ import annotations

Truth = bool | None


def both(*parts: Truth) -> Truth:
    """Return whether all parts hold: one False settles it, else an open part leaves it open."""
    if False in parts:
        return False
    return None if None in parts else True


def either(*parts: Truth) -> Truth:
    """Return whether one part holds: one True settles it, else an open part leaves it open."""
    if True in parts:
        return True
    return None if None in parts else False


def equals(answer: object, code: object) -> Truth:
    """Return whether the answer is `code`; open while there is no answer (None)."""
    return None if answer is None else answer == code
