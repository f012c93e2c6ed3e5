"""The case tables, in CPython: through the function, through the door and on the command line."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from rules import decide
from rules.__main__ import main
from rules.core.words import load
from rules.door import decide_json
from tests.case_tables import Case, cases, differences
from tests.rules.command import dumped, rules
from tests.rules.contract import ALERTS, CHECKS, OUTCOMES

ALL = cases()
each = pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.check}: {case.name}")
per_check = pytest.mark.parametrize("check", CHECKS)


def results(check: str) -> list[dict[str, Any]]:
    """Return what the rules decide for the cases of one check."""
    return [decide(check, case.answers) for case in cases(check)]


@each
def test_the_rules_decide_as_the_table_says(case: Case) -> None:
    assert differences(case, decide(case.check, case.answers)) == []


@each
def test_the_door_writes_the_very_bytes_of_the_contract(case: Case) -> None:
    given = json.dumps(case.answers)
    assert decide_json(case.check, given).encode() == dumped(decide(case.check, case.answers))


@each
def test_the_command_line_writes_the_bytes_of_the_door(case: Case) -> None:
    given = json.dumps(case.answers, ensure_ascii=False)
    out = io.BytesIO()
    assert main(["decide", case.check], io.BytesIO(given.encode()), out) == 0
    assert out.getvalue() == decide_json(case.check, given).encode() + b"\n"


@per_check
def test_a_process_decides_one_case_with_the_same_bytes(check: str) -> None:
    last = cases(check)[-1]
    given = json.dumps(last.answers, ensure_ascii=False, indent=2)
    run = rules("decide", check, given=given.encode())
    assert (run.status, run.out) == (0, decide_json(check, given).encode() + b"\n")


@per_check
def test_lines_gives_one_result_a_case_in_the_order_of_the_table(check: str) -> None:
    given = [json.dumps(case.answers) for case in cases(check)]
    run = rules("decide", check, "--lines", given="\n".join(given).encode())
    assert run.status == 0
    assert run.lines == [decide_json(check, line).encode() for line in given]


@per_check
def test_equal_answers_in_another_order_give_equal_bytes(check: str) -> None:
    for case in cases(check):
        turned = dict(reversed(case.answers.items()))
        assert dumped(decide(check, turned)) == dumped(decide(check, case.answers)), case.name


@per_check
def test_deciding_keeps_no_state_and_leaves_the_answers_as_they_were(check: str) -> None:
    first = [dumped(result) for result in results(check)]
    for case, result in zip(cases(check), results(check), strict=True):
        before = dumped(case.answers)
        decide(check, case.answers)
        assert dumped(case.answers) == before
        ruin(result)
    assert [dumped(result) for result in results(check)] == first


def ruin(value: Any) -> None:
    """Spoil a result all the way down; whoever gets the next one must not notice."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for entry in list(inner):
        ruin(entry)
    if isinstance(value, dict | list):
        value.clear()


@per_check
def test_the_tables_show_every_outcome_and_no_outcome_yet(check: str) -> None:
    shown = {case.expected.outcome for case in cases(check)}
    assert shown == OUTCOMES[check] | {None}


@per_check
def test_the_tables_show_every_alert(check: str) -> None:
    shown = {code for case in cases(check) for code in case.expected.alerts}
    assert shown == ALERTS[check]
    words = load(f"{check}/words.toml")
    own = set(words.get("alert", ALERTS[check]))
    # Some it may take from another check, which then has the words.
    taken = set(load(words["check"]["alerts"])["alert"]) if "alerts" in words["check"] else set()
    assert own <= ALERTS[check] <= own | taken


@per_check
def test_the_tables_name_every_case_once(check: str) -> None:
    names = [case.name for case in cases(check)]
    assert len(set(names)) == len(names)
    assert len(names) > len(OUTCOMES[check]) + 1, "more than one for each outcome, and for none yet"


def test_a_case_that_is_not_met_says_how() -> None:
    case = next(case for case in ALL if case.expected.outcome == "crisis")
    result = {**decide("triage", case.answers), "outcome": "partner", "alerts": [], "actions": []}
    found = differences(case, result)
    assert "outcome: expected 'crisis', got 'partner'" in found
    assert "alerts: expected ['direct-gevaar'], got []" in found
    assert "no action mentions '112'" in found
