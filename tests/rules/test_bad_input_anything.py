"""Anything at all goes in: a result or well-formed errors come out, in every check."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from rules.core.schema import schema
from tests.rules import strategies
from tests.rules.contract import CHECKS
from tests.rules.errors import taken_or_refused
from tests.rules.test_whatif import ANSWERS

per_check = pytest.mark.parametrize("check", CHECKS)
WRONG: tuple[Any, ...] = (
    None, True, False, 0, -1, 3, 7, 1.5, 2.0, 1e300, 10**200, "", "ja", "JA", " ja", "onbekend",
    "start", "09:00", "9:00", "24:00", "x" * 201, [], ["ja"], [None], [[]], ["adl", "adl"], [{}],
    [{"id": "A"}], [{}] * 5, {}, {"ja": "ja"}, {"financien": 0}, {"financien": None}, [True], [1],
)  # fmt: skip


@per_check
@given(value=strategies.any_json(), ascii_only=st.booleans())
def test_any_json_is_taken_or_refused(check: str, value: Any, *, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    taken_or_refused(check, text.encode("utf-8", "surrogatepass"))


@per_check
@given(given_bytes=st.binary(max_size=60))
def test_any_bytes_are_taken_or_refused(check: str, given_bytes: bytes) -> None:
    result = taken_or_refused(check, given_bytes)
    assert "errors" in result or given_bytes.strip() == b"{}"


def spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every place in an answer."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(spot for key, entry in inner for spot in spots(entry, (*path, key)))]


def spoiled(value: Any, path: tuple[Any, ...], other: Any) -> Any:
    """Return the answers with something else at one place."""
    if not path:
        return other
    copied = dict(value) if isinstance(value, dict) else list(value)
    copied[path[0]] = spoiled(value[path[0]], path[1:], other)
    return copied


def agrees_with_the_schema(check: str, answers: Any) -> None:
    """Assert that what the schema refuses is refused (the rules may refuse more)."""
    result = taken_or_refused(check, json.dumps(answers).encode())
    fits = Draft202012Validator(schema(check)).is_valid(answers)
    assert fits or "errors" in result, answers


@per_check
@settings(max_examples=100)
@given(data=st.data())
def test_right_answers_spoiled_in_one_place_are_taken_or_refused(check: str, data: st.DataObject) -> None:
    answers = data.draw(ANSWERS[check])
    place = data.draw(st.sampled_from(spots(answers)))
    other = data.draw(strategies.any_json() | st.sampled_from(WRONG))
    agrees_with_the_schema(check, spoiled(answers, place, other))


@per_check
def test_every_wrong_value_at_every_question(check: str) -> None:
    for question in schema(check)["properties"]:
        for value in WRONG:
            agrees_with_the_schema(check, {question: value})


@pytest.mark.parametrize(("check", "group"), [("zrm", "metingen"), ("agenda", "zaken")])
def test_every_wrong_value_at_every_question_of_a_group(check: str, group: str) -> None:
    for question in schema(check)["properties"][group]["items"]["properties"]:
        for value in WRONG:
            agrees_with_the_schema(check, {group: [{"id": "A", question: value}]})
            agrees_with_the_schema(check, {group: [{question: value}]})
