"""The 4D-model as its reader has it: four windows in two columns, one a step on a phone, and on paper."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import FloatRect, Locator, ViewportSize, expect

from tests.browser.axe import sideways
from tests.browser.conftest import Reader
from tests.browser.pdf import printed, sheets
from tests.browser.phone import PHONE, at, onward, press, tap
from tests.browser.test_paper_pages import USUAL
from tests.browser.visit import Visit

WIDE: ViewportSize = {"width": 1440, "height": 900}
# Typed over from the contract, in its order.
WINDOWS = {
    "lichaam": ["conditie", "gezondheid"],
    "maatschappelijk": ["beroep", "werk", "vrijwilligerswerk", "wonen", "financien", "hobbys"],
    "geest": ["conditie", "gedachten-en-gevoelens", "karakter", "gebeurtenissen", "geloof-cultuur"],
    "sociaal": ["gezin", "vrienden", "informele-steun", "zorgsysteem"],
}
PATHS = [
    path
    for window, names in WINDOWS.items()
    for path in (
        *(f"{window}.{name}.{side}" for name in names for side in ("krachten", "beperkingen")),
        f"{window}.betrokken",
    )
]
SUBJECTS = sum(map(len, WINDOWS.values()))


def window(visit: Visit, name: str) -> Locator:
    return visit.root.locator(f'[data-question="{name}"]')


def subject(visit: Visit, path: str) -> Locator:
    """Return the fold of a subject."""
    return visit.root.locator("details", has=visit.page.locator(f'[data-question="{path}"]'))


def box(place: Locator) -> FloatRect:
    found = place.bounding_box()
    assert found
    return found


def test_four_windows_stand_in_two_columns_and_the_tab_key_goes_through_them_in_order(reader: Reader) -> None:
    with reader(viewport=WIDE) as visit:
        visit.open("vierd").ready()
        left, below, right, last = (box(window(visit, name)) for name in WINDOWS)
        assert left["x"] == below["x"] < right["x"] == last["x"]
        assert left["y"] + left["height"] <= below["y"]
        assert abs(left["y"] - right["y"]) < 2
        assert sideways(visit.page) == []
        visit.field("label").focus()
        seen = []
        for _ in range(len(PATHS) + SUBJECTS):
            visit.page.keyboard.press("Tab")
            seen.append(visit.page.evaluate("document.activeElement.name ?? ''"))
        # Before the fields of each subject comes its fold.
        assert [name for name in seen if name] == PATHS


@pytest.mark.parametrize("width", [320, 768, 1000])
def test_nothing_is_cut_off_at_the_side(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 800}) as visit:
        visit.open("vierd").ready()
        if width == 320:
            visit.whole()
        visit.fill_in({"lichaam": {"conditie": {"krachten": "x" * 120}, "betrokken": "y" * 120}})
        assert sideways(visit.page) == []


def test_on_a_phone_a_window_is_one_step_and_a_subject_says_what_is_filled_in(phone: Visit) -> None:
    phone.open("vierd").ready()
    tap(phone, "crisis", "nee")
    at(phone, "label")
    press(phone, onward(phone))
    at(phone, "lichaam")
    expect(window(phone, "maatschappelijk")).to_be_hidden()
    # The first subject is open, so that one sees what there is to do.
    expect(phone.field("lichaam.conditie.krachten")).to_be_visible()
    field = phone.field("lichaam.gezondheid.krachten")
    expect(field).to_be_hidden()
    fold = subject(phone, "lichaam.gezondheid")
    press(phone, fold.locator("summary"))
    field.fill("Fietst elke dag.")
    phone.settle()
    press(phone, fold.locator("summary"))
    expect(field).to_be_hidden()
    expect(fold.locator("summary")).to_have_text("Gezondheid: Krachten Fietst elke dag.")
    press(phone, onward(phone))
    at(phone, "maatschappelijk")
    # All four windows have had their turn before what comes last.
    for name in ("maatschappelijk", "geest", "sociaal"):
        at(phone, name)
        press(phone, onward(phone))
    at(phone, "contact")


def test_a_window_that_turns_wide_shows_all_its_subjects(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        visit.open("vierd").ready().whole()
        folds = visit.root.locator("details.subject")
        expect(folds).to_have_count(SUBJECTS)
        expect(visit.root.locator("details.subject[open]")).to_have_count(len(WINDOWS))
        visit.page.set_viewport_size(WIDE)
        expect(visit.root.locator("details.subject[open]")).to_have_count(SUBJECTS)
        visit.field("geest.karakter.krachten").focus()
        visit.page.set_viewport_size(PHONE)
        # Whoever is in a field stays in it.
        expect(visit.root.locator("details.subject[open]")).to_have_count(len(WINDOWS) + 1)
        expect(visit.field("geest.karakter.krachten")).to_be_focused()


def test_what_stands_out_leads_to_its_field_on_a_phone_too(reader: Reader) -> None:
    for viewport in (WIDE, PHONE):
        with reader(viewport=viewport) as visit:
            visit.open("vierd").ready()
            if viewport is PHONE:
                visit.whole()
            visit.fill_in(
                {"crisis": "nee", "vraagstuk": "Hoe?", "geest": {"karakter": {"krachten": "Belt nooit."}}}
            )
            part = visit.place.locator(".result__table", has_text="Lees dit nog eens na")
            expect(part).to_contain_text("Geest, Karakter, Krachten: “nooit” (altijd of nooit).")
            if viewport is PHONE:
                visit.root.locator(".steps__whole").click()
                visit.root.locator(".check__bar button, .check__bar a").first.click()
            part.get_by_role("button").click()
            expect(visit.field("geest.karakter.krachten")).to_be_focused()


def test_the_sheet_says_not_known_where_nothing_is_written(reader: Reader) -> None:
    with reader(viewport=WIDE) as visit:
        visit.open("vierd").fill_in({"crisis": "nee", "vraagstuk": "Hoe verder?", "label": "Casus vijver"})
        assert len(printed(visit.page)) == 1
        text = sheets(visit.page, paper="A4").pages[0].extract_text()
        # Every field of every subject, who is involved in each window, and four of the six questions.
        assert text.count("niet bekend") == 2 * SUBJECTS + len(WINDOWS) + 4 + text.count("“niet bekend”")
        assert "Casus vijver" in text
        visit.page.emulate_media(media="print")
        tables = visit.root.locator(".paper__halves > .paper__whole")
        expect(tables).to_have_count(4)
        xs = [box(tables.nth(place))["x"] for place in range(4)]
        assert xs[0] == xs[1] < xs[2] == xs[3]


def filled(sides: dict[str, str], involved: str) -> dict[str, Any]:
    """Return every window with the same in each of its subjects."""
    return {
        name: {**{each: dict(sides) for each in names}, "betrokken": involved}
        for name, names in WINDOWS.items()
    }


def test_a_very_full_case_takes_two_pages_that_can_be_read(reader: Reader) -> None:
    long = "Komt elke week langs, en belt als het niet lukt. Dat ging in mei twee keer mis door de bus."
    answers = {**USUAL["vierd"], **filled({"krachten": long, "beperkingen": long}, long)}
    with reader(viewport=WIDE) as visit:
        visit.open("vierd").fill_in(answers)
        pages = printed(visit.page)
        assert len(pages) == 2
        assert min(pages) > 200


def test_on_the_screen_the_sheet_lies_folded_below_what_to_do(visit: Visit) -> None:
    visit.open("vierd").fill_in(USUAL["vierd"])
    sheet = visit.place.locator(".result__sheet")
    expect(sheet).not_to_have_attribute("open", "")
    sheet.locator("summary").click()
    expect(sheet.get_by_role("row", name="Beroep Was dertig jaar lasser. niet bekend")).to_be_visible()


def test_danger_shows_its_number_at_once_and_keeps_the_windows_as_they_are(visit: Visit) -> None:
    visit.open("vierd").fill_in({"geest": {"karakter": {"krachten": "Belt."}}})
    visit.field("crisis", "ja").check()
    expect(visit.root.locator(".option__alert:visible a.option__call").first).to_have_attribute(
        "href", "tel:112"
    )
    visit.settle().says("direct-handelen")
    expect(visit.place.locator(".result__sheet")).to_have_count(0)
    expect(visit.field("geest.karakter.krachten")).to_have_value("Belt.")
    visit.field("crisis", "onbekend").check()
    visit.settle().says("bijna")
    expect(visit.place.locator("[data-alert='veiligheid-onzeker'], .alert").first).to_be_visible()
