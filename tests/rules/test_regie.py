"""Regie against the contract: every combination of answers, each question left open as well."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from rules import decide
from rules.core.schema import schema
from tests.rules.contract import YES_NO, YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
CLIENT = ("ja", "deels", "nee", "onbekend")
DECIDING = {"gevaar": YES_NO_UNKNOWN, "client": CLIENT, "netwerk": YES_NO_UNKNOWN}
BESIDE = {"overgenomen": YES_NO, "hulpverleners": YES_NO, "gezinscoach": YES_NO}


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it; a line that an open answer could make true stops there."""
    if "gevaar" not in answers:
        return None
    if answers["gevaar"] == "ja":
        return "tijdelijk-overnemen"
    match answers.get("client"):
        case None:
            return None
        case "ja":
            return "client"
        case "onbekend":
            return "overleg"
    # Only here, at deels or nee, the network is asked after.
    ends = {"ja": "client-en-netwerk", "onbekend": "overleg", "nee": "met-ondersteuner"}
    return ends.get(answers.get("netwerk", ""))


def asks_network(answers: Answers) -> bool:
    return answers.get("client") in ("deels", "nee")


def expected_coordination(answers: Answers) -> str | None:
    if answers.get("hulpverleners") != "ja":
        return None
    if answers.get("gezinscoach") == "ja":
        return "gezinscoach"
    if answers.get("client") == "ja":
        return "client"
    return "netwerk" if asks_network(answers) and answers.get("netwerk") == "ja" else "teamlid"


@pytest.mark.parametrize("danger", [None, *YES_NO_UNKNOWN])
def test_every_combination_comes_out_as_the_contract_says(danger: str | None) -> None:
    for answers in partial({"client": CLIENT, "netwerk": YES_NO_UNKNOWN, **BESIDE}):
        whole = answers | ({"gevaar": danger} if danger else {})
        result = decide("regie", whole)
        assert result["outcome"] == expected(whole), whole
        assert result["coordinatie"] == expected_coordination(whole), whole
        assert result["teruggeven"] is (whole.get("overgenomen") == "ja" and danger == "nee")
        code = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}.get(danger or "", [])
        assert [alert["code"] for alert in result["alerts"]] == code


def test_what_is_missing_is_asked_and_can_still_matter() -> None:
    for answers in partial(DECIDING):
        result = decide("regie", answers)
        open_ones = [
            question
            for question in DECIDING
            if question not in answers
            and (question != "netwerk" or asks_network(answers))
            and matters(expected, DECIDING, answers, question)
        ]
        assert result["missing"] == open_ones, answers
        assert result["complete"] is (not open_ones)


def test_a_question_is_asked_when_its_condition_holds_and_never_before() -> None:
    for answers in partial({"client": CLIENT, "hulpverleners": YES_NO}):
        asked = decide("regie", answers)["asked"]
        assert ("netwerk" in asked) is asks_network(answers)
        assert ("gezinscoach" in asked) is (answers.get("hulpverleners") == "ja")
        assert {"gevaar", "client", "overgenomen", "hulpverleners"} <= set(asked)


def test_danger_comes_first_today_or_now_and_is_never_pushed_down() -> None:
    for danger, answers in product(("ja", "onbekend"), partial({**DECIDING, **BESIDE})):
        result = decide("regie", {**answers, "gevaar": danger})
        first = result["actions"][0]
        assert first["when"] == ("nu" if danger == "ja" else "vandaag")
        assert first["phone"] in ("112", "0800-2000")


def test_while_it_may_be_unsafe_no_action_brings_in_the_network() -> None:
    for danger, answers in product(("ja", "onbekend"), partial({**DECIDING, **BESIDE})):
        for action in decide("regie", {**answers, "gevaar": danger})["actions"]:
            assert "het netwerk" not in action["who"], action
            assert "Breng hen bij elkaar" not in action["text"]


def test_giving_back_gives_an_action_and_the_overview_one_of_its_own() -> None:
    safe = {"gevaar": "nee", "client": "ja"}
    assert not [a for a in decide("regie", safe)["actions"] if "terug" in a["text"]]
    back = decide("regie", {**safe, "overgenomen": "ja"})
    assert [a for a in back["actions"] if "Geef de regie terug" in a["text"]]
    several = decide("regie", {**safe, "hulpverleners": "ja"})
    assert [a for a in several["actions"] if "overzicht" in a["text"]]


def test_what_never_decides_changes_nothing_in_the_outcome() -> None:
    for answers in partial({**DECIDING, **BESIDE}):
        turning = {entry["question"] for entry in decide("regie", answers)["what_if"]}
        assert not turning & set(BESIDE)


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("regie")["properties"]
    found = {name: tuple(option["const"] for option in inner["oneOf"]) for name, inner in about.items()}
    assert found == {**DECIDING, **BESIDE}
