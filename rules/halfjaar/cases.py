"""Each case of the caseload on its way through the stroomdiagram, and the lists that come of them."""

from __future__ import annotations

from typing import NamedTuple

from rules.core.explanation import Answers, Json
from rules.core.layers import per_layer
from rules.halfjaar.months import HALF_YEAR, due_from, number
from rules.stroomdiagram.diagram import diagram, reachable
from rules.stroomdiagram.rule import path

# The question of the diagram that the month answers here; a diagram of an organisation's own may lack it.
RUNNING = "half-jaar"
DANGER = "direct-handelen"
TEAM = "agenderen"
# The outcomes that a case that is due can come to, in the order of the lists.
ENDS = (TEAM, "opschalen", "afsluiten", "afschalen", "voortzetten")
OPEN, NEARLY, LATER = "open", "bijna", "later"


class Case(NamedTuple):
    """One case: its place in the answers, how many months it runs (None without a month to count to).

    `passed` are the boxes of the diagram on its way, ending in an outcome or in the first open question;
    `given` are its answers to the diagram, the one that the month gives among them.
    """

    place: int
    label: str
    begin: str
    months: int | None
    passed: tuple[str, ...]
    given: Answers

    @property
    def due(self) -> bool:
        """Whether it has run for longer than half a year."""
        return self.months is not None and self.months > HALF_YEAR

    @property
    def outcome(self) -> str | None:
        """Where its way ends; None while it stops at an open question."""
        end = self.passed[-1]
        return None if end in diagram() else end

    @property
    def danger(self) -> bool:
        """Whether there is something to do now, due or not."""
        return self.passed[-1] == DANGER

    @property
    def next(self) -> str | None:
        """The question of the diagram to ask now; None where its way has ended."""
        end = self.passed[-1]
        return end if end in diagram() else None


def cases(answers: Answers) -> list[Case]:
    """Return every case in the order in which they were given."""
    until = number(answers["maand"]) if "maand" in answers else None
    asks = RUNNING in diagram()
    found = []
    for place, record in enumerate(answers.get("zaken", [])):
        months = None if until is None else until - number(record["begin"])
        given = dict(record.get("antwoorden", {}))
        if asks and months is not None:
            given[RUNNING] = "ja" if months > HALF_YEAR else "nee"
        way = tuple(path(given))
        found.append(Case(place, record["label"], record["begin"], months, way, given))
    return found


def oldest_first(found: list[Case]) -> list[Case]:
    """Return cases with the one that began first in front; those of one month stay as they were given."""
    return sorted(found, key=lambda case: number(case.begin))


@per_layer
def ends() -> tuple[str, ...]:
    """Return the outcomes that have a list of the due ones: ours, and what else the diagram can reach."""
    boxes = diagram()
    start = next(iter(boxes))
    reached = [name for name in reachable(boxes, start, {RUNNING: "ja"}) if name not in boxes]
    return (*ENDS, *(name for name in reached if name not in (*ENDS, DANGER)))


def lists(found: list[Case]) -> dict[str, list[Case]]:
    """Return the cases by their list, oldest first; each stands in one, and none without a month to count to.

    What has to be done now is said without one.
    """
    kept: dict[str, list[Case]] = {name: [] for name in (DANGER, *ends(), OPEN, NEARLY, LATER)}
    for case in oldest_first(found):
        name = list_of(case)
        if name:
            kept[name].append(case)
    return kept


def list_of(case: Case) -> str | None:
    """Return the list that a case stands in."""
    if case.danger:
        return DANGER
    if case.months is None:
        return None
    if case.due:
        return case.outcome or OPEN
    return NEARLY if case.months == HALF_YEAR else LATER


def shown(kept: dict[str, list[Case]]) -> Json:
    """Return the lists as a result has them: labels; of those that are not due also from when they are."""
    return {
        name: [{"label": case.label, "vanaf": due_from(case.begin)} for case in found]
        if name in (NEARLY, LATER)
        else [case.label for case in found]
        for name, found in kept.items()
    }
