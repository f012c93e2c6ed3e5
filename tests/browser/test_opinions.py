"""A colleague's file beside one's own answers: only where both differ, live, and gone with the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from tests.browser.conftest import Reader
from tests.browser.faults import held_up
from tests.browser.test_files import BAD, NEVER, holding, old, scored
from tests.browser.visit import Visit
from tests.rules.contract import NINETEEN

WIDTHS = (360, 1280)
MINE = dict.fromkeys(NINETEEN[:9], "ja") | dict.fromkeys(NINETEEN[9:15], "nee")
# Another answer, "weet ik niet" against one, one that I left open, and one that the colleague did.
THEIRS = {**MINE, "functioneren-4": "nee", "begeleiding-8": "onbekend", "wonen-1": "ja"}
del THEIRS["functioneren-7"]


@pytest.fixture(params=WIDTHS)
def visit(reader: Reader, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A reader with a phone, and one with a wide screen."""
    with reader(viewport={"width": request.param, "height": 800}) as found:
        yield found


def file_of(answers: Any, **others: Any) -> bytes:
    """Return the content of a file with these answers to the overdracht, and to other checks."""
    content = {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": {"overdracht": answers, **others}}
    return json.dumps(content).encode()


def lay_beside(visit: Visit, content: bytes) -> None:
    """Choose a colleague's file."""
    payload: FilePayload = {"name": "collega.json", "mimeType": "application/json", "buffer": content}
    visit.root.locator('[data-do="opinion"]').set_input_files(payload)


def opened(visit: Visit, check: str, answers: dict[str, Any]) -> Visit:
    """Open a check and fill in answers by a program, as the hand of test_widget is not what is tried here."""
    visit.open(check).ready()
    if visit.root.locator(".steps__whole").is_visible():
        visit.whole()
    for name, code in answers.items():
        visit.field(name, code).evaluate(
            "field => { field.checked = true; field.dispatchEvent(new Event('input', { bubbles: true })); }"
        )
    return visit.settle()


def panel(visit: Visit) -> Locator:
    """The place where both stand beside each other."""
    return visit.root.locator(".opinion__panel")


def told(visit: Visit) -> list[str]:
    """Return the differences as they are read: mine, then my colleague's."""
    rows = panel(visit).locator(".pair__answers").all_inner_texts()
    return [re.sub(r"\s+", " ", row) for row in rows]


def test_only_where_both_differ_is_shown_and_the_form_stays(visit: Visit) -> None:
    opened(visit, "overdracht", MINE)
    before = visit.asked()
    lay_beside(visit, file_of(THEIRS))
    expect(panel(visit)).to_contain_text("Jullie verschillen op 4 vragen.")
    assert told(visit) == [
        "Jij: Ja Je collega: Nee",
        "Jij: Ja Je collega: niet ingevuld",
        "Jij: Nee Je collega: Weet ik niet",
        "Jij: niet ingevuld Je collega: Ja",
    ]
    expect(panel(visit).locator(".then__pair dd > b")).to_have_count(2)
    expect(visit.told).to_contain_text(
        "De mening van je collega ligt ernaast. Jullie verschillen op 4 vragen."
    )
    expect(visit.field("functioneren-4", "ja")).to_be_checked()
    # What came last from the rules is the colleague's; the next answer is one's own again.
    visit.field("functioneren-1", "ja").evaluate(
        "f => f.dispatchEvent(new Event('input', { bubbles: true }))"
    )
    assert visit.settle().asked() == before
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_each_difference_leads_to_its_question_and_goes_as_the_answers_come_together(visit: Visit) -> None:
    opened(visit, "overdracht", MINE)
    lay_beside(visit, file_of(THEIRS))
    back = panel(visit).get_by_role(
        "button", name="Ga naar de vraag: Kan de cliënt een hulpvraag uitstellen?"
    )
    back.click()
    expect(visit.field("functioneren-4", "ja")).to_be_focused()
    visit.page.keyboard.press("ArrowDown")
    expect(visit.field("functioneren-4", "nee")).to_be_checked()
    expect(panel(visit)).to_contain_text("Jullie verschillen op 3 vragen.")
    expect(back).to_have_count(0)


def test_a_warning_that_only_the_colleague_has_stands_first(visit: Visit) -> None:
    opened(visit, "overdracht", {"functioneren-1": "ja"})
    lay_beside(visit, file_of({"functioneren-1": "ja", "functioneren-2": "nee"}))
    alert = panel(visit).locator('[data-alert="functioneren-2"]')
    expect(alert.get_by_role("link", name="112")).to_be_visible()
    visit.field("functioneren-2", "nee").evaluate(
        "f => { f.checked = true; f.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    expect(panel(visit)).to_contain_text("Jullie vulden overal hetzelfde in.")
    expect(alert).to_have_count(0)
    expect(visit.place.locator('[data-alert="functioneren-2"]')).to_be_visible()


def test_other_answers_with_the_same_outcome_are_told_as_such(visit: Visit) -> None:
    yes = dict.fromkeys(NINETEEN, "ja")
    opened(visit, "overdracht", yes)
    lay_beside(visit, file_of({**yes, "wonen-1": "nee"}))
    expect(panel(visit)).to_contain_text("Jullie verschillen op 1 vraag. De uitkomst is wel dezelfde.")


def test_two_that_have_yet_to_come_to_something_do_not_come_to_the_same(visit: Visit) -> None:
    opened(visit, "overdracht", {"functioneren-1": "ja"})
    lay_beside(visit, file_of({"functioneren-1": "nee"}))
    expect(panel(visit).locator(".pair__count")).to_have_text("Jullie verschillen op 1 vraag.")


def test_nothing_of_ones_own_yet_is_no_comparison(visit: Visit) -> None:
    visit.open("overdracht").ready()
    lay_beside(visit, file_of(THEIRS))
    expect(panel(visit)).to_contain_text("Vul eerst zelf iets in.")
    expect(panel(visit)).not_to_contain_text("Het wijst")
    visit.says(None)
    expect(visit.root.locator("input:checked")).to_have_count(0)


def test_it_goes_with_its_button_with_wiping_and_with_leaving(visit: Visit) -> None:
    opened(visit, "overdracht", MINE)
    for leave in (
        lambda: visit.button("Haal de mening van je collega weg").click(),
        lambda: visit.page.evaluate("window.dispatchEvent(new Event('pagehide'))"),
    ):
        lay_beside(visit, file_of(THEIRS))
        expect(panel(visit)).to_be_visible()
        leave()
        expect(panel(visit)).to_be_hidden()
        expect(panel(visit)).to_be_empty()
    assert visit.page.evaluate("[localStorage.length, sessionStorage.length, location.search, location.hash]") == [
        0, 0, "", "",
    ]  # fmt: skip
    visit.field("functioneren-1", "ja").check()
    lay_beside(visit, file_of(THEIRS))
    expect(panel(visit)).to_be_visible()
    visit.button("Begin opnieuw en wis alles").click()
    expect(panel(visit)).to_be_empty()


def test_closing_it_keeps_the_focus_at_the_offer(visit: Visit) -> None:
    opened(visit, "overdracht", {"functioneren-1": "ja"})
    lay_beside(visit, file_of(THEIRS))
    visit.button("Haal de mening van je collega weg").click()
    expect(visit.root.locator('[data-do="opinion"]')).to_be_focused()
    expect(visit.told).to_have_text("De mening van je collega is weg.")


@pytest.fixture
def wide(reader: Reader) -> Iterator[Visit]:
    """One reader is enough where the width of the screen is not the question."""
    with reader() as found:
        yield found


BAD_BESIDE = (
    "an empty file", "no text", "a foreign file", "a later version", "too large", "no answers", "an answer twice",
    "a check twice", "a level that is none in an old file", "faults in several checks", "many faults",
)  # fmt: skip


def test_a_bad_file_is_told_in_words_and_changes_nothing(wide: Visit, subtests: pytest.Subtests) -> None:
    opened(wide, "zrm", {"metingen.0.scores.adl": "3"})
    message = wide.root.locator(".opinion__messages")
    for name in BAD_BESIDE:
        content, messages = BAD[name]
        with subtests.test(name):
            lay_beside(wide, content)
            for words in messages:
                expect(message).to_contain_text(words)
            assert NEVER.findall(message.inner_text()) == []
            wide.says("beperkt-zelfredzaam")
            expect(panel(wide)).to_be_hidden()
    lay_beside(wide, holding(scored(adl=1)))
    expect(panel(wide)).to_contain_text("Jullie verschillen op 2 vragen.")
    expect(message).to_be_empty()


def test_a_file_of_the_first_version_and_one_without_this_check(wide: Visit) -> None:
    opened(wide, "zrm", {"metingen.0.scores.adl": "3"})
    lay_beside(wide, old(antwoorden=scored(adl=1)))
    expect(panel(wide)).to_contain_text("Meting 1, Activiteiten dagelijks leven")
    lay_beside(wide, file_of(THEIRS))
    expect(wide.root.locator(".opinion__messages")).to_contain_text("In dit bestand staat deze check niet.")
    # The file that could not be laid beside it leaves the one that was.
    expect(panel(wide)).to_contain_text("Meting 1, Activiteiten dagelijks leven")


def test_answering_while_a_file_is_read_costs_neither(wide: Visit) -> None:
    with held_up(wide.page, "**/*.whl"):
        wide.open("overdracht").field("functioneren-1", "ja").check()
        lay_beside(wide, file_of(THEIRS))
        wide.field("functioneren-1", "nee").check()
    wide.settle()
    expect(panel(wide)).to_contain_text("Jullie verschillen op")
    assert "Jij: Nee Je collega: Ja" in told(wide)
    expect(wide.place.locator(".result__progress")).to_be_visible()


def test_a_file_that_comes_after_wiping_stays_away(wide: Visit) -> None:
    with held_up(wide.page, "**/*.whl"):
        wide.open("overdracht")
        lay_beside(wide, file_of(THEIRS))
        wide.button("Begin opnieuw en wis alles").click()
    wide.field("functioneren-1", "ja").check()
    wide.settle()
    expect(panel(wide)).to_be_empty()
    expect(wide.root.locator(".opinion__messages")).to_be_empty()
