"""One step at a time on a phone: what goes on to the next, and in which order."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.axe import sideways
from tests.browser.conftest import Reader
from tests.browser.faults import broken, held_up, missing
from tests.browser.forms import FORMS
from tests.browser.phone import PHONE, SMALL, at, onward, option, press, tap
from tests.browser.visit import SETTLED, Visit

MOST_STEPS = 40
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
  const choices = shown(step.querySelectorAll('.option, .level, select, textarea, input[type=text], input[type=search], .files__choose'));
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
# What is a step: each question that holds no others, a group that is one as a whole, or the first of a record
# that is one.
ASKED = (
    ".check__form [data-question]:not(:has([data-question]), [data-step] [data-question]),"
    " .check__form [data-question][data-step=whole],"
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
# Whether the number of an alert and the first line of its question can be seen, between the strip of numbers and the way on.
SIGHT = """step => {
  const top = step.closest('.check').querySelector('.helplines').getBoundingClientRect().bottom;
  const bottom = step.closest('.check').querySelector('.steps__on').getBoundingClientRect().top;
  const call = [...step.querySelectorAll('a.option__call')].find((link) => link.checkVisibility()).getBoundingClientRect();
  const title = step.querySelector('legend').getBoundingClientRect();
  return { number: call.top >= top && call.bottom <= bottom + 1, question: title.top + 6 >= top };
}"""
TITLE_HAS_FOCUS = """root => {
  const now = document.activeElement;
  const { top, bottom } = now.getBoundingClientRect();
  const { outlineStyle } = getComputedStyle(now);
  return now.matches('legend, label') && root.querySelector('.is-step').contains(now) && outlineStyle !== 'none'
    && top > 0 && bottom < innerHeight;
}"""


@pytest.mark.parametrize("size", [SMALL, PHONE], ids=["320", "360"])
@pytest.mark.parametrize("check", FORMS)
def test_every_step_stands_above_the_fold(check: str, size: ViewportSize, reader: Reader) -> None:
    with reader(viewport=size) as visit:
        visit.open(check)
        expect(visit.root).to_have_attribute("data-steps", "question")
        # On the page of a method the form stands below the text.
        visit.root.evaluate("root => root.getBoundingClientRect().top > innerHeight && root.scrollIntoView()")
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
        with held_up(visit.page, "**/parts/check.*.js"):
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


def test_where_the_layout_says_so_all_that_is_asked_comes_before_the_outcome(phone: Visit) -> None:
    phone.open("veiligheid").ready()
    given = {"nu": "nee", "signalen": "ja", "structureel": "nee", "twijfel": "nee", "overleg": "ja"}
    for name, code in given.items():
        tap(phone, name, code)
    at(phone, "gesproken")
    expect(phone.root.locator(".steps__left")).to_have_text("Nog 3 open")
    tap(phone, "gesproken", "ja")
    at(phone, "kinderen")
    phone.says("voorbereiden")
    tap(phone, "kinderen", "nee")
    at(phone, "klaar")
    press(phone, onward(phone))
    expect(phone.place.locator("h2")).to_be_focused()
    expect(phone.button("Nog 1 open")).to_be_visible()


def test_an_outcome_at_danger_waits_for_no_question(phone: Visit) -> None:
    phone.open("inbreng").ready()
    tap(phone, "acuut", "ja")
    phone.settle()
    at(phone, "acuut")
    press(phone, onward(phone))
    expect(phone.place.locator("h2")).to_be_focused()
    phone.says("direct-handelen")
    # What follows is counted whole, also what is not one choice of a few.
    expect(phone.button("Nog 7 open")).to_be_visible()


@pytest.mark.parametrize("check", ["inbreng", "werkvorm"])
def test_an_alert_leaves_its_question_and_its_number_in_sight(check: str, reader: Reader) -> None:
    with reader(viewport=PHONE, has_touch=True) as phone:
        phone.open(check).ready()
        step = phone.root.locator(".is-step")
        tap(phone, step.locator("input").first.get_attribute("name") or "", "ja")
        call = step.locator("a.option__call:visible").first
        expect(call).to_be_in_viewport(ratio=1)
        expect(phone.root.locator(".check__bar")).to_have_attribute("data-alarm", "")
        phone.page.evaluate(SETTLED)
        assert step.evaluate(SIGHT) == {"number": True, "question": True}
