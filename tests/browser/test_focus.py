"""Whoever has no mouse, or no steady hand: all is reached, seen to have the focus, and large enough."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.answers import alarming
from tests.browser.conftest import Reader
from tests.browser.forms import FORMS
from tests.browser.keyboard import Keyboard
from tests.browser.sheets import NARROW, WIDE
from tests.browser.visit import Visit

LEAST = 24  # pixels, WCAG 2.2: 2.5.8

# All that can be operated now, once for each group of radio buttons; each gets a number.
NUMBER = """root => {
  const seen = new Set();
  const there = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
    .filter((element) => {
      if (element.type !== 'radio') return true;
      const marked = root.querySelector(`[name="${element.name}"]:checked`);
      return marked ? element === marked : !seen.has(element.name) && seen.add(element.name);
    });
  there.forEach((element, number) => { element.dataset.stop = number; });
  return there.map((element) => `${element.localName} ${element.name ?? ''} ${element.textContent.trim()}`);
}"""
# What has the focus now: its number, whether a line is drawn around it, whether it is in sight.
STOP = """root => {
  const now = document.activeElement;
  if (!root.contains(now)) return null;
  const shown = now.closest('.option, .level, .check__open') ?? now;
  // The clock within a time field is the browser's own, and so is the line around it.
  const own = now.type === 'time' && !now.matches(':focus-visible');
  const ring = own || [now, shown].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const box = shown.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.y + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const seen = box.bottom > 0 && box.top < innerHeight && (shown.contains(top) || top?.contains(shown));
  const words = `${shown.outerHTML.slice(0, 120)} at ${Math.round(box.y)} below ${top?.outerHTML.slice(0, 120)}`;
  return { number: Number(now.dataset.stop ?? -1), ring, seen, words };
}"""
THERE = """root => [...root.querySelectorAll('[data-stop]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => Number(element.dataset.stop))"""
SMALL = """(root, least) =>
  [...root.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.closest('label') ?? element)
    // A link within a sentence has the height of its line, and the sign at a heading nothing near it
    // (two of the exceptions in 2.5.8).
    .filter((target) => !(target.localName === 'a' && getComputedStyle(target).display === 'inline'))
    .filter((target) => !target.matches('.headerlink'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < least || height < least;
    })
    .map((target) => target.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("check", FORMS)
def test_tab_reaches_all_that_can_be_operated_and_shows_where_it_is(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(alarming(check))
    wanted = visit.root.evaluate(NUMBER)
    keyboard = Keyboard(visit.page)
    visit.page.locator("h1").evaluate("title => { title.tabIndex = -1; title.focus(); }")
    reached: list[int] = []
    there: set[int] = set()
    for _ in range(3 * len(wanted)):
        keyboard.key("Tab")
        stop = visit.root.evaluate(STOP)
        if stop is None and reached:
            break
        if stop is None:
            continue
        assert stop["ring"], f"no line around {stop['words']}"
        assert stop["seen"], f"out of sight: {stop['words']}"
        # A field for a time has several stops, all of the same field.
        if stop["number"] >= 0 and stop["number"] not in reached:
            reached.append(stop["number"])
        # The bar that leads to the outcome is gone as soon as Tab has brought that into view, and back when
        # Tab has gone on to what is below the check.
        there = set(visit.root.evaluate(THERE))
    assert [wanted[number] for number in there - set(reached)] == []
    assert reached == sorted(reached)


@pytest.mark.parametrize("window", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("check", FORMS)
def test_all_that_can_be_touched_is_large_enough(check: str, window: dict[str, int], reader: Reader) -> None:
    with reader(viewport=window) as visit:
        visit.open(check)
        if window is NARROW:
            visit.whole()
        visit.fill_in(alarming(check))
        assert visit.root.evaluate(SMALL, LEAST) == []


def test_the_first_stop_of_tab_leads_past_the_menu_to_the_numbers_and_the_form(visit: Visit) -> None:
    keyboard = Keyboard(visit.open("triage").ready().page)
    keyboard.skip_to_content()
    for _ in range(3):
        keyboard.key("Tab")
        if visit.root.evaluate("root => root.contains(document.activeElement)"):
            break
    numbers = visit.root.locator(".helplines a")
    for number in numbers.all():
        expect(number).to_be_focused()
        keyboard.key("Tab")
    assert numbers.count() >= 3
    assert visit.page.evaluate("document.activeElement.name") == "acuut"
