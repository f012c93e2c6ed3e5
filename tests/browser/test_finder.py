"""The rows of the grenzen: found by everyday words, reached by an address, and a way on from each "no"."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from rules import CHECKS
from tests.browser.conftest import Reader
from tests.browser.visit import Visit
from tests.case_tables import shown

WIDTHS = pytest.mark.parametrize("width", [320, 360, 1280])
ENTRIES = [row.entry for row in CHECKS["grenzen"].table("grenzen").rows if row.entry]
# What somebody types, and the task that must then stand there.
TYPED = {
    "huisuitzetting": "huisuitzetting-begeleiding",
    "SCHULD": "schuldregeling",
    "rolstoelen": "wmo-enkelvoudig",
    "verwárde man": "gedwongen-aanpak",
    "vieze huizen": "woningvervuiling-dwang",
    "buren ruzie": "burenconflict",
}


def search(visit: Visit) -> Locator:
    return visit.root.get_by_role("searchbox", name="Zoek in je eigen woorden")


def rows(visit: Visit) -> Locator:
    return visit.root.locator(".finder__row:visible")


@WIDTHS
def test_everyday_words_find_a_task_and_asking_anything_of_the_rules_they_do_not(
    width: int, reader: Reader
) -> None:
    with reader(viewport={"width": width, "height": 720}) as visit:
        visit.open("grenzen").ready()
        before = visit.questions_asked()
        expect(rows(visit)).to_have_count(len(ENTRIES))
        for typed, task in TYPED.items():
            search(visit).fill(typed)
            expect(visit.field("taak", task)).to_be_visible()
            assert 0 < rows(visit).count() < len(ENTRIES) / 3, typed
            said = f"{rows(visit).count()} van {len(ENTRIES)} taken"
            expect(visit.root.locator(".finder__count")).to_have_text(said)
        assert visit.questions_asked() == before
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_where_nothing_is_found_the_reader_hears_what_then(visit: Visit) -> None:
    visit.open("grenzen").ready()
    search(visit).fill("qwxyz")
    expect(rows(visit)).to_have_count(0)
    expect(visit.root.locator(".finder__none")).to_contain_text("triage")
    expect(visit.root.locator(".finder__tools [role=status]")).to_contain_text("Niets gevonden")
    visit.button("Toon alle taken").click()
    expect(rows(visit)).to_have_count(len(ENTRIES))
    expect(search(visit)).to_be_focused()


def test_with_keys_one_goes_from_the_word_to_the_task_and_back(visit: Visit) -> None:
    visit.open("grenzen").ready()
    search(visit).press_sequentially("bewind")
    search(visit).press("Enter")
    expect(visit.field("taak", "bewindvoering")).to_be_focused()
    visit.page.keyboard.press("Space")
    visit.settle().says("niet")
    search(visit).fill("schulden")
    expect(visit.field("taak", "bewindvoering")).to_be_visible()
    search(visit).press("Escape")
    expect(rows(visit)).to_have_count(len(ENTRIES))


@WIDTHS
def test_an_address_leads_to_its_row_and_choosing_leaves_it(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 720}) as visit:
        visit.page.goto(f"{visit.base}grenzen/#huisuitzetting")
        visit.at("grenzen")
        field = visit.field("taak", "huisuitzetting-begeleiding")
        expect(field).to_be_focused()
        expect(field).to_be_in_viewport()
        expect(field).not_to_be_checked()
        address = visit.page.url
        visit.field("taak", "schuldregeling").check()
        visit.settle().says("niet")
        assert visit.page.url == address


def test_the_search_of_the_site_finds_a_task(visit: Visit) -> None:
    visit.page.goto(visit.base)
    visit.page.locator(".md-search__input").focus()
    visit.page.locator(".md-search__input").press_sequentially("rolstoel")
    found = visit.page.locator('.md-search-result a[href*="grenzen/#rolstoel"]')
    expect(found).to_have_count(1)
    visit.page.evaluate("link => link.click()", found.element_handle())
    expect(visit.at("grenzen").field("taak", "wmo-enkelvoudig")).to_be_focused()


@WIDTHS
def test_a_no_gives_the_way_on_and_it_can_be_copied(width: int, reader: Reader) -> None:
    with reader(
        viewport={"width": width, "height": 720}, permissions=["clipboard-read", "clipboard-write"]
    ) as visit:
        visit.open("grenzen")
        if width < 720:
            visit.whole()
        visit.fill_in({"taak": "huiselijk-geweld-meldpunt"})
        card = visit.place.locator(".result__door")
        said = (
            "Waarom daar?",
            "Bij wie moet je zijn?",
            "Hoe bereik je die?",
            "Je kunt zeggen:",
            "Zeggen ze nee?",
        )
        assert card.locator("dt").all_inner_texts() == list(said)
        expect(card.locator('a[href="tel:08002000"]')).to_be_visible()
        visit.button("Kopieer als tekst").click()
        expect(visit.place.locator(".result__did")).to_have_text("Gekopieerd.")
        text = visit.page.evaluate("navigator.clipboard.readText()")
        for words in (*said, *card.locator("dd").all_inner_texts()):
            assert words in text
        visit.page.evaluate("navigator.clipboard.writeText('')")
        visit.field("taak", "postafhandeling").check()
        visit.settle().says("buurtteam")
        expect(card).to_have_count(0)


def test_every_outcome_that_is_not_here_of_the_triage_has_a_card(visit: Visit) -> None:
    visit.open("triage").fill_in(shown("triage")["stedelijk"])
    expect(visit.place.locator(".result__door .door__zeg")).to_contain_text("zonder adres")


def test_without_a_script_every_row_stands_there_with_its_answer(reader: Reader) -> None:
    with reader(java_script_enabled=False) as visit:
        visit.page.goto(f"{visit.base}grenzen/#rolstoel")
        expect(rows(visit.at("grenzen"))).to_have_count(len(ENTRIES))
        row = visit.page.locator("#rolstoel")
        expect(row).to_be_in_viewport()
        expect(row).to_contain_text("Nee")
        expect(row).to_contain_text("Wmo-loket")
