"""One step at a time on a phone: what is on the screen, what is not, and what stays there."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from rules.core.questions import questions
from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.phone import PHONE, SMALL, at, onward, press, tap
from tests.browser.visit import Visit

WIDE: ViewportSize = {"width": 1280, "height": 800}
TWICE_AS_LARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""


def test_the_outcome_is_a_screen_of_its_own_with_a_way_back(phone: Visit) -> None:
    phone.open("triage").ready()
    tap(phone, "acuut", "nee")
    at(phone, "voor")
    press(phone, onward(phone))
    tap(phone, "volwassen", "nee")
    phone.settle()
    at(phone, "volwassen")
    press(phone, onward(phone))
    title = phone.place.locator("h2")
    expect(title).to_be_focused()
    expect(title).to_be_in_viewport()
    expect(phone.root.locator(".check__form")).to_be_hidden()
    assert sideways(phone.page) == []
    assert in_both_schemes(phone.page, "outcome", within=".check") == []
    press(phone, phone.place.get_by_role("button", name="Ga naar de vraag").first)
    at(phone, "volwassen")
    expect(phone.field("volwassen", "nee")).to_be_focused()
    assert in_both_schemes(phone.page, "step", within=".check") == []
    expect(phone.field("volwassen", "nee")).to_be_checked()
    phone.button("Terug").tap()
    at(phone, "voor")
    bar = phone.root.locator(".check__bar button")
    expect(bar).to_contain_text("Jeugd")
    press(phone, bar)
    expect(phone.place).to_be_visible()
    press(phone, phone.button("Naar de vragen"))
    at(phone, "voor")
    assert phone.asked() == {"acuut": "nee", "volwassen": "nee"}


def test_what_is_still_open_at_an_outcome_can_be_gone_through(phone: Visit) -> None:
    asked = [question.id for question in questions("overdracht")]
    phone.open("overdracht").whole().fill_in(dict.fromkeys(asked[:10], "ja"))
    press(phone, phone.root.locator(".steps__whole"))
    press(phone, onward(phone))
    expect(phone.place).to_be_visible()
    press(phone, phone.button(f"Nog {len(asked) - 10} open"))
    for question in asked[10:]:
        at(phone, question)
        press(phone, onward(phone))
    expect(phone.place).to_be_visible()


def test_without_what_the_rules_need_there_is_no_empty_outcome(phone: Visit) -> None:
    phone.open("triage").whole().fill_in(
        {"acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
         "leefgebieden": ["financien"], "ingewikkeld": "nee"}
    )  # fmt: skip
    press(phone, phone.root.locator(".steps__whole"))
    at(phone, "acuut")
    for question in ("voor", "hulpvragen", "hulpvragen"):
        press(phone, onward(phone))
        at(phone, question)
    expect(phone.root.locator(".steps__left")).to_have_text("Vul dit eerst in.")
    expect(phone.place).to_be_hidden()


def test_letters_twice_as_large_push_nothing_off_the_screen(phone: Visit) -> None:
    phone.open("triage").ready()
    tap(phone, "acuut", "nee")
    at(phone, "voor")
    phone.page.evaluate(TWICE_AS_LARGE)
    assert sideways(phone.page) == []
    for button in phone.root.locator(".steps__bar button:visible, .check__form .option:visible").all():
        box = button.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE["width"]


def test_nothing_jumps_when_something_grows(phone: Visit) -> None:
    phone.open("agenda").ready()
    field = phone.field("start")
    phone.page.evaluate("scrollTo(0, 60)")
    before = field.evaluate("field => field.getBoundingClientRect().top")
    field.evaluate("f => { f.value = 'laat'; f.dispatchEvent(new Event('input', { bubbles: true })); }")
    expect(phone.root.locator(".is-step .q__fault")).not_to_be_empty()
    assert field.evaluate("field => field.getBoundingClientRect().top") == before


def test_all_at_once_is_one_tap_away_and_so_is_the_way_back(phone: Visit) -> None:
    phone.open("triage").ready()
    tap(phone, "acuut", "nee")
    at(phone, "voor")
    press(phone, phone.button("Alles tegelijk"))
    expect(phone.root).not_to_have_attribute("data-steps", "question")
    expect(phone.root.locator('[data-question="voor"]')).to_be_in_viewport()
    expect(phone.field("acuut", "nee")).to_be_checked()
    expect(phone.field("hulpvragen", "dwang")).to_be_visible()
    expect(phone.place).to_be_visible()
    press(phone, phone.button("Eén vraag per keer"))
    at(phone, "voor")
    assert phone.page.evaluate("location.hash + location.search") == ""


def test_turning_the_phone_loses_nothing(phone: Visit) -> None:
    phone.open("zrm").ready()
    tap(phone, "metingen.0.moment", "start")
    at(phone, "metingen.0.maand")
    phone.field("metingen.0.maand").fill("2026-11")
    phone.page.set_viewport_size(WIDE)
    expect(phone.root.locator(".steps__bar")).to_be_hidden()
    expect(phone.field("metingen.0.scores.adl", "3")).to_be_visible()
    phone.field("metingen.0.scores.adl", "3").focus()
    phone.page.set_viewport_size(PHONE)
    at(phone, "metingen.0.scores.adl")
    expect(phone.field("metingen.0.scores.adl", "3")).to_be_focused()
    expect(phone.field("metingen.0.maand")).to_have_value("2026-11")
    expect(phone.field("metingen.0.moment", "start")).to_be_checked()


def test_on_paper_and_without_a_script_the_whole_form_stands_there(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("triage")
        expect(visit.root).to_have_attribute("data-steps", "question")
        visit.page.emulate_media(media="print")
        whole(visit)
        expect(visit.page.locator("h1 ~ p").first).to_be_visible()
        expect(visit.root.locator(".steps__bar, .steps__on")).to_have_count(2)
        expect(visit.root.locator(".steps__bar:visible, .steps__on:visible")).to_have_count(0)
    with reader(viewport=PHONE, java_script_enabled=False) as visit:
        visit.open("triage")
        whole(visit)


@pytest.mark.parametrize("size", [SMALL, PHONE], ids=["320", "360"])
def test_the_numbers_stand_free_of_the_header(size: ViewportSize, reader: Reader) -> None:
    with reader(viewport=size, has_touch=True) as visit:
        visit.open("inbreng").ready()
        for question in ("acuut", "veiligheid"):
            at(visit, question)
            visit.page.evaluate("scrollBy(0, 20)")
            top = visit.root.locator(".helplines").evaluate("strip => strip.getBoundingClientRect().top")
            header = visit.page.locator(".md-header").evaluate("bar => bar.getBoundingClientRect().bottom")
            assert 1.5 <= top - header <= 3
            press(visit, onward(visit))


def whole(visit: Visit) -> None:
    """Expect every question of the form to be there to be read."""
    questions = visit.root.locator(".check__form [data-question]:not(template *)")
    assert questions.count() > 5
    for question in questions.all():
        expect(question).to_be_visible()
