"""What-if is true in both directions: what it lists happens, and what happens is listed.

The other answers that are possible are worked out from the JSON Schema, not from the rules' own
questions: another code for a choice, the opposite for a flag, one entry more or less for a list.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from rules.registry import CHECKS as RULES
from tests.case_tables import Case, cases
from tests.rules import strategies
from tests.rules.changes import alternatives, with_answer
from tests.rules.contract import CHECKS, NINETEEN
from tests.rules.zrm_strategies import zrm

Json = dict[str, Any]
# What comes from files is not changed by hand, and there is a whole team of it.
GATHERED = {"profielen"}
# Answers that come far; of any other check its schema says what can be answered.
LEANING = {
    "triage": strategies.triage(),
    "overdracht": strategies.overdracht(),
    "zrm": zrm(),
    "agenda": strategies.agenda() | strategies.own_order(),
}
ANSWERS = LEANING | {check: strategies.of_schema(schema(check)) for check in CHECKS if check not in LEANING}
# Of these the contract has what-if look at top-level choices only: nothing within a group or a record.
TOP_LEVEL = {"vierd", "taal", "bloemmodel", "plan", "netwerk", "halfjaar", "zrmgroep"}
per_check = pytest.mark.parametrize("check", CHECKS)
each = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.check}: {case.name}")


def answer_at(answers: Json, path: str) -> Any:
    """Return the answer that stands at a path."""
    place: Any = answers
    for step in path.split("."):
        place = place[int(step)] if isinstance(place, list) else place.get(step)
    return place


def comparable(value: Any) -> Any:
    """Return an answer so that two lists with the same choices are equal."""
    return frozenset(value) if isinstance(value, list) else value


def key(path: str, value: Any) -> tuple[str, str, Any]:
    """Return what makes an entry the same entry; true and 1 are different answers."""
    return path, type(value).__name__, comparable(value)


def check_entries(check: str, answers: Json) -> None:
    """Assert all that a what-if promises for these answers."""
    result = decide(check, answers)
    entries = result["what_if"]
    listed = {key(entry["question"], entry["answer"]): entry["outcome"] for entry in entries}
    assert len(listed) == len(entries), "an entry is repeated"
    for entry in entries:
        assert entry.keys() == {"question", "answer", "outcome"}
        assert entry["outcome"] != result["outcome"], entry
        assert comparable(entry["answer"]) != comparable(answer_at(answers, entry["question"])), entry
        changed = with_answer(answers, entry["question"], entry["answer"])
        assert decide(check, changed)["outcome"] == entry["outcome"], entry
    about = schema(check)
    # What a rule does not look at, it does not list.
    deep = RULES[check].looks.inside
    for path, value in alternatives(about, answers, ""):
        if path.split(".")[0] in GATHERED or ("." in path and not deep):
            continue
        outcome = outcome_or_refused(check, with_answer(answers, path, value))
        if outcome not in {result["outcome"], "refused"}:
            assert listed.pop(key(path, value)) == outcome, (path, value)
    assert {path for path, _, _ in listed} <= numbers(about), f"left over: {listed}"


def numbers(about: Json) -> set[str]:
    """Return the questions that take a number: of those what-if names the one at which it turns."""
    return {name for name, inner in about["properties"].items() if inner.get("type") == "integer"}


def outcome_or_refused(check: str, answers: Json) -> str | None:
    """Return the outcome; "refused" where answers that are right alone do not go together."""
    try:
        outcome: str | None = decide(check, answers)["outcome"]
    except BadAnswersError:
        return "refused"
    return outcome


@each
def test_the_what_if_of_every_case_is_true_in_both_directions(case: Case) -> None:
    check_entries(case.check, case.answers)


@per_check
@settings(max_examples=60)
@given(data=st.data())
def test_the_what_if_of_any_answers_is_true_in_both_directions(check: str, data: st.DataObject) -> None:
    answers = data.draw(ANSWERS[check])
    assume(outcome_or_refused(check, answers) != "refused")
    check_entries(check, answers)


@each
def test_the_way_back_is_listed_too(case: Case) -> None:
    """What an entry changes, an entry of the changed answers changes back."""
    result = decide(case.check, case.answers)
    for entry in result["what_if"]:
        if entry["question"] in numbers(schema(case.check)):
            continue
        there = decide(case.check, with_answer(case.answers, entry["question"], entry["answer"]))
        back = answer_at(case.answers, entry["question"])
        listed = {key(e["question"], e["answer"]): e["outcome"] for e in there["what_if"]}
        assert listed[key(entry["question"], back)] == result["outcome"], entry


@settings(max_examples=100)
@given(answers=strategies.agenda(), length=strategies.minutes(), late=st.booleans())
def test_the_minutes_listed_are_the_nearest_that_turn_the_outcome(
    answers: Json, length: int, *, late: bool
) -> None:
    length = min(length, 120) if late else length
    answers = {**answers, "duur": length, **({"start": "22:00"} if late else {})}
    result = decide("agenda", answers)
    turning = [
        other
        for other in range(30, 241)
        if outcome_or_refused("agenda", {**answers, "duur": other}) not in {result["outcome"], "refused"}
    ]
    nearest = sorted(turning, key=lambda other: abs(other - length))[:1]
    assert [e["answer"] for e in result["what_if"] if e["question"] == "duur"] == nearest


def test_a_question_without_an_answer_is_no_change() -> None:
    for check in CHECKS:
        assert decide(check, {})["what_if"] == []


def test_at_ten_to_nine_one_answer_turns_it_and_at_eleven_to_eight_none_does() -> None:
    near = dict.fromkeys(NINETEEN[:10], "ja") | dict.fromkeys(NINETEEN[10:], "nee")
    far = near | {NINETEEN[10]: "ja"}
    listed = decide("overdracht", near)["what_if"]
    assert {(e["question"], e["answer"], e["outcome"]) for e in listed} == {
        (question, answer, {"nee": "aanvullend", "onbekend": "twijfel"}[answer])
        for question in NINETEEN[:10]
        for answer in ("nee", "onbekend")
    }
    assert decide("overdracht", far)["what_if"] == []
