"""Save to a file of one's own and open it again: nothing is lost, and a bad file is told in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.faults import held_up
from tests.browser.visit import Visit

MEASURED = {
    "metingen": [
        {"moment": "start", "scores": {"financien": 2, "adl": None, "justitie": 5}, "participatie": 2},
        {"moment": "afsluiting", "scores": {"financien": 4}, "participatie": None},
    ]
}
GOOD: dict[str, Any] = {"soort": "werkwijzer-antwoorden", "versie": 1, "check": "zrm", "antwoorden": MEASURED}
STILL_THERE = "Wat je invulde, staat er nog."


def changed(**changes: Any) -> bytes:
    """Return the content of a good file with something changed."""
    return json.dumps({**GOOD, **changes}).encode()


def without(key: str) -> bytes:
    """Return the content of a good file that lacks something."""
    return json.dumps({name: value for name, value in GOOD.items() if name != key}).encode()


BAD: dict[str, tuple[bytes, str]] = {
    "an empty file": (b"", "is niet te lezen: het is geen JSON"),
    "not JSON": (b"\xff\xfe een foto", "is niet te lezen: het is geen JSON"),
    "half a file": (changed()[:80], "is niet te lezen: het is geen JSON"),
    "JSON of another kind": (b"[1, 2]", "komt niet van deze site"),
    "nothing": (b"null", "komt niet van deze site"),
    "a foreign file": (b'{"ZelfredzaamheidScore": []}', "komt niet van deze site"),
    "another check": (changed(check="agenda"), "hoort bij een andere check (agenda)"),
    "a name as long as a book": (changed(check="x" * 5000), "hoort bij een andere check (xxx"),
    "a later version": (changed(versie=2), "is van een andere versie van deze site"),
    "too large": (changed(lucht=" " * 1_000_000), "is te groot"),
    "a level that is none": (
        changed(antwoorden={"metingen": [{"moment": "start", "scores": {"adl": 6}}]}), "kloppen de antwoorden niet",
    ),
    "a domain that is none": (
        changed(antwoorden={"metingen": [{"scores": {"geluk": 3}}]}), "kloppen de antwoorden niet",
    ),
    "answers that are no answers": (changed(antwoorden="veel"), "kloppen de antwoorden niet"),
    "answers that are nothing": (changed(antwoorden=None), "kloppen de antwoorden niet"),
    "no answers": (without("antwoorden"), "staan geen antwoorden"),
    "five measurements": (
        changed(antwoorden={"metingen": [{"scores": {"adl": 3}}] * 5}), "kloppen de antwoorden niet",
    ),
    "nested without end": (
        changed().replace(b'"start"', b"[" * 5000 + b"]" * 5000), "kloppen de antwoorden niet",
    ),
}  # fmt: skip


def offer(visit: Visit, content: bytes) -> None:
    """Choose a file with this content."""
    payload: FilePayload = {"name": "meting.json", "mimeType": "application/json", "buffer": content}
    visit.root.locator('[data-do="open"]').set_input_files(payload)


def test_a_file_that_was_saved_gives_the_same_answers_when_opened(visit: Visit, tmp_path: Path) -> None:
    visit.open("zrm").fill_in(MEASURED)
    with visit.page.expect_download() as download:
        visit.button("Bewaar in een eigen bestand").click()
    assert download.value.suggested_filename == "zrm.json"
    file = tmp_path / "zrm.json"
    download.value.save_as(file)
    assert json.loads(file.read_bytes()) == GOOD

    result = visit.decided()
    visit.page.reload()
    visit.ready()
    visit.root.locator('[data-do="open"]').set_input_files(file)
    expect(visit.told).to_have_text("Het bestand is geopend.")
    visit.settle().says("voldoende-zelfredzaam")
    assert visit.asked() == MEASURED
    assert visit.decided() == result
    expect(visit.field("metingen.0.scores.adl", "null")).to_be_checked()


def test_the_next_measurement_can_be_laid_beside_an_opened_one(visit: Visit) -> None:
    visit.open("zrm").ready()
    offer(visit, changed(antwoorden={"metingen": MEASURED["metingen"][:1]}))
    expect(visit.told).to_have_text("Het bestand is geopend.")
    visit.fill_in(MEASURED)
    assert visit.asked() == MEASURED
    expect(visit.place.locator(".profile .mark--1")).to_have_count(1)


def test_opening_takes_the_place_of_all_that_was_there(visit: Visit) -> None:
    visit.open("zrm").fill_in({"metingen": [{"moment": "start", "scores": {"verslaving": 1}}]})
    offer(visit, changed())
    expect(visit.told).to_have_text("Het bestand is geopend.")
    visit.settle().says("voldoende-zelfredzaam")
    assert visit.asked() == MEASURED
    expect(visit.place.locator("[data-alert]")).to_have_count(0)


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_told_in_words_and_nothing_is_lost(content: bytes, message: str, visit: Visit) -> None:
    visit.open("zrm").fill_in(MEASURED)
    offer(visit, content)
    told = visit.root.locator(".check__file-messages")
    expect(told).to_contain_text(message)
    expect(told).to_contain_text("bestand")
    expect(told).to_contain_text(STILL_THERE)
    assert len(told.inner_text()) < 1000
    for code in ("undefined", "null,", "Error", "[object"):
        expect(told).not_to_contain_text(code)
    visit.says("voldoende-zelfredzaam")
    expect(visit.root).to_have_attribute("data-state", "ready")
    expect(visit.field("metingen.1.scores.financien", "4")).to_be_checked()
    offer(visit, changed(antwoorden={"metingen": [{"moment": "start", "scores": {"adl": 1}}]}))
    visit.says("acute-problematiek")
    expect(told).to_be_empty()


def test_a_reader_may_close_the_file_chooser_again(visit: Visit) -> None:
    visit.open("zrm").fill_in(MEASURED)
    visit.root.locator('[data-do="open"]').set_input_files([])
    visit.settle().says("voldoende-zelfredzaam")
    expect(visit.root.locator(".check__file-messages")).to_be_empty()


def test_a_file_that_comes_after_the_form_was_wiped_fills_in_nothing(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm")
        offer(visit, changed())
        expect(visit.root.locator("progress")).to_be_visible()
        visit.button("Begin opnieuw en wis alles").click()
    visit.settle().says(None)
    expect(visit.told).to_have_text("Alles is gewist.")
    expect(visit.field("metingen.1.moment", "start")).to_have_count(0)
    expect(visit.root.locator("input:checked")).to_have_count(0)


def test_a_bad_file_while_the_rules_are_loading_does_not_cost_the_outcome(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm").field("metingen.0.scores.adl", "1").check()
        offer(visit, changed(antwoorden="veel"))
        expect(visit.root.locator("progress")).to_be_visible()
    visit.settle().says("acute-problematiek")
    expect(visit.root.locator(".check__file-messages")).to_contain_text("kloppen de antwoorden niet")


def test_an_answer_that_is_given_while_a_file_is_opened_goes_first(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm")
        offer(visit, changed())
        expect(visit.root.locator("progress")).to_be_visible()
        visit.field("metingen.0.scores.adl", "1").check()
    visit.settle().says("acute-problematiek")
    expect(visit.root.locator(".check__file-messages")).to_contain_text("want je vulde intussen iets in")
