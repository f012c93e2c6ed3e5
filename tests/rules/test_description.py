"""A result described: everything that a result says comes back once, and only what counts as given."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rules.decide import described
from rules.door import decide_json, described_json
from rules.registry import CHECKS
from tests.case_tables import Case, cases

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
    assert found["alerts"] == result["alerts"]
    entries = [entry for part in found["actions"] for entry in part["entries"]]
    assert sorted(entry["text"] for entry in entries) == sorted(entry["text"] for entry in result["actions"])
    for entry in result["actions"]:
        shown = next(e for e in entries if e["text"] == entry["text"])
        assert entry["who"] in shown["by"]
        assert entry["when"] in shown["by"]
        assert (shown["phone"] or {}).get("number") == entry.get("phone")
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
    assert quiet - loud <= {"voor"}


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
