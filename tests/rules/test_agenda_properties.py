"""Agenda: nothing is lost, the order is the contract's, and the times are a real meeting."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from tests.rules import strategies
from tests.rules.contract import CLOSING, MINUTES, OPENING

Answers = dict[str, Any]
Item = dict[str, Any]
meetings = strategies.agenda().filter(lambda answers: "zaken" in answers)
FIXED = sum(minutes for _, minutes in (*OPENING, *CLOSING))


def ids(items: list[Item]) -> list[str]:
    """Return the labels of the items."""
    return [item["id"] for item in items]


def rest(answers: Answers) -> list[Item]:
    """Return the items for the meeting itself, as they came in."""
    return [i for i in answers["zaken"] if not i.get("acuut") and i.get("soort") != "info"]


def takes(item: Item) -> int:
    """Return the minutes of an item."""
    return MINUTES[item.get("omvang", "gewoon")]


def minute(clock: str) -> int:
    """Return HH:MM as minutes since midnight."""
    assert len(clock) == len("00:00")
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def shares_theme(item: Item, others: list[Item]) -> bool:
    """Return whether another item has the same theme, trimmed and ignoring case."""
    own = item.get("thema", "").strip().casefold()
    return own != "" and any(
        other is not item and other.get("thema", "").strip().casefold() == own for other in others
    )


CRITERIA: tuple[Callable[[Item, list[Item]], bool], ...] = (
    lambda item, _: bool(item.get("urgent")),
    lambda item, _: item.get("voorbereid", False) and item.get("leervraag", False),
    lambda item, _: item.get("betrokken", 1) >= 2,
    shares_theme,
    lambda item, _: item.get("meervoudig", False),
)


def goes_before(one: Item, other: Item, items: list[Item]) -> bool:
    """Return whether `one` comes first: the first criterion on which they differ decides."""
    for criterion in CRITERIA:
        mine, yours = criterion(one, items), criterion(other, items)
        if mine != yours:
            return mine
    return items.index(one) < items.index(other)


def in_order(items: list[Item]) -> list[str]:
    """Return the labels in order: an item's place is the number of items that go before it."""
    places: dict[int, str] = {}
    for item in items:
        before = [other for other in items if other is not item and goes_before(other, item, items)]
        places[len(before)] = item["id"]
    return [places[place] for place in range(len(items))]


@given(meetings)
def test_nothing_is_lost_and_nothing_comes_twice(answers: Answers) -> None:
    result = decide("agenda", answers)
    assert result["direct"] == [i["id"] for i in answers["zaken"] if i.get("acuut")]
    assert result["vooraf"] == [
        i["id"] for i in answers["zaken"] if i.get("soort") == "info" and not i.get("acuut")
    ]
    told = [*result["direct"], *result["vooraf"], *result["volgorde"]]
    assert sorted(told) == sorted(ids(answers["zaken"]))
    placed = [row["zaak"] for row in result["agenda"] if row["zaak"] is not None]
    assert sorted([*placed, *result["doorgeschoven"]]) == sorted(result["volgorde"])


@given(meetings)
def test_the_order_is_that_of_the_first_difference(answers: Answers) -> None:
    assert decide("agenda", answers)["volgorde"] == in_order(rest(answers))


def test_every_pair_of_items_is_ordered_by_the_first_difference() -> None:
    """All 32 x 32 combinations of the five criteria; a third item shares the theme."""
    kinds = list(product((False, True), repeat=5))
    third = {"id": "c", "thema": "LVB", "acuut": False}
    for one, other in product(kinds, repeat=2):
        items = [an_item("a", one), an_item("b", other), third]
        assert decide("agenda", {"zaken": items})["volgorde"] == in_order(items), (one, other)


def an_item(label: str, met: tuple[bool, ...]) -> Item:
    """Return an item that meets these criteria (its theme is the third item's, or its own)."""
    urgent, learning, involved, theme, several = met
    return {
        "id": label,
        "urgent": ["thuiszitter"] if urgent else [],
        "voorbereid": learning,
        "leervraag": learning,
        "betrokken": 2 if involved else 1,
        "thema": " lvb" if theme else f"eigen {label}",
        "meervoudig": several,
    }


@given(meetings)
def test_more_urgent_never_comes_after_less_urgent(answers: Answers) -> None:
    urgent = {item["id"]: bool(item.get("urgent")) for item in answers["zaken"]}
    order = [urgent[label] for label in decide("agenda", answers)["volgorde"]]
    assert order == sorted(order, reverse=True)


@given(meetings)
def test_equal_items_stay_in_the_order_in_which_they_came(answers: Answers) -> None:
    alike = [{"id": item["id"], "omvang": item.get("omvang", "licht")} for item in answers["zaken"]]
    assert decide("agenda", {**answers, "zaken": alike})["volgorde"] == ids(alike)


@given(meetings)
def test_rows_follow_each_other_without_gap_or_overlap_and_stay_in_the_meeting(
    answers: Answers,
) -> None:
    rows = decide("agenda", answers)["agenda"]
    begin = minute(answers.get("start", "09:00"))
    assert minute(rows[0]["van"]) == begin
    assert all(minute(row["van"]) < minute(row["tot"]) for row in rows)
    assert all(row["tot"] == after["van"] for row, after in pairwise(rows))
    assert minute(rows[-1]["tot"]) <= begin + answers.get("duur", 90) <= 24 * 60


