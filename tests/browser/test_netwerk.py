"""The drawing of a network in the page: to see, to read aloud, to save, to print, and never who may not be safe."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.form import Form, Mouse
from tests.browser.visit import Visit

SVG = "{http://www.w3.org/2000/svg}"
FOUR: dict[str, Any] = {
    "personen": [
        {
            "label": "zus",
            "gebied": "familie",
            "afstand": 1,
            "krijgt": ["emotioneel", "materieel"],
            "geeft": ["advies"],
        },
        {"label": "hond & <kat>", "huisdier": True, "krijgt": ["gezelschap"]},
        {"label": "vader", "gebied": "familie", "overleden": True},
        {
            "label": "collega van toen in een heel andere stad",
            "gebied": "werk",
            "afstand": 3,
            "vroeger": True,
        },
    ]
}
OVERLAP = """svg => {
  const found = [...svg.querySelectorAll('.net-label, .net-letter, .net-number, .net-symbol')].map(e => e.getBoundingClientRect());
  const touches = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  const all = [...svg.querySelectorAll('.net-person')];
  const of = e => [...e.querySelectorAll('.net-label, .net-letter, .net-number, .net-symbol')].map(p => p.getBoundingClientRect());
  let count = 0;
  all.forEach((one, place) => all.slice(0, place).forEach(other => {
    count += of(one).some(a => of(other).some(b => touches(a, b)));
  }));
  const frame = svg.getBoundingClientRect();
  const out = found.filter(r => r.left < frame.left || r.right > frame.right || r.top < frame.top || r.bottom > frame.bottom);
  return [found.length, count, out.length];
}"""


def drawings(visit: Visit) -> Locator:
    """Return the drawings on the screen."""
    return visit.place.locator(".network__drawing")


def saved(visit: Visit, number: int, folder: Path) -> str:
    """Return the file that a drawing is saved in."""
    with visit.page.expect_download() as waiting:
        visit.place.get_by_role("button", name="Bewaar deze tekening").nth(number).click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file.read_text("utf-8")


def test_both_drawings_show_everybody_and_the_table_says_all_of_it(visit: Visit) -> None:
    visit.open("netwerk").ready().fill_in(FOUR)
    visit.says("getekend")
    expect(drawings(visit)).to_have_count(2)
    for number, name in enumerate(("Ecogram", "Kringen")):
        drawn = drawings(visit).nth(number)
        expect(drawn).to_have_attribute("role", "img")
        label = drawn.get_attribute("aria-label") or ""
        assert label.startswith(name)
        assert "4" in label
        assert "Iedereen op een rij" in label
        shown, overlap, outside = drawn.evaluate(OVERLAP)
        assert shown > 4
        assert (overlap, outside) == (0, 0)
    rows = visit.place.locator(".result__table").first.locator("tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.nth(0)).to_have_text("zusFamilieHeel dichtbijE, MA")
    expect(rows.nth(3)).to_contain_text("collega van toen in een heel andere stad")
    # A pet, who died and who was there before have signs of their own shape.
    ecogram = drawings(visit).first
    expect(ecogram.locator("rect.net-symbol")).to_have_count(1)
    expect(ecogram.locator(".net-cross")).to_have_count(1)
    expect(ecogram.locator(".net-symbol[stroke-dasharray]")).to_have_count(1)
    assert in_both_schemes(visit.page, "netwerk") == []


def test_one_label_gives_a_drawing_at_once_and_what_is_wiped_goes(visit: Visit) -> None:
    visit.open("netwerk").ready()
    visit.fill_in({"personen": [{"label": "zus"}]})
    expect(drawings(visit).first.locator(".net-label")).to_have_text(["zus"])
    visit.button("Begin opnieuw en wis alles").click()
    expect(drawings(visit)).to_have_count(0)


@pytest.mark.parametrize("width", [320, 360])
def test_a_phone_gets_numbers_with_a_list_and_nothing_scrolls_sideways(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 740}, has_touch=True) as visit:
        visit.open("netwerk").ready().whole().fill_in(FOUR)
        ecogram = drawings(visit).first
        expect(ecogram.locator(".net-number")).to_have_text(["1", "2", "3", "4"])
        assert ecogram.evaluate(OVERLAP)[1:] == [0, 0]
        size = ecogram.locator(".net-number").first.evaluate("e => e.getBoundingClientRect().height")
        assert size >= 10
        expect(visit.place.locator(".network__numbers").first.locator("li")).to_have_count(4)
        assert sideways(visit.page) == []


def test_a_saved_drawing_stands_alone_and_tells_nobody_of_danger(visit: Visit, tmp_path: Path) -> None:
    people = [*FOUR["personen"], {"label": "hij", "onveilig": True}]
    visit.open("netwerk").ready().fill_in({"personen": people})
    visit.says("let-op")
    expect(visit.place.locator(".alert, [class*=alert]").first).to_contain_text("Veilig Thuis")
    expect(drawings(visit).first.locator(".net-unsafe")).to_have_count(1)
    files = [saved(visit, number, tmp_path) for number in (0, 1)]
    for text in files:
        root = ET.fromstring(text)  # noqa: S314 - our own page made it just now
        assert root.tag == f"{SVG}svg"
        assert root.find(f"{SVG}title") is not None
        about = root.findtext(f"{SVG}desc") or ""
        assert "hond & <kat>" in about
        assert "collega van toen in een heel andere stad" in about
        assert [element for element in root.iter() if element.tag == f"{SVG}script"] == []
        assert not [
            word for word in ("veilig", "net-unsafe", "http:", "url(") if word in text.replace(SVG[1:-1], "")
        ]
        assert "hij" in [element.text for element in root.iter(f"{SVG}text")]
    # The same people without that mark give the very same file.
    visit.field("personen.4.onveilig", "true").uncheck()
    visit.says("getekend")
    assert [saved(visit, number, tmp_path) for number in (0, 1)] == files


def test_the_paper_for_on_the_table_has_the_drawing_that_was_asked_for_and_no_mark(visit: Visit) -> None:
    people = [*FOUR["personen"], {"label": "hij", "onveilig": True}]
    visit.open("netwerk").ready().fill_in({"personen": people})
    visit.says("let-op")
    visit.page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    for number, rings in ((1, 3), (0, 0)):
        visit.place.get_by_role("button", name="Print deze tekening").nth(number).click()
        paper = visit.place.locator(".paper")
        expect(paper.locator("svg")).to_have_count(1)
        expect(paper.locator(".net-ring")).to_have_count(rings)
        expect(paper.locator(".net-unsafe")).to_have_count(0)
        assert "veilig" not in paper.inner_text().lower()
        visit.page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_a_drawing_without_anybody_of_now_is_saved_and_not_printed(visit: Visit) -> None:
    visit.open("netwerk").ready().fill_in({"personen": [{"label": "vader", "overleden": True}]})
    visit.says("leeg")
    expect(drawings(visit)).to_have_count(2)
    expect(visit.place.get_by_role("button", name="Bewaar deze tekening")).to_have_count(2)
    expect(visit.place.get_by_role("button", name="Print deze tekening")).to_have_count(0)


def test_larger_gives_the_drawing_the_whole_width_by_keyboard(visit: Visit) -> None:
    visit.open("netwerk").ready().fill_in(FOUR)
    button = visit.place.get_by_role("button", name="Groter tekenen")
    button.focus()
    visit.page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    side = visit.root.locator(".check__side").bounding_box()
    form = visit.root.locator(".check__form").bounding_box()
    assert side is not None
    assert form is not None
    assert side["y"] >= form["y"] + form["height"]
    visit.page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "false")


def test_who_may_not_be_safe_raises_the_alert_before_anything_is_decided(visit: Visit) -> None:
    held: list[Route] = []
    may_pass = False
    visit.page.route(
        "**/assets/runtime/**", lambda route: route.continue_() if may_pass else held.append(route)
    )
    visit.open("netwerk")
    Form(visit.root, Mouse()).fill({"personen": [{"label": "zus", "onveilig": True}]})
    expect(visit.root.locator('.option__alert[data-alert="onveilig"]:visible')).to_have_count(1)
    visit.says(None)
    assert visit.questions_asked() == 0
    may_pass = True
    for route in held:
        route.continue_()
    visit.settle().says("let-op")


def test_a_closed_row_says_who_gives_and_who_gets(visit: Visit) -> None:
    visit.open("netwerk").fill_in(FOUR)
    filled = visit.root.locator("[data-record] [data-filled]")
    expect(filled.first).to_have_text(
        ": Welke steun krijgt de bewoner van dit contact? Emotionele steun, Materiële steun, "
        "Welke steun geeft de bewoner terug? Advies en informatie"
    )
    expect(filled.nth(2)).to_have_text(": Overleden")
