"""What would change it, as a reader sees it: judgement first, what plainly is so last, nothing lost."""

from __future__ import annotations

from typing import Any

import pytest

from rules.core.questions import questions
from rules.decide import described
from rules.description.changes import MOST_FACTS, MOST_SHOWN, ORDER, nature
from rules.registry import CHECKS
from tests.case_tables import Case, cases
from tests.rules.test_doubts import nineteen

Json = dict[str, Any]
each = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.check}: {case.name}")
TRIAGE = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
    "leefgebieden": ["financien", "dagbesteding"], "zwaar": "nee", "bereikbaar": "ja",
}  # fmt: skip


def rows(part: Json) -> list[Json]:
    """Return the questions that stand in sight and then those that are folded."""
    return [*part["entries"], *(part["rest"] or {"entries": []})["entries"]]


@each
def test_every_change_is_told_once_with_what_it_gives(case: Case) -> None:
    result, found = described(case.check, case.answers)
    part = found["what_if"]
    if part is None:
        assert result["outcome"] is None or not result["what_if"] or len(result["asked"]) == 1
        return
    told = [
        {"question": row["path"], "answer": way["value"], "outcome": way["outcome"]}
        for row in rows(part)
        for way in row["ways"]
    ]
    assert all(entry in result["what_if"] for entry in told)
    paths = [row["path"] for row in rows(part)]
    assert sorted(paths) == sorted({entry["question"] for entry in result["what_if"]})
    for row in rows(part):
        assert row["question"] != row["path"]
        assert len({way["text"] for way in row["ways"]}) == len(row["ways"])
        assert all(way["text"] and way["then"] for way in row["ways"])
    natures = [ORDER[nature(case.check, path)] for path in paths]
    assert natures == sorted(natures)
    assert len(part["entries"]) <= MOST_SHOWN


def test_who_judges_comes_before_facts_and_an_age_comes_last() -> None:
    part = described("triage", TRIAGE)[1]["what_if"]
    assert [row["path"] for row in part["entries"]] == ["opvoeding", "zwaar"]
    assert [row["path"] for row in part["rest"]["entries"]][-2:] == ["acuut", "volwassen"]
    assert part["rest"]["title"] == f"Nog {len(part['rest']['entries'])} andere"
    assert part["text"].endswith("Die volgorde is van ons.")


def test_of_much_judgement_a_few_stand_in_sight() -> None:
    part = described("overdracht", nineteen(10, 9, 0))[1]["what_if"]
    assert len(part["entries"]) == MOST_SHOWN
    assert {nature("overdracht", row["path"]) for row in part["entries"]} == {"oordeel"}
    assert len(rows(part)) == 10


def test_where_all_are_facts_some_stand_in_sight() -> None:
    part = described("triage", {"acuut": "ja"})[1]["what_if"]
    assert [row["path"] for row in part["entries"]] == ["acuut"]
    assert part["rest"] is None
    assert part["text"] == "Eén ander antwoord geeft een andere uitkomst."
    assert MOST_FACTS >= 1


def test_a_field_is_judged_as_what_it_stands_in_where_it_says_nothing_itself() -> None:
    assert nature("zrm", "metingen.0.scores.adl") == "oordeel"
    assert nature("zrm", "metingen.0.moment") == "vast"
    assert nature("zrm", "metingen.0.participatie") == ""
    assert nature("agenda", "zaken.3.omvang") == "oordeel"


def test_every_check_in_which_something_is_weighed_says_what_is_judgement() -> None:
    """Which questions are judgement is a choice of ours for each check, not for the machine."""

    def natures(asked: Any) -> set[str]:
        return {found for q in asked for found in ({q.nature} | natures(q.fields))}

    # A task of a list, facts to write down, a text and files: nothing in those is weighed.
    for check in CHECKS:
        if check not in ("grenzen", "vierd", "taal", "zrmgroep"):
            assert "oordeel" in natures(questions(check)), check


def test_ticks_are_told_in_the_order_of_the_options() -> None:
    there = described("triage", {**TRIAGE, "leefgebieden": ["dagbesteding", "financien"]})[1]["given"]
    assert there == described("triage", TRIAGE)[1]["given"]
