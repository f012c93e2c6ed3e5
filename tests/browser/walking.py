"""Goes from page to page as a reader does: by links, with instant navigation, in one and the same tab."""

from __future__ import annotations

from playwright.sync_api import expect

from site_builder.check_pages import check_address
from tests.browser.visit import Visit

# Presses a link by where it leads, also one in a menu that is closed: none that loads the page anew or carries
# answers along.
FOLLOW = (
    "to => [...document.links].find((link) => link.href === to && !link.target && !link.dataset.do).click()"
)
STAY = "globalThis.same = true"


def follow(visit: Visit, check: str) -> Visit:
    """Go to the page of a check by a link."""
    visit.page.evaluate(STAY)
    visit.page.evaluate(FOLLOW, visit.base + check_address(check))
    return arrived(visit, check)


def arrived(visit: Visit, check: str) -> Visit:
    """Expect to be on the page of a check, without having left the site since the last step."""
    expect(visit.at(check).root).to_have_attribute("data-mounted", "")
    assert visit.page.evaluate("globalThis.same") is True
    return visit


def leave(visit: Visit) -> None:
    """Follow a link to a page without a check."""
    visit.page.evaluate(STAY)
    visit.page.locator(".md-logo").first.click()
    expect(visit.page.locator("[data-check]")).to_have_count(0)
    assert visit.page.evaluate("globalThis.same") is True


def go_back(visit: Visit) -> Visit:
    """Go back to the check that was left."""
    visit.page.go_back()
    return arrived(visit, visit.check)
