"""Who leaves the site leaves nothing behind: not with the back button, a reload, or another site."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faults import held_up
from tests.browser.visit import Visit

MARK = "Zaak Geheimpje"
FILLED: dict[str, dict[str, Any]] = {
    "triage": {"acuut": "onbekend", "leefgebieden": ["financien"]},
    "grenzen": {"taak": "schuldregeling"},
    "zrm": {"metingen": [{"moment": "start", "scores": {"adl": 2}}, {"scores": {"adl": 3}}]},
    "agenda": {"start": "13:30", "zaken": [{"id": MARK, "urgent": ["veiligheid"]}, {"id": "B"}]},
}
# Every control that is not as the build made it.
CHANGED = """root => [...root.querySelectorAll('form input, form select')].filter((field) =>
  field.localName === 'select' ? field.selectedIndex > 0
  : ['radio', 'checkbox'].includes(field.type) ? field.checked
  : field.value !== field.defaultValue).map((field) => field.name)"""

each = pytest.mark.parametrize("check", FILLED)


def is_blank(visit: Visit) -> None:
    """Expect a form as if nobody had been there."""
    assert visit.root.evaluate(CHANGED) == []
    assert visit.root.locator("[data-records] .records__list > *").count() <= 1
    visit.says(None)
    expect(visit.root).not_to_have_attribute("data-decided", "")
    expect(visit.place).to_have_text("Hier verschijnt de uitkomst terwijl je invult.")
    expect(visit.spoken).to_be_empty()
    assert MARK not in (visit.page.content() + visit.page.url)


@each
def test_a_reload_restores_nothing(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    visit.page.reload()
    is_blank(visit.ready())


@each
def test_the_back_button_restores_nothing_after_a_whole_other_page(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    visit.page.goto("about:blank")
    visit.page.go_back()
    is_blank(visit.ready())


@each
def test_a_page_that_a_browser_keeps_whole_holds_no_answer(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    visit.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    is_blank(visit)


@each
def test_who_leaves_in_haste_leaves_a_blank_form(check: str, visit: Visit) -> None:
    visit.open(check).fill_in(FILLED[check])
    visit.page.evaluate("dispatchEvent(new Event('werkwijzer:weg'))")
    is_blank(visit)
    expect(visit.root.locator(".check__alarm, .check__progress")).to_have_text([""] * 2)
    expect(visit.root.locator(".bar__words, .bar__state")).to_have_count(0)


def test_an_answer_that_was_wiped_while_the_rules_were_loading_gives_no_outcome(visit: Visit) -> None:
    with held_up(visit.page, "**/*.wasm"):
        visit.open("triage")
        visit.field("acuut", "ja").check()
        expect(visit.root).to_have_attribute("data-state", "loading")
        visit.button("Begin opnieuw en wis alles").click()
    is_blank(visit.settle())


def test_what_was_filled_in_before_the_script_came_is_kept(visit: Visit) -> None:
    with held_up(visit.page, "**/parts/check.*.js"):
        visit.page.goto(f"{visit.base}triage/", wait_until="commit")
        visit.at("triage").field("acuut", "ja").check()
    visit.settle().says("crisis")
    expect(visit.field("acuut", "ja")).to_be_checked()
