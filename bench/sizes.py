"""What the checks are filled in with to be timed: as much as is usual, and the most that they take."""

from __future__ import annotations

from typing import Any

from bench.answers import Size
from rules import CHECKS
from tests.browser.answers import filled


def usual() -> list[Size]:
    """Return for each check the case of its table that fills in most and comes to an outcome."""
    return [
        Size(check, "usual", max((case.answers for case in found), key=lambda answers: len(str(answers))))
        for check in CHECKS
        if (found := [case for case in filled(check) if case.expected.outcome])
    ]


def most() -> list[Size]:
    """Return the longest lists that a check takes."""
    items: list[dict[str, Any]] = [{"id": f"zaak {number}", "omvang": "licht"} for number in range(50)]
    return [Size("agenda", "50 items", {"start": "09:00", "duur": 240, "zaken": items})]
