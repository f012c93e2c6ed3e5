"""The whole form on a wide screen: what folds, what comes next, and the outcome beside it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.answers import alarming
from tests.browser.conftest import Reader
from tests.browser.keyboard import Keyboard
from tests.browser.phone import option
from tests.browser.visit import Visit

WIDE: ViewportSize = {"width": 1280, "height": 800}


def test_a_question_that_does_not_count_is_one_line_out_of_the_tab_order(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "nee", "volwassen": "nee"})
    visit.says("jeugd-en-gezin")
    question = visit.root.locator('[data-question="postcode"]')
    line = visit.root.locator(".fold", has=visit.page.locator('[aria-controls="vraag-postcode"]'))
    expect(question).to_be_hidden()
    expect(line).to_contain_text("telt nu niet mee")
    assert line.bounding_box()["height"] < 90  # type: ignore[index]
    button = line.get_by_role("button", name=re.compile(r"^toch tonen \(Waar heeft de persoon een adres\?"))
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(question).to_be_visible()
    expect(line.get_by_role("button", name="dichtvouwen")).to_have_attribute("aria-expanded", "true")
    # Still open after the next answer, until it counts again; then there is no line any more.
    visit.field("postcode", "ja").check()
    visit.settle()
    expect(question).to_be_visible()
    visit.fill_in({"volwassen": "ja"})
    expect(line).to_have_count(0)
    visit.fill_in({"volwassen": "nee"})
    expect(question).to_be_hidden()
    expect(visit.field("postcode", "ja")).to_be_checked()


def test_nothing_is_said_not_to_count_while_its_action_stands_in_the_outcome(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "nee", "hulpvragen": ["schuldregeling"], "volwassen": "nee"})
    visit.says("jeugd-en-gezin")
    expect(visit.place).to_contain_text("Voor een schuldregeling")
    expect(visit.root.locator('[data-question="hulpvragen"]')).to_be_visible()
    expect(visit.root.locator('[aria-controls="vraag-hulpvragen"]')).to_have_count(0)
    visit.fill_in({"hulpvragen": []})
    visit.page.keyboard.press("Tab")
    visit.fill_in({"acuut": "onbekend"})
    expect(visit.place).not_to_contain_text("Voor een schuldregeling")


def test_the_next_question_is_told_by_a_word_and_comes_into_view_without_the_focus(reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 500}) as visit:
        visit.open("triage").ready()
        visit.field("volwassen", "ja").focus()
        visit.page.mouse.move(2, 300)
        visit.field("acuut", "nee").focus()
        visit.page.keyboard.press("Space")
        following = visit.root.locator('[data-question="volwassen"]')
        expect(following.locator("legend")).to_contain_text("Volgende vraag")
        expect(following).to_be_in_viewport(ratio=1)
        expect(visit.field("acuut", "nee")).to_be_focused()


def test_nothing_moves_under_a_pointer_that_rests(reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 500}) as visit:
        visit.open("triage").ready()
        answer = option(visit, "acuut", "nee")
        answer.scroll_into_view_if_needed()
        before = answer.bounding_box()
        answer.click()
        following = visit.root.locator('[data-question="volwassen"]')
        expect(following).to_contain_class("is-next")
        now = answer.bounding_box()
        assert before
        assert now
        assert now["y"] == before["y"]
        visit.page.mouse.move(2, 300)
        expect(following).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("check", ["triage", "zrm"])
def test_the_outcome_beside_the_form_is_as_long_as_it_is_and_can_be_read_to_its_end(
    check: str, reader: Reader
) -> None:
    answers: dict[str, dict[str, Any]] = {
        "triage": {"acuut": "nee", "volwassen": "nee"},
        "zrm": {"metingen": [{"moment": "start", "scores": {"adl": 2, "financien": 1}}]},
    }
    with reader(viewport=WIDE) as visit:
        visit.open(check).fill_in(answers[check])
        side = visit.root.locator(".check__side")
        assert side.evaluate("side => side.scrollHeight <= side.clientHeight + 1")
        assert side.evaluate("side => side.offsetHeight > innerHeight")
        title = visit.place.locator("h2").first
        expect(title).to_be_in_viewport()
        end = visit.place.get_by_role("button", name="Kopieer als tekst")
        expect(end).not_to_be_in_viewport()
        visit.page.mouse.move(600, 400)
        length = side.evaluate("side => side.offsetHeight - innerHeight")
        start = visit.page.evaluate("scrollY")
        visit.page.mouse.wheel(0, length + 300)
        expect(end).to_be_in_viewport()
        expect(title).not_to_be_in_viewport()
        visit.page.mouse.wheel(0, -length - 300)
        expect(title).to_be_in_viewport()
        assert visit.page.evaluate("scrollY") == start


# Counts what was out of sight at the very moment that it got the focus; a browser draws a page in between.
AT_ONCE = """() => {
  globalThis.missed = [];
  document.addEventListener('focusin', ({ target }) => {
    const { top, bottom } = target.getBoundingClientRect();
    const inside = target.closest('.check__side');
    if (inside && (top < 0 || bottom > innerHeight)) missed.push(target.outerHTML.slice(0, 120));
  });
}"""
# Whether what has the focus is in sight, after the page has been drawn twice: by then it stands still.
IN_SIGHT = """() => new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  tell(top >= 0 && bottom <= innerHeight);
})))"""


def test_tab_brings_a_long_outcome_beside_the_form_into_view_and_out_of_it(reader: Reader) -> None:
    with reader(viewport=WIDE) as visit:
        visit.open("zrm").fill_in(alarming("zrm"))
        keyboard = Keyboard(visit.page)
        last = visit.root.get_by_role("button", name="Wis alles")
        keyboard.reach(last)
        visit.page.evaluate(AT_ONCE)
        assert visit.page.evaluate(IN_SIGHT)
        in_outcome = 0
        while visit.root.evaluate("root => root.contains(document.activeElement)"):
            keyboard.key("Tab")
            inside = visit.page.evaluate("document.activeElement.closest('.check__side') !== null")
            in_outcome += inside
            assert not inside or visit.page.evaluate(IN_SIGHT), "Tab"
        for _ in range(in_outcome + 3):
            keyboard.key("Shift+Tab")
            assert visit.page.evaluate(IN_SIGHT), "Shift+Tab"
        assert in_outcome > 10
        assert visit.page.evaluate("missed") == []
