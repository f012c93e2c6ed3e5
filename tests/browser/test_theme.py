"""The theme's menu, search and folds by keyboard: buttons that say what they are and whether they are open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Reader
from tests.browser.sheets import NARROW
from tests.browser.visit import Visit

PHONE = {"width": 320, "height": 640}
BETWEEN = {"width": 1000, "height": 800}
DESK = {"width": 1440, "height": 900}
DEEP = "over/besluiten/"
# Keys that the theme takes: to the search, to the page before and after.
LETTERS = "fs/pn,."
SHOWN = "found => found.checkVisibility({ checkVisibilityCSS: true })"

below_1220 = pytest.mark.parametrize("window", [PHONE, BETWEEN], ids=["320", "1000"])


def button(page: Page, name: str) -> Locator:
    """Return a button by its whole name, also one that is closed off."""
    return page.get_by_role("button", name=name, exact=True)


@below_1220
def test_the_menu_is_a_button_and_closed_it_is_not_there(window: dict[str, int], reader: Reader) -> None:
    with reader(viewport=window) as visit:
        page = visit.page
        page.goto(visit.base + DEEP)
        opener = button(page, "Menu")
        expect(opener).to_have_attribute("aria-expanded", "false")
        expect(page.locator(".md-sidebar--primary").get_by_role("link")).to_have_count(0)
        opener.press("Enter")
        expect(opener).to_have_attribute("aria-expanded", "true")
        expect(button(page, "Sluit het menu")).to_be_focused()
        # What it covers is out of reach, but for the way out of the site.
        for covered in (".md-content", ".md-header"):
            expect(page.locator(covered)).to_have_attribute("inert", "")
        expect(page.get_by_role("link", name="Snel weg naar het weer")).to_be_visible()
        page.keyboard.press("Tab")
        expect(page.locator(".md-sidebar--primary").get_by_role("link", name="Start")).to_be_focused()
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()
        expect(opener).to_have_attribute("aria-expanded", "false")
        expect(page.locator("[inert]")).to_have_count(0)


@below_1220
def test_a_chapter_unfolds_in_its_place_and_a_page_of_it_opens(
    window: dict[str, int], reader: Reader
) -> None:
    with reader(viewport=window) as visit:
        page = visit.page
        page.goto(visit.base + DEEP)
        button(page, "Menu").press("Enter")
        menu = page.locator(".md-sidebar--primary")
        chapter = button(page, "Onderdelen van Begin hier")
        expect(chapter).to_have_attribute("aria-expanded", "false")
        expect(button(page, "Onderdelen van Over")).to_have_attribute("aria-expanded", "true")
        inside = menu.get_by_role("link", name="Voor partners")
        expect(inside).to_have_count(0)
        chapter.press("Space")
        expect(chapter).to_have_attribute("aria-expanded", "true")
        expect(chapter).to_be_focused()
        inside.press("Enter")
        expect(page.locator("article h1")).to_be_focused()
        expect(page).to_have_url(visit.base + "begin/partners/")
        expect(menu.get_by_role("link")).to_have_count(0)
        expect(page.locator("[inert]")).to_have_count(0)


def test_a_heading_of_this_page_is_reached_from_the_menu(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        page = visit.page
        page.goto(visit.base + "over/toegankelijkheid/")
        button(page, "Menu").press("Enter")
        button(page, "Op deze pagina").press("Enter")
        page.locator(".md-sidebar--primary").get_by_role("link", name="Lees ook").press("Enter")
        expect(page.locator("#lees-ook")).to_be_in_viewport()
        expect(page.locator("[inert]")).to_have_count(0)


def test_a_window_that_grows_wide_is_not_left_out_of_reach(reader: Reader) -> None:
    with reader(viewport=BETWEEN) as visit:
        visit.page.goto(visit.base + DEEP)
        button(visit.page, "Menu").press("Enter")
        expect(visit.page.locator(".md-content")).to_have_attribute("inert", "")
        visit.page.set_viewport_size({"width": 1440, "height": 900})
        expect(visit.page.locator("[inert]")).to_have_count(0)


def test_the_search_of_a_phone_is_a_button_and_its_results_are_stops(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        page = visit.page
        page.goto(visit.base + DEEP)
        opener = button(page, "Zoeken")
        field = page.get_by_role("textbox", name="Zoeken")
        expect(field).to_have_count(0)
        expect(page.get_by_role("dialog")).to_have_count(0)
        opener.press("Enter")
        expect(opener).to_have_attribute("aria-expanded", "true")
        expect(field).to_be_focused()
        page.keyboard.type("ecogram")
        result = page.locator(".md-search-result__link").first
        expect(result).to_be_visible()
        page.keyboard.press("Tab")
        expect(button(page, "Sluit zoeken")).to_be_focused()
        page.keyboard.press("Tab")
        expect(result).to_be_focused()
        page.keyboard.press("Shift")
        expect(result).to_be_focused()
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()
        expect(field).to_have_count(0)
        expect(page.locator("[inert]")).to_have_count(0)


def test_the_search_of_a_wide_screen_opens_by_typing_and_closes_behind_the_reader(reader: Reader) -> None:
    with reader(viewport=DESK) as visit:
        page = visit.page
        page.goto(visit.base + DEEP)
        field = page.get_by_role("textbox", name="Zoeken")
        results = page.locator(".md-search__output")
        field.focus()
        assert not results.evaluate(SHOWN), "open before a letter was typed"
        page.keyboard.type("ecogram")
        result = page.locator(".md-search-result__link").first
        expect(result).to_be_visible()
        page.keyboard.press("Tab")
        expect(result).to_be_focused()
        page.keyboard.press("Escape")
        expect(field).to_be_focused()
        assert not results.evaluate(SHOWN)
        page.keyboard.type(" ")
        assert results.evaluate(SHOWN)
        page.keyboard.press("Shift+Tab")
        expect(field).not_to_be_focused()
        assert not results.evaluate(SHOWN), "left, and still over the text"


@pytest.mark.parametrize("place", ["body", "radio"])
def test_no_single_letter_does_anything(place: str, visit: Visit) -> None:
    visit.open("triage").ready()
    page = visit.page
    radio = visit.field("acuut", "nee")
    if place == "radio":
        radio.check()
        visit.settle()
    for letter in LETTERS:
        page.keyboard.press(letter)
        if place == "radio":
            expect(radio).to_be_focused()
    expect(page.locator("#__search")).not_to_be_checked()
    expect(page.get_by_role("textbox", name="Zoeken")).not_to_be_focused()
    expect(page).to_have_url(visit.base + "triage/")


def test_the_decision_is_folded_until_someone_wants_it(visit: Visit) -> None:
    visit.open("triage").ready()
    fold = visit.root.locator(".check__decision")
    expect(fold.locator("table").first).to_be_hidden()
    # What the words for a check that does not come lead to.
    visit.page.evaluate("void (location.hash = 'beslist-triage')")
    expect(fold.locator("table").first).to_be_visible()


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["with", "without"])
def test_an_address_within_a_fold_opens_it(options: dict[str, bool], reader: Reader) -> None:
    with reader(**options) as visit:
        for name in ("beslist-triage", "van-ons-triage"):
            visit.page.goto(visit.base)
            visit.page.goto(f"{visit.base}triage/#{name}")
            expect(visit.page.locator(f"#{name}")).to_be_in_viewport()


def test_from_page_to_page_it_opens_too(visit: Visit) -> None:
    visit.page.goto(visit.base + "over/")
    link = "document.querySelector('article a[href]')"
    visit.page.evaluate(f"{link}.href = new URL('../triage/#van-ons-triage', location.href).href")
    visit.page.evaluate("void (globalThis.same = true)")
    visit.page.evaluate(f"{link}.click()")
    expect(visit.page.locator("#van-ons-triage")).to_be_in_viewport()
    assert visit.page.evaluate("globalThis.same")


def test_without_a_script_the_menu_stands_under_the_text(reader: Reader) -> None:
    with reader(java_script_enabled=False, viewport=NARROW) as visit:
        page = visit.page
        page.goto(visit.base + DEEP)
        deep = page.locator(".md-sidebar--primary").get_by_role("link", name="Voor partners")
        expect(deep).to_be_visible()
        expect(deep).not_to_be_in_viewport()
        page.get_by_role("link", name="Naar het menu").click()
        expect(page.locator(".md-sidebar--primary").get_by_role("link", name="Start")).to_be_in_viewport()
        assert page.locator(".md-header label:visible").count() == 0


def test_forced_colours_leave_the_logo_and_the_signs(reader: Reader) -> None:
    with reader(viewport=DESK, forced_colors="active") as visit:
        visit.page.goto(visit.base + DEEP)
        look = "found => getComputedStyle(found).backgroundColor"
        assert visit.page.locator(".md-header .md-logo img").evaluate(look) == "rgb(15, 76, 92)"
        sign = "found => getComputedStyle(found.querySelector('.md-nav__icon'), '::after').backgroundColor"
        chapter = button(visit.page, "Onderdelen van Besluiten")
        page_colour = visit.page.locator("body").evaluate(look)
        assert chapter.evaluate(sign) != page_colour
