"""Items of a meeting as rows: what matters most in sight, the rest folded, and the team's own order."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.agenda_meeting import EIGHT, TWO, WIDTHS
from tests.browser.axe import sideways
from tests.browser.conftest import Reader
from tests.browser.visit import Visit
from tests.browser.walking import follow, go_back, leave

CLOSE = "root => root.querySelectorAll('details[data-fold]').forEach((fold) => { fold.open = false; })"
HEIGHT = "list => list.getBoundingClientRect().height"
# Goes to a question as the way back from a reason does.
LEAD = """async ([base, path]) => {
  const { goTo } = await import(`${base}widget/way.js`);
  goTo(document.querySelector('.check__form'), path)();
}"""


def fold(visit: Visit, place: int) -> Locator:
    return visit.root.locator("[data-record]").nth(place).locator("details[data-fold]")


def press(visit: Visit, place: int, what: str) -> None:
    visit.root.locator("[data-record]").nth(place).locator(f'[data-do="{what}"]').click()
    visit.settle()


def order(visit: Visit) -> Any:
    """Return the team's own order as the rules were asked, and the agenda that came of it."""
    return visit.asked().get("eigen-volgorde"), json.loads(visit.decided())["volgorde"]


@pytest.mark.parametrize(("width", "most"), WIDTHS.items())
def test_eight_items_are_rows_that_fit_the_screen(width: int, most: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 800}) as visit:
        visit.open("agenda").fill_in({"duur": 240, "zaken": EIGHT})
        visit.root.evaluate(CLOSE)
        assert visit.root.locator("[data-records]").evaluate(HEIGHT) < most
        for name in ("id", "omvang", "acuut", "urgent"):
            expect(visit.field(f"zaken.7.{name}").first).to_be_visible()
        expect(visit.field("zaken.7.thema")).to_be_hidden()
        assert sideways(visit.page) == []


def test_a_fold_says_what_is_filled_in_within_it(visit: Visit) -> None:
    visit.open("agenda").ready()
    summary = fold(visit, 0).locator("summary")
    expect(summary).to_have_text("Meer over deze zaak")
    visit.fill_in({"zaken": [{"soort": "proces", "leervraag": True, "thema": "schulden", "betrokken": 1}]})
    said = "Meer over deze zaak: Een kwestie over het werk, Er is een leervraag, Thema schulden"
    expect(summary).to_have_text(said)
    # What lies on the desk comes back with the same words, closed.
    leave(visit)
    go_back(visit)
    expect(fold(visit, 0)).not_to_have_attribute("open", "")
    expect(summary).to_have_text(said)
    visit.button("Begin opnieuw en wis alles").click()
    expect(summary).to_have_text("Meer over deze zaak")


def test_a_fault_and_a_lead_within_a_fold_open_it(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "A", "betrokken": 2}, {"id": "B"}]})
    visit.root.evaluate(CLOSE)
    field = visit.field("zaken.0.betrokken")
    field.evaluate(
        "field => { field.value = '0'; field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    visit.settle()
    expect(field).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(visit.field("zaken.1.thema")).to_be_hidden()
    visit.page.evaluate(LEAD, [visit.modules(), "zaken.1.thema"])
    expect(visit.field("zaken.1.thema")).to_be_focused()


def test_without_javascript_nothing_is_folded(reader: Reader) -> None:
    with reader(java_script_enabled=False) as visit:
        visit.open("agenda")
        expect(visit.field("zaken.0.thema")).to_be_visible()
        expect(visit.field("eigen-volgorde")).to_be_visible()


def test_moving_an_item_makes_an_order_of_the_team_with_a_way_back(visit: Visit) -> None:
    items = [{"id": "A"}, {"id": "B"}, {"id": "C", "urgent": ["thuiszitter"]}]
    visit.open("agenda").fill_in({"zaken": items})
    assert order(visit) == (None, ["C", "A", "B"])
    press(visit, 1, "up")
    assert order(visit) == (["B", "A", "C"], ["B", "A", "C"])
    expect(visit.told).to_have_text("Zaak 2 staat nu op plaats 1. Het team heeft nu een eigen volgorde.")
    notice = visit.root.locator(".records__order")
    expect(notice).to_contain_text("De eigen volgorde van het team: B, A, C.")
    expect(visit.field("eigen-volgorde")).to_have_value("B\nA\nC")
    expect(visit.place).to_contain_text(
        "Dit is de eigen volgorde van het team. De regel zet ze zo: C, B en A."
    )
    expect(visit.place.locator(".slot--item").first).to_contain_text("gekozen door het team")
    expect(visit.root.locator('[data-question="eigen-volgorde"]')).not_to_contain_text("telt nu niet mee")
    visit.button("Terug naar de volgorde van de regel").click()
    visit.settle()
    assert order(visit) == (None, ["C", "B", "A"])
    expect(notice).to_be_hidden()
    expect(visit.told).to_have_text("De volgorde van de regel geldt weer.")


def test_the_order_follows_a_new_name_and_loses_what_goes(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "A"}, {"omvang": "licht"}, {"id": "C"}]})
    press(visit, 2, "up")
    assert order(visit)[0] == ["A", "C", "Zaak 3"]
    visit.field("zaken.2.id").press_sequentially("Ab")
    visit.settle()
    assert order(visit)[0] == ["A", "C", "Ab"]
    press(visit, 0, "remove")
    assert order(visit) == (["C", "Ab"], ["C", "Ab"])
    visit.root.get_by_role("button", name="Maak ongedaan").click()
    visit.settle()
    assert order(visit)[0] == ["A", "C", "Ab"]
    # An item that is added is no part of it: the rule has its place.
    visit.button("Zaak toevoegen").click()
    visit.field("zaken.3.id").fill("D")
    visit.settle()
    assert order(visit) == (["A", "C", "Ab"], ["A", "C", "Ab", "D"])
    follow(visit, "triage")
    go_back(visit.at("agenda")).settle()
    visit.field("zaken.0.id").fill("Eerste")
    visit.settle()
    assert order(visit)[0] == ["Eerste", "C", "Ab"]


def test_the_order_can_be_typed_and_a_label_that_is_not_there_is_told(visit: Visit) -> None:
    visit.open("agenda").fill_in({**TWO, "eigen-volgorde": "casus b\n\ncasus A"})
    assert order(visit) == (["casus b", "casus A"], ["casus B", "casus A"])
    visit.field("eigen-volgorde").fill("casus X")
    visit.settle()
    expect(visit.root.locator('[data-question="eigen-volgorde"] .q__fault')).to_contain_text("casus X")
