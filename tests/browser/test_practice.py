"""A practice case is done on its own page: the story in sight, answers compared, claims tried, nothing kept."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from site_builder.exercises import cases
from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

ENVELOPES = "leren/triage-1-blauwe-enveloppen/"
FULL = "leren/agenda-2-te-veel-voor-twee-uur/"
CURTAINS = "leren/triage-5-de-dichte-gordijnen/"
DESK = {"width": 1440, "height": 900}
PHONE = {"width": 320, "height": 568}
FILL = "Vul de antwoorden van de uitwerking in"
COMPARE = "Vergelijk mijn antwoorden"
WHERE = "[localStorage.length, sessionStorage.length, location.search, location.hash]"


def opened(visit: Visit, path: str, check: str) -> Visit:
    """Go to a practice case."""
    visit.page.goto(visit.base + path)
    return visit.at(check).ready()


def panel(visit: Visit) -> Locator:
    """The place where one's answers stand beside the worked ones."""
    return visit.root.locator(".compare__panel")


def groups(visit: Visit) -> dict[str, list[str]]:
    """Return the questions under each heading of the comparison, without the answers."""
    return {
        heading.inner_text(): heading.locator("xpath=following-sibling::ul[1]")
        .locator(":scope > li")
        .all_inner_texts()
        for heading in panel(visit).locator(".compare__group").all()
    }


def test_one_answers_beside_the_story_and_compares_question_by_question(reader: Reader) -> None:
    with reader(viewport=DESK) as visit:
        opened(visit, ENVELOPES, "triage")
        story = visit.page.locator(".casus__verhaal")
        fold = visit.field("leefgebieden", "financien").locator("xpath=ancestor::fieldset").locator(".differ")
        fold.scroll_into_view_if_needed()
        expect(story.get_by_text("broodtrommel")).to_be_in_viewport()
        expect(fold.get_by_text("Verdriet")).to_be_hidden()

        visit.button(COMPARE).click()
        expect(panel(visit)).to_have_text(re.compile("^Vul eerst zelf iets in"))
        visit.field("acuut", "nee").check()
        visit.field("leefgebieden", "financien").check()
        visit.settle()
        found = groups(visit)
        assert list(found) == [
            "Hier antwoord je anders",
            "Dit vulde je nog niet in",
            "Hier antwoord je hetzelfde",
        ]
        assert [row.partition("\n")[0] for row in found["Hier antwoord je anders"]] == [
            "Waar zijn problemen?"
        ]
        assert found["Hier antwoord je hetzelfde"] == ["Is er nu direct gevaar voor iemand? Nee"]
        different = panel(visit).locator(".pair__list").first
        expect(different).to_contain_text("Waarom: Er zijn problemen op drie leefgebieden")
        expect(different.locator(".differ")).to_contain_text("Verdriet na een sterfgeval is geen ziekte")
        expect(panel(visit)).to_contain_text("Bij jou is er nog geen uitkomst.")
        different.get_by_role("button", name="Ga naar de vraag: Waar zijn problemen?").click()
        expect(visit.field("leefgebieden", "financien")).to_be_focused()

        # One click puts the worked answers in the form, and one takes them out again.
        visit.button(FILL).click()
        visit.settle().says("buurtteam")
        assert list(groups(visit)) == ["Hier antwoord je hetzelfde"]
        expect(panel(visit)).to_contain_text("Je antwoordt overal hetzelfde.")
        expect(visit.told).to_contain_text("De antwoorden van de uitwerking staan in het formulier.")
        assert in_both_schemes(visit.page, "compared") == []
        visit.page.emulate_media(media="print")
        expect(story.get_by_text("broodtrommel")).to_be_visible()
        expect(panel(visit).get_by_text("Je antwoordt overal hetzelfde.")).to_be_visible()
        expect(visit.button(COMPARE)).to_be_hidden()
        visit.page.emulate_media(media="screen")
        visit.button("Maak ongedaan").click()
        visit.settle().says(None)
        expect(visit.field("leefgebieden", "dagbesteding")).not_to_be_checked()
        assert visit.page.evaluate(WHERE) == [0, 0, "", ""]

        # What is made up stays here: the check itself knows nothing of it, and the way back has it again.
        visit.page.locator(".casus__werk").get_by_role("link", name="Doe de triage").click()
        expect(visit.page).to_have_url(visit.base + "triage/")
        visit.ready()
        expect(visit.root.locator("input:checked")).to_have_count(0)
        expect(visit.button("Bewaar alles van dit bezoek")).to_have_count(0)
        visit.page.go_back()
        visit.ready()
        expect(visit.field("acuut", "nee")).to_be_checked()
        visit.page.evaluate("window.dispatchEvent(new Event('pagehide'))")
        expect(visit.root.locator("input:checked")).to_have_count(0)
        expect(panel(visit)).to_be_empty()


