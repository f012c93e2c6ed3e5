"""The plan between two people: both voices on the smallest screen, quiet questions at their record, one page."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.form import Hand, Mouse
from tests.browser.keyboard import Keyboard
from tests.browser.pdf import sheets
from tests.browser.visit import Visit

SMALLEST = {"width": 320, "height": 640}
LONG = "W" * 300
TURNING = "\u202eabc"
PLAN: dict[str, Any] = {
    "acuut": "nee",
    "problemen": [{"tekst": "Ik begrijp de brieven niet.", "domein": "financien", "niveau": 3}, {"tekst": "Ik zit binnen."}],
    "doelen": [{"tekst": "Ik wil weten hoe ik ervoor sta."}, {"tekst": "Meneer gaat naar buiten."}],
    "resultaten": [{"tekst": "Alle post is binnen een week open."}],
    "oplossingen": [
        {"tekst": "een vast tijdstip voor de post", "kader": "eigen-kracht"},
        {"tekst": "begeleiding aan huis", "kader": "individueel", "bekeken": ["algemeen"]},
    ],
    "acties": [{"tekst": "mijn broer bellen", "wie": "ik", "wanneer": "voor vrijdag"}, {"tekst": "aanmelden", "wie": "ik"}],
    "krachten": "Ik ben precies.",
}  # fmt: skip
USUAL: dict[str, Any] = {
    **PLAN,
    "problemen": [{"tekst": "Ik begrijp de brieven niet, dus ik leg ze weg.", "domein": "financien", "niveau": 3}] * 3,
    "oplossingen": [{"tekst": "een vast tijdstip voor de post, met een kleur per soort", "kader": "eigen-kracht"}] * 5,
    "acties": [{"tekst": "de post van deze week op stapels leggen", "wie": "ik", "wanneer": "vrijdag"}] * 7,
}  # fmt: skip


@pytest.fixture(params=["mouse", "keyboard"])
def hand(request: pytest.FixtureRequest, visit: Visit) -> Hand:
    return Mouse() if request.param == "mouse" else Keyboard(visit.page)


def aside(visit: Visit, path: str) -> Locator:
    return visit.root.locator(f'[data-question="{path}"] > .q__aside')


def test_both_voices_stand_in_the_outcome_and_fit_the_smallest_screen(reader: Reader) -> None:
    with reader(viewport=SMALLEST, has_touch=True) as visit:
        visit.open("plan").whole().fill_in(PLAN)
        visit.says("lichter-kijken")
        parts = visit.place.locator(".voices__part")
        expect(parts.locator(".voices__title")).to_have_text(
            [
                "Dit speelt er bij mij Het team zegt: probleemstelling",
                "Dit wil ik Het team zegt: doelstelling",
                "Dan is het mij gelukt Het team zegt: resultaat",
                "Zo pak ik het aan Het team zegt: oplossing",
                "Dit gaan we doen Het team zegt: actie",
                "Dit kan ik en dit heb ik Het team zegt: krachten en bronnen",
                "Dit doe ik voor een ander Het team zegt: eigen bijdrage",
            ]
        )
        expect(parts.first.locator("li").first).to_have_text(
            "Ik begrijp de brieven niet.Geld en schuldenFinanciën, 3 Beperkt zelfredzaam"
        )
        expect(parts.last).to_contain_text("niet bekend")
        expect(visit.place.locator("table")).to_have_count(0)
        assert sideways(visit.page) == []
        assert in_both_schemes(visit.page, "plan") == []
        visit.fill_in({"krachten": LONG, "bijdrage": TURNING})
        assert sideways(visit.page) == []
        # Danger takes all of it away.
        visit.field("acuut", "ja").check()
        visit.says("veilig-eerst")
        expect(visit.place.locator(".voices")).to_have_count(0)
        expect(visit.root.locator(".q__aside")).to_have_count(0)


def test_a_question_of_ours_waits_until_the_field_is_left_and_is_heard_by_who_comes_back(
    visit: Visit, hand: Hand
) -> None:
    visit.open("plan").ready()
    goal = visit.field("doelen.0.tekst")
    hand.write(goal, "Meneer gaat naar buiten.")
    visit.settle()
    # Nothing comes under the hands of who types.
    expect(aside(visit, "doelen.0.tekst")).to_have_count(0)
    hand.write(visit.field("resultaten.0.tekst"), "Er is bezoek.")
    visit.settle()
    expect(aside(visit, "doelen.0.tekst")).to_contain_text("Zou je het zelf zo zeggen?")
    expect(aside(visit, "doelen.0.tekst")).to_contain_text("(van ons)")
    assert "Zou je het zelf zo zeggen?" in goal.evaluate(
        "found => found.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')"
    )
    expect(visit.spoken).not_to_contain_text("Zou je")
    hand.write(goal, "Ik ga naar buiten.")
    visit.settle()
    expect(aside(visit, "doelen.0.tekst")).to_have_count(0)
    assert "terzijde" not in (goal.get_attribute("aria-describedby") or "")


def test_what_is_asked_stands_at_its_own_record_whatever_is_blank_or_moved_before_it(visit: Visit) -> None:
    visit.open("plan").fill_in(
        {"acties": [{}, {"tekst": "bellen", "wanneer": "nu"}, {"tekst": "gaan", "wie": "ik"}]}
    )
    visit.field("krachten").focus()
    expect(aside(visit, "acties.1.wie")).to_have_count(1)
    expect(aside(visit, "acties.2.wanneer")).to_have_count(1)
    expect(visit.root.locator('[data-records="acties"] .q__aside')).to_have_count(2)
    visit.root.locator('[data-records="acties"] [data-record]').nth(2).locator('[data-do="up"]').click()
    visit.settle()
    expect(aside(visit, "acties.1.wanneer")).to_have_count(1)
    expect(aside(visit, "acties.2.wie")).to_have_count(1)
    expect(visit.root.locator('[data-records="acties"] .q__aside')).to_have_count(2)
    ids = visit.root.evaluate("root => [...root.querySelectorAll('[id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_what_can_be_lighter_leads_to_the_very_solution(visit: Visit, hand: Hand) -> None:
    visit.open("plan").fill_in({**PLAN, "oplossingen": [{}, *PLAN["oplossingen"]]})
    entry = visit.place.locator(".result__table li").filter(
        has_text="Oplossing 3: keken jullie ook naar het sociale netwerk?"
    )
    hand.press(entry.get_by_role("button"))
    expect(visit.field("oplossingen.2.bekeken", "algemeen")).to_be_focused()
    hand.choose(visit.field("oplossingen.2.bekeken", "netwerk"), "netwerk")
    visit.settle()
    visit.says("rond")


def test_what_was_looked_at_is_asked_of_an_individual_solution_alone(visit: Visit) -> None:
    visit.open("plan").fill_in(
        {"oplossingen": [{"tekst": "a", "kader": "netwerk"}, {"tekst": "b", "kader": "individueel"}]}
    )
    asked = visit.root.locator('[data-question$=".bekeken"]')
    expect(asked.nth(0)).to_be_hidden()
    expect(asked.nth(1)).to_be_visible()


@pytest.mark.parametrize("answers", [USUAL, {"acuut": "nee"}], ids=["usual", "empty"])
def test_the_plan_prints_on_one_page_with_what_is_empty_said(answers: dict[str, Any], visit: Visit) -> None:
    visit.open("plan").fill_in(answers)
    visit.page.evaluate("window.print = () => {}")
    visit.button("Print het plan op één blad").click()
    pages = sheets(visit.page, paper="A4").pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    titles = [
        "Dit speelt er bij mij", "Dit wil ik", "Dan is het mij gelukt", "Zo pak ik het aan", "Dit gaan we doen",
        "Dit kan ik", "Dit doe ik", "Zo spreken we het af",
    ]  # fmt: skip
    places = [text.index(title) for title in titles]
    assert places == sorted(places)
    assert text.count("niet bekend") == (7 if answers == {"acuut": "nee"} else 1)
    assert "van ons" in text
    assert "Zou je het zelf zo zeggen?" not in text


@pytest.mark.parametrize(
    "danger",
    [{"acuut": "onbekend"}, {"problemen": [{"tekst": "a", "domein": "huiselijke-relaties", "niveau": 2}]}],
)
def test_there_is_no_plan_to_leave_behind_where_it_may_not_be_safe(
    danger: dict[str, Any], visit: Visit
) -> None:
    visit.open("plan").fill_in({**PLAN, **danger})
    visit.says("lichter-kijken")
    expect(visit.root.locator('[data-do="print-handout"]')).to_be_hidden()
