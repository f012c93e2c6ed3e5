"""Tab from the top of every kind of page: each stop is in sight, and the text is never far."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader
from tests.browser.keyboard import MOST_STEPS

PHONE, BETWEEN, DESK = 320, 1000, 1440
WITHIN = 10  # stops from the top to the text
# The home page, a check, a page deep in the menu, and one that is not there.
KINDS = ["", "triage/", "over/besluiten/", "404.html"]
# What has the focus, and whether the reader sees it: in the window, shown, and nothing over it.
STOP = """() => {
  const now = document.activeElement;
  if (now === document.body) return null;
  const shown = now.closest('.option, .level, label') ?? now;
  const box = [...shown.getClientRects()].find((found) => found.width > 0) ?? shown.getBoundingClientRect();
  const middle = (from, to, most) => Math.min(Math.max((Math.max(from, 0) + Math.min(to, most)) / 2, 0), most - 1);
  const top = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  const within = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return {
    inText: Boolean(now.closest('.md-content article')),
    seen: within && shown.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
      && (shown.contains(top) || Boolean(top?.contains(shown))),
    words: `${now.localName} ${now.getAttribute('aria-label') ?? now.textContent.trim()}`.slice(0, 80),
  };
}"""


def stops(page: Page) -> list[dict[str, Any]]:
    """Press Tab until it leaves the page, and return where it came."""
    found: list[dict[str, Any]] = []
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return found
        found.append(stop)
    raise AssertionError(f"Tab does not leave the page in {MOST_STEPS} steps")


@pytest.mark.parametrize("width", [PHONE, BETWEEN, DESK])
def test_every_stop_is_in_sight_and_the_text_is_within_ten(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 800}) as visit:
        for kind in KINDS:
            visit.page.goto(visit.base + kind)
            # The menu is dressed, so that no stop comes or goes on the way.
            expect(visit.page.locator(".menu__close")).to_be_attached()
            found = stops(visit.page)
            assert [stop["words"] for stop in found if not stop["seen"]] == [], f"{kind} at {width}"
            first = next(number for number, stop in enumerate(found, 1) if stop["inText"])
            assert first <= WITHIN, f"{kind} at {width}: the text is stop {first}"


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_another_page_begins_at_its_title(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 800}) as visit:
        visit.page.goto(visit.base + "over/toegankelijkheid/")
        visit.page.evaluate("void (globalThis.same = true)")
        visit.page.locator("article").get_by_role("link", name="leesbaarheid", exact=True).click()
        title = visit.page.locator("article h1")
        expect(title).to_be_focused()
        assert visit.page.evaluate("globalThis.same"), "the theme loaded the page anew: nothing was tried"
        visit.page.keyboard.press("Tab")
        stop = visit.page.evaluate(STOP)
        assert stop["inText"], stop
        assert stop["seen"], stop
