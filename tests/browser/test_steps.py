"""One step at a time on a phone: what is seen of it, what goes on to the next, and that nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from rules.core.questions import questions
from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.faults import broken, held_up, missing
from tests.browser.visit import Visit
from tests.case_tables import CHECKS

SMALL: ViewportSize = {"width": 320, "height": 568}
PHONE: ViewportSize = {"width": 360, "height": 640}
WIDE: ViewportSize = {"width": 1280, "height": 800}
MOST_STEPS = 40
# A second tap within so long belongs to the first (checks/steps/hand.js).
LATER = "new Promise((later) => setTimeout(later, 450))"
# Of the step that is shown: what can be chosen or typed into, and how much of that is seen and can be pressed.
LOOK = """root => {
  const step = root.querySelector('.is-step');
  const start = root.querySelector('.helplines').getBoundingClientRect().bottom;
  const shown = (found) => [...found].filter((one) => one.checkVisibility());
  const seen = (one) => {
    const { x, y, width, height, top, bottom } = one.getBoundingClientRect();
    const hits = [8, height - 8].map((down) => document.elementFromPoint(x + width / 2, y + down));
    return top >= start - 1 && bottom <= innerHeight + 1 && hits.every((hit) => one.contains(hit));
  };
  const inView = ({ top, bottom }) => top >= 48 && bottom <= innerHeight;
  const choices = shown(step.querySelectorAll('.option, .level, select, textarea, input[type=text], input[type=search]'));
  const high = choices.at(-1).getBoundingClientRect().bottom - step.getBoundingClientRect().top;
  return {
    id: step.dataset.question ?? step.querySelector('[data-question]').dataset.question,
    short: high < innerHeight - 200,
    unseen: choices.filter((one) => !seen(one)).length,
    first: seen(choices[0]),
    low: choices.filter((one) => one.matches('.option') && one.offsetHeight < 44).length,
    others: shown(root.querySelectorAll('.check__form [data-question]')).filter((one) => !step.contains(one) && !one.contains(step)).length,
    numbers: shown(root.querySelectorAll('.helplines a')).filter((link) => inView(link.getBoundingClientRect())).length,
  };
}"""
# What is a step: each question that holds no others, or the first of a record that is one as a whole.
ASKED = (
    ".check__form [data-question]:not(:has([data-question]), [data-step] [data-question]),"
    " [data-step] [data-record] > [data-question]:nth-child(1 of [data-question])"
)
# Taps an option, and the one of the next question in the moment in which that stands there.
TWICE = """async (found) => {
  const tap = (label) => {
    const { x, y } = label.getBoundingClientRect();
    const there = { clientX: x + 40, clientY: y + 20, bubbles: true, cancelable: true, detail: 1 };
    for (const kind of ['pointerdown', 'pointerup']) label.dispatchEvent(new PointerEvent(kind, there));
    label.dispatchEvent(new MouseEvent('click', there));
  };
  tap(found);
  while (found.checkVisibility()) await new Promise((next) => requestAnimationFrame(() => next()));
  tap(document.querySelector('.is-step .option'));
}"""
TWICE_AS_LARGE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
TITLE_HAS_FOCUS = """root => {
  const now = document.activeElement;
  const { top, bottom } = now.getBoundingClientRect();
  const { outlineStyle } = getComputedStyle(now);
  return now.matches('legend, label') && root.querySelector('.is-step').contains(now) && outlineStyle !== 'none'
    && top > 0 && bottom < innerHeight;
}"""


def at(visit: Visit, path: str) -> Locator:
    """Expect a question to be the one that is shown."""
    question = visit.root.locator(f'[data-question="{path}"]')
    expect(question).to_contain_class("is-step")
    expect(question).to_be_visible()
    return question


def option(visit: Visit, name: str, code: str) -> Locator:
    """Return the label of an option: what a finger taps."""
    return visit.root.locator("label", has=visit.page.locator(f'[name="{name}"][value="{code}"]'))


def press(visit: Visit, target: Locator) -> None:
    """Tap something, later than the second of two taps can come."""
    visit.page.evaluate(LATER)
    target.tap()


def tap(visit: Visit, name: str, code: str) -> None:
    """Tap an option."""
    press(visit, option(visit, name, code))


def onward(visit: Visit) -> Locator:
    """Return the button that goes on."""
    return visit.root.locator(".steps__on button")


@pytest.fixture
def phone(reader: Reader) -> Iterator[Visit]:
    """A reader with a phone."""
    with reader(viewport=PHONE, has_touch=True) as visit:
        yield visit


@pytest.mark.parametrize("size", [SMALL, PHONE], ids=["320", "360"])
@pytest.mark.parametrize("check", CHECKS)
def test_every_step_stands_above_the_fold(check: str, size: ViewportSize, reader: Reader) -> None:
    with reader(viewport=size) as visit:
        visit.open(check)
        expect(visit.root).to_have_attribute("data-steps", "question")
        seen: list[str] = []
        for _ in range(MOST_STEPS):
            look = visit.root.evaluate(LOOK)
            if look["id"] in seen:
                break
            assert look["first"], look
            assert not look["short"] or look["unseen"] == 0, look
            assert look["low"] == 0, look
            assert look["others"] == 0, look
            assert look["numbers"] >= 3, look
            seen.append(look["id"])
            onward(visit).press("Enter")
            assert visit.root.evaluate(TITLE_HAS_FOCUS), look
        # Nothing is filled in, so there is no outcome to go to: it begins again, and says why.
        assert look["id"] == seen[0]
        expect(visit.root.locator(".steps__left")).to_have_text("Er is nog niets ingevuld.")
        asked = visit.root.locator(ASKED).evaluate_all("found => found.map((one) => one.dataset.question)")
        assert seen == [*dict.fromkeys(asked)]
        assert sideways(visit.page) == []


def test_a_tap_goes_on_and_an_arrow_key_does_not(phone: Visit) -> None:
    phone.open("triage").ready()
    tap(phone, "acuut", "nee")
    at(phone, "voor")
    expect(phone.root.locator(".steps__left")).to_have_text("Nog 6 vragen.")
    expect(phone.field("acuut", "nee")).to_be_checked()
    tap(phone, "voor", "mezelf")
    at(phone, "volwassen")
    phone.field("volwassen", "ja").focus()
    for _ in range(3):
        phone.page.keyboard.press("ArrowDown")
    phone.settle()
    at(phone, "volwassen")
    chosen = phone.root.locator('[name="volwassen"]:checked')
    assert chosen.count() == 1
    phone.field("volwassen", "ja").focus()
    phone.page.keyboard.press("Enter")
    at(phone, "opvoeding")
    expect(phone.field("volwassen", "ja")).to_be_checked()
    assert phone.root.evaluate(TITLE_HAS_FOCUS)


def test_an_answer_that_alerts_stays_with_its_number_until_the_reader_goes_on(phone: Visit) -> None:
    phone.open("triage").ready()
    tap(phone, "acuut", "onbekend")
    expect(phone.root.locator(".check__bar")).to_have_attribute("data-alarm", "")
    question = at(phone, "acuut")
    call = question.locator("a.option__call:visible")
    expect(call).to_be_in_viewport(ratio=1)
    assert call.evaluate("""link => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }""")
    expect(onward(phone)).to_have_text("Verder")
    press(phone, onward(phone))
    at(phone, "voor")
    bar = phone.root.locator(".check__bar")
    expect(bar.get_by_role("link")).to_be_in_viewport(ratio=1)
    last = option(phone, "voor", "ander").bounding_box()
    box = bar.bounding_box()
    assert last
    assert box
    assert box["y"] >= last["y"] + last["height"]


def test_a_finger_that_moves_answers_but_does_not_go_on(phone: Visit) -> None:
    phone.open("triage").ready()
    box = phone.field("acuut", "nee").bounding_box()
    assert box
    mouse = phone.page.mouse
    mouse.move(box["x"] + 3, box["y"] + 10)
    mouse.down()
    mouse.move(box["x"] + 18, box["y"] + 10)
    mouse.up()
    phone.settle()
    expect(phone.field("acuut", "nee")).to_be_checked()
    at(phone, "acuut")
    expect(onward(phone)).to_have_text("Verder")


def test_the_second_tap_of_two_answers_nothing(phone: Visit) -> None:
    phone.open("triage").ready()
    option(phone, "acuut", "nee").evaluate(TWICE)
    at(phone, "voor")
    phone.settle()
    at(phone, "voor")
    assert phone.asked() == {"acuut": "nee"}


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


def whole(visit: Visit) -> None:
    """Expect every question of the form to be there to be read."""
    questions = visit.root.locator(".check__form [data-question]:not(template *)")
    assert questions.count() > 5
    for question in questions.all():
        expect(question).to_be_visible()


def test_without_the_rules_one_goes_on_in_the_order_of_the_form(reader: Reader) -> None:
    with reader(viewport=PHONE, has_touch=True) as visit:
        visit.witness.expects("404|manifest")
        with broken(visit.page, "**/assets/runtime/**", missing):
            visit.open("triage")
            tap(visit, "acuut", "nee")
            at(visit, "voor")
            expect(visit.root).to_have_attribute("data-state", "failed")
            tap(visit, "voor", "mezelf")
            at(visit, "volwassen")


def test_what_was_filled_in_before_the_script_came_stays_and_one_goes_on_behind_it(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        with held_up(visit.page, "**/widget/main.js"):
            visit.page.goto(f"{visit.base}triage/", wait_until="commit")
            visit.at("triage").field("acuut", "nee").check()
            visit.field("volwassen", "ja").check()
        at(visit, "opvoeding")
        expect(visit.field("acuut", "nee")).to_be_checked()
        visit.settle()
        assert visit.asked() == {"acuut": "nee", "volwassen": "ja"}


def test_a_record_is_added_and_taken_away_on_the_way(phone: Visit) -> None:
    phone.open("agenda").ready()
    for _ in range(2):
        press(phone, onward(phone))
    phone.field("zaken.0.id").fill("flat")
    press(phone, phone.button("Zaak toevoegen"))
    second = phone.root.locator("[data-record]").nth(1)
    expect(second).to_be_visible()
    expect(phone.root.locator("[data-record]").first).to_be_hidden()
    expect(phone.field("zaken.1.id")).to_be_focused()
    press(phone, second.get_by_role("button", name="Zaak weghalen"))
    expect(phone.root.locator("[data-record]")).to_have_count(1)
    expect(phone.field("zaken.0.id")).to_be_visible()
    expect(phone.field("zaken.0.id")).to_have_value("flat")
    press(phone, phone.button("Maak ongedaan"))
    expect(phone.root.locator("[data-record]")).to_have_count(2)
    expect(phone.field("zaken.1.id")).to_be_visible()


def test_enter_in_a_line_of_text_goes_on(phone: Visit) -> None:
    phone.open("agenda").ready()
    phone.field("start").fill("13:30")
    phone.field("start").press("Enter")
    at(phone, "duur")
    phone.field("duur").fill("5")
    phone.field("duur").press("Enter")
    expect(phone.root.locator('[data-question="duur"] .q__fault')).to_be_visible()
    at(phone, "duur")


def test_a_link_to_a_question_shows_its_step(phone: Visit) -> None:
    phone.page.goto(f"{phone.base}triage/#vraag-woonvoorziening")
    phone.at("triage")
    at(phone, "woonvoorziening")


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
