"""The parts of a description one by one: what would change it, how much is left, where things lead."""

from __future__ import annotations

from typing import Any

import pytest

from rules import CHECKS, decide
from rules.core.answers import Fault
from rules.core.questions import questions
from rules.core.reader import Reader
from rules.decide import described
from rules.description import given
from rules.description.changes import changes
from rules.description.describe import describe
from rules.description.faults import faults_described
from tests.case_tables import Case, cases
from tests.made_up import made_up

ASKED = [question.id for question in questions("overdracht")]
TITLES = {question.id: question.title for question in questions("overdracht")}


def changed(*entries: tuple[str, str, str | None]) -> dict[str, Any]:
    """Return what would change a result, where it is these questions, answers and outcomes."""
    found = [{"question": name, "answer": answer, "outcome": outcome} for name, answer, outcome in entries]
    part = changes("overdracht", {"outcome": "buurtteam", "asked": ASKED, "what_if": found}, {}, Reader())
    assert part
    return part


@pytest.mark.parametrize(("questions", "more"), [(4, None), (5, "Nog 1 andere"), (6, "Nog 2 andere")])
def test_four_questions_stand_in_sight_and_the_rest_is_counted(questions: int, more: str | None) -> None:
    part = changed(*((name, "nee", "twijfel") for name in ASKED[:questions]))
    assert [row["path"] for row in part["entries"]] == ASKED[:4]
    assert (part["rest"] and part["rest"]["title"]) == more


def test_a_way_is_the_answer_under_its_question_with_what_it_gives() -> None:
    [row] = changed((ASKED[0], "nee", "twijfel"), (ASKED[0], "onbekend", None))["entries"]
    assert row["question"] == TITLES[ASKED[0]]
    assert [(way["text"], way["value"], way["outcome"]) for way in row["ways"]] == [
        ("Nee", "nee", "twijfel"),
        ("Weet ik niet", "onbekend", None),
    ]
    assert [way["then"] for way in row["ways"]] == ["Het blijft twijfel", "Dan zijn er meer antwoorden nodig"]


def test_what_reads_the_same_is_named_once() -> None:
    found = changed((ASKED[1], "nee", "twijfel"), (ASKED[1], "nee", "twijfel"))["entries"]
    assert [len(row["ways"]) for row in found] == [1]


def test_how_many_questions_are_left_is_said() -> None:
    def progress(check: str, missing: list[str]) -> str:
        result = {**decide(check, {}), "missing": missing}
        said: str = describe(CHECKS[check], {}, result, [None] * len(result["actions"]), {})["progress"]
        return said

    assert progress("overdracht", []) == ""
    assert progress("overdracht", ASKED[:1]) == "Nog 1 vraag."
    assert progress("overdracht", ASKED[:2]) == "Nog 2 vragen."
    assert progress("stroomdiagram", ["a", "b"]) == "Nog hooguit 2 vragen."


@pytest.mark.parametrize("case", cases("triage", "stroomdiagram", "agenda"), ids=lambda case: case.name)
def test_each_action_leads_where_its_own_words_say(case: Case) -> None:
    _, description = described(case.check, case.answers)
    rule = CHECKS[case.check]
    wanted = [
        (entry["text"], entry.get("lead"))
        for entry in rule.explain(case.answers, rule.outcome(case.answers)).actions
    ]
    found = [(entry["text"], entry["link"]) for part in description["actions"] for entry in part["entries"]]
    assert sorted(found, key=str) == sorted(wanted, key=str)


def test_a_reason_that_is_about_no_question_leads_to_none() -> None:
    reason = {"question": "weg", "answer": "ja", "text": "Zo is het.", "source": None}
    result = {**decide("triage", {}), "reasons": [reason]}
    [shown] = describe(CHECKS["triage"], {}, result, [None] * len(result["actions"]), {})["reasons"][
        "entries"
    ]
    assert (shown["path"], shown["to"]) == ("", "")


def test_a_law_is_cited_by_its_article_and_a_passage_by_its_number() -> None:
    def said(source: dict[str, Any]) -> str:
        reason = {"question": "acuut", "answer": "ja", "text": "Zo is het.", "source": source}
        result = {**decide("triage", {}), "reasons": [reason]}
        found = describe(CHECKS["triage"], {}, result, [None] * len(result["actions"]), {})
        text: str = found["reasons"]["entries"][0]["source"]
        return text

    law = {"document": "wet", "section": "Wmo 2015, artikel 2.3.2", "item": 1}
    assert said(law) == "De wet van nu (niet uit de vijf bronnen): Wmo 2015, artikel 2.3.2"
    passage = {"document": "werkkader", "section": "Inleiding", "item": 2}
    assert said(passage) == "Werkkader Buurtteams Sociaal: Inleiding, 2"


def test_what_is_wrong_within_a_group_is_named_with_that_group(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(given, "questions", lambda _check: made_up()[0])
    [told] = faults_described("triage", [Fault("/venster/wonen/veilig", "Fout.")], {})["faults"]
    assert told["question"] == "Het venster, Wonen, Is het veilig?"
