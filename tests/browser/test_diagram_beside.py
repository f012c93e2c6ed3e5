"""The diagram stands beside the questions and shows where the reader is; on a phone a small one opens."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Reader
from tests.browser.visit import Visit

WAY = {"crisis": "nee", "half-jaar": "ja", "veilig": "ja"}
PHONES = pytest.mark.parametrize("width", [320, 360])


def picture(visit: Visit) -> Locator:
    return visit.root.locator(".check__picture")


def present(visit: Visit) -> Locator:
    return picture(visit).locator(".picture__scroll .is-present")


def begun(visit: Visit) -> Visit:
    """Answer the first questions, whichever of them is on the screen."""
    visit.open("stroomdiagram").ready()
    for name, answer in WAY.items():
        visit.field(name, answer).evaluate("field => field.click()")
    return visit.settle()


def test_beside_the_questions_it_follows_the_reader(reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 800}) as visit:
        visit.open("stroomdiagram").ready()
        expect(present(visit)).to_have_attribute("data-node", "crisis")
        form, drawing = visit.root.locator(".check__form").bounding_box(), picture(visit).bounding_box()
        assert form
        assert drawing
        assert drawing["x"] >= form["x"] + form["width"]
        outcome = visit.place.bounding_box()
        assert outcome
        assert drawing["y"] < outcome["y"]
        for name, answer in WAY.items():
            visit.field(name, answer).check()
        visit.settle()
        expect(present(visit)).to_have_attribute("data-node", "wil")
        # More than a colour: a sign, a second line, and a word for who hears it.
        expect(present(visit).locator(".box__step")).to_have_text("▶ nu")
        expect(present(visit).locator(".box__around")).to_be_visible()
        expect(picture(visit).locator('[aria-current=step][href$="#vraag-wil"]')).to_have_count(1)
        expect(present(visit)).to_be_in_viewport()
        passed = picture(visit).locator(".picture__scroll .is-passed[data-node]")
        assert [box.get_attribute("data-node") for box in passed.all()] == list(WAY)
        visit.field("crisis", "ja").check()
        visit.settle().says("direct-handelen")
        expect(present(visit)).to_have_count(0)
        expect(passed).to_have_count(2)


@pytest.mark.parametrize("hand", ["mouse", "keys"])
def test_a_box_leads_into_its_question_and_the_address_stays(hand: str, reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 800}) as visit:
        begun(visit)
        address = visit.page.url
        link = picture(visit).locator('.picture__scroll a[href$="#vraag-veilig"]')
        if hand == "mouse":
            link.click()
        else:
            link.focus()
            visit.page.keyboard.press("Enter")
        expect(visit.field("veilig", "ja")).to_be_focused()
        expect(visit.field("veilig", "ja")).to_be_in_viewport()
        assert visit.page.url == address


def test_it_has_two_sizes(reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 800}) as visit:
        visit.open("stroomdiagram").ready()
        frame = picture(visit).locator(".picture__scroll")
        hidden = "frame => frame.scrollHeight - frame.clientHeight"
        assert frame.evaluate(hidden) > 100
        visit.button("Heel het diagram").click()
        assert frame.evaluate(hidden) <= 1
        visit.button("Heel het diagram").click()
        assert frame.evaluate(hidden) > 100


@PHONES
def test_on_a_phone_a_small_one_opens_and_closing_gives_the_focus_back(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 640}) as visit:
        begun(visit)
        summary = picture(visit).locator("summary").first
        expect(summary.locator(".picture__small")).to_be_visible()
        expect(picture(visit).locator(".picture__scroll")).to_be_hidden()
        for way in ("button", "Escape"):
            summary.press("Enter")
            expect(present(visit)).to_be_visible()
            if way == "button":
                visit.button("Sluit het diagram").click()
            else:
                visit.page.keyboard.press(way)
            expect(picture(visit).locator(".picture__scroll")).to_be_hidden()
            expect(summary).to_be_focused()
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@PHONES
def test_on_a_phone_a_box_leads_into_its_question(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 640}) as visit:
        begun(visit)
        picture(visit).locator("summary").first.click()
        picture(visit).locator('.picture__scroll a[href$="#vraag-veilig"]').click()
        expect(visit.field("veilig", "ja")).to_be_focused()
        expect(visit.field("veilig", "ja")).to_be_in_viewport()
        expect(picture(visit).locator(".picture__scroll")).to_be_hidden()


def test_on_paper_it_comes_with_the_form_and_not_with_an_outcome(reader: Reader) -> None:
    for width in (360, 1280):
        with reader(viewport={"width": width, "height": 640}) as visit:
            begun(visit)
            visit.page.emulate_media(media="print")
            drawing, decision = (
                picture(visit).locator("svg.picture__svg").bounding_box(),
                visit.root.locator(".check__decision").bounding_box(),
            )
            assert drawing
            assert decision
            assert drawing["height"] > 100
            assert drawing["y"] > decision["y"]
            expect(visit.root.locator(".picture__text")).to_be_hidden()
            visit.page.emulate_media(media="screen")
            visit.field("wil", "nee").evaluate("field => field.click()")
            visit.field("twijfel", "nee").evaluate("field => field.click()")
            visit.settle().says("afsluiten")
            visit.page.emulate_media(media="print")
            expect(picture(visit)).to_be_hidden()
