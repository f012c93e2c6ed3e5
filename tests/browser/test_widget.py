"""What the form does while it is filled in: step back, keep, number, wipe, announce, lead the way."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.faults import held_up
from tests.browser.keyboard import Keyboard
from tests.browser.visit import Visit

RESET = "Begin opnieuw en wis alles"
PHONE = {"viewport": {"width": 320, "height": 640}}
NEIGHBOUR = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
}  # fmt: skip

FROM_THE_TOP = "place => Math.round(place.getBoundingClientRect().top + scrollY)"


def test_questions_that_no_longer_matter_step_back_and_keep_their_answer(visit: Visit) -> None:
    visit.open("triage").fill_in({**NEIGHBOUR, "leefgebieden": ["financien", "adl"], "zwaar": "ja"})
    visit.says("aanvullend")
    visit.fill_in({"volwassen": "nee"})
    visit.says("jeugd-en-gezin")
    heavy = visit.root.locator('[data-question="zwaar"]')
    expect(heavy).to_contain_class("is-off")
    line = visit.root.locator(".fold", has=visit.page.locator('[aria-controls="vraag-zwaar"]'))
    expect(line).to_contain_text("telt nu niet mee")
    expect(heavy).to_be_hidden()
    expect(visit.field("zwaar", "ja")).to_be_checked()
    expect(visit.field("zwaar", "ja")).to_be_enabled()
    visit.fill_in({"volwassen": "ja"})
    expect(heavy).not_to_contain_class("is-off")
    expect(line).to_have_count(0)
    expect(heavy).to_be_visible()
    visit.says("aanvullend")


def test_the_question_that_comes_next_is_marked_until_there_is_an_outcome(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "nee"})
    expect(visit.root.locator(".is-next")).to_have_attribute("data-question", "volwassen")
    expect(visit.place).to_contain_text("Nog 6 vragen.")
    visit.fill_in({"volwassen": "nee"})
    expect(visit.root.locator(".is-next")).to_have_count(0)


def test_niets_hiervan_and_the_other_options_exclude_each_other(visit: Visit) -> None:
    visit.open("triage").fill_in({**NEIGHBOUR, "leefgebieden": ["financien", "adl"]})
    visit.fill_in({"leefgebieden": []})
    expect(visit.root.locator('[name="leefgebieden"]:checked')).to_have_count(1)
    assert visit.asked()["leefgebieden"] == []
    visit.fill_in({"leefgebieden": ["justitie"]})
    expect(visit.field("leefgebieden", "")).not_to_be_checked()
    assert visit.asked()["leefgebieden"] == ["justitie"]


def test_a_choice_that_is_undone_is_no_answer_any_more(visit: Visit) -> None:
    visit.open("triage").fill_in({**NEIGHBOUR, "leefgebieden": ["financien"]})
    visit.field("leefgebieden", "financien").uncheck()
    visit.settle()
    assert "leefgebieden" not in visit.asked()


def test_begin_opnieuw_wipes_everything(visit: Visit) -> None:
    visit.open("agenda").fill_in(
        {"start": "13:30", "zaken": [{"id": "flat", "omvang": "complex"}, {"id": "B"}]}
    )
    visit.says("vol")
    visit.button(RESET).click()
    visit.says(None)
    expect(visit.place).to_have_text("Hier verschijnt de uitkomst terwijl je invult.")
    expect(visit.root.locator("[data-record]")).to_have_count(1)
    expect(visit.field("start")).to_have_value("09:00")
    expect(visit.field("zaken.0.id")).to_have_value("")
    expect(visit.root.locator("input:checked")).to_have_count(0)
    expect(visit.root.locator(".is-off, .is-next, [aria-invalid]")).to_have_count(0)
    expect(visit.root).not_to_have_attribute("data-decided", "")
    expect(visit.spoken).to_be_empty()
    expect(visit.told).to_have_text("Alles is gewist.")
    expect(visit.field("start")).to_be_focused()


def test_begin_opnieuw_puts_out_the_path_in_the_diagram(visit: Visit) -> None:
    visit.open("stroomdiagram").fill_in({"crisis": "nee", "half-jaar": "ja"})
    passed = visit.root.locator(".box.is-passed")
    assert passed.evaluate_all("found => found.map((box) => box.dataset.node)") == ["crisis", "half-jaar"]
    assert sorted(passed.locator(".box__step").all_text_contents()) == ["1", "2"]
    present = visit.root.locator(".box.is-present")
    expect(present).to_have_attribute("data-node", "veilig")
    visit.button(RESET).click()
    expect(passed).to_have_count(0)
    expect(present).to_have_attribute("data-node", "crisis")
    expect(visit.root.locator(".arrow.is-passed")).to_have_count(0)


def test_the_focus_stays_in_the_form_while_answering(visit: Visit) -> None:
    keyboard = Keyboard(visit.open("overdracht").ready().page)
    for number in range(1, 8):
        visit.fill_in({f"functioneren-{number}": "nee"}, keyboard)
        expect(visit.field(f"functioneren-{number}", "nee")).to_be_focused()
    for number in range(1, 4):
        visit.fill_in({f"begeleiding-{number}": "nee"}, keyboard)
    visit.says("aanvullend")
    expect(visit.field("begeleiding-3", "nee")).to_be_focused()


def test_on_a_phone_a_bar_leads_to_the_outcome(reader: Reader) -> None:
    with reader(**PHONE) as visit:
        visit.open("triage").whole().ready()
        bar = visit.root.locator(".check__bar")
        expect(bar).to_be_hidden()
        visit.fill_in({"acuut": "ja"})
        expect(bar).to_be_in_viewport()
        expect(bar.get_by_role("button")).to_contain_text(visit.place.locator("h2").inner_text())
        expect(visit.place).not_to_be_in_viewport()
        there = visit.place.evaluate(FROM_THE_TOP)
        bar.get_by_role("button").click()
        expect(visit.place).to_be_focused()
        expect(visit.place.locator("[data-alert]")).to_be_in_viewport()
        expect(bar).to_be_hidden()
        # It leaves its place, so that nothing moves under a finger.
        assert visit.place.evaluate(FROM_THE_TOP) == there


def test_the_bar_does_not_go_from_under_the_focus_of_who_is_on_it(reader: Reader) -> None:
    with reader(**PHONE) as visit:
        keyboard = Keyboard(visit.page)
        visit.open("triage").whole().fill_in({"acuut": "ja"}, keyboard)
        bar = visit.root.locator(".check__bar")
        bar.get_by_role("button").focus()
        visit.place.evaluate("place => place.scrollIntoView()")
        expect(bar).to_have_attribute("data-seen", "")
        expect(bar.get_by_role("button")).to_be_focused()
        keyboard.key("Tab")
        expect(bar.get_by_role("link")).to_be_focused()
        keyboard.key("Tab")
        expect(visit.place.locator("a:focus")).to_be_in_viewport()
        expect(bar).to_be_hidden()


def test_a_wide_screen_needs_no_bar(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    expect(visit.root.locator(".check__bar")).to_be_hidden()
    expect(visit.place).to_be_in_viewport()


def test_a_link_within_the_page_keeps_what_was_filled_in(visit: Visit) -> None:
    visit.open("stroomdiagram").fill_in({"crisis": "nee"})
    link = visit.page.locator("article h2 > .headerlink").last
    heading = str(link.evaluate("link => link.hash"))
    for way in (link.click, visit.page.go_back, visit.page.go_forward):
        way()
        visit.page.wait_for_load_state("networkidle")
        expect(visit.field("crisis", "nee")).to_be_checked()
        expect(visit.root.locator(".box.is-passed")).to_have_count(1)
    assert visit.page.url.endswith(heading)
    expect(visit.page.locator(heading)).to_be_in_viewport()


def test_a_change_without_input_counts_too(visit: Visit) -> None:
    visit.open("triage").ready()
    visit.field("acuut", "ja").evaluate(
        "input => { input.checked = true; input.dispatchEvent(new Event('change', { bubbles: true })); }"
    )
    visit.settle().says("crisis")
    assert visit.questions_asked() == 1


def test_input_and_change_of_one_answer_are_one_question(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "ja"})
    assert visit.questions_asked() == 1


def test_both_ticked_before_the_script_came_what_is_named_stays(visit: Visit) -> None:
    with held_up(visit.page, "**/parts/check.*.js"):
        visit.page.goto(f"{visit.base}triage/", wait_until="commit")
        visit.at("triage").field("leefgebieden", "").check()
        visit.field("leefgebieden", "huiselijke-relaties").check()
    visit.settle()
    expect(visit.field("leefgebieden", "")).not_to_be_checked()
    assert visit.asked() == {"leefgebieden": ["huiselijke-relaties"]}


def test_enter_in_a_field_sends_nothing_and_reloads_nothing(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "flat"}]})
    visit.page.evaluate("globalThis.same = true")
    visit.field("zaken.0.id").press("Enter")
    visit.settle().says("past")
    assert visit.page.evaluate("globalThis.same") is True
    expect(visit.field("zaken.0.id")).to_have_value("flat")
