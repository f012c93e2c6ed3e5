"""The shape of a result, for every case: all fields, nothing half filled in, no loose ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rules import VERSION, decide
from rules.core.schema import schema
from tests.case_tables import Case, cases
from tests.rules.contract import EXTRA, OUTCOMES, PHONES, RESULT

each = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.check}: {case.name}")
# Fields beyond the contract's; extending is fine, but knowingly.
OURS = {"voorrang", "what_if_limit"}
BY_COUNT = {"zrm", "agenda"}
# What files alone give; an empty list of it is no answer yet.
GATHERED = {"zrmgroep": {"profielen"}}


def result_of(case: Case) -> dict[str, Any]:
    """Return what the rules decide for a case."""
    return decide(case.check, case.answers)


def texts(result: dict[str, Any]) -> Iterator[str]:
    """Yield every sentence that a reader sees."""
    yield from (result["title"], result["summary"])
    for field in ("reasons", "actions", "alerts"):
        yield from (entry["text"] for entry in result[field])
    for action in result["actions"]:
        yield from (action["who"], action["when"])


@each
def test_every_field_of_the_contract_is_there_and_no_unknown_one(case: Case) -> None:
    found = set(result_of(case))
    assert found >= RESULT | EXTRA[case.check]
    assert found <= RESULT | EXTRA[case.check] | OURS


@each
def test_fields_have_their_types(case: Case) -> None:
    result = result_of(case)
    assert result["check"] == case.check
    assert result["outcome"] in OUTCOMES[case.check] | {None}
    assert isinstance(result["complete"], bool)
    assert all(isinstance(name, str) for name in result["missing"])
    assert len(set(result["missing"])) == len(result["missing"])
    assert all(isinstance(name, str) for name in result["asked"])
    assert all(isinstance(sentence, str) for sentence in result["eigen"])
    assert set(result["receipt"]) == {"rules_version", "words", "sources"}
    assert re.fullmatch(r"[0-9a-f]{12}", result["receipt"]["words"])
    assert result["receipt"]["rules_version"] == VERSION
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)


@each
def test_a_decided_case_has_reasons_actions_and_sources_an_open_one_only_safety(case: Case) -> None:
    result = result_of(case)
    if result["outcome"] is not None:
        assert result["actions"]
        # What is still empty decides without an answer that says so.
        assert result["reasons"] or result["missing"]
        assert result["receipt"]["sources"]
    else:
        # What is not known can keep it open when nothing is left to ask.
        assert result["missing"] or "onbekend" in str(case.answers)
        assert result["complete"] is (not result["missing"])
        assert not result["actions"] or result["alerts"]
        assert {action["when"] for action in result["actions"]} <= {"nu", "vandaag"}


@each
def test_entries_have_exactly_their_fields(case: Case) -> None:
    result = result_of(case)
    for reason in result["reasons"]:
        assert set(reason) == {"question", "answer", "text", "source"}
    for action in result["actions"]:
        assert {"text", "who", "when"} <= set(action) <= {"text", "who", "when", "phone"}
        assert action.get("phone", "112") in PHONES
    for alert in result["alerts"]:
        assert set(alert) == {"code", "text", "phones"}
        for phone in alert["phones"]:
            assert set(phone) == {"name", "number"}
            assert phone["number"] in PHONES
    for entry in result["verder"]:
        assert set(entry) == {"check", "text", "answers"}
        # What carries over is taken by the check that it goes to, whichever door it comes in by.
        assert decide(entry["check"], entry["answers"])["check"] == entry["check"]
        Draft202012Validator(schema(entry["check"])).validate(entry["answers"])
    for entry in result["what_if"]:
        assert set(entry) == {"question", "answer", "outcome"}


@each
def test_every_sentence_is_filled_in(case: Case) -> None:
    for text in texts(result_of(case)):
        assert text.strip() == text != ""
        assert not re.search(r"[{}]|\bNone\b|\bTrue\b|  ", text), text


@each
def test_reasons_give_the_answer_that_was_given(case: Case) -> None:
    for reason in result_of(case)["reasons"]:
        place: Any = case.answers
        for step in reason["question"].split("."):
            place = place[int(step)] if isinstance(place, list) else place.get(step)
            if place is None:
                # Only the agenda has defaults: minutes and sizes that were left out.
                assert (reason["question"], reason["answer"]) == ("duur", 90) or (
                    reason["answer"] == "gewoon"
                )
                break
        else:
            # What comes from files is counted, and never repeated.
            gathered = reason["question"] in GATHERED.get(case.check, ())
            assert reason["answer"] == (len(place) if gathered else place)


@each
def test_telephone_numbers_in_sentences_are_known_ones(case: Case) -> None:
    for text in texts(result_of(case)):
        counted = re.sub(r"\d+ minuten|er zijn er \d+", "", text)
        spoken = re.findall(r"\b0800-\d+\b|\b11\d\b", counted)
        assert set(spoken) <= PHONES, text


@each
def test_an_alert_tells_what_to_do_now(case: Case) -> None:
    for alert in result_of(case)["alerts"]:
        words = r"\b112\b|\b113\b|0800-\d{4}|huisarts|[Bb]el |vandaag|[Vv]raag|eerst"
        assert re.search(words, alert["text"]), alert


@each
def test_asked_and_missing_agree(case: Case) -> None:
    result = result_of(case)
    assert len(set(result["asked"])) == len(result["asked"])
    if case.check not in BY_COUNT:
        assert [name for name in result["asked"] if name in result["missing"]] == result["missing"]
        # A text of white space is no answer, nor is an empty list of what only files give.
        given = {name for name, answer in case.answers.items() if str(answer).strip()}
        empty = {name for name in GATHERED.get(case.check, ()) if case.answers.get(name) == []}
        assert not set(result["missing"]) & (given - empty)
