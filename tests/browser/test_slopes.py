"""The profile over time as a picture to show the resident: a line for each domain, the biggest step first."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.visit import Visit

FIRST = {"financien": 3, "verslaving": 2, "adl": 5, "justitie": 5, "huisvesting": 4}
LAST = {"financien": 4, "verslaving": 4, "adl": 2, "justitie": 5}
ENDS = """found => found.map(line => {
  const points = line.getAttribute('points').split(' ').map(point => point.split(',').map(Number));
  return [points[0], points.at(-1)];
})"""


def measured(**label: str) -> dict[str, Any]:
    """Return two measurements; the first may have a label."""
    return {
        "metingen": [
            {"moment": "start", **label, "scores": FIRST},
            {"moment": "afsluiting", "scores": LAST},
        ]
    }


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_biggest_step_comes_first_in_the_words_of_the_resident(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 900}) as visit:
        visit.open("zrm").ready()
        if width < 1280:
            visit.whole()
        visit.fill_in(measured())
        picture = visit.place.locator(".slopes")
        expect(picture.locator(".slope__title")).to_have_text(
            [
                "Wassen, eten, huishouden en de post",
                "Alcohol, drugs, gokken of gamen",
                "Geld en schulden",
                "Politie of rechter",
            ]
        )
        expect(picture.locator(".slope__said")).to_have_text(
            [
                "Eerst: gaat goed. Daarna: gaat niet goed.",
                "Eerst: gaat niet goed. Daarna: gaat goed genoeg.",
                "Eerst: gaat deels goed. Daarna: gaat goed genoeg.",
                "Net als eerst: gaat goed.",
            ]
        )
        fall, rise, step, same = picture.locator(".slope__line").evaluate_all(ENDS)
        assert fall[0][1] < fall[1][1]
        assert rise[0][1] > rise[1][1]
        assert rise[0][1] - rise[1][1] > step[0][1] - step[1][1] > 0
        assert same[0][1] == same[1][1]
        for line in (fall, rise, step, same):
            assert line[0][0] < line[1][0]
        edges = picture.locator(".slope").evaluate_all(
            "found => found.map(card => card.getBoundingClientRect().right)"
        )
        assert max(edges) <= width
        # The same in figures stands beside it, for every domain.
        expect(visit.place.locator("table.profile tbody tr")).to_have_count(11)


def test_up_and_down_differ_without_colour(reader: Reader) -> None:
    with reader(viewport={"width": 1280, "height": 900}, forced_colors="active") as visit:
        visit.open("zrm").fill_in(measured())
        drawn = visit.place.locator(".slope__line").evaluate_all(
            "found => found.map(line => { const s = getComputedStyle(line);"
            " return [s.strokeDasharray !== 'none', parseFloat(s.strokeWidth)]; })"
        )
        assert drawn == [[True, 4], [False, 4], [False, 4], [False, 2]]


def test_one_measurement_has_no_picture_of_change(visit: Visit) -> None:
    visit.open("zrm").fill_in({"metingen": [{"scores": FIRST}]})
    expect(visit.place.locator("table.profile")).to_be_visible()
    expect(visit.place.locator(".slopes")).to_have_count(0)


def test_a_label_of_the_reader_stands_apart_and_nothing_is_added_up(visit: Visit) -> None:
    visit.open("zrm").fill_in(measured(label="\u202ewijk"))
    moments = visit.place.locator(".slopes__moments bdi")
    expect(moments).to_have_text(
        ["Meting 1: Bij de start, \u2068\u202ewijk\u2069", "Meting 2: Bij de afsluiting"]
    )
    words = visit.place.inner_text().lower()
    assert "veranderd" in words
    for sum_of_all in ("totaal", "gemiddeld", "somscore", "samen 1"):
        assert sum_of_all not in words
    numbers = visit.place.locator(".slope__number").all_text_contents()
    assert set(numbers) <= set("12345")


def test_on_paper_the_change_stands_in_the_matrix_and_for_the_resident_in_everyday_words(
    visit: Visit,
) -> None:
    visit.open("zrm").fill_in(measured())
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    visit.page.emulate_media(media="print")
    expect(visit.place.locator(".slope__drawing:visible")).to_have_count(0)
    expect(visit.root.locator(".paper tr", has_text="gestegen").first).to_be_visible()
    visit.page.emulate_media(media="screen")
    visit.button("Print voor de bewoner").click()
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    visit.page.emulate_media(media="print")
    heads = visit.root.locator(".paper thead th")
    expect(heads).to_have_text(["Waar het over gaat", "Eerst", "Nu"])
    expect(visit.root.locator(".paper tbody")).to_contain_text("gaat goed genoeg")
