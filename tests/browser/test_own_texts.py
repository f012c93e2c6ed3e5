"""Texts of the reader's own: however long, and in whatever direction, they disturb nothing beside them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.visit import Visit

NARROW = {"width": 320, "height": 640}
LONG = "W" * 40
# Turns what comes after it around, and is never ended.
TURNING = "\u202eabc"
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
