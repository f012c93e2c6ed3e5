"""A meeting in one's own calendar: a file that a calendar library reads, whatever the labels are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar, Event
from playwright.sync_api import expect

from tests.browser.agenda_meeting import TWO
from tests.browser.visit import Visit

# Any page: the module needs none.
PAGE = "over/privacy/"
MAKE = """async ([base, event]) => {
  const { calendar } = await import(`${base}meeting/ics.js`);
  return calendar({ ...event, made: new Date(event.made) });
}"""
DAYS = """async ([base, typed]) => {
  const { dayOf } = await import(`${base}meeting/day.js`);
  return typed.map(dayOf);
}"""
WINTER = {"year": 2026, "month": 12, "day": 3}
ODD = [
    "a, b; c: \\ d \\n e",
    "👩‍👩‍👧 gezin " * 12,
    "x" * 300,
    "twee\nregels\r\nen drie",
    "BEGIN:VEVENT",
    "é" * 40,
    "\x00\x07\u202emet tekens\t",
]


def made(visit: Visit, **changed: Any) -> str:
    """Return the file of a meeting."""
    event = {
        "title": "Overleg", "lines": ["09:00–10:30 Alles"], "day": WINTER, "from": 540, "until": 630,
        "uid": "abc", "made": "2026-11-26T10:20:30.456Z", **changed,
    }  # fmt: skip
    text: str = visit.page.evaluate(MAKE, [visit.modules(), event])
    return text


def read(text: str) -> Event:
    """Return the one event of a file, and expect the file to be as RFC 5545 wants it."""
    raw = text.encode()
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    for line in raw.split(b"\r\n"):
        line.decode()  # no character is cut
    found = Calendar.from_ical(text)
    (event,) = found.walk("VEVENT")
    assert isinstance(event, Event)
    assert event.errors == []
    return event


@pytest.fixture
def here(visit: Visit) -> Visit:
    visit.page.goto(visit.base + PAGE)
    return visit


def test_whatever_a_label_is_the_file_holds_it(here: Visit) -> None:
    event = read(made(here, title=ODD[0], lines=ODD))
    assert event["SUMMARY"] == ODD[0]
    said = str(event["DESCRIPTION"])
    assert said == "\n".join(ODD).replace("\r\n", "\n").replace("\x00", "").replace("\x07", "")


@pytest.mark.parametrize(
    ("changed", "begins", "ends"),
    [
        ({}, "2026-12-03T09:00:00+01:00", "2026-12-03T10:30:00+01:00"),
        ({"day": {"year": 2027, "month": 7, "day": 1}}, "2027-07-01T09:00:00+02:00", "2027-07-01T10:30:00+02:00"),
        (
            {"day": {"year": 2026, "month": 12, "day": 31}, "from": 1350, "until": 1440},
            "2026-12-31T22:30:00+01:00", "2027-01-01T00:00:00+01:00",
        ),
    ],
    ids=["winter", "summer", "until midnight"],
)  # fmt: skip
def test_the_times_are_those_of_the_room(
    changed: dict[str, Any], begins: str, ends: str, here: Visit
) -> None:
    event = read(made(here, **changed))
    assert event.start == datetime.fromisoformat(begins)
    assert event.end == datetime.fromisoformat(ends)
    assert event["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    assert event.stamp == datetime(2026, 11, 26, 10, 20, 30, tzinfo=UTC)


def test_a_day_is_read_as_it_is_written_here_and_one_that_is_none_is_not(here: Visit) -> None:
    typed = [
        "3-12-2026",
        " 03/12/2026 ",
        "3.12.2026",
        "2026-12-03",
        "31-2-2026",
        "12-31-2026",
        "3-12",
        "",
        "morgen",
    ]
    assert here.page.evaluate(DAYS, [here.modules(), typed]) == [WINTER] * 4 + [None] * 5


def saved(visit: Visit, day: str) -> tuple[str, str]:
    """Save the meeting on a day; return the name of the file and what it holds."""
    field = visit.place.get_by_label("Op welke dag is het overleg?")
    field.fill(day)
    with visit.page.expect_download() as waiting:
        field.press("Enter")
    file = waiting.value
    return file.suggested_filename, Path(file.path()).read_bytes().decode()


def test_the_meeting_is_saved_for_the_day_that_is_asked_then(visit: Visit) -> None:
    visit.open("agenda").fill_in(TWO)
    opener = visit.button("Zet in je agenda (.ics)")
    expect(opener).to_have_attribute("aria-expanded", "false")
    opener.click()
    field = visit.place.get_by_label("Op welke dag is het overleg?")
    expect(field).to_be_focused()
    field.fill("31-2-2026")
    field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(visit.place.get_by_text("Deze dag bestaat niet")).to_be_visible()
    name, text = saved(visit, "3-12-2026")
    assert name == "overleg-2026-12-03.ics"
    event = read(text)
    assert event.start == datetime.fromisoformat("2026-12-03T13:30:00+01:00")
    assert event.end - event.start == timedelta(minutes=90)
    lines = str(event["DESCRIPTION"]).split("\n")
    assert lines[0] == "13:30–13:35 Welkom: hoe zitten we erbij?"
    assert lines[3] == "13:50–14:20 casus A"
    assert len(lines) == 7
    expect(visit.place.get_by_text("Het bestand staat bij je downloads.")).to_be_visible()
    again = read(saved(visit, "10-12-2026")[1])
    assert again["UID"] != event["UID"]
    assert "2026" not in str(visit.asked())
    assert visit.page.url.endswith("/agenda/")