def test_a_claim_turns_before_ones_eyes_by_keyboard_and_the_form_stays(reader: Reader) -> None:
    with reader(viewport=PHONE, forced_colors="active") as visit:
        opened(visit, CURTAINS, "triage")
        visit.field("acuut", "nee").evaluate("f => f.click()")
        before = visit.settle().asked()
        visit.page.locator("details.example > summary").click()
        button = visit.page.locator("[data-try]").first
        button.focus()
        visit.page.keyboard.press("Enter")
        then = visit.page.locator(".tries .then")
        expect(then.locator(".then__title")).to_be_focused()
        expect(then).to_contain_text("Twijfel: leg het voor aan het buurtteam")
        expect(then).to_contain_text("Hier is waarschijnlijk meer nodig dan het buurtteam")
        assert sideways(visit.page) == []
        visit.page.locator("[data-try]").nth(1).click()
        expect(then).to_have_count(1)
        expect(then.locator(".alert").get_by_role("link", name="112").first).to_be_visible()
        then.get_by_role("button", name="Terug").press("Enter")
        expect(then).to_have_count(0)
        expect(visit.page.locator("[data-try]").nth(1)).to_be_focused()
        expect(visit.field("acuut", "nee")).to_be_checked()
        visit.field("acuut", "nee").evaluate("f => f.dispatchEvent(new Event('input', { bubbles: true }))")
        assert visit.settle().asked() == before
        # The way back to the story, and from there to the questions.
        visit.page.get_by_role("link", name="Lees de casus terug").click()
        expect(visit.page.locator(".casus__verhaal p").first).to_be_in_viewport()


def test_a_note_follows_its_record_and_what_a_record_is_called_is_nobodys_answer(visit: Visit) -> None:
    opened(visit, FULL, "agenda")
    note = visit.root.locator(".differ")
    expect(note).to_have_count(0)
    visit.button("Zaak toevoegen").click()
    visit.settle()
    expect(visit.root.locator('[data-question="zaken.1.voorbereid"] > .differ')).to_have_count(1)
    visit.button(FILL).click()
    visit.settle().says("vol")
    visit.field("zaken.1.id").evaluate(
        "f => { f.value = 'anders'; f.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    visit.button(COMPARE).click()
    visit.settle()
    assert list(groups(visit)) == ["Hier antwoord je hetzelfde"]
    expect(panel(visit)).to_contain_text(
        "Zaak 2: gezin met drie werkers, Hoeveel tijd vraagt het? Complex: 60 minuten"
    )


def test_a_case_is_complete_without_a_script(reader: Reader) -> None:
    case = cases()[-1]
    with reader(java_script_enabled=False, viewport=PHONE) as visit:
        visit.page.goto(f"{visit.base}{case.path.removesuffix('.md')}/")
        article = visit.page.locator("article")
        expect(article.get_by_role("button")).to_have_count(0)
        visit.page.locator("details.example > summary").click()
        expect(article.locator(".tries li").first).to_contain_text("Dan komt eruit: “")
        after = article.locator("h2:has-text('Hierna') + ul").get_by_role("link")
        expect(after).to_have_count(3)
        assert sideways(visit.page) == []
