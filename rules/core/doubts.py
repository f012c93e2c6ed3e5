"""Which doubt matters: of each "weet ik niet", whether knowing it could change the outcome."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from math import prod
from typing import Any, NamedTuple

from rules.core.explanation import Answers, Rule
from rules.core.paths import at, put
from rules.core.questions import questions
from rules.kinds.fields import changes

UNKNOWN = "onbekend"
# As many sets of answers as a phone tries in the time of a blink.
MOST_TRIED = 256


class Doubt(NamedTuple):
    """One "weet ik niet": its path, and the other answers with the outcome that each would give."""

    path: str
    others: dict[Any, str | None]

    def matters(self, outcome: str | None) -> bool:
        """Return whether another answer, on its own, gives another outcome than this one."""
        return any(other != outcome for other in self.others.values())


def doubts(rule: Rule, answers: Answers) -> list[Doubt]:
    """Return every "weet ik niet" in answers, within what what-if looks at, in their order."""
    found: dict[str, Doubt] = {}
    for asked, seen, unseen in rule.looks.parts(questions(rule.id), answers):
        for path, value, changed in changes(asked, seen):
            if at(answers, path) != UNKNOWN:
                continue
            whole = {**changed, **{name: [*changed[name], *tail] for name, tail in unseen.items()}}
            found.setdefault(path, Doubt(path, {})).others[value] = rule.outcome(whole)
    return list(found.values())


def telling(rule: Rule, answers: Answers, found: list[Doubt]) -> set[str] | None:
    """Return the paths of the doubts that can turn the outcome, on their own or with others.

    Each set of answers to all of them is tried; None where those are too many.
    """
    if prod(len(doubt.others) + 1 for doubt in found) > MOST_TRIED:
        return None
    sets = product(*((UNKNOWN, *doubt.others) for doubt in found))
    outcomes = {values: rule.outcome(_with(answers, found, values)) for values in sets}
    return {
        doubt.path
        for place, doubt in enumerate(found)
        if any(
            outcome != outcomes[(*values[:place], UNKNOWN, *values[place + 1 :])]
            for values, outcome in outcomes.items()
        )
    }


def together(rule: Rule, answers: Answers, found: list[Doubt], outcome: str | None) -> bool:
    """Return whether the same answer to all of these doubts gives another outcome than this one."""
    shared = dict.fromkeys(value for doubt in found for value in doubt.others)
    return any(
        rule.outcome(_with(answers, these, [value] * len(these))) != outcome
        for value in shared
        for these in [[doubt for doubt in found if value in doubt.others]]
    )


def _with(answers: Answers, found: list[Doubt], values: Iterable[Any]) -> Answers:
    """Return answers with another one at each doubt."""
    tried = answers
    for doubt, value in zip(found, values, strict=True):
        tried = put(tried, doubt.path, value)
    return tried
