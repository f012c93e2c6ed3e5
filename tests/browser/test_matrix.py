"""The profile of self-sufficiency as it is filled in: a matrix on a wide screen, rows of words on a phone.

What was chosen one measurement before stands in the row, and can be taken over.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import FloatRect, Locator, expect

from rules.shared.domains import IDS
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 568}
WIDTHS = (320, 360, 1280)
# Every word of the levels that is to be seen, that stands on more than one line or sticks out of its box.
BROKEN = """root => {
  const seen = element => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && getComputedStyle(element).visibility === 'visible';
  };
  const found = { broken: [], words: new Set() };
  for (const name of root.querySelectorAll('.level__name, .level__title, .scores__key span')) {
    if (!seen(name)) continue;
    const text = name.firstChild;
    const room = (name.closest('.score__options, .scores__key')).getBoundingClientRect();
    for (const { 0: word, index } of text.data.matchAll(/[^\\s]+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()];
      const out = lines.some(line => line.right > room.right + 1 || line.left < room.left - 1);
      if (lines.length !== 1 || out) found.broken.push(word);
      found.words.add(word.toLowerCase());
    }
  }
  return { broken: found.broken, words: [...found.words] };
}"""
WORDS = {"acuut", "niet", "beperkt", "voldoende", "volledig"}
COLOURS = "label => { const s = getComputedStyle(label); return [s.backgroundColor, s.color]; }"
SIGN = "label => getComputedStyle(label.querySelector('b'), '::after').content"


def row(visit: Visit, measurement: int, domain: str) -> Locator:
    """Return the row of a domain in a measurement, counted from 0."""
    return visit.root.locator(f'[data-question="metingen.{measurement}.scores.{domain}"]')


def level(visit: Visit, measurement: int, domain: str, code: str) -> Locator:
    """Return what a reader sees of a level."""
    return (
        row(visit, measurement, domain).locator("label").filter(has=visit.page.locator(f'[value="{code}"]'))
    )


def measured(*scores: dict[str, int | None]) -> dict[str, Any]:
    """Return answers with these scores, one measurement each."""
    return {"metingen": [{"scores": each} for each in scores]}


def place(found: Locator) -> FloatRect:
    """Return where something stands."""
    box = found.bounding_box()
    assert box is not None
    return box


def test_on_a_wide_screen_each_domain_is_a_row_and_each_measurement_a_column(reader: Reader) -> None:
    with reader(viewport=WIDE) as visit:
        visit.open("zrm").ready()
        for _ in range(3):
            visit.button("Meting toevoegen").click()
        for domain in IDS:
            boxes = [place(row(visit, number, domain)) for number in range(4)]
            assert len({round(box["y"]) for box in boxes}) == 1, domain
            assert len({round(box["height"]) for box in boxes}) == 1, domain
            assert all(after["x"] >= box["x"] + box["width"] - 1 for box, after in pairwise(boxes)), domain
            names = [place(row(visit, number, domain).locator("legend"))["width"] for number in range(4)]
            assert names[0] > 50, domain
            assert max(names[1:]) <= 1, domain
        # Who hears the page is still told of every row which domain and which measurement it is.
        group = visit.root.get_by_role("group", name=re.compile("^Meting 3"))
        expect(group.get_by_role("group", name="Justitie", exact=True)).to_be_visible()
        # The outcome has its place below.
        matrix = place(visit.root.locator(".records__list"))
        assert place(visit.place)["y"] > matrix["y"] + matrix["height"]


def test_a_measurement_that_goes_leaves_no_empty_column(reader: Reader) -> None:
    with reader(viewport=WIDE) as visit:
        visit.open("zrm").fill_in(measured({"adl": 2}, {"adl": 3}, {"adl": 4}))
        visit.root.locator('[data-do="remove"]').nth(1).click()
        visit.settle()
        first, second = (place(row(visit, number, "adl")) for number in range(2))
        assert second["x"] == pytest.approx(first["x"] + first["width"], abs=2)
        expect(visit.field("metingen.1.scores.adl", "4")).to_be_checked()
        expect(row(visit, 1, "adl")).to_contain_text("vorige: 2 niet zelfredzaam")
        line = place(visit.root.locator(".records__list > .notice"))
        assert line["y"] < place(row(visit, 0, "adl"))["y"]
        assert line["width"] > first["width"]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_name_of_a_level_breaks(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 900}) as visit:
        visit.open("zrm").ready()
        for more in (False, True, True):
            if more:
                visit.button("Meting toevoegen").click()
            for domain in ("financien", "adl"):
                visit.field(f"metingen.0.scores.{domain}", "4").check()
            visit.settle()
            found = visit.root.evaluate(BROKEN)
            assert found["broken"] == []
            shown = {word.removeprefix("acute").strip() or "acuut" for word in found["words"]}
            assert shown >= WORDS
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_a_level_is_a_row_of_its_own_to_tap(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("zrm").ready()
        boxes = [place(level(visit, 0, "financien", str(code))) for code in (1, 2, 3, 4, 5, "null")]
        assert all(box["height"] >= 44 and box["width"] > 200 for box in boxes)
        assert all(below["y"] >= box["y"] + box["height"] for box, below in pairwise(boxes))
        title = level(visit, 0, "financien", "4").locator(".level__title")
        assert place(title)["width"] > 100
        expect(title).to_have_text("Voldoende zelfredzaam")


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_the_earlier_score_stands_in_the_row_and_at_its_level(
    viewport: dict[str, int], reader: Reader
) -> None:
    with reader(viewport=viewport) as visit:
        visit.open("zrm").fill_in(measured({"financien": 3, "adl": None}, {"financien": 4}))
        now = row(visit, 1, "financien")
        expect(now).to_contain_text("vorige: 3 beperkt zelfredzaam")
        expect(now.locator(".is-earlier input")).to_have_value("3")
        expect(row(visit, 0, "financien").locator(".is-earlier")).to_have_count(0)
        expect(row(visit, 0, "financien").locator(".score__earlier")).to_be_hidden()
        # What was not assessed is told, and is no level to keep.
        expect(row(visit, 1, "adl")).to_contain_text("vorige: niet beoordeeld")
        expect(row(visit, 1, "adl").get_by_role("button")).to_have_count(0)
        expect(row(visit, 1, "justitie").locator(".score__earlier")).to_be_hidden()
        visit.field("metingen.0.scores.financien", "5").check()
        expect(now).to_contain_text("vorige: 5 volledig zelfredzaam")
        expect(now.locator(".is-earlier input")).to_have_value("5")


def test_one_domain_stays_as_it_was_at_a_press_and_that_can_be_undone(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("zrm").fill_in(measured({"financien": 3, "adl": 2}, {"adl": 2}))
        now, same = row(visit, 1, "financien"), visit.field("metingen.1.scores.financien", "3")
        button = now.get_by_role("button", name="gelijk aan vorige (Financiën)")
        button.click()
        visit.settle()
        expect(same).to_be_checked()
        expect(same).to_be_focused()
        expect(button).to_be_hidden()
        assert visit.asked()["metingen"][1]["scores"] == {"financien": 3, "adl": 2}
        expect(visit.told).to_contain_text("Gelijk aan vorige: Financiën.")
        now.get_by_role("button", name="Maak ongedaan").click()
        visit.settle()
        expect(same).not_to_be_checked()
        expect(button).to_be_visible()
        assert visit.asked()["metingen"][1]["scores"] == {"adl": 2}


def test_the_rest_stays_as_it_was_and_what_is_filled_in_is_left_alone(reader: Reader) -> None:
    before: dict[str, int | None] = {"financien": 3, "adl": 2, "verslaving": None, "justitie": 5}
    with reader(viewport=WIDE) as visit:
        visit.open("zrm").fill_in(measured(before, {"adl": 4}))
        visit.root.evaluate(
            "root => { window.changed = [];"
            " root.addEventListener('change', ({ target }) => window.changed.push(target.name)); }"
        )
        visit.button("De rest: gelijk aan vorige").click()
        visit.settle()
        assert visit.asked()["metingen"][1]["scores"] == {"financien": 3, "adl": 4, "justitie": 5}
        assert visit.page.evaluate("window.changed") == [
            "metingen.1.scores.financien",
            "metingen.1.scores.justitie",
        ]
        expect(visit.button("De rest: gelijk aan vorige")).to_have_count(0)
        visit.button("Maak ongedaan").click()
        visit.settle()
        assert visit.asked()["metingen"][1]["scores"] == {"adl": 4}
        expect(visit.button("De rest: gelijk aan vorige")).to_be_visible()


def test_taking_over_an_acute_level_warns_at_once(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("zrm").fill_in(measured({"huiselijke-relaties": 1}, {"adl": 3}))
        expect(visit.place.locator(".alert")).to_have_count(0)
        row(visit, 1, "huiselijke-relaties").get_by_role("button").click()
        expect(
            row(visit, 1, "huiselijke-relaties").get_by_role("link", name="0800-2000").first
        ).to_be_visible()
        visit.settle().says("acute-problematiek")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", ["1", "3"])
def test_the_chosen_level_differs_by_colour_and_by_a_sign(scheme: str, code: str, reader: Reader) -> None:
    with reader(viewport=WIDE, color_scheme=scheme) as visit:
        visit.open("zrm").fill_in(measured({"adl": int(code)}))
        chosen, other = level(visit, 0, "adl", code), level(visit, 0, "adl", "4")
        ground, ink = chosen.evaluate(COLOURS)
        assert contrast(ground, other.evaluate(COLOURS)[0]) >= 3
        assert contrast(ground, ink) >= 4.5
        assert "✓" in chosen.evaluate(SIGN)
        assert "✓" not in other.evaluate(SIGN)


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_in_forced_colours_the_chosen_level_has_an_edge_and_a_sign(
    viewport: dict[str, int], reader: Reader
) -> None:
    with reader(viewport=viewport, forced_colors="active") as visit:
        visit.open("zrm").fill_in(measured({"adl": 3}, {"adl": 3}, {}))
        edge = "label => { const s = getComputedStyle(label); return [s.outlineStyle, s.outlineWidth]; }"
        assert level(visit, 1, "adl", "3").evaluate(edge) == ["solid", "3px"]
        assert level(visit, 1, "adl", "4").evaluate(edge)[0] == "none"
        assert "✓" in level(visit, 1, "adl", "3").evaluate(SIGN)


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_the_memory_aid_is_at_hand_and_folded(viewport: dict[str, int], reader: Reader) -> None:
    with reader(viewport=viewport) as visit:
        visit.open("zrm").ready()
        aid = row(visit, 0, "financien").locator("details")
        expect(aid.get_by_text("dichte enveloppen")).to_be_hidden()
        aid.locator("summary").click()
        expect(aid.get_by_text("dichte enveloppen")).to_be_visible()
        aid.get_by_role("link").click()
        expect(visit.page).to_have_url(re.compile(r"/werken/zrm-domeinen-bestaan/#financien$"))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, as WCAG has it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as a browser computes it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    assert len(parts) == 3
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