@given(meetings)
def test_every_row_takes_its_own_minutes_and_stands_in_its_place(answers: Answers) -> None:
    items = {item["id"]: item for item in answers["zaken"]}
    rows = decide("agenda", answers)["agenda"]
    spent = [(row["onderdeel"], minute(row["tot"]) - minute(row["van"])) for row in rows]
    assert spent[:3] == list(OPENING)
    assert spent[-2:] == list(CLOSING)
    assert all(row["zaak"] is None for row in (*rows[:3], *rows[-2:]))
    for row, (part, length) in zip(rows[3:-2], spent[3:-2], strict=True):
        assert length == takes(items[row["zaak"]])
        assert part == items[row["zaak"]].get("soort", "casus")


@given(meetings)
def test_an_item_is_placed_exactly_when_it_still_fits_whole(answers: Answers) -> None:
    result = decide("agenda", answers)
    items = {item["id"]: item for item in answers["zaken"]}
    left = answers.get("duur", 90) - FIXED
    placed: list[str] = []
    passed_over: list[str] = []
    for label in result["volgorde"]:
        fits = takes(items[label]) <= left
        left -= takes(items[label]) if fits else 0
        (placed if fits else passed_over).append(label)
    assert [row["zaak"] for row in result["agenda"][3:-2]] == placed
    assert result["doorgeschoven"] == passed_over


@given(meetings)
def test_the_outcome_follows_from_what_was_placed(answers: Answers) -> None:
    result = decide("agenda", answers)
    expected = "vol" if result["doorgeschoven"] else "past" if result["volgorde"] else "leeg"
    assert result["outcome"] == expected
    assert (result["missing"], result["complete"]) == ([], True)
    assert ("direct" in [alert["code"] for alert in result["alerts"]]) is bool(result["direct"])


@given(meetings)
def test_every_item_knows_how_it_is_brought_in(answers: Answers) -> None:
    written = {
        item["id"]: item.get("omvang") == "complex" or "veiligheid" in item.get("urgent", [])
        for item in answers["zaken"]
    }
    expected = {label: "formulier" if form else "mondeling" for label, form in written.items()}
    assert decide("agenda", answers)["inbreng"] == expected


@given(meetings)
def test_left_out_is_the_same_as_the_default(answers: Answers) -> None:
    flags = dict.fromkeys(("acuut", "voorbereid", "leervraag", "meervoudig"), False)
    default = {**flags, "soort": "casus", "urgent": [], "betrokken": 1, "omvang": "gewoon"}
    filled = [{**default, **item} for item in answers["zaken"]]
    full = decide("agenda", {"start": "09:00", "duur": 90, **answers, "zaken": filled})
    for field in ("outcome", "agenda", "volgorde", "doorgeschoven", "direct", "vooraf", "inbreng"):
        assert full[field] == decide("agenda", answers)[field], field


@given(st.integers(0, 1439), strategies.minutes())
def test_a_meeting_may_end_at_midnight_and_not_run_past_it(begin: int, length: int) -> None:
    answers = {"start": f"{begin // 60:02}:{begin % 60:02}", "duur": length, "zaken": []}
    if begin + length <= 24 * 60:
        assert decide("agenda", answers)["outcome"] == "leeg"
        return
    with pytest.raises(BadAnswersError) as refused:
        decide("agenda", answers)
    [fault] = refused.value.faults
    assert fault.field in {"/start", "/duur"}
    assert "24:00" in fault.message


@pytest.mark.parametrize("label", ["{eind}", "{duur}", "{doorgeschoven}", "{zaken}", "{laagste}"])
def test_a_label_comes_back_as_it_was_written_also_with_braces(label: str) -> None:
    items = [{"id": label, "omvang": "complex"}, {"id": f"nog een {label}", "omvang": "complex"}]
    result = decide("agenda", {"zaken": items})
    assert label in result["summary"], result["summary"]
    assert any(label in action["text"] for action in result["actions"])


@pytest.mark.parametrize(
    ("items", "sections"),
    [
        ([], {"Selectie casuïstiek: als er geen inbreng is"}),
        ([{"id": "A", "acuut": True}], {"Doelstelling en definitie van casuïstiekbespreking"}),
        ([{"id": "A", "soort": "info"}], {"Selectie casuïstiek: handvatten voor de keuze"}),
        ([{"id": "A"}], {"Selectie casuïstiek: als er veel inbreng is"}),
    ],
)
def test_the_receipt_names_the_passages_that_placed_something(items: list[Any], sections: set[str]) -> None:
    found = {source["section"] for source in decide("agenda", {"zaken": items})["receipt"]["sources"]}
    assert sections <= found
    others = {
        "Doelstelling en definitie van casuïstiekbespreking",
        "Selectie casuïstiek: handvatten voor de keuze",
        "Selectie casuïstiek: als er veel inbreng is",
    } - sections
    assert not others & found
