"""Wrong input: the field is named, the fault is said beside it, and the form keeps all that was filled in."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from rules.core.questions import by_id
from tests.browser.conftest import Reader
from tests.browser.hearing import heard, listen
from tests.browser.visit import Visit

FAULT = "Er klopt iets niet in wat je invulde."
DOUBLE = {"zaken": [{"id": "flat"}, {"id": "flat"}]}
# What is filled in, the fields that are wrong, and what they hold.
WRONG: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "a meeting of ten minutes": ({"duur": 10, "zaken": [{"id": "flat"}]}, {"duur": "10"}),
    "a meeting that lasts all day": ({"duur": 241, "zaken": []}, {"duur": "241"}),
    "half a minute": ({"duur": "90.5", "zaken": [{"id": "flat"}]}, {"duur": "90.5"}),
    "an hour and a half": ({"duur": "1,5", "zaken": [{"id": "flat"}]}, {"duur": "1,5"}),
    "letters": ({"duur": "leeg", "zaken": [{"id": "flat"}]}, {"duur": "leeg"}),
    "half an hour past eight, in English": ({"start": "8:30 PM", "zaken": []}, {"start": "8:30 PM"}),
    "a label of 81 letters": ({"zaken": [{"id": "x" * 81}]}, {"zaken.0.id": "x" * 81}),
    "past midnight": ({"start": "23:00", "duur": 61, "zaken": [{"id": "flat"}]}, {"duur": "61"}),
    "nobody involved": ({"zaken": [{"id": "flat", "betrokken": 0}]}, {"zaken.0.betrokken": "0"}),
    "the same label twice": (DOUBLE, {"zaken.1.id": "flat"}),
    "two faults at once": ({**DOUBLE, "duur": 5}, {"duur": "5", "zaken.1.id": "flat"}),
}


def named(visit: Visit, faults: dict[str, str]) -> None:
    """Expect these fields, and no other, to be marked, each with a sentence of its own."""
    marked = visit.root.locator('[aria-invalid="true"]')
    assert marked.evaluate_all("found => found.map((field) => field.name)") == list(faults)
    for name, value in faults.items():
        field = visit.field(name)
        expect(field).to_have_value(value)
        text = visit.root.locator(f'[id="{name}--fout"]')
        expect(text).to_be_visible()
        assert text.inner_text().endswith(".")
        assert "null" not in text.inner_text()
        described = (field.get_attribute("aria-describedby") or "").split()
        assert f"{name}--fout" in described
        expect(visit.place).to_contain_text(text.inner_text())


@pytest.mark.parametrize(("answers", "faults"), WRONG.values(), ids=WRONG.keys())
def test_wrong_input_names_the_field_and_keeps_the_form(
    answers: dict[str, Any], faults: dict[str, str], visit: Visit
) -> None:
    listen(visit.open("agenda").ready())
    visit.fill_in(answers)
    visit.says(None)
    expect(visit.place.locator("h2")).to_have_text("Er klopt iets niet in wat je invulde")
    named(visit, faults)
    # Who types is told nothing before a pause, or before leaving the field.
    visit.page.keyboard.press("Tab")
    decided = [said for said in heard(visit) if said.startswith(("Uitkomst: ", FAULT))]
    assert decided[-1] == FAULT
    expect(visit.root).to_have_attribute("data-state", "ready")


def test_mending_the_field_takes_every_mark_away(visit: Visit) -> None:
    visit.open("agenda").fill_in({**DOUBLE, "duur": 5})
    visit.fill_in({"duur": 60, "zaken": [{}, {"id": "tweede"}]})
    visit.says("vol")
    named(visit, {})
    expect(visit.root.locator(".q__fault:not(:empty)")).to_have_count(0)


def test_a_fault_is_said_beside_the_right_item_where_one_above_it_is_empty(visit: Visit) -> None:
    visit.open("agenda").ready()
    for _ in range(2):
        visit.button("Zaak toevoegen").click()
    visit.fill_in({"zaken": [{}, {"id": "flat"}, {"id": "flat"}]})
    named(visit, {"zaken.2.id": "flat"})
    # By the number that it has on the page, of which the answers know nothing.
    expect(visit.place.locator(".faults li")).to_contain_text("Zaak 3, Label van de zaak: ")


def test_a_number_that_is_no_number_is_told_how_to_write_it(visit: Visit) -> None:
    visit.open("agenda").fill_in({"duur": "1,5"})
    visit.says(None)
    expect(visit.root.locator('[id="duur--fout"]')).to_have_text(
        "Hier kan “1,5” niet; vul een heel getal in van 30 tot en met 240, zonder komma, punt of letters."
    )
    expect(visit.place.locator(".faults li")).to_contain_text(by_id("agenda")["duur"].title)


def test_a_time_is_taken_as_people_write_it(visit: Visit) -> None:
    visit.open("agenda").fill_in({"start": "9.30", "zaken": [{"id": "flat"}]})
    visit.says("past")
    assert visit.asked()["start"] == "09:30"
    named(visit, {})


def test_moments_that_are_out_of_order_are_a_fault(visit: Visit) -> None:
    visit.open("zrm").fill_in({
        "metingen": [
            {"moment": "afsluiting", "scores": {"adl": 3}},
            {"moment": "start", "scores": {"adl": 4}},
        ]
    })  # fmt: skip
    visit.says(None)
    expect(visit.field("metingen.0.moment", "afsluiting")).to_be_checked()
    said = visit.root.locator(".q__fault:visible")
    assert said.count() == visit.place.locator(".faults li").count() > 0
    # A radio button cannot be invalid by itself: the group says it, to a screen reader too.
    for text in said.all():
        group = text.locator("xpath=ancestor::fieldset[1]")
        described = (group.get_attribute("aria-describedby") or "").split()
        assert text.get_attribute("id") in described


def test_after_a_fault_neither_the_bar_nor_the_paper_shows_the_outcome_of_before(reader: Reader) -> None:
    with reader(viewport={"width": 320, "height": 640}) as visit:
        visit.open("agenda").whole().fill_in({"zaken": [{"id": "flat"}]})
        expect(visit.root.locator(".check__bar")).to_be_visible()
        visit.fill_in({"duur": 5})
        expect(visit.root.locator(".check__bar")).to_be_hidden()
        visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        visit.page.emulate_media(media="print")
        expect(visit.root.locator(".check__form")).to_be_visible()
        expect(visit.root.locator(".paper")).to_have_count(0)


def test_a_fault_moves_along_with_its_item(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "A"}, {"id": "flat", "betrokken": 0}]})
    visit.root.locator("[data-record]").last.locator('[data-do="up"]').click()
    visit.settle()
    named(visit, {"zaken.0.betrokken": "0"})
    pointed = visit.root.locator("[aria-describedby]").evaluate_all(
        "found => found.flatMap((field) => field.getAttribute('aria-describedby').split(' '))"
    )
    assert [name for name in pointed if visit.root.locator(f'[id="{name}"]').count() != 1] == []


def test_all_that_a_reader_types_is_shown_as_text_and_never_as_html(visit: Visit) -> None:
    label = '<img src=x onerror="document.title=1"><b>flat</b> & "co"'
    visit.open("agenda").fill_in({"zaken": [{"id": label, "thema": label, "omvang": "complex"}, {"id": "B"}]})
    visit.says("vol")
    assert label in visit.place.inner_text()
    expect(visit.place.locator("img, b b")).to_have_count(0)
