"""A rule may say how far what-if looks; within that it is true, and the reader is told what was left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from rules import decide
from rules.agenda.rule import RULE as AGENDA
from rules.core.checker import all_faults
from rules.core.explanation import Answers, Rule
from rules.core.fingerprint import fingerprint
from rules.core.looks import EVERYTHING, OWN_QUESTIONS, Looks
from rules.core.whatif import limit_words, what_if
from rules.core.words import load
from rules.registry import CHECKS, Checks
from rules.triage.rule import RULE as TRIAGE

SENTENCE = "Alleen de eerste {aantal} zaken zijn bekeken."
# A meeting that is full to the last minutes: each case that gets longer makes it too full.
FULL: Answers = {"duur": 90, "zaken": [{"id": f"zaak {number}", "omvang": "licht"} for number in range(4)]}


@pytest.fixture
def words() -> Iterator[dict[str, Any]]:
    """Give the heading of the words of agenda, with a sentence on the limit for as long as the test lasts."""
    about: dict[str, Any] = load("agenda/words.toml")["check"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(about, "what-if-limit", SENTENCE)
        fingerprint.cache_clear()
        yield about
    # What was made of these words is not theirs who come after.
    fingerprint.cache_clear()


def with_rule(monkeypatch: pytest.MonkeyPatch, rule: Rule) -> None:
    """Let a check be decided by this rule."""
    monkeypatch.setattr(Checks, "__getitem__", lambda _self, name: rule if name == rule.id else None)
    monkeypatch.setattr(f"rules.{rule.id}.rule.RULE", rule)


def listed(looks: Looks, answers: Answers) -> list[str]:
    """Return the paths that what-if finds for a meeting."""
    rule = AGENDA._replace(looks=looks)
    return [entry["question"] for entry in what_if(rule, answers, rule.outcome(answers))]


def numbers(paths: list[str]) -> set[int]:
    """Return which records stand in paths."""
    return {int(path.split(".")[1]) for path in paths if "." in path}


def test_without_a_limit_every_record_is_looked_at() -> None:
    assert numbers(listed(EVERYTHING, FULL)) == set(range(4))


@pytest.mark.parametrize("most", [0, 1, 3, 4, 9])
def test_of_a_list_only_the_first_records_are_looked_at(most: int) -> None:
    everything, limited = listed(EVERYTHING, FULL), listed(Looks(records=most), FULL)
    assert limited == [path for path in everything if not numbers([path]) - set(range(most))]


def test_what_is_listed_within_a_limit_counts_the_records_that_are_not_looked_at() -> None:
    rule = AGENDA._replace(looks=Looks(records=2))
    whole = AGENDA.outcome(FULL)
    limited = what_if(rule, FULL, whole)
    assert limited
    assert all(entry in what_if(AGENDA, FULL, whole) for entry in limited)


def test_own_questions_only_leaves_records_and_groups_alone() -> None:
    assert listed(OWN_QUESTIONS, FULL) == [path for path in listed(EVERYTHING, FULL) if "." not in path]
    assert "duur" in listed(OWN_QUESTIONS, FULL)


def test_choices_and_ticks_of_the_check_itself_are_always_looked_at() -> None:
    answers = {"acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "leefgebieden": []}
    outcome = TRIAGE.outcome(answers)
    assert what_if(TRIAGE, answers, outcome)
    for looks in (OWN_QUESTIONS, Looks(records=0)):
        limited = TRIAGE._replace(looks=looks)
        assert what_if(limited, answers, outcome) == what_if(TRIAGE, answers, outcome)
        assert limit_words(limited, answers) == ""


def calls_for(looks: Looks, records: int) -> int:
    """Return how often the rule is asked for an outcome, by a list of this length."""
    count = 0

    def outcome(_answers: Answers) -> str:
        nonlocal count
        count += 1
        return "vol"

    rule = AGENDA._replace(outcome=outcome, looks=looks, edges=lambda _answers: [])
    zaken = [{"id": f"{number}", "soort": "casus", "omvang": "licht"} for number in range(records)]
    what_if(rule, {"zaken": zaken}, "vol")
    return count


def test_a_long_list_costs_no_more_than_the_limit() -> None:
    assert calls_for(EVERYTHING, 300) > 1000
    assert calls_for(Looks(records=10), 300) == calls_for(EVERYTHING, 10)
    assert calls_for(OWN_QUESTIONS, 300) == 0


@pytest.mark.parametrize(
    ("looks", "answers", "told"),
    [
        (EVERYTHING, FULL, False),
        (OWN_QUESTIONS, FULL, True),
        (OWN_QUESTIONS, {"duur": 90}, False),
        (OWN_QUESTIONS, {"zaken": []}, False),
        (Looks(records=3), FULL, True),
        (Looks(records=4), FULL, False),
    ],
)
def test_the_reader_is_told_of_a_limit_only_where_something_was_left_out(
    looks: Looks, answers: Answers, *, told: bool, words: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words["what-if-limit"] == SENTENCE
    with_rule(monkeypatch, AGENDA._replace(looks=looks))
    result = decide("agenda", answers)
    expected = f"Alleen de eerste {looks.records} zaken zijn bekeken." if told else None
    assert result.get("what_if_limit") == expected


def faults_with(monkeypatch: pytest.MonkeyPatch, looks: Looks) -> Iterator[str]:
    """Yield the faults in all data when agenda looks this far."""
    with_rule(monkeypatch, AGENDA._replace(looks=looks))
    return (" ".join(fault) for fault in all_faults())


def test_a_limit_that_no_reader_is_told_of_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(faults_with(monkeypatch, OWN_QUESTIONS)) == [
        (
            "agenda/words.toml [check] what-if-limit ontbreekt "
            "schrijf op wat de regel niet bekijkt bij een ander antwoord"
        ),
    ]


def test_a_sentence_on_a_limit_that_is_not_there_is_a_fault(
    words: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert words["what-if-limit"]
    assert list(faults_with(monkeypatch, EVERYTHING)) == [
        "agenda/words.toml [check], what-if-limit de regel bekijkt alles haal die regel weg"
    ]


# By the contract: of their records and groups nothing is looked at.
LIMITED = dict.fromkeys(("halfjaar", "netwerk", "plan"), OWN_QUESTIONS)


def test_only_the_checks_that_the_contract_names_have_a_limit() -> None:
    """The results of the others say nothing of one."""
    assert {check: CHECKS[check].looks for check in CHECKS if CHECKS[check].looks != EVERYTHING} == LIMITED
