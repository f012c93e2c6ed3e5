"""Another answer is tried beside the outcome: what it would give, and back, without touching the form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Reader
from tests.browser.test_opinions import opened
from tests.browser.visit import Visit
from tests.rules.contract import NINETEEN

NEAR = (
    dict.fromkeys(NINETEEN[:9], "ja")
    | dict.fromkeys(NINETEEN[9:17], "nee")
    | dict.fromkeys(NINETEEN[17:], "onbekend")
)


@pytest.fixture(params=[360, 1280])
def visit(reader: Reader, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A reader with a phone, and one with a wide screen, before an outcome that is near to another."""
    with reader(viewport={"width": request.param, "height": 800}) as found:
        opened(found, "overdracht", NEAR).says("twijfel")
        found.place.get_by_text("Wat zou dit anders maken?").click()
        yield found


def tries(visit: Visit) -> Locator:
    """The buttons that try an answer."""
    return visit.place.get_by_role("button", name="Probeer:")


def test_what_another_answer_gives_stands_beside_what_there_is(visit: Visit) -> None:
    asked, kept = visit.asked(), visit.decided()
    button = tries(visit).filter(visible=True).first
    name = button.get_attribute("aria-label") or ""
    button.click()
    panel = visit.place.get_by_role("group", name=name.replace("Probeer:", "Stel:"))
    expect(panel.locator("dt")).to_have_text(["Nu", "Dan"])
    expect(panel.locator("dd > b")).to_have_text(["Het blijft twijfel", "Het wijst naar het buurtteam"])
    expect(panel).to_contain_text("Dan komt erbij")
    expect(panel.locator(".then__list--added")).to_contain_text("draag warm over")
    expect(panel.locator(".then__list--gone")).to_contain_text("Bel de buurtteamorganisatie")
    expect(panel.locator(".then__title")).to_be_focused()
    # It asked with one other answer, and nothing else happened.
    tried = visit.asked()
    assert [key for key in tried if tried[key] != asked[key]] == [button.get_attribute("data-path")]
    visit.says("twijfel")
    for field, code in NEAR.items():
        expect(visit.field(field, code)).to_be_checked()
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    panel.get_by_role("button", name="Terug").click()
    expect(panel).to_have_count(0)
    expect(button).to_be_focused()
    assert kept in visit.page.evaluate("witness.decided")


def test_one_thing_is_tried_at_a_time_and_an_answer_ends_it(visit: Visit) -> None:
    tries(visit).nth(0).click()
    expect(visit.place.locator(".then")).to_have_count(1)
    tries(visit).nth(1).click()
    second = (tries(visit).nth(1).get_attribute("aria-label") or "").replace("Probeer:", "Stel:")
    expect(visit.place.locator(".then__title")).to_have_text([second])
    visit.field("wonen-1", "ja").evaluate(
        "f => { f.checked = true; f.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    visit.settle().says("buurtteam")
    expect(visit.place.locator(".then")).to_have_count(0)


def test_what_is_folded_can_be_tried_too(visit: Visit) -> None:
    fold = visit.place.locator(".what-if__rest")
    expect(fold.get_by_role("button", name="Probeer:").first).to_be_hidden()
    fold.locator("summary").click()
    fold.get_by_role("button", name="Probeer:").last.click()
    expect(fold.locator(".then__title")).to_be_focused()


def test_a_danger_that_is_tried_has_its_number(reader: Reader) -> None:
    with reader() as visit:
        opened(visit, "stroomdiagram", {"crisis": "nee", "half-jaar": "nee"}).says("nog-niet")
        visit.place.get_by_text("Wat zou dit anders maken?").click()
        visit.place.get_by_role("button", name="Probeer: Dreigt er nu een crisis? Ja").click()
        expect(visit.place.locator(".then .alert").get_by_role("link", name="112")).to_be_visible()
        expect(visit.place.locator(":scope > .alert")).to_have_count(0)
