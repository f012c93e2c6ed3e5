"""The explanation of a term: with the pointer and with the keyboard, to be gone into, and closed by Escape."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

PAGE = "werken/participatieladder/"


def terms(visit: Visit) -> Locator:
    return visit.page.locator("article a.begrip")


def tip(visit: Visit) -> Locator:
    return visit.page.get_by_role("tooltip")


@pytest.fixture
def here(visit: Visit) -> Visit:
    visit.page.goto(visit.base + PAGE)
    return visit


def test_it_shows_at_the_pointer_stays_while_one_is_in_it_and_goes(here: Visit) -> None:
    term = terms(here).first
    words = term.get_attribute("title")
    assert words
    term.hover()
    expect(tip(here)).to_have_text(words)
    # The browser does not say it a second time.
    expect(term).not_to_have_attribute("title", words)
    tip(here).hover()
    expect(tip(here)).to_be_visible()
    here.page.locator("h1").hover()
    expect(tip(here)).to_have_count(0)
    expect(term).to_have_attribute("title", words)


def test_it_shows_at_the_focus_of_the_keyboard_and_describes_the_term(here: Visit) -> None:
    term = terms(here).first
    words = term.get_attribute("title") or ""
    here.page.keyboard.press("Tab")
    term.focus()
    expect(tip(here)).to_have_text(words)
    expect(term).to_have_accessible_description(words)
    here.page.keyboard.press("Escape")
    expect(tip(here)).to_have_count(0)
    expect(term).to_be_focused()
    expect(term).to_have_accessible_description(words)
    term.hover()
    expect(tip(here)).to_be_visible()
    here.page.locator(".md-logo").first.focus()
    expect(tip(here)).to_have_count(0)


def test_escape_closes_it_at_the_pointer_and_nothing_else(here: Visit) -> None:
    terms(here).first.hover()
    expect(tip(here)).to_be_visible()
    here.page.keyboard.press("Escape")
    expect(tip(here)).to_have_count(0)
    # It comes back for who comes back.
    here.page.locator("h1").hover()
    terms(here).first.hover()
    expect(tip(here)).to_be_visible()


def test_one_at_a_time_and_none_is_left_on_another_page(here: Visit) -> None:
    terms(here).first.hover()
    terms(here).nth(1).hover()
    expect(tip(here)).to_have_count(1)
    terms(here).nth(1).click()
    expect(here.page).to_have_url(f"{here.base}naslag/begrippen/#{here.page.url.partition('#')[2]}")
    expect(tip(here)).to_have_count(0)


def test_escape_is_for_others_when_the_page_of_an_explanation_has_gone(here: Visit) -> None:
    here.page.locator(".md-logo").first.click()
    expect(here.page.locator("h1")).to_contain_text("Werkwijzer")
    here.page.go_back()
    expect(terms(here).first).to_be_visible()
    terms(here).first.hover()
    expect(tip(here)).to_be_visible()
    here.page.evaluate("addEventListener('keydown', ({ key }) => { globalThis.heard = key; })")
    here.page.go_forward()
    expect(here.page.locator("h1")).to_contain_text("Werkwijzer")
    here.page.keyboard.press("Escape")
    assert here.page.evaluate("globalThis.heard") == "Escape"


@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_on_the_screen_and_has_no_fault(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 500}) as visit:
        visit.page.goto(visit.base + PAGE)
        for term in terms(visit).all():
            term.scroll_into_view_if_needed()
            visit.page.mouse.move(0, 0)
            expect(tip(visit)).to_have_count(0)
            term.hover()
            box = tip(visit).bounding_box()
            assert box
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 500
        assert sideways(visit.page) == []
        # What lies under it is covered, so that its own part alone is looked at.
        assert in_both_schemes(visit.page, "a term", "#__begrip") == []


def test_a_finger_follows_the_link(phone: Visit) -> None:
    phone.page.goto(phone.base + PAGE)
    terms(phone).first.tap()
    expect(phone.page.locator("h1")).to_contain_text("Wat betekent dit woord?")
    expect(tip(phone)).to_have_count(0)
