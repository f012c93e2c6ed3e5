"""Participatie against the contract: every way to answer a measurement, and every course of steps."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from tests.rules.contract import MOMENTS, YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
PAID = ("zonder-hulp", "met-hulp", "pensioen", "nee", "onbekend")
CHOICES = {
    "betaald": PAID,
    "onbetaald": YES_NO_UNKNOWN,
    "georganiseerd": YES_NO_UNKNOWN,
    "contacten": YES_NO_UNKNOWN,
}
# A measurement on each step, and one of which the step is not known.
ON_STEP: dict[int | None, Answers] = {
    1: dict.fromkeys(CHOICES, "nee"),
    2: {"betaald": "nee", "onbetaald": "nee", "georganiseerd": "nee", "contacten": "ja"},
    3: {"betaald": "nee", "onbetaald": "nee", "georganiseerd": "ja"},
    4: {"betaald": "nee", "onbetaald": "ja"},
    5: {"betaald": "met-hulp"},
    6: {"betaald": "pensioen"},
    None: {"betaald": "onbekend"},
}


def expected_step(measurement: Answers) -> int | None:
    """Return the step as the contract tells it: from the top, and never a lower one for what is not known."""
    paid = measurement.get("betaald")
    if paid in ("zonder-hulp", "pensioen"):
        return 6
    if paid == "met-hulp":
        return 5
    if paid != "nee":
        return None
    for step, question in ((4, "onbetaald"), (3, "georganiseerd"), (2, "contacten")):
        answer = measurement.get(question)
        if answer == "ja":
            return step
        if answer != "nee":
            return None
    return 1


def as_outcome(measurement: Answers) -> str | None:
    """Return the outcome of a single measurement."""
    step = expected_step(measurement)
    return f"trede-{step}" if step else None


def expected_change(steps: list[int | None]) -> str | None:
    there = [step for step in steps if step]
    if len(there) < 2:
        return None
    return "gelijk" if there[0] == there[-1] else "gestegen" if there[0] < there[-1] else "gedaald"


def test_every_way_to_answer_one_measurement_comes_to_the_step_of_the_contract() -> None:
    for measurement in partial(CHOICES):
        result = decide("participatie", {"metingen": [measurement]})
        assert result["outcome"] == as_outcome(measurement), measurement
        assert result["treden"] == [expected_step(measurement)]
        assert result["verandering"] is None


def test_what_is_missing_can_still_matter_and_nothing_else_is() -> None:
    for measurement in partial(CHOICES):
        result = decide("participatie", {"metingen": [measurement]})
        open_ones = [
            f"metingen.0.{question}"
            for question in CHOICES
            if question not in measurement and matters(as_outcome, CHOICES, measurement, question)
        ]
        assert result["missing"] == open_ones, measurement
        assert result["complete"] is (not open_ones)


def test_every_course_of_three_measurements_compares_the_last_step_with_the_first() -> None:
    for course in product(ON_STEP, repeat=3):
        result = decide("participatie", {"metingen": [ON_STEP[step] for step in course]})
        assert result["treden"] == list(course)
        assert result["verandering"] == expected_change(list(course)), course
        assert result["outcome"] == (f"trede-{course[-1]}" if course[-1] else None)


@pytest.mark.parametrize("wanted", [None, 1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("now", ON_STEP)
def test_the_step_to_take_is_one_higher_while_the_wish_lies_above(
    now: int | None, wanted: int | None
) -> None:
    answers = {"metingen": [ON_STEP[now]], **({"gewenst": wanted} if wanted else {})}
    result = decide("participatie", answers)
    higher = now and wanted and wanted > now
    assert result["stap"] == ({"van": now, "naar": now + 1} if now and higher else None)
    assert "gewenst" in result["asked"]
    assert "gewenst" not in result["missing"]
    assert [entry for entry in result["what_if"] if entry["question"] == "gewenst"] == []


def test_what_is_open_in_an_earlier_measurement_is_still_to_be_asked() -> None:
    result = decide("participatie", {"metingen": [{"betaald": "nee"}, ON_STEP[6]]})
    assert result["outcome"] == "trede-6"
    assert result["missing"] == [f"metingen.0.{name}" for name in ("onbetaald", "georganiseerd", "contacten")]
    assert result["complete"] is False


MEASUREMENT = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(codes) for name, codes in CHOICES.items()}
)


@given(measurements=st.lists(MEASUREMENT, min_size=1, max_size=4))
def test_however_measurements_stand_together_each_has_its_own_step_and_the_last_decides(
    measurements: list[Answers],
) -> None:
    result = decide("participatie", {"metingen": measurements})
    steps = [expected_step(measurement) for measurement in measurements]
    assert result["treden"] == steps
    assert result["verandering"] == expected_change(steps)
    assert result["outcome"] == as_outcome(measurements[-1])
    alone = [decide("participatie", {"metingen": [measurement]})["missing"] for measurement in measurements]
    assert result["missing"] == [
        name.replace("metingen.0.", f"metingen.{place}.")
        for place, names in enumerate(alone)
        for name in names
    ]
    turning = {entry["question"] for entry in result["what_if"]}
    assert all(name.startswith(f"metingen.{len(measurements) - 1}.") for name in turning)


@pytest.mark.parametrize("moments", list(product((None, *MOMENTS), repeat=3)))
def test_the_order_of_moments_is_refused_as_the_zrm_refuses_it(moments: tuple[str | None, ...]) -> None:
    measurements = [{"moment": moment} if moment else {} for moment in moments]
    said: list[list[dict[str, str]]] = []
    for check in ("zrm", "participatie"):
        try:
            decide(check, {"metingen": measurements})
            said.append([])
        except BadAnswersError as refused:
            said.append([fault.as_json() for fault in refused.faults])
    assert said[0] == said[1]


def test_it_asks_what_the_contract_asks_and_the_steps_are_those_of_the_zrm() -> None:
    about = schema("participatie")["properties"]
    assert set(about) == {"metingen", "gewenst"}
    assert (about["metingen"]["minItems"], about["metingen"]["maxItems"]) == (1, 4)
    record = about["metingen"]["items"]["properties"]
    found = {name: tuple(option["const"] for option in inner["oneOf"]) for name, inner in record.items()}
    assert found == {"moment": MOMENTS, **CHOICES}
    steps = schema("zrm")["properties"]["metingen"]["items"]["properties"]["participatie"]["oneOf"]
    assert about["gewenst"]["oneOf"] == [option for option in steps if option["const"] is not None]


def test_no_text_says_that_higher_is_better_or_that_somebody_is_done() -> None:
    for steps in product(ON_STEP, repeat=2):
        result = decide("participatie", {"metingen": [ON_STEP[step] for step in steps], "gewenst": 4})
        texts = [result["title"], result["summary"], *(entry["text"] for entry in result["actions"])]
        for text in texts:
            assert not any(word in text for word in ("niet meer nodig", "afronden", "klaar", "goed zo!")), (
                text
            )
