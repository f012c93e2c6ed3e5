"""The home page for who comes with a worry, on a phone."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Reader

PHONE = {"width": 360, "height": 640}


def test_numbers_and_the_page_for_residents_are_on_the_first_screen_of_a_phone(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        page = visit.page
        page.goto(visit.base)
        for number in ("112", "0800-2000", "113", "0800-0113"):
            expect(
                page.locator(".home-safety").get_by_role("link", name=number, exact=True)
            ).to_be_in_viewport(ratio=1)
        for name in ("Wat kan een buurtteam voor mij doen?", "Ik maak me zorgen om een ander"):
            expect(page.get_by_role("link", name=name)).to_be_in_viewport(ratio=1)
        # Partners see who does it then, and the column is not cut off.
        page.goto(visit.base + "begin/partners/")
        column = page.get_by_role("columnheader", name="Wie dan wel")
        column.scroll_into_view_if_needed()
        box = column.bounding_box()
        assert box
        assert box["x"] + box["width"] <= PHONE["width"]
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
