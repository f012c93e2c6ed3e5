"""The number nearest to an answer at which the outcome turns: what the options of a question do not reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rules.core.explanation import Answers
from rules.core.questions import by_id


def nearest(
    check: str, name: str, answers: Answers, outcome: Callable[[Answers], str | None]
) -> list[tuple[str, Any]]:
    """Return the number nearest to the answer, the lower of two, with another outcome; nothing without one.

    A question that holds a default counts with it; any other without an answer is not looked at.
    """
    question = by_id(check)[name]
    given = answers.get(name, question.default)
    if given is None or question.minimum is None or question.maximum is None:
        return []
    now = outcome(answers)
    for far in range(1, question.maximum - question.minimum + 1):
        for other in (given - far, given + far):
            within = question.minimum <= other <= question.maximum
            if within and outcome({**answers, name: other}) != now:
                return [(name, other)]
    return []
