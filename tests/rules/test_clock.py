"""What a clock can run: the parts of an outcome with their minutes, as the result has them."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from rules import decide
from rules.decide import described
from tests.rules.contract import CHECKS


def clock_of(check: str, answers: dict[str, Any]) -> list[dict[str, Any]] | None:
    """Return the parts that the description has for a clock; None where it has none."""
    _, description = described(check, answers)
    found = [table["clock"] for table in description["tables"] if "clock" in table]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize("check", CHECKS)
def test_without_answers_there_is_nothing_to_run(check: str) -> None:
    assert clock_of(check, {}) is None


def test_the_steps_of_every_method_are_its_parts_and_take_the_time_of_one_case() -> None:
    goals = ("advies", "overtuiging", "visie", "in-kaart", "leren", "besluit")
    for goal, minutes, cases, long in product(goals, (15, 37, 70, 240), (1, 2, 10), ("ja", "nee")):
        answers = {"acuut": "nee", "doel": goal, "minuten": minutes, "zaken": cases, "half-jaar": long}
        result = decide("werkvorm", answers)
        clock = clock_of("werkvorm", answers)
        if result["outcome"] == "minder-zaken":
            assert clock is None
            continue
        assert clock is not None
        parts = [(part["title"], part["minutes"]) for part in clock]
        assert parts == [(step["stap"], step["minuten"]) for step in result["stappen"]]
        assert sum(part["minutes"] for part in clock) == minutes // cases
        assert len({part["key"] for part in clock}) == len(clock)


def test_danger_leaves_nothing_to_run() -> None:
    assert clock_of("werkvorm", {"acuut": "ja", "doel": "advies", "minuten": 60}) is None


def test_the_rows_of_a_meeting_are_its_parts_and_a_part_keeps_its_key_where_it_moves() -> None:
    zaken = [{"id": "A", "omvang": "complex"}, {"id": "B", "omvang": "licht"}]
    first = clock_of("agenda", {"start": "23:00", "duur": 60, "zaken": [zaken[1]]})
    assert first is not None
    assert [part["minutes"] for part in first] == [5, 10, 5, 15, 5, 5]
    both = {"duur": 120, "zaken": zaken}
    clock = clock_of("agenda", both)
    turned = clock_of("agenda", {**both, "eigen-volgorde": ["B", "A"]})
    assert clock is not None
    assert turned is not None
    assert [part["title"] for part in clock[3:5]] == ["A", "B"]
    assert turned[3:5] == [clock[4], clock[3]]
    rows = decide("agenda", both)["agenda"]
    assert len(clock) == len(rows)
    assert sum(part["minutes"] for part in clock) == 105
