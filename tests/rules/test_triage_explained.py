"""Triage's whole result: reasons, actions and alerts say the same as the line that decided.

Over all combinations that get as far as line 5, and a sample of the others.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from rules import decide
from tests.rules.contract import HOME
from tests.rules.triage_oracle import (
    PASSES,
    Answers,
    alerts,
    asked_up_to,
    carried_by,
    expected,
    halves,
)

FIELDS = (
    "outcome",
    "missing",
    "complete",
    "reasons",
    "alerts",
    "title",
    "summary",
    "actions",
    "eigen",
    "verder",
)

# The alerts that have an action of their own; what direct danger asks is the outcome's.
SPOKEN = {"veiligheid-onzeker", "thuis-veilig", "zelfdoding", "kind-veilig"}


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
    found: list[Told] = []
    for early, fate in first:
        sure = "onbekend" not in early.values()
        step = (5 if sure else 83) if fate.line == PASSES else 1499
        for late, later in then[len(found) % step :: step]:
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
        # Before there is an outcome only safety has actions.
        safety = set(alerts(answers, None)) & SPOKEN
        assert bool(result["actions"]) is (line is not None or bool(safety)), answers
        assert line is not None or len(result["actions"]) == len(safety), answers
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
    """But for alerts with their actions, and the partner of each thing asked for."""
    for answers, line, result in told():
        if line:
            asked = asked_up_to(line[0], answers)
            kept = {question: answer for question, answer in answers.items() if question in asked}
            lists: Answers = {q: answers[q] for q in ("leefgebieden", "hulpvragen") if q in answers}
            less = fields(kept)
            aside = {"actions": None, "alerts": None, "eigen": None}
            assert {**result, **aside} == {**less, **aside}, answers
            assert result == fields({**kept, **lists}), answers


def test_not_knowing_decides_only_that_it_must_be_talked_over() -> None:
    for answers, line, result in told():
        unknown = [r["question"] for r in result["reasons"] if r["answer"] == "onbekend"]
        assert not unknown or (line is not None and line[1] == "overleg"), answers
        assert not {"acuut", "opvoeding"} & set(unknown), answers


def test_alerts_follow_the_danger_and_nothing_else() -> None:
    for answers, line, result in told():
        found = [alert["code"] for alert in result["alerts"]]
        assert found == alerts(answers, line[1] if line else None), answers


def test_a_choice_of_our_own_is_named_where_it_decides_and_nowhere_else() -> None:
    for answers, line, result in told():
        ours = line is not None and line[0] == 10 and answers["leefgebieden"] == [HOME]
        ours = ours and answers["ingewikkeld"] == "nee"
        said = [sentence for sentence in result["eigen"] if "bij problemen thuis" in sentence]
        assert len(said) == int(ours), answers


def test_overdracht_comes_next_where_it_is_doubtful_or_too_heavy() -> None:
    for answers, _, result in told():
        onward = [entry["check"] for entry in result["verder"]]
        wanted = ["overdracht"] if result["outcome"] in {"overleg", "aanvullend"} else []
        assert onward == wanted, answers
        assert all(entry["answers"] == {} and entry["text"] for entry in result["verder"])


def test_not_knowing_about_the_children_adds_looking_together_with_jeugd_en_gezin() -> None:
    for answers, line, result in told():
        together = [a for a in result["actions"] if "samen met Jeugd" in a["text"]]
        unsure = answers.get("opvoeding") == "onbekend" and line is not None and line[0] > 1
        assert len(together) == int(unsure), answers
