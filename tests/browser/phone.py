"""A reader with a phone, who has one step of a form at a time: what is tapped, and where one is."""

from __future__ import annotations

from playwright.sync_api import Locator, ViewportSize, expect

from tests.browser.visit import Visit

SMALL: ViewportSize = {"width": 320, "height": 568}
PHONE: ViewportSize = {"width": 360, "height": 640}
# A second tap within so long belongs to the first (checks/steps/hand.js).
LATER = "new Promise((later) => setTimeout(later, 450))"


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
