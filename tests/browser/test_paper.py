"""What a reader takes along: the outcome on paper, and as text."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.clipboard import refuse_to_copy
from tests.browser.conftest import Reader
from tests.browser.forms import FORMS
from tests.browser.visit import Visit
from tests.case_tables import cases

ZONE = "Europe/Amsterdam"
ANSWERS: dict[str, Any] = {
    "acuut": "onbekend", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
    "leefgebieden": [], "hulpvragen": ["voorziening"], "buurtteam-betrokken": "nee",
}  # fmt: skip


def today() -> str:
    """Return the date as a Dutch reader writes it."""
    now = datetime.now(ZoneInfo(ZONE))
    return f"{now.day}-{now.month}-{now.year}"


def answers_of(visit: Visit) -> list[str]:
    """Return the words beside what was marked or chosen in the form."""
    words: list[str] = visit.root.evaluate(
        """root => [...root.querySelectorAll('input:checked')].map((input) => {
          const label = input.closest('label').cloneNode(true);
          for (const small of label.querySelectorAll('small, .sr-only, .level__name')) small.remove();
          return label.textContent.trim().replace(/\\s+/g, ' ');
        })"""
    )
    return words


def first_phones(result: dict[str, Any]) -> list[dict[str, str]]:
    """Return for each alert and action that sends to somebody the number to dial first."""
    found = [entry["phones"][0] for entry in result["alerts"] if entry["phones"]]
    for entry in result["actions"]:
        first = entry.get("phone")
        found += [phone for phone in entry.get("phones", []) if phone["number"] == first]
    return found


def to_paper(visit: Visit) -> Locator:
    """Bring the page into the state in which it is printed."""
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    visit.page.emulate_media(media="print")
    return visit.root.locator(".paper")


def test_copied_as_text_are_outcome_reasons_and_answers(reader: Reader) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"], timezone_id=ZONE) as visit:
        visit.open("triage").fill_in(ANSWERS)
        visit.button("Kopieer als tekst").click()
        expect(visit.told).to_have_text("Gekopieerd.")
        text = visit.page.evaluate("navigator.clipboard.readText()")
        result = json.loads(visit.decided())
        for said in (
            "Waar hoort deze vraag?",
            today(),
            *(f"LET OP: {alert['text']}" for alert in result["alerts"]),
            result["title"],
            result["summary"],
            *(entry["text"] for entry in result["actions"]),
            *(f"Bel: {phone['name']} {phone['number']}" for phone in first_phones(result)),
            *(entry["text"] for entry in result["reasons"]),
            *answers_of(visit),
            f"Regels versie {result['receipt']['rules_version']}. Teksten {result['receipt']['words']}.",
        ):
            assert said in text
        assert text.index("LET OP") < text.index(result["title"]) < text.index("Ingevuld")
        assert len(answers_of(visit)) == len(ANSWERS)
        visit.page.evaluate("navigator.clipboard.writeText('')")


def test_what_is_copied_of_the_diagram_says_that_it_is_a_reconstruction(reader: Reader) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"]) as visit:
        visit.open("stroomdiagram").fill_in({"crisis": "ja"})
        visit.button("Kopieer als tekst").click()
        expect(visit.told).to_have_text("Gekopieerd.")
        assert "Reconstructie." in visit.page.evaluate("navigator.clipboard.readText()")
        visit.page.evaluate("navigator.clipboard.writeText('')")


def test_where_a_page_may_not_copy_the_text_stands_ready_to_be_copied(reader: Reader) -> None:
    with reader() as visit:
        visit.open("triage").fill_in({"acuut": "ja"})
        refuse_to_copy(visit.page)
        for _ in range(2):
            visit.button("Kopieer als tekst").click()
        box = visit.place.get_by_role("textbox", name="Kopieer deze tekst")
        expect(box).to_be_focused()
        assert json.loads(visit.decided())["title"] in box.input_value()
        expect(visit.told).to_contain_text("met je toetsenbord")


@pytest.mark.parametrize("check", FORMS)
def test_on_paper_stand_outcome_answers_sources_date_and_room_for_a_judgement(
    check: str, reader: Reader
) -> None:
    case = next(case for case in cases(check) if case.expected.outcome and len(case.expected.reasons) > 0)
    with reader(timezone_id=ZONE) as visit:
        visit.open(check).fill_in(case.answers)
        paper = to_paper(visit)
        result = json.loads(visit.decided())
        expect(paper).to_be_visible()
        for said in ("Bronnen", f"Datum: {today()}", "Mijn eigen oordeel:", *answers_of(visit)):
            # Of a level the form has a short name and paper the whole one.
            expect(paper).to_contain_text(said, ignore_case=True)
        documents = {source["document"] for source in result["receipt"]["sources"]}
        expect(paper.locator(".paper__foot li")).to_have_count(len(documents) + len(result["eigen"]))
        expect(visit.place.get_by_role("heading", name=result["title"])).to_be_visible()
        expect(visit.root.locator(".helplines")).to_be_visible()
        for phone in first_phones(result):
            expect(visit.place).to_contain_text(phone["number"])
        for entry in result["actions"]:
            expect(visit.place).to_contain_text(entry["text"])
        for hidden in (".check__form", ".check__decision", ".check__promise", ".result__tools"):
            expect(visit.root.locator(hidden)).to_be_hidden()
        for hidden in (".md-header", ".md-tabs", ".md-footer"):
            expect(visit.page.locator(hidden).first).to_be_hidden()


def test_on_paper_without_an_outcome_stands_the_empty_form_with_its_decision(visit: Visit) -> None:
    visit.open("triage").ready()
    paper = to_paper(visit)
    expect(paper).to_have_count(0)
    expect(visit.root.locator(".check__form")).to_be_visible()
    expect(visit.root.locator(".check__decision table")).to_be_visible()
    expect(visit.root.get_by_role("button")).to_have_count(0)


def test_printed_twice_is_not_said_twice(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    to_paper(visit)
    expect(to_paper(visit)).to_have_count(1)


def test_the_button_prints(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    visit.button("Print of bewaar als pdf").click()
    assert visit.page.evaluate("witness.printed") == 1


def test_on_screen_nothing_of_the_paper_is_seen(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    paper = to_paper(visit)
    visit.page.emulate_media(media="screen")
    expect(paper).to_be_hidden()
