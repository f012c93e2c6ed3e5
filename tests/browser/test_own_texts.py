"""Texts of the reader's own: however long, and in whatever direction, they disturb nothing beside them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.clipboard import refuse_to_copy
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

# Turns what comes after it around, and is never ended.
TURNING = "\u202eabc"
# As a sentence holds a text to itself: a first strong isolate, and its end.
ALONE = f"\u2068{TURNING}\u2069"
NARROW = {"width": 320, "height": 640}
LONG = "W" * 40
MEETING: dict[str, Any] = {"zaken": [{"id": LONG, "acuut": True}, {"id": TURNING}, {"id": "gewoon"}]}
PROFILE: dict[str, Any] = {
    "metingen": [{"label": LONG, "scores": {"adl": 2}}, {"label": TURNING, "scores": {"adl": 3}}]
}
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Where a number to dial, a time and a length stand in each row of the time line.
ROWS = """place => [...place.querySelectorAll('.slot')].map((slot) =>
  ['.slot__time', '.slot__what', '.slot__length'].map((part) => slot.querySelector(part).getBoundingClientRect().left))"""


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize(("check", "answers"), [("agenda", MEETING), ("zrm", PROFILE)])
def test_a_label_of_forty_letters_does_not_make_a_phone_scroll_sideways(
    check: str, answers: dict[str, Any], media: str, reader: Reader
) -> None:
    with reader(viewport=NARROW) as visit:
        visit.open(check).whole().fill_in(answers)
        expect(visit.place).to_contain_text(LONG)
        if media == "print":
            visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
            visit.page.emulate_media(media="print")
        assert visit.page.evaluate(SIDEWAYS) <= 0


def test_a_turned_label_turns_no_row_of_the_time_line(visit: Visit) -> None:
    visit.open("agenda").fill_in(MEETING)
    rows = visit.place.evaluate(ROWS)
    assert len(rows) > 2
    assert all(time < what < length for time, what, length in rows)
    expect(visit.place.locator(".slot__what bdi").filter(has_text="abc")).to_have_count(1)


def test_a_turned_label_in_an_alert_does_not_turn_the_number_to_dial(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": TURNING, "acuut": True}]})
    alert = visit.place.locator("[data-alert]").first
    expect(alert).to_contain_text("abc")
    isolated = alert.locator(".apart").evaluate_all(
        "found => found.every((part) => getComputedStyle(part).unicodeBidi === 'isolate')"
    )
    assert isolated
    assert alert.locator(".apart").filter(has_text="abc").count() == 1


# The places of the last letter before a text and of the first after it, and whether they stand on one line.
BESIDE = """(found, text) => {
  const node = found.firstChild;
  const at = node.data.indexOf(text);
  const range = (start, end) => {
    const made = document.createRange();
    made.setStart(node, start);
    made.setEnd(node, end);
    return made.getBoundingClientRect();
  };
  const after = at + text.length;
  return [range(after, after + 1).left, range(node.length - 1, node.length).left];
}"""


def test_a_turned_label_does_not_turn_the_rest_of_its_sentence(reader: Reader) -> None:
    with reader(viewport={"width": 1600, "height": 900}) as visit:
        visit.open("agenda").fill_in({"zaken": [{"id": TURNING, "acuut": True}]})
        said = visit.place.locator("[data-alert] .apart").filter(has_text="abc").first
        expect(said).to_contain_text(ALONE)
        said.evaluate("found => { found.style.whiteSpace = 'nowrap'; }")
        first, last = said.evaluate(BESIDE, ALONE)
        assert first < last


def test_a_turned_label_turns_nothing_in_the_bar_of_a_phone(reader: Reader) -> None:
    with reader(viewport=NARROW) as visit:
        visit.open("agenda").whole().fill_in({"zaken": [{"id": TURNING, "acuut": True}]})
        words = visit.root.locator(".check__bar .bar__words")
        expect(words).to_contain_text(ALONE)
        words.evaluate("found => { found.style.whiteSpace = 'nowrap'; }")
        first, last = words.evaluate(BESIDE, ALONE)
        assert first < last


def test_a_turned_label_stands_by_itself_in_an_order_of_ones_own(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "gewoon"}, {"id": TURNING}]})
    visit.root.locator('[data-do="up"]').nth(1).click()
    said = visit.root.locator(".records__order [data-said]")
    expect(said.locator("bdi")).to_have_text([TURNING, "gewoon"])


def test_a_turned_label_stands_isolated_in_copied_text(visit: Visit) -> None:
    visit.open("agenda").fill_in(MEETING)
    refuse_to_copy(visit.page)
    visit.button("Kopieer als tekst").click()
    copied = visit.place.locator(".result__copy").input_value()
    assert copied.count(TURNING) == copied.count(ALONE) > 1
