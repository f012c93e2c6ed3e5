"""The flower on the screen of a meeting: every answer stands in the form, and nothing is lost on the way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.keyboard import Keyboard
from tests.browser.visit import Visit
from tests.browser.walking import follow, go_back, leave

START = "Zet de bloem op het scherm"
ON = "Ga verder met de bloem"
AWAY = "event => window.dispatchEvent(new Event(event))"
PETALS = ["Situatie", "Persoon", "Jezelf", "Ethiek", "Team"]


class Flower:
    """The flower that is run, on the page of its check."""

    def __init__(self, visit: Visit) -> None:
        """Open the check and put the flower on the screen."""
        self.visit = visit
        visit.open("bloemmodel").ready()
        visit.button(START).click()

    @property
    def stage(self) -> Locator:
        """What the reader has in the place of the check."""
        return self.visit.root.locator(".flower-stage")

    @property
    def title(self) -> Locator:
        """What the present step is called."""
        return self.stage.get_by_role("heading", level=2)

    @property
    def steps(self) -> Locator:
        """The petals and what comes after them, to go to."""
        return self.stage.locator(".flower-stage__steps button")

    def press(self, words: str) -> None:
        """Press a button by its words."""
        self.stage.get_by_role("button", name=words, exact=True).click()

    def box(self, words: str) -> Locator:
        """The field of a text by the beginning of its words."""
        return self.stage.get_by_role("textbox", name=words)

    def choose(self, answer: str, question: str) -> None:
        """Choose an answer."""
        self.stage.get_by_role("group", name=question).get_by_label(answer, exact=True).check()


def test_a_meeting_from_the_crisis_to_the_telling_is_all_in_the_form(visit: Visit) -> None:
    flower = Flower(visit)
    go_round(flower)
    decide(flower)
    flower.press("Terug naar het formulier")
    expect(visit.button(ON)).to_be_focused()
    visit.says("besloten")
    expect(visit.field("besluit")).to_have_value("Afschalen")
    assert visit.asked() == {
        "crisis": "nee",
        "leden": [{"naam": "Noord"}, {"naam": "Zuid"}, {"naam": "Oost"}],
        "gesteld": ["situatie-8", "persoon-1", "jezelf-1", "ethiek-1", "team-1"],
        "veilig": "ja",
        "kernwoorden": {"situatie": "buurvrouw belt"},
        "wie-besluit": "team",
        "besluit": "Afschalen",
        "argumenten": "Zij belt zelf",
        "ziet-zich": "ja",
        "blad": "ethiek",
        "vertellen": "Het is u gelukt.",
    }


def go_round(flower: Flower) -> None:
    """Go from the crisis through all petals, and see what the screen says of them."""
    visit = flower.visit
    expect(flower.title).to_have_text("Voor je begint")
    expect(flower.title).to_be_focused()
    expect(visit.root.locator(".check__form")).to_be_hidden()
    flower.choose("Nee", "Dreigt er nu een crisis?")
    flower.box("Wie zitten er").fill("Noord\nZuid\n\n Oost \n")
    flower.press("Begin met de bladen")
    visit.settle()
    expect(flower.stage).to_contain_text("Blad 1 van 5, ronde 1")
    expect(flower.stage).to_contain_text("Wie heeft dit blad: Noord")
    # Whose turn it is says its place in the list, and the drawing in words.
    expect(flower.steps.and_(flower.stage.locator("[aria-current=step]"))).to_contain_text("Situatie")
    expect(flower.stage.locator(".flower__words--now")).to_contain_text("aan de beurt")
    flower.stage.get_by_role("checkbox").nth(7).check()
    flower.choose("Ja", "Is de cliënt veilig als wij afsluiten?")
    flower.box("Kernwoorden bij Situatie").fill("buurvrouw belt")
    expect(flower.steps.first).to_contain_text("Noord: 1 van 9 gesteld")
    expect(flower.stage).to_contain_text("Nog niets gevraagd uit: Persoon, Jezelf, Ethiek, Team.")
    for petal in PETALS[1:]:
        flower.press("Volgende blad")
        expect(flower.title).to_have_text(petal)
        expect(flower.title).to_be_focused()
        flower.stage.get_by_role("checkbox").first.check()
    expect(flower.stage).to_contain_text("Uit elk blad is iets gevraagd.")
    flower.press("Nog een ronde")
    expect(flower.stage).to_contain_text("Blad 1 van 5, ronde 2")
    flower.press("Vorige")
    expect(flower.stage).to_contain_text("Blad 5 van 5, ronde 1")


def decide(flower: Flower) -> None:
    """Go from the petals to the telling, by way of a doubt that leads back to one of them."""
    visit = flower.visit
    flower.press("Naar het besluit")
    flower.choose("Het team samen", "Wie neemt het besluit?")
    expect(flower.stage).to_contain_text("buurvrouw belt")
    flower.box("Wat is het besluit?").fill("Afschalen")
    flower.press("Naar de argumenten")
    flower.box("Op welke argumenten").fill("Zij belt zelf")
    flower.press("Ziet de inbrenger zich dit doen?")
    # Which petal is asked of who hesitates, and only a petal leads back.
    expect(flower.stage.get_by_role("group", name="Uit welk blad")).to_be_hidden()
    flower.choose("Twijfelt", "Ziet de inbrenger zich dit doen?")
    expect(flower.stage).to_contain_text("Kies eerst het blad.")
    flower.choose("Ethiek", "Uit welk blad lijkt de aarzeling te komen?")
    flower.press("Terug naar het blad Ethiek")
    expect(flower.title).to_have_text("Ethiek")
    visit.settle()
    visit.says("terug-naar-blad")
    flower.steps.filter(has_text="Zie je het jezelf doen?").click()
    flower.choose("Ja", "Ziet de inbrenger zich dit doen?")
    flower.press("Hoe vertel je het?")
    flower.box("Hoe vertelt de inbrenger").fill("Het is u gelukt.")
    flower.stage.locator(".meeting__next").click()
    visit.settle()
    expect(flower.title).to_have_text("Waar jullie staan")
    expect(flower.stage).to_contain_text("Het besluit staat")
    expect(flower.stage).to_contain_text("Zet de casus op de agenda")


def test_nothing_is_lost_on_the_way_to_another_page_and_back(visit: Visit) -> None:
    flower = Flower(visit)
    flower.choose("Nee", "Dreigt er nu een crisis?")
    flower.press("Begin met de bladen")
    flower.press("Volgende blad")
    flower.box("Kernwoorden bij Persoon").fill("opent haar post")
    flower.stage.get_by_role("checkbox").nth(2).check()
    leave(visit)
    go_back(visit).settle()
    expect(flower.title).to_have_text("Persoon")
    expect(flower.box("Kernwoorden bij Persoon")).to_have_value("opent haar post")
    expect(flower.stage.get_by_role("checkbox").nth(2)).to_be_checked()
    flower.press("Terug naar het formulier")
    visit.field("gesteld", "persoon-3").uncheck()
    visit.settle()
    visit.button(ON).click()
    expect(flower.title).to_have_text("Persoon")
    expect(flower.stage.get_by_role("checkbox").nth(2)).not_to_be_checked()
    # What is wiped takes the flower along, and what is brought back brings it back.
    flower.press("Terug naar het formulier")
    visit.button("Begin opnieuw en wis alles").click()
    expect(visit.button(START)).to_be_visible()
    visit.button("Maak ongedaan").click()
    visit.settle()
    visit.button(ON).click()
    expect(flower.title).to_have_text("Persoon")
    expect(flower.box("Kernwoorden bij Persoon")).to_have_value("opent haar post")


@pytest.mark.parametrize("event", ["pagehide", "werkwijzer:weg"])
def test_who_leaves_leaves_no_flower(event: str, visit: Visit) -> None:
    flower = Flower(visit)
    flower.box("Wie zitten er").fill("Noord")
    visit.page.evaluate(AWAY, event)
    expect(flower.stage).to_have_count(0)
    follow(visit, "triage")
    follow(visit, "bloemmodel")
    expect(visit.button(START)).to_be_visible()
    expect(visit.field("leden.0.naam")).to_have_value("")


def test_in_a_crisis_the_flower_does_not_open_and_the_number_stands_there(visit: Visit) -> None:
    flower = Flower(visit)
    flower.choose("Ja", "Dreigt er nu een crisis?")
    expect(flower.stage.get_by_role("alert").get_by_role("link", name="112")).to_be_visible()
    expect(flower.stage).to_contain_text("Een crisis wacht niet op een bespreking.")
    expect(flower.stage.get_by_role("button", name="Begin met de bladen")).to_be_hidden()
    expect(flower.steps.first).to_be_hidden()
    flower.choose("Weet ik niet", "Dreigt er nu een crisis?")
    expect(flower.stage.get_by_role("alert")).to_contain_text("Zoek dat vandaag uit")
    flower.press("Begin met de bladen")
    flower.choose("Nee", "Is de cliënt veilig als wij afsluiten?")
    visit.settle()
    expect(flower.stage.get_by_role("alert").locator("[data-alert=veilig-nee]")).to_be_visible()
    # The same in the form ends what goes on.
    visit.root.evaluate("""root => {
      const yes = root.querySelector('.check__form [name=crisis][value=ja]');
      yes.checked = true;
      yes.dispatchEvent(new Event('input', { bubbles: true }));
    }""")
    expect(flower.title).to_have_text("Voor je begint")


def test_what_cannot_be_read_is_said_on_the_screen_and_stays(visit: Visit) -> None:
    flower = Flower(visit)
    long = "een label van veel meer dan veertig letters lang"
    flower.box("Wie zitten er").fill(f"Noord\n{long}")
    expect(flower.stage.locator(".flower-stage__faults")).to_contain_text("40")
    expect(flower.box("Wie zitten er")).to_have_value(f"Noord\n{long}")
    flower.box("Wie zitten er").fill("Noord")
    expect(flower.stage.locator(".flower-stage__faults")).to_be_empty()


# Counts how often what stands in a region is made anew.
COUNT = """region => {
  region.dataset.made = 0;
  new MutationObserver(() => { region.dataset.made = Number(region.dataset.made) + 1; }).observe(region, { childList: true });
}"""


def test_what_is_wrong_in_two_labels_is_told_once_however_long_one_types(visit: Visit) -> None:
    flower = Flower(visit)
    long = "een label van veel meer dan veertig letters lang"
    flower.box("Wie zitten er").fill(f"{long}\n{long} en nog langer\nZuid")
    faults = flower.stage.locator(".flower-stage__faults")
    expect(faults.locator("p")).to_have_count(2)
    faults.evaluate(COUNT)
    for letter in "west":
        flower.box("Wie zitten er").press("End")
        flower.box("Wie zitten er").press_sequentially(letter)
        visit.settle()
    expect(faults.locator("p")).to_have_count(2)
    expect(faults).to_have_attribute("data-made", "0")
    flower.box("Wie zitten er").fill("Noord")
    expect(faults).to_be_empty()
    expect(faults).not_to_have_attribute("data-made", "0")


def test_an_alert_on_the_screen_leads_on_to_its_page_and_is_told_once(visit: Visit) -> None:
    flower = Flower(visit)
    flower.choose("Weet ik niet", "Dreigt er nu een crisis?")
    alert = flower.stage.get_by_role("alert")
    link = alert.locator("[data-alert=veiligheid-onzeker] a.lead")
    expect(link).to_have_attribute("href", re.compile("casuistiek/meldcode/$"))
    alert.evaluate(COUNT)
    flower.box("Wie zitten er").press_sequentially("Noord")
    visit.settle()
    expect(link).to_be_visible()
    expect(alert).to_have_attribute("data-made", "0")


def test_what_is_found_in_a_text_stands_under_it_on_the_screen_too(visit: Visit) -> None:
    flower = Flower(visit)
    flower.box("Wie zitten er").fill("Noord\nMevrouw Jansen")
    marks = flower.stage.locator(".q__marks")
    expect(marks.locator("summary")).to_have_text("1 woord om na te kijken")
    flower.press("Begin met de bladen")
    flower.box("Kernwoorden bij Situatie").fill("Altijd lui.")
    expect(marks.locator("summary")).to_have_text("2 woorden om na te kijken")
    expect(marks.locator("li").first).to_be_hidden()
    expect(flower.box("Kernwoorden bij Situatie")).to_be_focused()
    marks.locator("summary").click()
    expect(marks.locator("li b")).to_have_text(["Altijd", "lui"])
    expect(marks).to_contain_text("noem wat iemand wel en niet deed")
    expect(flower.box("Kernwoorden bij Situatie")).to_have_value("Altijd lui.")
    # It goes along with its text, and comes back with it.
    flower.press("Volgende blad")
    expect(marks.locator("summary")).to_have_count(0)
    flower.press("Vorige")
    expect(marks.locator("summary")).to_have_text("2 woorden om na te kijken")
    assert in_both_schemes(visit.page, "marks") == []


def test_a_turned_label_turns_no_other_and_no_words_of_ours(visit: Visit) -> None:
    flower = Flower(visit)
    # Six, so that one petal has two of them.
    flower.box("Wie zitten er").fill("\u202enoord\nz\no\nw\nx\nzuid")
    flower.press("Begin met de bladen")
    visit.settle()
    for place in (flower.stage.locator(".flower-stage__who"), flower.steps.first.locator("small")):
        expect(place.locator("bdi")).to_have_text(["\u202enoord", "zuid"])
        first, second = place.locator("bdi").evaluate_all(
            "found => found.map((one) => one.getBoundingClientRect().left)"
        )
        assert first < second


def test_a_key_is_enough_and_the_focus_goes_along(visit: Visit) -> None:
    visit.open("bloemmodel").ready()
    hand = Keyboard(visit.page)
    hand.reach(visit.button(START))
    hand.key("Enter")
    flower_title = visit.root.locator(".flower-stage h2")
    expect(flower_title).to_be_focused()
    hand.key("Tab")
    hand.key("ArrowRight")
    expect(visit.root.locator(".flower-stage input[type=radio]").nth(1)).to_be_checked()
    hand.key("Tab")
    visit.page.keyboard.type("Noord")
    hand.key("Tab")
    hand.key("Enter")
    expect(flower_title).to_have_text("Situatie")
    hand.key("Tab")
    hand.key("Space")
    expect(visit.field("gesteld", "situatie-1")).to_be_checked()
    # The steps beside it are drawn anew at each tick; who is on one of them stays there.
    second = visit.root.locator(".flower-stage__steps button").nth(1)
    hand.reach(second)
    visit.settle()
    expect(second).to_be_focused()
    hand.key("Enter")
    expect(flower_title).to_have_text("Persoon")
    expect(flower_title).to_be_focused()


def test_the_second_tap_of_two_passes_no_petal_by(visit: Visit) -> None:
    flower = Flower(visit)
    flower.press("Begin met de bladen")
    flower.stage.get_by_role("button", name="Volgende blad").dblclick()
    expect(flower.title).to_have_text("Persoon")


@pytest.mark.parametrize("width", [320, 360, 1440, 1920])
def test_it_fits_the_screen_and_has_no_fault(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 900}) as visit:
        flower = Flower(visit)
        expect(visit.root.locator(".steps__bar")).to_be_hidden()
        flower.choose("Weet ik niet", "Dreigt er nu een crisis?")
        flower.box("Wie zitten er").fill("een-label-van-veertig-letters-aan-een-stuk")
        flower.press("Begin met de bladen")
        visit.settle()
        assert sideways(visit.page) == []
        size = flower.title.evaluate("title => parseFloat(getComputedStyle(title).fontSize)")
        assert size >= (40 if width >= 1440 else 24)
        if width in (320, 1440):
            assert in_both_schemes(visit.page, str(width)) == []
        flower.steps.filter(has_text="Zie je het jezelf doen?").click()
        flower.choose("Twijfelt", "Ziet de inbrenger zich dit doen?")
        assert sideways(visit.page) == []
        if width == 320:
            assert in_both_schemes(visit.page, "doubt") == []
