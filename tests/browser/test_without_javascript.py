"""Without JavaScript a page is complete: the form to print, the decision beside it, nothing that does nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import sideways
from tests.browser.conftest import Reader
from tests.browser.sheets import NARROW
from tests.case_tables import CHECKS

LEAST_READABLE = 160  # pixels: half the narrowest phone


@pytest.mark.parametrize("check", CHECKS)
def test_the_form_and_the_decision_are_there_to_be_read_on_a_phone(check: str, reader: Reader) -> None:
    with reader(java_script_enabled=False, viewport=NARROW) as visit:
        visit.open(check)
        expect(visit.root).to_have_attribute("data-state", "form")
        # Chromium reads the page as one with scripts and then runs none, so this is in it but not drawn.
        said = visit.root.locator("noscript").evaluate("found => found.textContent")
        assert "kun je dit formulier printen" in said
        questions = visit.root.locator(".check__form [data-question]:not(template *)")
        assert questions.count() > 0
        for question in questions.all():
            box = question.bounding_box()
            assert box is not None
            # A box to tick is as wide as its word.
            word = question.get_attribute("data-kind") == "flag"
            assert word or box["width"] > LEAST_READABLE, question.get_attribute("data-question")
        fold = visit.root.locator(".check__decision")
        # Nobody opened it, and paper shows it all the same; a list of answers has it at each of them.
        visit.page.emulate_media(media="print")
        listed = visit.root.locator(".finder__who")
        expect((listed if listed.count() else fold.locator("table")).first).to_be_visible()
        visit.page.emulate_media(media="screen")
        expect(fold.locator("table").first).to_be_hidden()
        fold.locator("summary").click()
        expect(fold.locator("table").first).to_be_visible()
        expect(visit.page.locator("article").get_by_role("button")).to_have_count(0)
        assert sideways(visit.page) == []
