"""Halfjaar against the contract: months, lists and what goes on, each worked out here in another way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.fingerprint import fingerprint
from rules.core.questions import by_id, questions
from rules.core.schema import schema
from rules.core.words import WordsError, load
from rules.halfjaar.cases import ends
from rules.halfjaar.months import due_from, month, number
from rules.halfjaar.rule import ready
from rules.halfjaar.safety import raises
from rules.registry import CHECKS
from rules.stroomdiagram.diagram import diagram
from rules.stroomdiagram.rule import _order
from tests.rules.stroomdiagram_paths import paths as ways

Json = dict[str, Any]
WAYS = list(ways())
DUE_LISTS = ("agenderen", "opschalen", "afsluiten", "afschalen", "voortzetten")
LISTS = ("direct-handelen", *DUE_LISTS, "open", "bijna", "later")
YEARS = st.integers(1, 9998)
MONTHS = st.builds("{:04}-{:02}".format, YEARS, st.integers(1, 12))
QUESTIONS = ("crisis", "veilig", "wil", "doelen", "signaleren", "redzaam", "twijfel", "zwaar",
             "vooruitgang", "afspraken", "inzet", "netwerk")  # fmt: skip


def later(start: str, months: int) -> str:
    """Return the month so many months later, counted one by one with the calendar."""
    year, rest = map(int, start.split("-"))
    day = date(year, rest, 28)
    for _ in range(months):
        day = date(day.year + day.month // 12, day.month % 12 + 1, 28)
    return f"{day.year:04}-{day.month:02}"


@given(start=MONTHS, months=st.integers(0, 14))
def test_a_month_so_many_months_later_is_what_the_calendar_says(start: str, months: int) -> None:
    assert month(number(start) + months) == later(start, months)
    assert number(later(start, months)) - number(start) == months
    assert due_from(start) == later(start, 7)


@pytest.mark.parametrize(
    ("begin", "until", "name"),
    [
        ("2026-05", "2026-11", "bijna"),
        ("2026-04", "2026-11", "open"),
        ("2026-06", "2026-11", "later"),
        ("2026-11", "2026-11", "later"),
        ("2025-07", "2026-01", "bijna"),
        ("2025-06", "2026-01", "open"),
        ("2025-08", "2026-01", "later"),
    ],
)
def test_where_a_case_stands_by_its_months(begin: str, until: str, name: str) -> None:
    found = decide("halfjaar", {"maand": until, "zaken": [{"label": "A", "begin": begin}]})["lijsten"]
    assert [each for each, entries in found.items() if entries] == [name]
    if name in ("bijna", "later"):
        assert found[name] == [{"label": "A", "vanaf": later(begin, 7)}]


@st.composite
def caseloads(draw: st.DrawFn) -> Json:
    """Return a caseload: some cases on a path of the diagram, some with any answers at all."""
    walked = st.sampled_from(WAYS).flatmap(
        lambda path: st.integers(0, len(path)).map(
            lambda length: {name: answer for name, answer in path[:length] if name != "half-jaar"}
        )
    )
    wild = st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(("ja", "nee", "onbekend")))
    until = draw(st.sampled_from(("2026-11", "2027-01", "2026-06")))
    count = draw(st.integers(0, 8))
    cases = []
    for place in range(count):
        back = draw(st.integers(0, 20))
        whole = int(until[:4]) * 12 + int(until[5:]) - 1 - back
        cases.append(
            {
                "label": f"casus {place}",
                "begin": f"{whole // 12:04}-{whole % 12 + 1:02}",
                **draw(st.fixed_dictionaries({}, optional={"antwoorden": walked | wild})),
            }
        )
    return {"maand": until, "zaken": cases}


def apart(answers: Json) -> list[tuple[Json, int, Json]]:
    """Return each case with how many months it runs and what the stroomdiagram says of it."""
    found = []
    for case in answers["zaken"]:
        months = next(n for n in range(400) if later(case["begin"], n) == answers["maand"])
        given_there = {**case.get("antwoorden", {}), "half-jaar": "ja" if months > 6 else "nee"}
        found.append((case, months, decide("stroomdiagram", given_there)))
    return found


def expected_list(months: int, result: Json) -> str:
    if result["outcome"] == "direct-handelen":
        return "direct-handelen"
    if months > 6:
        return result["outcome"] or "open"
    return "bijna" if months == 6 else "later"


@settings(max_examples=150, deadline=None)
@given(answers=caseloads())
def test_each_case_stands_in_the_one_list_that_the_stroomdiagram_and_its_months_say(answers: Json) -> None:
    found = decide("halfjaar", answers)
    each = sorted(apart(answers), key=lambda entry: entry[0]["begin"])
    wanted: Json = {name: [] for name in LISTS}
    for case, months, result in each:
        name = expected_list(months, result)
        waits = {"label": case["label"], "vanaf": later(case["begin"], 7)}
        wanted[name].append(waits if name in ("bijna", "later") else case["label"])
    assert found["lijsten"] == wanted
    labels = [
        entry["label"] if isinstance(entry, dict) else entry for name in LISTS for entry in wanted[name]
    ]
    assert sorted(labels) == sorted(case["label"] for case in answers["zaken"])


@settings(max_examples=150, deadline=None)
@given(answers=caseloads())
def test_the_outcome_and_what_is_missing_follow_from_the_cases(answers: Json) -> None:
    found = decide("halfjaar", answers)
    each = apart(answers)
    due = [(place, result) for place, (_, months, result) in enumerate(each) if months > 6]
    danger = any(result["outcome"] == "direct-handelen" for _, _, result in each)
    left = [(place, result["missing"][0]) for place, result in due if result["outcome"] is None]
    outcome = (
        "leeg" if not each else "direct" if danger else "niets" if not due else "open" if left else "klaar"
    )
    assert found["outcome"] == outcome
    assert found["missing"] == [f"zaken.{place}.antwoorden.{name}" for place, name in left]
    assert found["complete"] is (not left)
    # A month or a list that is not there leaves everything open.
    for name in ("maand", "zaken"):
        without = decide("halfjaar", {key: value for key, value in answers.items() if key != name})
        assert without["outcome"] is None
        assert name in without["missing"]


@settings(max_examples=150, deadline=None)
@given(answers=caseloads())
def test_every_alert_of_a_case_is_shown_with_its_label(answers: Json) -> None:
    alerts = {alert["code"]: alert["text"] for alert in decide("halfjaar", answers)["alerts"]}
    for case, _, result in apart(answers):
        for alert in result["alerts"]:
            assert case["label"] in alerts[alert["code"]]
        if case.get("antwoorden", {}).get("veilig") == "nee":
            assert case["label"] in alerts["veilig-nee"]


@settings(max_examples=100, deadline=None)
@given(answers=caseloads())
def test_what_goes_on_is_what_the_team_should_see_and_the_agenda_takes_it(answers: Json) -> None:
    found = decide("halfjaar", answers)
    onward = found["verder"]
    wanted = found["lijsten"]["agenderen"]
    assert bool(onward) is bool(wanted)
    for entry in onward:
        assert entry["check"] == "agenda"
        items = entry["answers"]["zaken"]
        assert [item["id"] for item in items] == wanted
        assert decide("agenda", entry["answers"])["volgorde"]
        by_label = {case["label"]: case.get("antwoorden", {}) for case in answers["zaken"]}
        for item in items:
            given_there = by_label[item["id"]]
            unsafe = given_there.get("crisis") == "onbekend" or given_there.get("veilig") in (
                "nee",
                "onbekend",
            )
            assert item == {
                "id": item["id"], "soort": "casus", **({"urgent": ["veiligheid"]} if unsafe else {}),
            }  # fmt: skip


def test_the_oldest_fifty_go_on() -> None:
    unsure = {"crisis": "nee", "veilig": "ja", "wil": "onbekend"}
    cases = [
        {"label": f"casus {place}", "begin": f"{1900 + place}-01", "antwoorden": unsure}
        for place in range(60)
    ]
    found = decide("halfjaar", {"maand": "2026-11", "zaken": cases[::-1]})
    assert [item["id"] for item in found["verder"][0]["answers"]["zaken"]] == [c["label"] for c in cases[:50]]
    assert len(found["lijsten"]["agenderen"]) == 60
    assert any("oudste vijftig" in text for text in found["eigen"])
    fewer = decide("halfjaar", {"maand": "2026-11", "zaken": cases[:50]})
    assert not any("oudste vijftig" in text for text in fewer["eigen"])


@pytest.mark.parametrize(
    ("zaken", "wrong"),
    [
        ([{"label": "A", "begin": "2026-12"}], ["/zaken/0/begin"]),
        ([{"label": "A", "begin": "2026-01"}, {"label": " a ", "begin": "2026-01"}], ["/zaken/1/label"]),
        ([{"begin": "2026-01"}], ["/zaken/0/label"]),
        ([{"label": "A"}], ["/zaken/0/begin"]),
        ([{"label": " ", "begin": "2026-13"}], ["/zaken/0/begin", "/zaken/0/label"]),
        ([{"label": "x" * 81, "begin": "2026-01"}], ["/zaken/0/label"]),
        (
            [{"label": "A", "begin": "2026-01", "antwoorden": {"half-jaar": "ja"}}],
            ["/zaken/0/antwoorden/half-jaar"],
        ),
        ([{"label": str(n), "begin": "2026-01"} for n in range(301)], ["/zaken"]),
    ],
)
def test_what_is_wrong_is_said_with_its_place(zaken: list[Json], wrong: list[str]) -> None:
    with pytest.raises(BadAnswersError) as caught:
        decide("halfjaar", {"maand": "2026-11", "zaken": zaken})
    assert sorted(fault.field for fault in caught.value.faults) == wrong


def test_the_last_month_that_can_be_written_is_counted_to_and_not_past() -> None:
    """A month is four digits and two: of a later begin nobody could write when it is due."""
    last = {"maand": "9999-12", "zaken": [{"label": "A", "begin": "9999-05"}]}
    assert decide("halfjaar", {**last, "maand": "9999-05"})["lijsten"]["later"] == [
        {"label": "A", "vanaf": "9999-12"}
    ]
    assert decide("halfjaar", last)["lijsten"]["open"] == ["A"]
    later_still = [{"label": "A", "begin": "9999-06"}, {"label": "B", "begin": "9999-12"}]
    for until in ({"maand": "9999-12"}, {}):
        with pytest.raises(BadAnswersError) as caught:
            decide("halfjaar", {**until, "zaken": later_still})
        assert [fault.field for fault in caught.value.faults] == ["/zaken/0/begin", "/zaken/1/begin"]
        assert all("kies uiterlijk mei 9999" in fault.message for fault in caught.value.faults)


def test_the_questions_of_a_case_are_those_of_the_diagram_but_for_the_one_of_the_months() -> None:
    there = schema("halfjaar")["properties"]["zaken"]["items"]["properties"]["antwoorden"]["properties"]
    wanted = schema("stroomdiagram")["properties"]
    assert list(there) == [name for name in wanted if name != "half-jaar"]
    assert set(there) == set(QUESTIONS)


def test_three_hundred_cases_are_decided() -> None:
    walked = [{name: answer for name, answer in path if name != "half-jaar"} for path in WAYS]
    cases = [
        {"label": f"casus {n}", "begin": "2026-01", "antwoorden": walked[n % len(walked)]} for n in range(300)
    ]
    found = decide("halfjaar", {"maand": "2026-11", "zaken": cases})
    assert sum(map(len, found["lijsten"].values())) == 300
    assert found["what_if"] == []
    assert CHECKS["halfjaar"].looks.inside is False


OTHER_BOXES = [
    {"id": "start", "title": "Begin?", "ja": "veilig", "nee": "meekijken", "onbekend": "agenderen",
     "source": "besluitvorming/procedure#1", "alert-nee": "eigen-alarm"},
    {"id": "veilig", "title": "Is het veilig?", "ja": "afsluiten", "nee": "voortzetten",
     "onbekend": "agenderen", "source": "besluitvorming/procedure#2"},
]  # fmt: skip


@pytest.fixture
def other_diagram() -> Iterator[pytest.MonkeyPatch]:
    """Put another diagram in the place of ours: without `half-jaar`, with an outcome and an alert of its own."""
    data, words = load("stroomdiagram/diagram.toml"), load("stroomdiagram/words.toml")
    kept = (diagram, ends, raises, questions, by_id, fingerprint, _order)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(data, "start", "start")
        patch.setitem(data, "question", OTHER_BOXES)
        own_end = {"title": "Meekijken", "summary": "Een collega kijkt mee."}
        patch.setitem(words, "outcome", {**words["outcome"], "meekijken": own_end})
        patch.setitem(words, "alert", {**words["alert"], "eigen-alarm": "Let op, bel {bel:112}."})
        line = {
            "id": "m",
            "when": "Nog niet.",
            "outcome": "meekijken",
            "source": "besluitvorming/procedure#1",
        }
        patch.setitem(words, "line", [*words["line"], line])
        for each in kept:
            each.cache_clear()
        yield patch
    for each in kept:
        each.cache_clear()


@pytest.mark.usefixtures("other_diagram")
def test_another_diagram_has_a_list_for_each_of_its_outcomes() -> None:
    cases = [
        {"label": "oud", "begin": "2026-01", "antwoorden": {"start": "nee"}},
        {"label": "jong", "begin": "2026-10", "antwoorden": {"start": "nee"}},
        {"label": "klaar", "begin": "2026-01", "antwoorden": {"start": "ja", "veilig": "ja"}},
    ]
    found = decide("halfjaar", {"maand": "2026-11", "zaken": cases})
    assert found["outcome"] == "klaar"
    assert found["lijsten"]["meekijken"] == ["oud"]
    assert found["lijsten"]["afsluiten"] == ["klaar"]
    assert found["lijsten"]["later"] == [{"label": "jong", "vanaf": "2027-05"}]
    assert [alert["text"] for alert in found["alerts"]] == ["Let op, bel 112. Het gaat om: oud en jong."]
    spoken = [action["text"] for action in found["actions"]]
    assert "Doe wat bij “Meekijken” hoort: oud." in spoken
    assert spoken[0].startswith("Kijk vandaag, met een collega, of iedereen veilig is: oud en jong.")


@pytest.mark.parametrize("name", ["bijna", "later"])
def test_an_outcome_that_is_called_as_a_list_is_refused(name: str, other_diagram: pytest.MonkeyPatch) -> None:
    data, words = load("stroomdiagram/diagram.toml"), load("stroomdiagram/words.toml")
    first = {**OTHER_BOXES[0], "nee": name}
    other_diagram.setitem(data, "question", [first, OTHER_BOXES[1]])
    other_diagram.setitem(words, "outcome", {**words["outcome"], name: words["outcome"]["afsluiten"]})
    line = {"id": name, "when": "Nog niet.", "outcome": name, "source": "besluitvorming/procedure#1"}
    other_diagram.setitem(words, "line", [*words["line"], line])
    diagram.cache_clear()
    with pytest.raises(WordsError, match=f"de uitkomst “{name}” heet als een lijst van halfjaar"):
        ready()
