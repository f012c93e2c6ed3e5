"""On to the next check: what fits there goes along, is added or takes a place, and can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from tests.browser.conftest import Reader
from tests.browser.phone import PHONE as STEPS
from tests.browser.phone import at, onward, tap
from tests.browser.phone import press as put_finger
from tests.browser.test_desk import UNDO, notice, press, stands
from tests.browser.visit import Visit
from tests.browser.walking import STAY, arrived, follow, go_back, leave

FROM = "Waar hoort deze vraag?"
PHONE = {"width": 320, "height": 640}
# Puts a way on, with answers of its own, into what the rules say of every result.
LED_ON = """([to, text, answers]) => {
  const parse = JSON.parse;
  JSON.parse = (text_, ...rest) => {
    const found = parse(text_, ...rest);
    if (found?.receipt !== undefined && found?.paper) {
      found.onward = { title: 'Verder met', entries: [{ check: to, text, answers }] };
    }
    return found;
  };
}"""
# A case with signs, of which all is ready: `veiligheid` leads on to `inbreng`, whose form stands far down its page.
READY: dict[str, Any] = {
    "nu": "nee", "signalen": "ja", "structureel": "nee", "twijfel": "nee", "overleg": "ja", "gesproken": "ja",
    "klaar": ["feiten", "vastgelegd", "vraag", "gespreksleider"],
}  # fmt: skip
# Lets the check see a press, and nobody behind it.
NO_FURTHER = """root => root.parentElement.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopPropagation();
})"""
OPSCHALEN = {"crisis": "nee", "half-jaar": "ja", "veilig": "nee", "zwaar": "ja"}


def led_on(visit: Visit, to: str, answers: dict[str, Any]) -> Locator:
    """Go to triage, and come to an outcome there that leads to another check with these answers; return the link."""
    follow(visit, "triage").ready()
    visit.button("Begin opnieuw en wis alles").click()
    visit.page.evaluate(LED_ON, [to, "Verder", answers])
    visit.fill_in({"acuut": "ja"})
    return way_on(visit)


def carried(visit: Visit, to: str, answers: dict[str, Any]) -> Visit:
    """Come to a check from the page of another one, with these answers."""
    link = led_on(visit, to, answers)
    visit.page.evaluate(STAY)
    link.click()
    return arrived(visit, to).settle()


def labels(visit: Visit) -> list[str]:
    """Return the labels of the agenda as the rules were asked."""
    return [record["id"] for record in visit.asked()["zaken"]]


def test_records_are_added_and_single_answers_take_the_place_of_others(visit: Visit) -> None:
    visit.open("agenda").fill_in(
        {"start": "13:30", "duur": 60, "zaken": [{"id": "A", "acuut": True}, {"id": "B"}]}
    )
    before = stands(visit)
    carried(
        visit, "agenda", {"duur": 120, "zaken": [{"id": "C", "soort": "proces", "urgent": ["veiligheid"]}]}
    )
    asked = visit.asked()
    assert (asked["start"], asked["duur"], labels(visit)) == ("13:30", 120, ["A", "B", "C"])
    assert asked["zaken"][0]["acuut"] is True
    assert asked["zaken"][2]["soort"] == "proces"
    assert asked["zaken"][2]["urgent"] == ["veiligheid"]
    words = f"Uit “{FROM}” kwam mee: “Hoeveel minuten is er?”, “Zaken” (1)."
    expect(notice(visit)).to_contain_text(words)
    expect(visit.told).to_have_text(words)
    press(visit, UNDO)
    visit.settle()
    assert stands(visit) == before
    assert labels(visit) == ["A", "B"]


def test_into_a_blank_form_the_first_record_is_the_first(visit: Visit) -> None:
    visit.open("triage")
    carried(visit, "agenda", {"zaken": [{"id": "A"}]})
    assert labels(visit) == ["A"]
    expect(visit.root.locator("[data-record]")).to_have_count(1)
    press(visit, UNDO)
    visit.says(None)
    expect(visit.root.locator("[data-record]")).to_have_count(1)
    leave(visit)
    go_back(visit).ready()
    expect(notice(visit)).to_have_count(0)


def test_a_label_that_stands_there_gets_a_number(visit: Visit) -> None:
    long = "L" * 80
    visit.open("agenda").fill_in({"zaken": [{"id": "Zaak 1"}, {"acuut": True}, {"id": long}]})
    carried(
        visit, "agenda", {"zaken": [{"id": " zaak 1 "}, {"id": "ZAAK 2"}, {"id": "zaak 1 (2)"}, {"id": long}]}
    )
    assert labels(visit) == [
        "Zaak 1", "Zaak 2", long, "zaak 1 (2)", "ZAAK 2 (2)", "zaak 1 (2) (2)", "L" * 76 + " (2)",
    ]  # fmt: skip
    visit.says(visit.place.get_attribute("data-outcome"))
    expect(visit.place.locator(".faults")).to_have_count(0)


def test_a_full_list_of_fifty_takes_no_more_and_says_so(visit: Visit) -> None:
    fifty = [{"id": f"Z{number}"} for number in range(49)]
    visit.open("triage")
    carried(visit, "agenda", {"zaken": fifty})
    expect(visit.root.locator("[data-record]")).to_have_count(49)
    carried(visit, "agenda", {"zaken": [{"id": "past"}, {"id": "te veel"}, {"id": "ook te veel"}]})
    assert labels(visit)[48:] == ["Z48", "past"]
    expect(notice(visit)).to_contain_text("“Zaken” (1). Niet meegekomen bij “Zaken”: 2. Er passen er 50.")
    carried(visit, "agenda", {"zaken": [{"id": "een"}]})
    assert len(labels(visit)) == 50
    expect(notice(visit)).to_have_text(f"Niet meegekomen bij “Zaken”: 1. Er passen er 50. {UNDO}")


def test_four_measurements_take_no_fifth(visit: Visit) -> None:
    four = [{"moment": "tussentijds", "scores": {"adl": level}} for level in (1, 2, 3, 4)]
    visit.open("zrm").fill_in({"metingen": four[:3]})
    carried(visit, "zrm", {"metingen": four[2:]})
    given = visit.asked()["metingen"]
    assert [record["scores"]["adl"] for record in given] == [1, 2, 3, 3]
    expect(notice(visit)).to_contain_text(
        "“Metingen” (1). Niet meegekomen bij “Metingen”: 1. Er passen er 4."
    )


def test_what_waits_is_put_down_on_a_page_that_does_not_collect_it(visit: Visit) -> None:
    visit.open("triage")
    link = led_on(visit, "agenda", {"zaken": [{"id": "A"}]})
    # Pressed, and then on to somewhere else.
    visit.root.evaluate(NO_FURTHER)
    link.click()
    asked = visit.questions_asked()
    leave(visit)
    follow(visit, "agenda").ready()
    expect(notice(visit)).to_have_count(0)
    assert visit.questions_asked() == asked


def way_on(visit: Visit) -> Locator:
    """Return the first link to a next check."""
    return visit.place.locator("a.onward__link").first


def test_a_link_carries_along_what_the_result_says(visit: Visit) -> None:
    visit.page.add_init_script(f"({LED_ON})(['agenda', 'Zet op de agenda', {{ zaken: [{{ id: 'A' }}] }}])")
    visit.open("triage").fill_in({"acuut": "ja"})
    visit.page.evaluate(STAY)
    way_on(visit).click()
    arrived(visit, "agenda").settle()
    assert labels(visit) == ["A"]
    expect(notice(visit)).to_contain_text("Uit “")
    visit.page.go_back()
    arrived(visit, "triage").settle().says("crisis")


def test_a_link_that_is_opened_in_another_tab_leaves_nothing_waiting(visit: Visit) -> None:
    visit.page.add_init_script(f"({LED_ON})(['agenda', 'Zet op de agenda', {{ zaken: [{{ id: 'A' }}] }}])")
    visit.open("triage").fill_in({"acuut": "ja"})
    with visit.page.context.expect_page():
        way_on(visit).click(modifiers=["Control"])
    follow(visit, "agenda").ready()
    expect(notice(visit)).to_have_count(0)


def test_with_nothing_to_take_along_the_link_just_goes(visit: Visit) -> None:
    visit.open("stroomdiagram").fill_in(OPSCHALEN).says("opschalen")
    visit.page.evaluate(STAY)
    way_on(visit).click()
    arrived(visit, "overdracht").ready()
    expect(notice(visit)).to_have_count(0)
    go_back(visit.at("stroomdiagram")).settle().says("opschalen")


def test_a_link_is_large_enough_for_a_thumb_and_is_not_on_paper(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("stroomdiagram").whole().fill_in(OPSCHALEN)
        box = way_on(visit).bounding_box()
        assert box
        assert box["height"] >= 44
        visit.page.emulate_media(media="print")
        expect(way_on(visit)).to_be_hidden()


@pytest.mark.parametrize("size", [STEPS, {"width": 1280, "height": 800}], ids=["phone", "wide"])
def test_one_arrives_at_the_form_with_what_came_along_in_view(size: ViewportSize, reader: Reader) -> None:
    with reader(viewport=size, has_touch=True) as visit:
        visit.open("veiligheid")
        if size is STEPS:
            visit.whole()
        visit.fill_in(READY).says("inbrengen")
        if size is STEPS:
            put_finger(visit, visit.root.locator(".steps__whole"))
            put_finger(visit, visit.root.locator(".check__bar button"))
        visit.page.evaluate(STAY)
        way_on(visit).click()
        arrived(visit, "inbreng")
        expect(notice(visit)).to_be_in_viewport(ratio=1)
        expect(notice(visit)).to_contain_text("kwam mee")
        expect(visit.root.locator('[data-question="acuut"] > legend')).to_be_focused()
        expect(visit.root.locator('[data-question="acuut"] > legend')).to_be_in_viewport(ratio=1)
        visit.page.wait_for_timeout(500)  # the theme has had every turn
        expect(notice(visit)).to_be_in_viewport(ratio=1)
        if size is STEPS:
            at(visit, "acuut")
            through_to_what_is_ready(visit)


def through_to_what_is_ready(visit: Visit) -> None:
    """Go on to the list of ticks that came along half: it is shown too, before the outcome."""
    tap(visit, "acuut", "nee")
    tap(visit, "soort", "proces")
    for question in ("vraagsoort", "vraag", "toestemming", "kinderen"):
        at(visit, question)
        put_finger(visit, onward(visit))
    at(visit, "klaar")
    expect(visit.root.locator(".steps__left")).to_have_text("Nog 4 open")
    put_finger(visit, onward(visit))
    expect(visit.place.locator("h2")).to_be_focused()
