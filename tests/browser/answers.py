"""Answers to fill a check in with, out of its own case table: whatever check there is has some."""

from __future__ import annotations

from typing import Any

from rules.core.questions import questions
from tests.case_tables import Case, cases, decided

# Nobody types a longer list; such a case is for the rules alone.
MOST_RECORDS = 25


def has_fields(case: Case) -> bool:
    """Return whether there is anything to fill in, by hand or out of files.

    No file gives an empty list of what comes from files.
    """
    gathered = {found.id for found in questions(case.check) if found.acts.counted}
    return bool(case.answers) and all(
        bool(answer) if name in gathered else not isinstance(answer, list) or len(answer) <= MOST_RECORDS
        for name, answer in case.answers.items()
    )


def filled(*checks: str) -> list[Case]:
    """Return the cases of these checks (of all when none is named) that can be filled in."""
    return [case for case in cases(*checks) if has_fields(case)]


def alarming(check: str) -> dict[str, Any]:
    """Return answers that come to an outcome, with an alert where the check has one."""
    return next(case.answers for case in decided(check) if has_fields(case))


def longest(check: str) -> dict[str, Any]:
    """Return the answers that fill in most of the form."""
    return max((case.answers for case in filled(check)), key=lambda answers: len(str(answers)))
