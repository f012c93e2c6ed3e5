"""Reflectie against the contract: every goal with every number of minutes, and safety of the team."""

from __future__ import annotations

from typing import Any

import pytest

from rules import decide
from rules.core.schema import schema
from tests.rules.contract import YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
PLAIN = {
    "methode": "methode-onderhoud",
    "team": "team",
    "waarden": "waarden",
    "succes": "successen",
    "afgeronde-casus": "afgerond",
    "ander-team": "ander-team",
    "afsluiten": "meeneemrondje",
}
SAFE = {"onuitgesproken": "ongezegd", "rollen": "rollen", "misser": "missers"}
TIMED = ("leren-van-casus", "procedure")
GOALS = (*PLAIN, *SAFE, *TIMED)
# How many questions or steps each form has in the source, and where they stand.
STEPS: dict[str, tuple[str, list[int | None]]] = {
    "methode-onderhoud": ("2.5 Evaluatie methode", [1, 2, 3, 4, 5, 6, None]),
    "team": ("Metacommunicatie en metareflectie", [1, 2, 3]),
    "ongezegd": ("Metacommunicatie en metareflectie", [4, 5, 6]),
    "waarden": ("Metareflectie: normaliseren van opvoeding", [1, 2, 3, 4, 5]),
    "drie-vragen": ("3.3 Reflectie op casusbespreking", [1, 2, 3]),
    "procedure": ("Reflectie op procedure", [1, 2, 3]),
    "rollen": ("6.3 Metareflectie over rollen, posities en interactie", [1, 2, 3]),
    "successen": ("3.4 Leren van successen", [1, 2, 3]),
    "missers": ("Inbrengen en delen van twijfel en missers", [1, 2, 3, 4, 5]),
    "afgerond": ("4.3 Leren van elkaar", [1, 2, 3]),
    "ander-team": ("4.3 Leren van elkaar", [4, 5, 6]),
    "meeneemrondje": ("4.3 Leren van elkaar", [None]),
}


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it."""
    goal = answers.get("doel")
    if goal in SAFE:
        safe = answers.get("veilig-team")
        return None if safe is None else SAFE[goal] if safe == "ja" else "eerst-veilig-team"
    if goal in TIMED:
        minutes = answers.get("minuten")
        if minutes is None:
            return None
        if goal == "procedure":
            return "apart-plannen" if minutes < 30 else "procedure"
        return "drie-vragen" if minutes >= 60 else "meeneemrondje"
    return PLAIN.get(goal or "")


CHOICES: dict[str, tuple[Any, ...]] = {
    "doel": GOALS,
    "minuten": (5, 29, 30, 59, 60, 240),
    "veilig-team": YES_NO_UNKNOWN,
}


def test_every_combination_comes_out_as_the_contract_says() -> None:
    for answers in partial(CHOICES):
        result = decide("reflectie", answers)
        assert result["outcome"] == expected(answers), answers
        assert result["alerts"] == []


@pytest.mark.parametrize("goal", TIMED)
def test_every_minute_from_five_to_two_hundred_and_forty(goal: str) -> None:
    for minutes in range(5, 241):
        answers = {"doel": goal, "minuten": minutes}
        assert decide("reflectie", answers)["outcome"] == expected(answers), minutes


def test_what_is_asked_hangs_on_the_goal_and_what_is_missing_can_still_matter() -> None:
    for answers in partial(CHOICES):
        result = decide("reflectie", answers)
        goal = answers.get("doel")
        asked = ["doel", *(["minuten"] if goal in TIMED else []), *(["veilig-team"] if goal in SAFE else [])]
        assert result["asked"] == asked
        open_ones = [q for q in asked if q not in answers and matters(expected, CHOICES, answers, q)]
        assert result["missing"] == open_ones, answers
        assert result["complete"] is (not open_ones)


def test_the_minutes_at_which_it_turns_are_named() -> None:
    def turning(goal: str, minutes: int) -> list[Any]:
        found = decide("reflectie", {"doel": goal, "minuten": minutes})["what_if"]
        return [(e["answer"], e["outcome"]) for e in found if e["question"] == "minuten"]

    assert turning("leren-van-casus", 20) == [(60, "drie-vragen")]
    assert turning("leren-van-casus", 90) == [(59, "meeneemrondje")]
    assert turning("procedure", 29) == [(30, "procedure")]
    assert turning("procedure", 240) == [(29, "apart-plannen")]
    assert turning("afsluiten", 20) == []


def test_every_form_has_its_questions_in_the_order_of_the_source() -> None:
    seen = set()
    for answers in partial(CHOICES):
        result = decide("reflectie", answers)
        found = [(entry["source"]["section"], entry["source"]["item"]) for entry in result["vragen"]]
        section, items = STEPS.get(result["outcome"] or "", ("", []))
        assert found == [(section, item) for item in items]
        assert all(entry.keys() == {"tekst", "source"} and entry["tekst"] for entry in result["vragen"])
        assert all(entry["source"]["document"] == "casuistiek" for entry in result["vragen"])
        seen.add(result["outcome"])
    assert seen == {*STEPS, "eerst-veilig-team", "apart-plannen", None}


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("reflectie")["properties"]
    assert {option["const"] for option in about["doel"]["oneOf"]} == set(GOALS)
    assert (about["minuten"]["minimum"], about["minuten"]["maximum"]) == (5, 240)
    assert tuple(option["const"] for option in about["veilig-team"]["oneOf"]) == YES_NO_UNKNOWN
    assert set(about) == {"doel", "minuten", "veilig-team"}
