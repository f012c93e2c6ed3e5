"""A result described: everything that a result says comes back once, and only what counts as given."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rules.core.questions import by_id, questions
from rules.core.reader import Reader
from rules.decide import described
from rules.description import given
from rules.door import decide_json, described_json
from rules.registry import CHECKS
from tests.case_tables import Case, cases
from tests.made_up import made_up

each_case = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.check}: {case.name}")


def of(case: Case) -> tuple[dict[str, Any], dict[str, Any]]:
    return described(case.check, case.answers)


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a description, with where it stands."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from texts(entry, f"{path}.{key}")
    elif isinstance(value, list):
        for entry in value:
            yield from texts(entry, path)


@each_case
def test_nothing_that_a_result_says_gets_lost(case: Case) -> None:
    result, found = of(case)
    assert (found["title"], found["summary"]) == (result["title"], result["summary"])
    alerts = [{name: entry[name] for name in entry if name != "link"} for entry in found["alerts"]]
    assert alerts == result["alerts"]
    entries = [entry for part in found["actions"] for entry in part["entries"]]
    assert sorted(entry["text"] for entry in entries) == sorted(entry["text"] for entry in result["actions"])
    for entry in result["actions"]:
        shown = next(e for e in entries if e["text"] == entry["text"])
        assert entry["who"] in shown["by"]
        assert entry["when"] in shown["by"]
        assert (shown["phone"] or {}).get("number") == entry.get("phone")
    if found["weighing"]:
        sides = [entry["text"] for side in found["weighing"]["sides"] for entry in side["entries"]]
        assert {entry["text"] for entry in result["reasons"]} <= set(sides)
        assert found["reasons"] is None
    else:
        reasons = (found["reasons"] or {"entries": []})["entries"]
        assert [entry["text"] for entry in reasons] == [entry["text"] for entry in result["reasons"]]
    assert (found["own"] or {"entries": []})["entries"] == result["eigen"]
    assert (found["onward"] or {"entries": []})["entries"] == result["verder"]


@each_case
def test_no_place_is_left_unfilled_and_no_code_is_shown(case: Case) -> None:
    _, found = of(case)
    for where, text in texts(found):
        assert "{" not in text, where
        assert "None" not in text, where
    for part in (found["given"], found["uncounted"]):
        for group in part["entries"] if part else []:
            for row in group["rows"]:
                assert row["question"] != row["path"]
                assert row["question"]


@each_case
def test_an_answer_stands_once_and_apart_where_it_does_not_count(case: Case) -> None:
    result, found = of(case)
    parts = {
        name: [row["path"] for group in (found[name] or {"entries": []})["entries"] for row in group["rows"]]
        for name in ("given", "uncounted")
    }
    every = parts["given"] + parts["uncounted"]
    assert len(every) == len(set(every))
    asked = {path.partition(".")[0] for path in result["asked"]}
    loud = {path for path, _ in CHECKS[case.check].alerting()}
    assert {path.partition(".")[0] for path in parts["uncounted"]} & asked == set()
    quiet = {path for path in parts["given"] if path.partition(".")[0] not in asked}
    unasked = {question.id for question in questions(case.check) if question.unasked}
    assert quiet - loud - unasked <= {"voor"}


@each_case
def test_the_rows_of_a_table_are_as_long_as_its_head(case: Case) -> None:
    _, found = of(case)
    for table in found["tables"]:
        assert table["title"]
        if "rows" in table:
            assert table["rows"]
            assert {len(row) for row in table["rows"]} == {len(table["columns"])}
        else:
            assert table["entries"]


@each_case
def test_the_door_gives_the_result_unchanged_with_its_description_under_it(case: Case) -> None:
    text = json.dumps(case.answers)
    result, description = described_json(case.check, text).split("\n")
    assert result == decide_json(case.check, text)
    assert json.loads(description) == of(case)[1]


def test_what_no_longer_counts_is_told_apart() -> None:
    answers = {
        "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
        "leefgebieden": ["financien", "dagbesteding"], "ingewikkeld": "ja",
    }  # fmt: skip
    _, found = described("triage", answers)
    assert [row["path"] for row in found["uncounted"]["entries"][0]["rows"]] == ["ingewikkeld"]
    assert "ingewikkeld" not in json.dumps(found["given"])


def test_an_answer_that_raises_an_alert_counts_though_nobody_asks_for_it() -> None:
    _, found = described("triage", {"acuut": "ja", "leefgebieden": ["huiselijke-relaties"]})
    assert found["uncounted"] is None
    assert "leefgebieden" in [row["path"] for row in found["given"]["entries"][0]["rows"]]


def test_an_answer_whose_action_stands_in_the_outcome_counts_though_nobody_asks_for_it() -> None:
    young = {"acuut": "nee", "volwassen": "nee"}
    result, found = described("triage", {**young, "hulpvragen": ["schuldregeling"]})
    assert "hulpvragen" not in result["asked"]
    assert found["uncounted"] is None
    assert "hulpvragen" in [row["path"] for row in found["given"]["entries"][0]["rows"]]
    _, found = described("triage", {**young, "hulpvragen": []})
    assert [row["path"] for row in found["uncounted"]["entries"][0]["rows"]] == ["hulpvragen"]


def test_the_schedule_of_a_meeting_and_what_falls_outside_it_are_tables() -> None:
    items = [
        {"id": "brand", "acuut": True},
        {"id": "flat", "omvang": "complex"},
        {"id": "vraag", "soort": "info"},
        {"id": "lang", "omvang": "complex"},
    ]
    result, found = described("agenda", {"duur": 90, "start": "13:00", "zaken": items})
    outside, schedule, late, early = found["tables"]
    assert [outside["entries"], late["entries"], early["entries"]] == [["brand"], ["lang"], ["vraag"]]
    assert [row[:2] for row in schedule["rows"]] == [[row["van"], row["tot"]] for row in result["agenda"]]
    assert [row for row in schedule["rows"] if row[2] == "flat"] == [
        ["13:20", "14:20", "flat", "volgorde van binnenkomst; inbreng met formulier"]
    ]


def test_the_changes_of_a_profile_are_a_column_once_there_are_two_measurements() -> None:
    first = {"moment": "start", "scores": {"adl": 1}}
    last = {"moment": "afsluiting", "label": "na de zomer", "scores": {"adl": 3}, "participatie": 4}
    table = described("zrm", {"metingen": [first, last]})[1]["tables"][0]
    assert table["columns"] == [
        "Leefgebied", "Meting 1: Bij de start", "Meting 2: Bij de afsluiting, na de zomer", "Verschil",
    ]  # fmt: skip
    rows = {row[0]: row[1:] for row in table["rows"]}
    assert rows["Activiteiten dagelijks leven"] == [
        "1 Acute problematiek",
        "3 Beperkt zelfredzaam",
        "gestegen",
    ]
    assert rows["Participatieladder"][0] == "niet beoordeeld"
    assert table["note"] == "Leefgebieden: 1 gestegen, 0 gelijk, 0 gedaald."
    assert "Verschil" not in described("zrm", {"metingen": [first]})[1]["tables"][0]["columns"]


def test_records_are_called_by_their_place_on_the_page() -> None:
    """On the page a blank measurement stands above these, and it is no answer."""
    measurements = [{"moment": "start", "scores": {"adl": 2}}, {"moment": "afsluiting", "scores": {"adl": 3}}]
    text = json.dumps({"metingen": measurements})
    here, there = (
        described_json("zrm", text, places_json=json.dumps(places)).split("\n")
        for places in ({}, {"metingen": [1, 3]})
    )
    assert here[0] == there[0] == decide_json("zrm", text)
    in_answers, on_page = json.loads(here[1]), json.loads(there[1])
    assert json.dumps(on_page) != json.dumps(in_answers)
    assert "Meting 1" not in json.dumps(on_page)
    assert on_page["tables"][0]["columns"][1:3] == ["Meting 2: Bij de start", "Meting 4: Bij de afsluiting"]
    assert [group["title"] for group in on_page["given"]["entries"]] == ["Meting 2", "Meting 4"]
    assert on_page["reasons"]["entries"][0]["to"].startswith("Ga naar de vraag: Meting 4, ")
    rows = on_page["what_if"]["entries"]
    assert {row["question"].partition(",")[0] for row in rows} == {"Meting 4"}
    # Where an answer stands among the answers is the same wherever it stands on the page.
    assert {row["path"].partition(".scores")[0] for row in rows} == {"metingen.1"}


def test_a_place_that_nobody_gave_is_that_in_the_answers() -> None:
    reader = Reader("", {"metingen": [2]})
    question = by_id("zrm")["metingen"]
    assert [reader.called(question, "metingen", number) for number in (0, 1)] == ["Meting 3", "Meting 2"]
    assert reader.called(question, "elders", 0) == "Meting 1"


@pytest.fixture
def nested(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every check ask what the made-up one asks."""
    asked, _ = made_up()
    monkeypatch.setattr(given, "questions", lambda _check: asked)


