"""Every page for everybody: axe finds nothing, in light and in dark, wide and as narrow as a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from site_builder.project import FORMS
from site_builder.serve import running
from tests.browser.answers import filled
from tests.browser.axe import in_both_schemes, sideways
from tests.browser.clipboard import refuse_to_copy
from tests.browser.conftest import Reader
from tests.browser.faults import broken, missing
from tests.browser.sheets import LONG, NARROW, TALL, kept_for_a_while, looks, open_wide, pages
from tests.browser.visit import Visit
from tests.case_tables import CHECKS
from tests.share import shared

DARK = re.compile(r"@media \(prefers-color-scheme: dark\) \{(.*?)\n\}", re.DOTALL)
DECLARED = re.compile(r"^\s*([\w-]+)\s*:", re.MULTILINE)


@pytest.fixture(scope="module")
def sheet(reader: Reader, site: Path) -> Iterator[Visit]:
    with running(site, headers=kept_for_a_while(site)) as server, reader(base=server.url) as visit:
        yield visit


@pytest.mark.parametrize("path", shared(pages(), looks))
def test_a_page_has_no_fault_in_light_or_dark_and_fits_a_phone(path: str, sheet: Visit) -> None:
    if path == "404.html":
        sheet.witness.expects("404")
        path = "geen/zo/pagina/"
    page = open_wide(sheet.page, sheet.base + path)
    faults = in_both_schemes(page, "wide")
    page.set_viewport_size(NARROW)
    assert faults + sideways(page) == []


def most_of(check: str) -> dict[str, Any]:
    """Return the answers of the case that brings most on the page: alerts, reasons, pictures."""
    decided = [case for case in filled(check) if case.expected.outcome]
    return max(decided, key=lambda case: (len(case.expected.alerts), len(str(case.answers)))).answers


def faultless(visit: Visit) -> None:
    """Expect no fault in the page as it stands, wide and narrow, with all that folds unfolded."""
    visit.root.evaluate("root => root.querySelectorAll('details').forEach((part) => { part.open = true; })")
    visit.page.set_viewport_size(TALL)
    faults = in_both_schemes(visit.page, "wide")
    visit.page.set_viewport_size(LONG)
    visit.whole()
    faults += in_both_schemes(visit.page, "narrow")
    visit.page.set_viewport_size(NARROW)
    assert faults + sideways(visit.page) == []


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_that_is_filled_in_has_no_fault(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(most_of(check))
    assert visit.place.get_attribute("data-outcome")
    faultless(visit)


def test_a_check_that_cannot_run_has_no_fault(visit: Visit) -> None:
    with broken(visit.page, "**/*.whl", missing):
        visit.open("triage")
        expect(visit.root).to_have_attribute("data-state", "failed")
        faultless(visit)


def test_a_check_that_waits_for_the_rules_has_no_fault(visit: Visit) -> None:
    with broken(visit.page, "**/*.wasm", lambda route: None):
        visit.open("triage").field("acuut", "ja").check()
        expect(visit.root.locator("progress")).to_be_visible()
        faultless(visit)


@pytest.mark.parametrize(
    ("check", "answers"),
    [
        ("agenda", {"duur": 10, "zaken": [{"id": "flat", "betrokken": 0}, {"id": "flat"}]}),
        ("zrm", {"metingen": [{"moment": "afsluiting", "scores": {"adl": 1}}, {"moment": "start"}]}),
    ],
)
def test_a_check_with_wrong_input_has_no_fault(check: str, answers: dict[str, Any], visit: Visit) -> None:
    visit.open(check).fill_in(answers)
    expect(visit.place.locator(".faults")).to_be_visible()
    faultless(visit)


def test_a_text_that_stands_ready_to_be_copied_has_no_fault(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    refuse_to_copy(visit.page)
    visit.button("Kopieer als tekst").click()
    expect(visit.place.get_by_role("textbox")).to_be_focused()
    faultless(visit)


def test_the_bar_at_the_foot_of_a_phone_has_no_fault(reader: Reader) -> None:
    with reader(viewport=NARROW) as visit:
        visit.open("triage").whole().fill_in({"acuut": "ja"})
        expect(visit.root.locator(".check__bar")).to_be_in_viewport()
        assert in_both_schemes(visit.page, "the bar", within=".check__bar") == []


def test_dark_is_nothing_but_other_colours() -> None:
    blocks = [
        block
        for file in sorted((FORMS / "style").glob("*.css"))
        for block in DARK.findall(file.read_text("utf-8"))
    ]
    assert len(blocks) > 0
    other = {name for block in blocks for name in DECLARED.findall(block) if not name.startswith("--")}
    assert other <= {"color-scheme"}


def test_axe_and_the_narrow_window_do_find_what_is_wrong(visit: Visit) -> None:
    page = open_wide(visit.page, visit.base)
    page.evaluate(
        """document.querySelector('h1').insertAdjacentHTML('afterend',
          '<img id="mute" src="data:,"><p id="pale">bleek</p><p id="long">lang</p>')"""
    )
    page.evaluate("document.getElementById('pale').style.color = 'var(--ww-line)'")
    page.evaluate("document.getElementById('long').style.width = '600px'")
    faults = in_both_schemes(page, "wide")
    assert [line for line in faults if line.startswith("wide, light: image-alt")] != []
    assert [line for line in faults if line.startswith("wide, dark: color-contrast at #pale")] != []
    page.set_viewport_size(NARROW)
    assert sideways(page) != []
