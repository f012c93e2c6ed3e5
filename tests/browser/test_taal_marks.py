"""Taal on its page: the text with its marks, and the list that leads to them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

TEXT = "😀 Mevrouw Jansen is lui.\nHaar “luie” broer is altijd thuis, en altijd boos. <b>lui</b>"
MARKED = ["Jansen", "lui", "altijd", "altijd", "lui"]
SMALLEST = {"width": 320, "height": 640}


def test_the_text_stands_there_as_it_was_typed_with_a_mark_at_each_thing(visit: Visit) -> None:
    visit.open("taal").fill_in({"tekst": TEXT})
    visit.says("persoonsgegevens")
    page = visit.place.locator(".marked__page")
    assert page.evaluate("page => page.textContent") == TEXT
    assert page.locator("mark").all_inner_texts() == MARKED
    assert page.locator("b").count() == 0
    expect(page.locator(".mark-person")).to_have_count(1)
    expect(visit.field("tekst")).to_have_value(TEXT)


def test_the_list_leads_to_each_place_in_turn(visit: Visit) -> None:
    visit.open("taal").fill_in({"tekst": TEXT})
    place = visit.place
    way = place.get_by_role("button", name="altijd (2 keer)")
    for number in (0, 1, 0):
        way.click()
        expect(place.locator("mark", has_text="altijd").nth(number)).to_be_focused()
    place.get_by_role("button", name="Jansen").click()
    expect(place.locator(".mark-person")).to_be_focused()


def test_a_text_without_anything_has_no_picture_and_one_that_changes_another(visit: Visit) -> None:
    visit.open("taal").fill_in({"tekst": "Zij belde."})
    visit.says("schoon")
    expect(visit.place.locator(".marked")).to_have_count(0)
    visit.fill_in({"tekst": "Zij belde nooit."})
    expect(visit.place.locator(".marked__page mark")).to_have_text(["nooit"])


def test_it_fits_the_smallest_screen_and_can_be_read_by_all(reader: Reader) -> None:
    with reader(viewport=SMALLEST, has_touch=True) as visit:
        visit.open("taal").ready().whole().fill_in({"tekst": f"{TEXT} {'w' * 60}@b.nl"})
        expect(visit.place.locator(".marked__page mark")).to_have_count(6)
        assert sideways(visit.page) == []
        assert in_both_schemes(visit.page, "taal") == []
