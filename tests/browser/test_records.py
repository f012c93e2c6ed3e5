"""Measurements and agenda items: add, remove and move them, and lose nothing."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.form import Hand, Mouse
from tests.browser.keyboard import Keyboard
from tests.browser.visit import Visit

ITEMS: list[dict[str, Any]] = [
    {"id": "eerste", "soort": "casus", "omvang": "licht", "urgent": ["thuiszitter"], "betrokken": 2},
    {"id": "tweede", "soort": "proces", "omvang": "complex", "acuut": True, "betrokken": 1},
    {"id": "derde", "soort": "info", "omvang": "gewoon", "thema": "schulden", "betrokken": 3},
]
NAMES = """root => [...root.querySelectorAll('[data-records] .records__list [name]')].map((field) => field.name)"""
IDS = "root => [...root.querySelectorAll('[id]')].map((element) => element.id)"
POINTS = """root => [...root.querySelectorAll('[for], [aria-describedby]')].flatMap((element) =>
  `${element.getAttribute('for') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`.trim().split(/\\s+/))"""


@pytest.fixture(params=["mouse", "keyboard"])
def hand(request: pytest.FixtureRequest, visit: Visit) -> Hand:
    return Mouse() if request.param == "mouse" else Keyboard(visit.page)


def press(visit: Visit, hand: Hand, place: int, what: str) -> None:
    """Press a button of the item at a place, and wait for what comes of it."""
    hand.press(visit.root.locator("[data-record]").nth(place).locator(f'[data-do="{what}"]'))
    visit.settle()


def stands_well(visit: Visit, wanted: list[dict[str, Any]]) -> None:
    """Expect these items in this order, numbered without gaps, with every label at its own field."""
    assert visit.asked()["zaken"] == wanted
    names = visit.root.evaluate(NAMES)
    assert {name.split(".")[1] for name in names} == {str(place) for place in range(len(wanted))}
    ids = visit.root.evaluate(IDS)
    assert len(ids) == len(set(ids))
    assert set(visit.root.evaluate(POINTS)) <= set(ids)
    titles = visit.root.locator(".record__title").all_inner_texts()
    assert titles == [f"Zaak {place + 1}" for place in range(len(wanted))]


def test_items_that_are_added_stand_in_the_order_in_which_they_came(visit: Visit, hand: Hand) -> None:
    visit.open("agenda").fill_in({"start": "13:30", "duur": 120, "zaken": ITEMS}, hand)
    stands_well(visit, ITEMS)
    assert (visit.asked()["start"], visit.asked()["duur"]) == ("13:30", 120)


def test_an_item_that_moves_takes_everything_along(visit: Visit, hand: Hand) -> None:
    first, second, third = ITEMS
    visit.open("agenda").fill_in({"zaken": ITEMS}, hand)
    press(visit, hand, 2, "up")
    stands_well(visit, [first, third, second])
    press(visit, hand, 0, "down")
    stands_well(visit, [third, first, second])


def test_an_item_that_is_removed_takes_nothing_of_the_others_along(visit: Visit, hand: Hand) -> None:
    first, second, third = ITEMS
    visit.open("agenda").fill_in({"zaken": ITEMS}, hand)
    press(visit, hand, 0, "remove")
    stands_well(visit, [second, third])
    press(visit, hand, 1, "remove")
    stands_well(visit, [second])
    press(visit, hand, 0, "remove")
    assert visit.asked()["zaken"] == []
    visit.says("leeg")
    hand.press(visit.button("Zaak toevoegen"))
    visit.fill_in({"zaken": [first]}, hand)
    stands_well(visit, [first])


def test_who_adds_an_item_can_go_on_typing(visit: Visit) -> None:
    visit.open("agenda").ready()
    visit.button("Zaak toevoegen").click()
    expect(visit.field("zaken.1.id")).to_be_focused()
    expect(visit.told).to_have_text("Zaak 2 is toegevoegd.")


def test_who_moves_an_item_can_go_on_moving_it(visit: Visit) -> None:
    keyboard = Keyboard(visit.open("agenda").fill_in({"zaken": ITEMS}).page)
    records = visit.root.locator("[data-record]")
    press(visit, keyboard, 2, "up")
    expect(records.nth(1).locator('[data-do="up"]')).to_be_focused()
    keyboard.key("Enter")
    # At the top there is no further up: the focus goes to the button that still does something.
    expect(records.nth(0).locator('[data-do="down"]')).to_be_focused()
    expect(records.nth(0).locator('[data-do="up"]')).to_be_disabled()
    expect(records.nth(2).locator('[data-do="down"]')).to_be_disabled()
    expect(visit.told).to_have_text("Zaak 2 staat nu op plaats 1. Het team heeft nu een eigen volgorde.")


def test_who_removes_an_item_is_not_left_nowhere(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": ITEMS[:2]})
    press(visit, Mouse(), 0, "remove")
    expect(visit.field("zaken.0.id")).to_be_focused()
    press(visit, Mouse(), 0, "remove")
    expect(visit.button("Zaak toevoegen")).to_be_focused()


def test_an_item_without_a_label_is_called_by_its_number(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "flat"}, {"omvang": "licht"}]})
    assert [item["id"] for item in visit.asked()["zaken"]] == ["flat", "Zaak 2"]
    expect(visit.place.locator(".timeline")).to_contain_text("Zaak 2")


def test_an_item_in_which_nothing_is_filled_in_does_not_count(visit: Visit) -> None:
    visit.open("agenda").ready()
    visit.button("Zaak toevoegen").click()
    visit.fill_in({"zaken": [{"betrokken": 1}, {"id": "flat"}]})
    assert visit.asked()["zaken"] == [{"id": "flat", "betrokken": 1}]


def test_a_second_measurement_shows_rise_and_fall_in_the_profile(visit: Visit) -> None:
    visit.open("zrm").fill_in({
        "metingen": [
            {"moment": "start", "scores": {"financien": 2, "adl": 4, "justitie": 5}, "participatie": 2},
            {"moment": "drie-maanden", "scores": {"financien": 3, "adl": 3, "justitie": 5}, "participatie": 4},
        ]
    })  # fmt: skip
    visit.says("beperkt-zelfredzaam")
    profile = visit.place.locator("table.profile")
    expect(profile.locator("tbody tr")).to_have_count(11)
    change = profile.locator("tbody tr").filter(has_text="●")
    assert change.locator("td:last-child").all_inner_texts() == ["↑\ngestegen", "↓\ngedaald", "=\ngelijk"]
    expect(profile.locator(".mark--1")).to_have_count(3)
    expect(visit.place.locator(".profile__legend li")).to_have_count(2)
    expect(visit.place).to_contain_text("1 gestegen, 1 gelijk, 1 gedaald")
    expect(visit.place).to_contain_text("Participatieladder: trede 2, trede 4 (gestegen).")


def test_measurements_are_called_by_their_place_on_the_page_where_one_above_is_empty(visit: Visit) -> None:
    visit.open("zrm").ready()
    for _ in range(2):
        visit.button("Meting toevoegen").click()
    visit.fill_in(
        {
            "metingen": [
                {},
                {"moment": "start", "scores": {"adl": 2}},
                {"moment": "afsluiting", "scores": {"adl": 4}},
            ]
        }
    )
    assert [len(entry) for entry in visit.asked()["metingen"]] == [2, 2]
    legend = visit.place.locator(".profile__legend li")
    names = ["Meting 2: Bij de start", "Meting 3: Bij de afsluiting"]
    expect(legend).to_have_text([f"● {names[0]}", f"■ {names[1]}"])
    assert visit.place.locator("td .mark .sr-only").all_inner_texts() == names
    back = visit.place.locator(".result__reasons .result__to")
    expect(back).to_have_text(["Ga naar de vraag: Meting 3, Activiteiten dagelijks leven"])
    back.press("Enter")
    expect(visit.field("metingen.2.scores.adl", "4")).to_be_focused()
    visit.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    columns = visit.place.locator(".paper thead th").all_inner_texts()
    assert [column for column in columns if column.startswith("Meting")] == names


def test_there_are_four_measurements_at_most_and_one_at_least(visit: Visit) -> None:
    visit.open("zrm").ready()
    add = visit.button("Meting toevoegen")
    remove = visit.root.locator('[data-do="remove"]')
    expect(remove.first).to_be_disabled()
    for _ in range(3):
        add.click()
    expect(visit.root.locator("[data-record]")).to_have_count(4)
    expect(add).to_be_disabled()
    remove.nth(3).click()
    expect(add).to_be_enabled()
