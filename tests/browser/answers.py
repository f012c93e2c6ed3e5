"""Answers to fill a check in with, out of its own case table: whatever check there is has some."""

from __future__ import annotations

from typing import Any

from rules.core.questions import questions
from tests.case_tables import CHECKS, Case, cases, decided

FIELDLESS = {(check, found.id) for check in CHECKS for found in questions(check) if not found.acts.in_form}


def has_fields(case: Case) -> bool:
    """Return whether a form can give the answers of a case; without any there is nothing to fill in."""
    return bool(case.answers) and not FIELDLESS & {(case.check, question) for question in case.answers}


def filled(*checks: str) -> list[Case]:
    """Return the cases of these checks (of all when none is named) that can be filled in."""
    return [case for case in cases(*checks) if has_fields(case)]


def alarming(check: str) -> dict[str, Any]:
    """Return answers that come to an outcome, with an alert where the check has one."""
    return next(case.answers for case in decided(check) if has_fields(case))


def longest(check: str) -> dict[str, Any]:
    """Return the answers that fill in most of the form."""
    return max((case.answers for case in filled(check)), key=lambda answers: len(str(answers)))
