"""What speaks for each side of an overdracht, and how near it was: every answer once, every count true."""

from __future__ import annotations

from typing import Any

import pytest

from rules import decide
from rules.decide import described
from rules.overdracht.weighing import nearest
from tests.rules.contract import NINETEEN
from tests.rules.test_doubts import nineteen

Counts = tuple[int, int, int]
EVERY = [(y, n, u) for y in range(20) for n in range(20 - y) for u in range(20 - y - n)]


def outcome(counts: Counts) -> str | None:
    found: str | None = decide("overdracht", nineteen(*counts))["outcome"]
    return found


OUTCOMES = {counts: outcome(counts) for counts in EVERY}


def neighbours(counts: Counts) -> set[Counts]:
    """Return the counts after one answer became another."""
    found = set()
    for gone in range(3):
        for came in range(3):
            if gone != came and counts[gone]:
                after = [*counts]
                after[gone] -= 1
                after[came] += 1
                found.add((after[0], after[1], after[2]))
    return found


def test_how_near_it_was_is_the_fewest_steps_from_one_answer_to_another() -> None:
    for counts in EVERY:
        if OUTCOMES[counts] is None:
            continue
        seen, edge, steps = {counts}, {counts}, 0
        reached: set[str | None] = set()
        while edge and not reached:
            steps += 1
            edge = {after for before in edge for after in neighbours(before)} - seen
            seen |= edge
            reached = {OUTCOMES[after] for after in edge} - {OUTCOMES[counts]}
        fewest, others = nearest(nineteen(*counts))
        assert (fewest, set(others)) == (steps if reached else 0, reached), counts
        assert len(others) == len(set(others))


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((10, 5, 4), "Nipt: één antwoord anders en het is twijfel."),
        ((9, 6, 4), "Nipt: één antwoord anders en het wijst naar het buurtteam."),
        (
            (10, 9, 0),
            "Nipt: één antwoord anders en het is twijfel of het wijst naar aanvullende ondersteuning.",
        ),
        ((4, 12, 3), "Niet nipt: 3 antwoorden anders en het is twijfel."),
        ((10, 0, 0), "Nipt: één antwoord anders en er zijn meer antwoorden nodig."),
        ((5, 0, 0), ""),
    ],
)
def test_how_near_it_was_is_said_in_words(counts: Counts, said: str) -> None:
    assert described("overdracht", nineteen(*counts))[1]["near"] == said


@pytest.mark.parametrize("counts", [(9, 6, 4), (19, 0, 0), (0, 3, 0), (2, 0, 1)])
def test_every_answer_stands_on_its_side_with_its_source(counts: Counts) -> None:
    answers = nineteen(*counts)
    part = described("overdracht", answers)[1]["weighing"]
    marks = {"+": "ja", "−": "nee", "?": "onbekend"}
    sides = {marks[side["mark"]]: side for side in part["sides"]}
    assert list(sides) == [code for code, count in zip(marks.values(), counts, strict=True) if count]
    for code, side in sides.items():
        paths = [entry["path"] for entry in side["entries"]]
        assert paths == [name for name in NINETEEN if answers.get(name) == code]
        assert str(len(paths)) in side["title"]
        assert all(entry["text"] and entry["source"] and entry["to"] for entry in side["entries"])
    # One document is named once, and each line says where in it.
    assert part["source"].startswith("Uit: Afwegingskader")
    assert "Afwegingskader" not in "".join(e["source"] for side in part["sides"] for e in side["entries"])


def test_without_answers_there_are_no_sides_and_another_check_has_none() -> None:
    assert described("overdracht", {})[1]["weighing"] is None
    found: dict[str, Any] = described("triage", {"acuut": "ja"})[1]
    assert (found["weighing"], found["near"]) == (None, "")
    assert found["reasons"]
