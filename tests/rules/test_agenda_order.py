"""Agenda: the team's own order goes before the rule's, and whether it departs from it is told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from rules import decide
from rules.core.answers import BadAnswersError
from tests.rules import strategies

Answers = dict[str, Any]
SAME_LABELS = [
    ("casus A", "casus A"),
    ("casus A", "CASUS a"),
    ("casus A", " casus A "),
    ("Straße", "STRASSE"),
]


def by_rule(answers: Answers) -> dict[str, Any]:
    """Return the result without an order of the team's own."""
    return decide("agenda", {name: value for name, value in answers.items() if name != "eigen-volgorde"})


@given(strategies.own_order())
def test_what_the_team_names_comes_first_and_the_rest_follows_the_rule(answers: Answers) -> None:
    plain = by_rule(answers)["volgorde"]
    named = [label for label in answers["eigen-volgorde"] if label in plain]
    expected = [*named, *(label for label in plain if label not in named)]
    assert decide("agenda", answers)["volgorde"] == expected


@given(strategies.own_order())
def test_departing_means_that_the_order_is_another_than_the_rules(answers: Answers) -> None:
    result, plain = decide("agenda", answers), by_rule(answers)
    assert result["afwijking"] is (result["volgorde"] != plain["volgorde"])
    assert plain["afwijking"] is False


@given(strategies.own_order())
def test_an_own_order_moves_things_and_changes_nothing_else(answers: Answers) -> None:
    result, plain = decide("agenda", answers), by_rule(answers)
    for field in ("outcome", "direct", "vooraf", "inbreng", "voorrang", "alerts", "missing", "asked"):
        assert result[field] == plain[field], field
    assert sorted(result["volgorde"]) == sorted(plain["volgorde"])


def test_an_own_order_names_items_trimmed_and_whatever_the_case() -> None:
    items = [{"id": "Casus A"}, {"id": "casus B"}]
    assert decide("agenda", {"zaken": items, "eigen-volgorde": [" CASUS b"]})["volgorde"][0] == "casus B"


@pytest.mark.parametrize(("named", "words"), [(["D"], "staat niet bij de zaken"), (["A", " a"], "twee keer")])
def test_an_own_order_of_what_is_not_there_or_twice_is_refused(named: list[str], words: str) -> None:
    with pytest.raises(BadAnswersError) as refused:
        decide("agenda", {"zaken": [{"id": "A"}, {"id": "B"}], "eigen-volgorde": named})
    [fault] = refused.value.faults
    assert fault.field == f"/eigen-volgorde/{len(named) - 1}"
    assert words in fault.message


@pytest.mark.parametrize(("one", "other"), SAME_LABELS)
def test_two_items_with_the_same_label_are_refused_at_the_second(one: str, other: str) -> None:
    with pytest.raises(BadAnswersError) as refused:
        decide("agenda", {"zaken": [{"id": one}, {"id": "iets anders"}, {"id": other}]})
    [fault] = refused.value.faults
    assert fault.field == "/zaken/2/id"
    assert "is er al" in fault.message


def test_the_minutes_are_said_to_be_ours_wherever_they_count() -> None:
    for items, ours in (([{"id": "A"}], True), ([{"id": "A", "omvang": "complex"}] * 1, True), ([], False)):
        result = decide("agenda", {"zaken": items, "duur": 60})
        assert any("Hoeveel minuten" in sentence for sentence in result["eigen"]) is ours, items
    assert decide("agenda", {})["eigen"] == []
