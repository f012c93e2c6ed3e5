"""The poster: all tasks on one sheet of A3, and on the screen a page that fits a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from rules import CHECKS
from tests.browser.conftest import Reader
from tests.browser.pdf import sheets
from tests.browser.visit import Visit

POSTER = "van-wie/poster/"
ROWS = CHECKS["grenzen"].table("grenzen").rows
# In points: 297 by 420 millimetres.
A3 = (842, 1191)


def test_on_paper_it_is_one_sheet_of_a3_with_nothing_else(visit: Visit) -> None:
    visit.page.goto(f"{visit.base}{POSTER}")
    assert [
        (round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in sheets(visit.page).pages
    ] == [A3]
    visit.page.emulate_media(media="print")
    expect(visit.page.locator(".poster li:visible")).to_have_count(len(ROWS) + 3)
    for hidden in ("h1", ".md-header", ".page-tools", ".md-footer"):
        expect(visit.page.locator(hidden).first).to_be_hidden()


def test_no_other_page_is_printed_on_a3(visit: Visit) -> None:
    visit.open("grenzen")
    widths = [sheet.mediabox.width for sheet in sheets(visit.page).pages]
    assert widths
    assert max(widths) < A3[0]


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_task_stands_on_it_with_its_answer_and_who_does_it(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 720}) as visit:
        visit.page.goto(f"{visit.base}{POSTER}")
        found = visit.page.locator(".poster__part li").all_inner_texts()
        assert len(found) == len(ROWS)
        for text, row in zip(found, ROWS, strict=True):
            for cell in row.cells:
                assert cell in re.sub(r"\s+", " ", text)
        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert visit.page.evaluate(overflow) == 0


def test_the_check_and_the_page_for_partners_lead_to_it(visit: Visit) -> None:
    for start in ("grenzen/", "begin/partners/"):
        visit.page.goto(f"{visit.base}{start}")
        link = visit.page.get_by_role("article").get_by_role("link", name=re.compile("poster"))
        expect(link).to_have_attribute("href", re.compile(r"van-wie/poster/$"))
