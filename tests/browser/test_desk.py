"""The reader's desk: what was filled in is there again on the way back, and a slip can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.clipboard import refuse_to_copy
from tests.browser.faults import broken, held_up
from tests.browser.hearing import heard, listen
from tests.browser.keyboard import Keyboard
from tests.browser.test_leaving import FILLED, is_blank
from tests.browser.visit import Visit
from tests.browser.walking import follow, go_back, leave

THERE, WIPED, UNDO = "Je antwoorden staan er nog.", "Alles is gewist.", "Maak ongedaan"
RESET = "Begin opnieuw en wis alles"
# Every control of a form, by its name, with what it holds; and how many records there are.
STANDS = """root => [
  root.querySelectorAll('[data-record]').length,
  ...[...root.querySelectorAll('form :is(input, select, textarea)[name]')].map((field) =>
    [field.name, field.value, ['radio', 'checkbox'].includes(field.type) && field.checked]),
]"""
MEETING: list[dict[str, Any]] = [{"id": "eerste"}, {"id": "tweede", "acuut": True}, {"id": "derde"}]
# Waits for the worker that a page left behind.
LOADED = """async () => {
  while (!witness.ready) await new Promise((next) => requestAnimationFrame(next));
}"""
SECTION = re.compile(r'<section class="check check--.*?</section>', re.DOTALL)

each = pytest.mark.parametrize("check", FILLED)


def by_link(visit: Visit) -> Visit:
    """Come back by a link in the handbook."""
    return follow(visit, visit.check)


def notice(visit: Visit) -> Locator:
    """Return the quiet line of the form."""
    return visit.root.locator(".notice")


def stands(visit: Visit) -> Any:
    """Return everything that stands in the form now."""
    return visit.root.evaluate(STANDS)


def press(visit: Visit, words: str) -> None:
    """Press the button in the quiet line."""
    notice(visit).get_by_role("button", name=words, exact=True).click()


@pytest.mark.parametrize("way", [by_link, go_back])
@each
def test_who_comes_back_finds_the_answers_and_the_outcome(
    check: str, way: Callable[[Visit], Visit], visit: Visit
) -> None:
    visit.open(check).fill_in(FILLED[check])
    before, outcome = stands(visit), visit.place.get_attribute("data-outcome")
    leave(visit)
    way(visit).settle()
    assert stands(visit) == before
    visit.says(outcome or None)
    expect(notice(visit)).to_contain_text(THERE)
    expect(visit.told).to_have_text(THERE)
    # The title of the page has it, as on every other page: what lies ready draws no one into the form.
    expect(visit.page.locator("article h1")).to_be_focused()
    leave(visit)
    go_back(visit).settle()
    assert stands(visit) == before


def test_what_the_rules_refuse_and_what_is_blank_comes_back_as_it_was_typed(visit: Visit) -> None:
    visit.open("agenda").fill_in({"duur": "heel lang", "zaken": [{"id": "eerste"}, {}, {"id": "derde"}]})
    visit.field("start").fill("9.30")
    before = stands(visit.settle())
    leave(visit)
    go_back(visit).settle()
    assert stands(visit) == before
    expect(visit.field("start")).to_have_value("9.30")
    expect(visit.field("duur")).to_have_attribute("aria-invalid", "true")
    expect(visit.field("zaken.2.id")).to_have_value("derde")


def test_a_blank_form_says_nothing_on_the_way_back(visit: Visit) -> None:
    visit.open("triage").fill_in({"leefgebieden": ["financien"]})
    visit.field("leefgebieden", "financien").uncheck()
    visit.settle()
    leave(visit)
    go_back(visit).settle()
    expect(notice(visit)).to_have_count(0)
    is_blank(visit)


def test_the_quiet_line_goes_at_the_next_answer(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "nee"})
    leave(visit)
    go_back(visit).fill_in({"volwassen": "ja"})
    expect(notice(visit)).to_have_count(0)
    assert visit.asked() == {"acuut": "nee", "volwassen": "ja"}


def test_each_check_has_its_own_place_on_the_desk(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    follow(visit, "grenzen").fill_in(FILLED["grenzen"])
    follow(visit, "triage").settle().says("crisis")
    visit.button(RESET).click()
    follow(visit, "grenzen").settle()
    expect(visit.field("taak", "schuldregeling")).to_be_checked()


@each
def test_wiping_from_the_quiet_line_and_undoing_that(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    before, outcome = stands(visit), visit.place.get_attribute("data-outcome")
    leave(visit)
    go_back(visit).settle()
    press(visit, "Wis")
    expect(notice(visit)).to_contain_text(WIPED)
    visit.says(None)
    press(visit, UNDO)
    visit.settle().says(outcome or None)
    assert stands(visit) == before
    expect(notice(visit)).to_have_count(0)
    expect(visit.told).to_have_text("Het staat er weer.")


@each
def test_wiping_all_is_undone_to_the_letter(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    before = stands(visit)
    visit.button(RESET).click()
    visit.button(RESET).click()
    press(visit, UNDO)
    visit.settle()
    assert stands(visit) == before


def test_undoing_is_done_with_keys_and_the_reader_can_go_on(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": MEETING})
    keyboard = Keyboard(visit.page)
    keyboard.press(visit.button(RESET))
    expect(visit.field("start")).to_be_focused()
    keyboard.press(notice(visit).locator("button"))
    visit.settle()
    expect(visit.field("start")).to_be_focused()
    expect(visit.field("zaken.1.id")).to_have_value("tweede")


def test_what_was_wiped_cannot_be_had_back_after_the_next_answer(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    visit.button(RESET).click()
    visit.fill_in({"volwassen": "ja"})
    expect(notice(visit)).to_have_count(0)


def test_what_was_wiped_cannot_be_had_back_from_another_page(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    visit.button(RESET).click()
    leave(visit)
    go_back(visit).ready()
    expect(notice(visit)).to_have_count(0)
    is_blank(visit)


@pytest.mark.parametrize("place", range(3))
def test_a_record_that_was_taken_away_comes_back_in_its_place(place: int, visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": MEETING})
    before = stands(visit)
    visit.root.locator("[data-record]").nth(place).locator('[data-do="remove"]').click()
    expect(notice(visit)).to_contain_text(f"Zaak {place + 1} is weggehaald.")
    expect(notice(visit)).to_be_in_viewport()
    visit.settle()
    assert len(visit.asked()["zaken"]) == 2
    press(visit, UNDO)
    visit.settle()
    assert stands(visit) == before
    expect(visit.field(f"zaken.{place}.id")).to_be_focused()


def test_moving_needs_no_undo_and_goes_past_the_quiet_line(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": MEETING})
    visit.root.locator("[data-record]").nth(1).locator('[data-do="remove"]').click()
    visit.root.locator("[data-record]").nth(1).locator('[data-do="up"]').click()
    visit.settle()
    assert [record["id"] for record in visit.asked()["zaken"]] == ["derde", "eerste"]
    expect(notice(visit)).to_have_count(0)


@pytest.mark.parametrize("event", ["werkwijzer:weg", "pagehide"])
def test_who_leaves_from_a_page_without_a_check_leaves_an_empty_desk(event: str, visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": MEETING})
    leave(visit)
    visit.page.evaluate("name => window.dispatchEvent(new Event(name))", event)
    go_back(visit).ready()
    is_blank(visit)
    expect(notice(visit)).to_have_count(0)


def test_who_comes_back_from_another_site_finds_an_empty_desk(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": MEETING})
    leave(visit)
    visit.page.goto("about:blank")
    visit.page.go_back()
    follow(visit, "agenda").ready()
    is_blank(visit)
    expect(notice(visit)).to_have_count(0)


def test_two_checks_on_one_page_come_back_each_in_their_own_form(visit: Visit) -> None:
    other = visit.page.request.get(f"{visit.base}grenzen/").text()
    section = SECTION.search(other)
    assert section

    def both(route: Route) -> None:
        response = route.fetch()
        text = response.text()
        first = SECTION.search(text)
        assert first
        route.fulfill(response=response, body=text.replace(first.group(), first.group() + section.group()))

    with broken(visit.page, re.compile(r"/triage/$"), both):
        visit.open("triage").fill_in({"acuut": "ja"})
        visit.at("grenzen").fill_in(FILLED["grenzen"])
        visit.button(RESET).click()
        visit.fill_in(FILLED["grenzen"])
        leave(visit)
        visit.page.go_back()
        visit.settle()
        expect(visit.field("taak", "schuldregeling")).to_be_checked()
        expect(notice(visit)).to_contain_text(THERE)
        visit.at("triage").settle().says("crisis")
        expect(notice(visit)).to_contain_text(THERE)


def test_copying_says_beside_the_button_that_it_worked_each_time(visit: Visit) -> None:
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.open("triage").fill_in({"acuut": "ja"})
    did = visit.place.locator(".result__tools .result__did")
    listen(visit)
    for times in (1, 2, 3):
        visit.button("Kopieer als tekst").click()
        expect(did).to_have_text("Gekopieerd.")
        expect(did).to_be_visible()
        assert heard(visit) == ["Gekopieerd."] * times
        did.evaluate("found => { found.dataset.old = ''; }")
        visit.button("Kopieer als tekst").evaluate("button => button.blur()")
    visit.fill_in({"acuut": "nee"})
    expect(did).to_have_count(0)


def test_a_text_that_stands_ready_is_pointed_to_beside_the_button(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    refuse_to_copy(visit.page)
    visit.button("Kopieer als tekst").click()
    expect(visit.place.locator(".result__did")).to_have_text(
        "Kopieer de tekst in het vak met je toetsenbord."
    )


def test_loading_goes_on_in_silence_where_the_reader_has_left(visit: Visit) -> None:
    with held_up(visit.page, "**/*.wasm"):
        visit.open("triage")
        visit.field("acuut", "ja").check()
        expect(visit.root).to_have_attribute("data-state", "loading")
        leave(visit)
    # A page without a check has no words for how it goes; the witness hears what is said of that.
    visit.page.evaluate(LOADED)
    go_back(visit).settle().says("crisis")