@pytest.mark.usefixtures("nested")
def test_what_stands_in_something_is_named_with_all_that_it_stands_in() -> None:
    reader = Reader("", {"zaken": [1], "zaken.0.over-zaken": [2], "venster.wonen.mensen": [4]})
    for path, name in {
        "vraag": "Wat is de vraag?",
        "venster.wonen.krachten": "Het venster, Wonen, Krachten",
        "venster.wonen.mensen.0.thuis": "Het venster, Wonen, Mens 5, Woont er",
        "zaken": "Zaken",
        "zaken.0.uren": "Zaak 2, Hoeveel uur?",
        "zaken.0.over-zaken.0.delen.1.tekst": "Zaak 2, Stap 3, Deel 2, Deel",
        "bestaat.niet": "bestaat.niet",
    }.items():
        assert given.named("verzonnen", path, reader) == name


@pytest.mark.usefixtures("nested")
def test_what_was_filled_in_is_named_with_all_that_it_stands_in() -> None:
    steps = [{"wie": "Noor", "delen": [{"tekst": "één"}]}]
    answers = {"venster": {"wonen": {"krachten": "taai"}}, "zaken": [{"id": "flat", "over-zaken": steps}]}
    reader = Reader("", {"zaken": [1], "zaken.0.over-zaken": [2]})
    plain, record = given.groups("verzonnen", answers, reader)
    assert [(row["question"], row["answer"]) for row in plain["rows"]] == [
        ("Het venster, Wonen, Krachten", "taai")
    ]
    assert record["title"] == "Zaak 2"
    assert [(row["question"], row["path"]) for row in record["rows"]] == [
        ("Label van de zaak", "zaken.0.id"),
        ("Stap 3, Wie?", "zaken.0.over-zaken.0.wie"),
        ("Stap 3, Deel 1, Deel", "zaken.0.over-zaken.0.delen.0.tekst"),
    ]


def test_a_group_whose_fields_say_enough_is_not_named() -> None:
    path = "metingen.0.scores.financien"
    assert given.named("zrm", path, Reader()) == "Meting 1, Financiën"
