"""Triage's whole result: reasons, actions and alerts say the same as the line that decided.

Over all combinations that get as far as line 5, and a sample of the others.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from rules import decide
from tests.rules.triage_oracle import PASSES, Answers, asked_up_to, carried_by, expected, halves

FIELDS = ("outcome", "missing", "complete", "reasons", "alerts", "title", "summary", "actions")


class Told(NamedTuple):
    """Answers, the line that decides them (None while open) and what the reader is told."""

    answers: Answers
    line: tuple[int, str] | None
    result: dict[str, Any]


def fields(answers: Answers) -> dict[str, Any]:
    """Return the fields of a result that explain it."""
    result = decide("triage", answers)
    return {field: result[field] for field in FIELDS}


@cache
def told() -> list[Told]:
    """Return the explained results, decided once."""
    first, then = halves()
    found = []
    for early, fate in first:
        sure = "onbekend" not in early.values()
        for late, later in then[:: (1 if sure else 13) if fate.line == PASSES else 331]:
            answers = {**early, **late}
            found.append(Told(answers, expected(fate, later)[0], fields(answers)))
    return found


def test_every_line_is_told_often() -> None:
    lines = [line[0] for _, line, _ in told() if line]
    assert all(lines.count(number) > 20 for number in range(1, 12))


def test_the_whole_result_says_the_same_as_the_lines() -> None:
    for answers, line, result in told():
        assert result["outcome"] == (line[1] if line else None), answers
        assert result["complete"] is (not result["missing"]), answers
        assert bool(result["actions"]) is (line is not None), answers
        assert bool(result["reasons"]) is (line is not None), answers


def test_reasons_are_the_given_answers_that_carried_the_line_and_no_others() -> None:
    for answers, line, result in told():
        questions = [reason["question"] for reason in result["reasons"]]
        assert len(set(questions)) == len(questions), answers
        given = [reason["answer"] for reason in result["reasons"]]
        assert given == [answers[question] for question in questions], answers
        at_least, at_most = carried_by(line[0], answers) if line else (set(), set())
        assert at_least <= set(questions) <= at_most, answers


def test_answers_to_questions_that_are_not_asked_are_ignored() -> None:
    """But for the things asked for: those get their partner's action whatever the outcome."""
    for answers, line, result in told():
        if line:
            asked = asked_up_to(line[0], answers)
            kept = {question: answer for question, answer in answers.items() if question in asked}
            wanted = {q: answers[q] for q in ("hulpvragen",) if q in answers}
            less = fields(kept)
            assert {**result, "actions": None} == {**less, "actions": None}, answers
            assert result["actions"] == fields({**kept, **wanted})["actions"], answers


def test_not_knowing_decides_only_that_it_must_be_talked_over() -> None:
    for answers, line, result in told():
        unknown = [r["question"] for r in result["reasons"] if r["answer"] == "onbekend"]
        assert not unknown or (line is not None and line[1] == "overleg"), answers
        assert not {"acuut", "opvoeding"} & set(unknown), answers


def test_alerts_follow_the_danger_and_nothing_else() -> None:
    codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}
    for answers, _, result in told():
        found = [alert["code"] for alert in result["alerts"]]
        assert found == codes.get(answers.get("acuut", ""), []), answers


def test_not_knowing_about_the_children_adds_looking_together_with_jeugd_en_gezin() -> None:
    for answers, line, result in told():
        together = [a for a in result["actions"] if "samen met Jeugd" in a["text"]]
        unsure = answers.get("opvoeding") == "onbekend" and line is not None and line[0] > 1
        assert len(together) == int(unsure), answers
