"""An outcome leads on: to the page and the check that it names, to its passage, and back to the question."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.visit import Visit

SHARED = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
    "leefgebieden": ["financien", "geestelijke-gezondheid"], "hulpvragen": ["schuldregeling"], "zwaar": "ja",
}  # fmt: skip
WIDTHS = pytest.mark.parametrize("width", [320, 1280])


def shown(visit: Visit, width: int) -> Visit:
    """Open the triage with its whole form; a phone shows one step of it at first."""
    visit.open("triage")
    return visit if width == max(WIDTHS.args[1]) else visit.whole()


@WIDTHS
def test_actions_and_alerts_lead_to_the_page_and_the_check_they_name(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 700}) as visit:
        shown(visit, width).fill_in(SHARED).says("aanvullend")
        alert = visit.place.locator(".alert a.lead")
        expect(alert).to_have_text(["Lees: Nummers om te bellen"])
        actions = visit.place.locator(".result__actions a.lead")
        expect(actions).to_have_text(
            [
                "Lees: Zorgen om een ander",
                "Lees: AIO en Begeleid Thuis",
                "Lees: Schulden",
                "Doe de check: Overdracht",
            ]
        )
        assert visit.place.locator("a a, a button").count() == 0
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        actions.nth(3).click()
        visit.page.wait_for_url("**/overdracht/")
        expect(visit.at("overdracht").root).to_be_visible()


@WIDTHS
def test_a_reason_leads_to_its_passage_and_back_to_its_question(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 700}) as visit:
        shown(visit, width).fill_in(SHARED).says("aanvullend")
        reason = visit.place.locator(".result__reasons li").nth(1)
        reason.get_by_role(
            "button", name="Ga naar de vraag: Is het heel zwaar, of gaat het heel wisselend?"
        ).click()
        expect(visit.field("zwaar", "ja")).to_be_focused()
        expect(visit.field("zwaar", "ja")).to_be_in_viewport()
        reason.locator(".source a").click()
        visit.page.wait_for_url("**/begin/inwoners/")
        expect(visit.page.locator("h1")).to_contain_text("Wat kan een buurtteam voor jou doen?")


def test_who_may_not_be_safe_is_not_sent_to_the_page_for_others(reader: Reader) -> None:
    with reader() as visit:
        visit.open("triage").fill_in({**SHARED, "voor": "mezelf", "leefgebieden": ["huiselijke-relaties"]})
        leads = visit.place.locator(".result__actions a.lead").all_inner_texts()
        assert "Lees: Voor inwoners" in leads
        assert "Lees: Zorgen om een ander" not in leads
        assert "Lees: Sociaal netwerk" not in leads


def test_on_paper_there_are_no_leads_to_follow(reader: Reader) -> None:
    with reader() as visit:
        visit.open("grenzen").fill_in({"taak": "begeleiding-zwaar-chronisch"}).says("niet")
        expect(visit.place.locator("a.lead").first).to_be_visible()
        visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        visit.page.emulate_media(media="print")
        expect(visit.place.locator("a:visible")).to_have_count(0)
