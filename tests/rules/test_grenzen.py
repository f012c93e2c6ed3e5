"""Grenzen: every task of the werkkader's chapter on demarcation, each with who does it."""

from __future__ import annotations

from typing import Any

import pytest

from rules import decide
from rules.core.schema import schema
from tests.case_tables import table
from tests.rules.contract import ROOT

TABLE = table("grenzen")
PARTS: list[dict[str, Any]] = TABLE["deel"]
TASKS: dict[str, dict[str, Any]] = {
    task["taak"]: {**task, "kop": part["kop"]} for part in PARTS for task in part["rijen"]
}
CLOSING: list[dict[str, Any]] = TABLE["samengevat"]
SOURCE = ROOT.parent / "shared" / "bronnen" / "werkkader-buurtteams-sociaal.txt"
each = pytest.mark.parametrize("name", TASKS)


def options() -> list[dict[str, Any]]:
    """Return the tasks as the schema lists them."""
    found: list[dict[str, Any]] = schema("grenzen")["properties"]["taak"]["oneOf"]
    return found


def test_the_schema_lists_exactly_the_tasks_of_the_chapter() -> None:
    listed = [option["const"] for option in options()]
    assert len(set(listed)) == len(listed), "an id comes twice"
    assert set(listed) == set(TASKS)
    assert sum(len(part["rijen"]) for part in PARTS) == len(TASKS), "the table names a task twice"


def test_every_task_has_a_title_of_its_own() -> None:
    titles = [option["title"] for option in options()]
    assert all(titles)
    assert len(set(titles)) == len(titles)


@each
def test_the_task_is_whose_the_chapter_says_it_is(name: str) -> None:
    assert decide("grenzen", {"taak": name})["outcome"] == TASKS[name]["uitkomst"]


@each
def test_who_does_the_task_or_the_rest_is_named_unless_the_buurtteam_does_it(name: str) -> None:
    result = decide("grenzen", {"taak": name})
    assert result["partner"] or result["outcome"] == "buurtteam"
    named = [*TASKS[name].get("acties", []), *filter(None, [TASKS[name].get("ander")])]
    assert all(word in result["partner"] for word in named)
    assert named or result["outcome"] == "buurtteam"
    if result["outcome"] == "niet":
        assert any(result["partner"] in action["text"] for action in result["actions"])


def title_of(name: str) -> str:
    return next(str(option["title"]) for option in options() if option["const"] == name)


@each
def test_the_result_explains_itself_and_names_its_passage(name: str) -> None:
    result = decide("grenzen", {"taak": name})
    [reason] = result["reasons"]
    assert (reason["question"], reason["answer"]) == ("taak", name)
    assert reason["source"]["document"] == "werkkader"
    headings = {TASKS[name]["kop"], "Samengevat: wat doet een buurtteam niet?"}
    assert reason["source"]["section"] in headings
    assert result["toelichting"]
    assert result["toelichting"] in result["summary"]
    assert result["summary"].startswith(f"Dit gaat over “{title_of(name)}”. ")
    assert (result["missing"], result["complete"]) == ([], True)


@each
def test_waiting_is_called_dangerous_where_it_is_and_nowhere_else(name: str) -> None:
    result = decide("grenzen", {"taak": name})
    alarms = TASKS[name].get("alarm", [])
    assert [alert["code"] for alert in result["alerts"]] == alarms
    assert ("phone" in result["actions"][0]) is bool(alarms)


def test_the_closing_list_has_ten_lines_and_none_is_the_buurtteams() -> None:
    assert len(CLOSING) == 10
    for line in CLOSING:
        assert line["taken"], line["regel"]
        for name in line["taken"]:
            assert decide("grenzen", {"taak": name})["outcome"] == "niet", (line["regel"], name)


def test_every_part_of_the_chapter_has_tasks_and_all_three_outcomes_occur() -> None:
    numbers = [part["kop"].split(".")[0] for part in PARTS]
    assert numbers == [*map(str, range(1, 9)), "Samengevat: wat doet een buurtteam niet?"]
    assert all(part["rijen"] for part in PARTS)
    assert {task["uitkomst"] for task in TASKS.values()} == {"buurtteam", "gedeeld", "niet"}


@pytest.mark.skipif(not SOURCE.exists(), reason="the source documents lie beside the repository")
def test_the_headings_and_the_closing_lines_are_the_sources_own() -> None:
    text = " ".join(SOURCE.read_text("utf-8").split())
    for words in (*(part["kop"] for part in PARTS), *(line["regel"] for line in CLOSING)):
        assert words in text, words


def test_without_a_task_there_is_no_partner_yet() -> None:
    result = decide("grenzen", {})
    assert (result["outcome"], result["missing"]) == (None, ["taak"])
    assert not result["partner"]
    assert (result["reasons"], result["actions"], result["alerts"]) == ([], [], [])
