"""The checks in Firefox and WebKit: the same outcomes, nothing fetched from elsewhere, nothing kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from site_builder.check_pages import check_address
from tests.browser.test_onward import LED_ON
from tests.case_tables import CHECKS, Case, cases
from tests.other_browsers.browsers import SCREEN, OtherBrowser

# Selenium's own WebKitGTK driver calls what Selenium has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning")

READER = Path(__file__).with_name("reader.js").read_text("utf-8").strip().partition("\n")[2].rstrip(";")
NARROW = (360, 740)


def one_for_each_outcome() -> list[Case]:
    """Return the first case of each outcome that a form shows without adding a record."""
    found: dict[tuple[str, str], Case] = {}
    for case in cases():
        records = [value for value in case.answers.values() if isinstance(value, list)]
        fits = all(len(value) == 1 for value in records if value and isinstance(value[0], dict))
        if case.expected.outcome and fits:
            found.setdefault((case.check, case.expected.outcome), case)
    return list(found.values())


def reads(browser: OtherBrowser, check: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Fill in a check on the page that is open."""
    given = json.dumps({"check": check, "answers": answers})
    shown: dict[str, Any] = browser.run(f"({READER})({given})")
    return shown


def test_every_check_has_a_case() -> None:
    assert {case.check for case in one_for_each_outcome()} == set(CHECKS)


@pytest.mark.parametrize(
    "case", one_for_each_outcome(), ids=lambda case: f"{case.check}-{case.expected.outcome}"
)
def test_the_outcome_is_that_of_the_case_table(case: Case, browser: OtherBrowser, base: str) -> None:
    browser.open(base + check_address(case.check))
    shown = reads(browser, case.check, case.answers)
    assert shown["outcome"] == case.expected.outcome
    assert shown["alerts"] == case.expected.alerts
    assert shown["elsewhere"] == []
    assert shown["kept"] == 0


def test_the_way_through_the_diagram_is_lit(browser: OtherBrowser, base: str) -> None:
    browser.open(f"{base}stroomdiagram/")
    assert reads(browser, "stroomdiagram", {"crisis": "ja"})["lit"] == len(("crisis", "direct-handelen"))


def test_the_rules_stay_warm_from_page_to_page(browser: OtherBrowser, base: str) -> None:
    browser.open(f"{base}triage/")
    reads(browser, "triage", {"acuut": "ja"})
    browser.run("void (globalThis.same = true)")
    browser.run("""document.querySelector('.md-nav a[href$="grenzen/"]').click()""")
    browser.run("""(async () => {
      const late = Date.now() + 20000;
      while (!document.querySelector('[data-check="grenzen"][data-state="ready"]')) {
        document.querySelector('[data-check="grenzen"]')?.scrollIntoView();
        if (Date.now() > late) throw new Error('the other check does not come');
        await new Promise((next) => setTimeout(next, 20));
      }
    })()""")
    assert browser.run("globalThis.same") is True


@pytest.mark.parametrize("check", CHECKS)
def test_a_narrow_screen_does_not_scroll_sideways(check: str, browser: OtherBrowser, base: str) -> None:
    case = next(case for case in one_for_each_outcome() if case.check == check)
    browser.size(*NARROW)
    try:
        browser.open(base + check_address(check))
        assert reads(browser, check, case.answers)["sideways"] <= 0
    finally:
        browser.size(*SCREEN)


def waits(browser: OtherBrowser, met: str) -> None:
    """Wait until an expression in the page holds."""
    browser.run(f"""(async () => {{
      for (const late = Date.now() + 20000; !({met}); await new Promise((next) => setTimeout(next, 20))) {{
        if (Date.now() > late) throw new Error(`does not come about: {met.replace("`", "'")}`);
      }}
    }})()""")


TRIAGE = """document.querySelector('[data-check="triage"]')"""
OUTCOME = f"{TRIAGE}?.querySelector('[data-outcome]')?.dataset.outcome"


def test_what_was_filled_in_is_there_on_the_way_back_and_wiping_is_undone(
    browser: OtherBrowser, base: str
) -> None:
    browser.open(f"{base}triage/")
    reads(browser, "triage", {"acuut": "ja"})
    browser.run("""document.querySelector('.md-nav a[href$="begin/"]').click()""")
    waits(browser, f"!{TRIAGE}")
    browser.run("history.back()")
    waits(browser, f"{OUTCOME} === 'crisis'")
    browser.run(f"{TRIAGE}.querySelector('.notice button').click()")
    waits(browser, f"{OUTCOME} === '' && !{TRIAGE}.querySelector('input:checked')")
    browser.run(f"{TRIAGE}.querySelector('.notice button').click()")
    waits(browser, f"{OUTCOME} === 'crisis'")
    assert browser.run("localStorage.length + sessionStorage.length + document.cookie.length") == 0


def test_a_check_goes_on_to_the_next_with_what_it_takes_along(browser: OtherBrowser, base: str) -> None:
    browser.open(f"{base}triage/")
    browser.run(f"({LED_ON})(['agenda', 'Zet op de agenda', {{ zaken: [{{ id: 'Zaak uit de proef' }}] }}])")
    reads(browser, "triage", {"acuut": "ja"})
    browser.run(f"{TRIAGE}.querySelector('a.onward__link').click()")
    waits(browser, """document.querySelector('[name="zaken.0.id"]')?.value === 'Zaak uit de proef'""")
    agenda = """document.querySelector('[data-check="agenda"] [data-outcome]').dataset.outcome"""
    waits(browser, f"{agenda} === 'past'")


def test_a_file_of_ones_own_is_opened(browser: OtherBrowser, base: str) -> None:
    content = {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": {"triage": {"acuut": "ja"}}}
    browser.open(f"{base}triage/")
    browser.run(f"""(() => {{
      const input = {TRIAGE}.querySelector('[data-do="open"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([{json.dumps(json.dumps(content))}], 'x.json', {{ type: 'application/json' }}));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', {{ bubbles: true }}));
    }})()""")
    waits(browser, f"{OUTCOME} === 'crisis'")
    assert browser.run(f"{TRIAGE}.querySelector('.check__file-news').textContent").startswith(
        "Het bestand is geopend."
    )


def test_the_menu_of_a_narrow_screen_opens_closes_and_gives_the_focus_back(
    browser: OtherBrowser, base: str
) -> None:
    opener = """document.querySelector('[data-opens="menu"]')"""
    # A menu that is hidden takes no focus.
    reached = """(() => {
      const link = document.querySelector('.md-sidebar--primary a.md-nav__link');
      link.focus();
      return document.activeElement === link;
    })()"""
    browser.size(*NARROW)
    try:
        browser.open(f"{base}over/")
        waits(browser, opener)
        assert browser.run(reached) is False
        browser.run(f"{opener}.click()")
        waits(browser, "document.activeElement.matches('.menu__close')")
        assert browser.run(reached) is True
        browser.run(
            "void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))"
        )
        waits(browser, f"document.activeElement === {opener}")
        assert browser.run("document.querySelectorAll('[inert]').length") == 0
        assert browser.run(reached) is False
    finally:
        browser.size(*SCREEN)


def test_an_address_within_a_fold_opens_it(browser: OtherBrowser, base: str) -> None:
    browser.open(f"{base}over/")
    browser.open(f"{base}triage/#van-ons-triage")
    waits(browser, "document.querySelector('.check__decision').open")
