"""Danger everywhere the same: what its question does in each check that begins with it."""

from __future__ import annotations

from typing import Any

import pytest

from rules import decide
from rules.core.schema import schema
from tests.case_tables import cases
from tests.rules.contract import CHECKS, SUICIDE, VEILIG_THUIS, YES_NO_UNKNOWN

# The question, and where "ja" leads, typed over from the contract.
QUESTION = {
    "triage": ("acuut", "crisis"),
    "regie": ("gevaar", "tijdelijk-overnemen"),
    "werkvorm": ("acuut", "direct-handelen"),
    "inbreng": ("acuut", "direct-handelen"),
    "veiligheid": ("nu", "direct-handelen"),
    "plan": ("acuut", "veilig-eerst"),
}
# Where any answer is a beginning, this one too: what then comes out, with more to do after the safety.
BEGUN = {"plan": "onvolledig"}
each = pytest.mark.parametrize("check", QUESTION)


def with_danger(check: str, answer: str, **more: Any) -> dict[str, Any]:
    return decide(check, {QUESTION[check][0]: answer, **more})


def test_no_check_with_such_a_question_is_left_out() -> None:
    names = {name for name, _ in QUESTION.values()}
    # In the agenda danger is said of an item, and the stroomdiagram has its own in a file one may replace.
    found = {check for check in CHECKS if names & set(schema(check)["properties"])}
    assert found == set(QUESTION)


@each
def test_it_is_asked_first_and_waits_for_an_answer(check: str) -> None:
    question, _ = QUESTION[check]
    empty = decide(check, {})
    assert empty["outcome"] is None
    assert empty["asked"][0] == empty["missing"][0] == question
    options = schema(check)["properties"][question]["oneOf"]
    assert tuple(option["const"] for option in options) == YES_NO_UNKNOWN


@each
def test_danger_decides_at_once_and_nothing_more_is_asked(check: str) -> None:
    question, outcome = QUESTION[check]
    result = with_danger(check, "ja")
    assert (result["outcome"], result["complete"], result["missing"]) == (outcome, True, [])
    assert [reason["question"] for reason in result["reasons"]] == [question]
    assert [alert["code"] for alert in result["alerts"]] == ["direct-gevaar"]
    numbers = [phone["number"] for phone in result["alerts"][0]["phones"]]
    assert numbers[0] == "112"
    assert {"113", SUICIDE} <= set(numbers)
    assert (result["actions"][0]["when"], result["actions"][0]["phone"]) == ("nu", "112")
    assert result["verder"] == []


@each
def test_not_to_know_is_for_today_and_decides_nothing(check: str) -> None:
    question, _ = QUESTION[check]
    result = with_danger(check, "onbekend")
    assert result["outcome"] == BEGUN.get(check)
    assert question not in result["missing"]
    assert [alert["code"] for alert in result["alerts"]] == ["veiligheid-onzeker"]
    numbers = [phone["number"] for phone in result["alerts"][0]["phones"]]
    assert {"112", VEILIG_THUIS, "113", SUICIDE} <= set(numbers)
    first, *more = result["actions"]
    assert (first["when"], first["phone"]) == ("vandaag", VEILIG_THUIS)
    assert more == [] or check in BEGUN


@each
def test_no_danger_raises_nothing_of_its_own(check: str) -> None:
    result = with_danger(check, "nee")
    assert (result["outcome"], result["alerts"]) == (BEGUN.get(check), [])
    assert result["actions"] == [] or check in BEGUN


# Here danger is called a crisis.
CRISIS = {"vierd": "crisis", "bloemmodel": "crisis"}
OPEN = [
    pytest.param(
        case.check,
        question,
        {key: answer for key, answer in case.answers.items() if key != question},
        id=f"{case.check}: {case.name}",
    )
    for check, question in ({check: question for check, (question, _) in QUESTION.items()} | CRISIS).items()
    for case in cases(check)
]


@pytest.mark.parametrize(("check", "question", "answers"), OPEN)
def test_while_nobody_said_whether_there_is_danger_that_is_asked_first_whatever_comes_out(
    check: str, question: str, answers: dict[str, Any]
) -> None:
    result = decide(check, answers)
    assert result["missing"][:1] == [question]
    assert not result["complete"]


def test_whoever_works_with_danger_gets_the_same_numbers_in_each_check() -> None:
    """Not the triage: there a resident may be the reader, who dials for himself."""
    for answer in ("ja", "onbekend"):
        numbers = {
            check: {phone["number"] for phone in with_danger(check, answer)["alerts"][0]["phones"]}
            for check in QUESTION
            if check != "triage"
        }
        assert len(set(map(frozenset, numbers.values()))) == 1, numbers
