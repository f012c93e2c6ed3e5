"""A meeting is run with a clock for each part, a few words for each, and a list of what was agreed at the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.agenda_meeting import EIGHT, TWO
from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.visit import Visit
from tests.browser.walking import follow, go_back, leave

MINUTE = 60_000  # milliseconds
BEGIN = datetime(2026, 12, 3, 12, 30, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
# Counts the tones that a page makes.
COUNTED = """() => {
  globalThis.tones = 0;
  const node = { connect: (other) => other ?? node, gain: {}, frequency: {}, start() { tones += 1; }, stop() {} };
  globalThis.AudioContext = class {
    currentTime = 0;
    destination = {};
    createOscillator() { return node; }
    createGain() { return node; }
    async close() {}
  };
}"""
COPIED = """async () => {
  const [item] = await navigator.clipboard.read();
  const read = async (type) => (await item.getType(type)).text();
  return [await read('text/plain'), await read('text/html')];
}"""
# The rows of the tables in a piece of HTML, read as a mail or a word processor would.
ROWS = """(html) => {
  const found = new DOMParser().parseFromString(html, 'text/html');
  const cells = (row) => [...row.cells].map((cell) => cell.textContent);
  return [...found.querySelectorAll('table tr')].map(cells);
}"""
# Half of eighty minutes for the short version of the incident method: seven steps in forty minutes.
FORTY = {"acuut": "nee", "doel": "advies", "minuten": 80, "zaken": 2}
AWAY = "event => window.dispatchEvent(new Event(event))"


class Meeting:
    """A meeting that goes on, in a page whose time stands still until it is told to go on."""

    def __init__(self, visit: Visit, check: str = "agenda", answers: dict[str, Any] = TWO) -> None:
        """Fill in a check, the agenda of two items unless another is named, and start its meeting."""
        self.visit = visit
        visit.page.clock.install(time=BEGIN)
        visit.open(check).fill_in(answers)
        visit.page.clock.pause_at(datetime(2026, 12, 3, 13, 0, tzinfo=UTC))
        self.press("Start het overleg")

    @property
    def stage(self) -> Locator:
        """What the reader has in the place of the check."""
        return self.visit.root.locator(".meeting")

    @property
    def time(self) -> Locator:
        """The clock of the present part."""
        return self.stage.get_by_role("timer")

    @property
    def title(self) -> Locator:
        """What the present part is called."""
        return self.stage.get_by_role("heading", level=2)

    @property
    def said(self) -> Locator:
        """What a screen reader is told of the parts."""
        return self.stage.locator(".meeting__clock [role=status]")

    def press(self, words: str) -> None:
        """Press a button by its words."""
        self.visit.button(words).click()

    def passes(self, minutes: float) -> None:
        """Let time pass, with all that happens in it."""
        self.visit.page.clock.run_for(int(minutes * MINUTE))


@contextmanager
def started(reader: Reader, width: int = 1280) -> Iterator[Meeting]:
    with reader(viewport={"width": width, "height": 800}, timezone_id=ZONE) as visit:
        yield Meeting(visit)


def test_the_clock_counts_down_and_deals_out_what_was_spared(reader: Reader) -> None:
    with started(reader) as meeting:
        expect(meeting.title).to_have_text("Welkom: hoe zitten we erbij?")
        expect(meeting.title).to_be_focused()
        expect(meeting.time).to_have_text("5:00")
        expect(meeting.stage).to_contain_text("Onderdeel 1 van 7")
        expect(meeting.stage).to_contain_text("Jullie liggen op schema. Klaar om 15:30.")
        meeting.passes(1)
        expect(meeting.time).to_have_text("4:00")
        meeting.press("Volgende")
        expect(meeting.title).to_have_text("Terugblik op de vorige keer")
        # Four minutes are left over for the 85 that are still to come.
        expect(meeting.time).to_have_text("10:29")
        expect(meeting.stage).to_contain_text("Jullie wonnen 4 minuten voor wat nog komt. Klaar om 15:30.")
        steps = meeting.stage.locator(".meeting__step")
        expect(steps.nth(0)).to_contain_text("duurde 1 min")
        expect(steps.nth(3)).to_contain_text("31 min, was 30")
        expect(steps.nth(1)).to_have_attribute("aria-current", "step")
        expect(meeting.said).to_have_text("Nu: Terugblik op de vorige keer. Er is 10 min.")
        meeting.press("Vorige")
        expect(meeting.time).to_have_text("4:00")
        expect(meeting.visit.button("Vorige")).to_be_disabled()
        expect(meeting.visit.button("Volgende")).to_be_focused()


def test_what_is_spared_gives_no_part_more_than_twice_its_time(reader: Reader) -> None:
    with started(reader) as meeting:
        for _ in range(4):
            meeting.press("Volgende")
        # Nearly all of the 90 minutes is left for three parts that were to take 45.
        now = meeting.stage.locator(".meeting__step[aria-current]")
        expect(now).to_contain_text("60 min, was 30")
        expect(meeting.stage.locator(".meeting__step").last).to_contain_text("10 min, was 5")
        for _ in range(2):
            meeting.press("Volgende")
        # What no part can use is for going home.
        expect(meeting.time).to_have_text("10:00")
        expect(meeting.stage).to_contain_text("Klaar om 14:10.")


def test_when_the_time_is_up_it_is_seen_said_once_and_counted_on(reader: Reader) -> None:
    with started(reader) as meeting:
        clock = meeting.stage.locator(".meeting__clock")
        meeting.passes(4.9)
        expect(clock).not_to_have_attribute("data-up", "")
        expect(meeting.said).to_be_empty()
        meeting.passes(0.2)
        expect(clock).to_have_attribute("data-up", "")
        expect(meeting.stage).to_contain_text("De tijd van dit onderdeel is om.")
        expect(meeting.said).to_have_text("De tijd van “Welkom: hoe zitten we erbij?” is om.")
        meeting.passes(9.9)
        expect(meeting.time).to_have_text("+10:00")
        expect(meeting.stage).to_contain_text("Jullie liggen 10 minuten achter. Klaar om 15:40.")
        meeting.press("Volgende")
        expect(meeting.stage.locator(".meeting__step").nth(3)).to_contain_text("26 min, was 30")


def test_a_pause_takes_no_time_and_a_machine_that_slept_knows_what_passed(reader: Reader) -> None:
    with started(reader) as meeting:
        meeting.passes(1)
        meeting.press("Pauze")
        meeting.passes(15)
        expect(meeting.time).to_have_text("4:00")
        expect(meeting.stage).to_contain_text("De klok staat stil.")
        meeting.press("Ga door")
        meeting.passes(1)
        expect(meeting.time).to_have_text("3:00")
        # As when the lid is closed: no timer runs, and then one does.
        meeting.visit.page.clock.fast_forward(2 * MINUTE)
        expect(meeting.time).to_have_text("1:00")


@pytest.mark.parametrize("on", [False, True], ids=["off", "on"])
def test_the_sound_is_off_until_the_reader_turns_it_on(on: bool, reader: Reader) -> None:  # noqa: FBT001
    with reader() as visit:
        visit.page.add_init_script(f"({COUNTED})()")
        meeting = Meeting(visit)
        box = meeting.stage.get_by_label("Geluid als de tijd om is")
        expect(box).not_to_be_checked()
        if on:
            box.check()
        meeting.passes(6)
        assert visit.page.evaluate("tones") == (2 if on else 0)


def test_what_is_noted_stays_on_the_way_back_and_goes_with_the_answers(reader: Reader) -> None:
    with reader() as visit:
        visit.open("agenda").fill_in(TWO)
        visit.button("Start het overleg").click()
        note = visit.root.locator(".meeting textarea")
        note.fill("wijkagent bellen")
        expect(visit.field("zaken.0.id")).to_be_hidden()
        visit.button("Volgende").click()
        expect(note).to_have_value("")
        leave(visit)
        go_back(visit).settle()
        expect(visit.root.locator(".meeting h2").first).to_have_text("Terugblik op de vorige keer")
        visit.button("Vorige").click()
        expect(note).to_have_value("wijkagent bellen")
        visit.button("Terug naar het formulier").click()
        expect(visit.button("Ga verder met het overleg")).to_be_focused()
        visit.field("zaken.1.omvang", "licht").check()
        visit.settle()
        visit.button("Ga verder met het overleg").click()
        expect(visit.root.locator(".meeting__changed")).to_be_visible()
        expect(note).to_have_value("wijkagent bellen")
        visit.button("Terug naar het formulier").click()
        visit.button("Begin opnieuw en wis alles").click()
        visit.button("Maak ongedaan").click()
        visit.settle()
        visit.button("Ga verder met het overleg").click()
        expect(note).to_have_value("wijkagent bellen")
        visit.button("Terug naar het formulier").click()
        visit.button("Begin opnieuw en wis alles").click()
        visit.fill_in(TWO)
        visit.button("Start het overleg").click()
        expect(note).to_have_value("")


def test_who_empties_the_form_on_the_way_to_another_name_keeps_the_meeting(visit: Visit) -> None:
    visit.open("agenda").fill_in({"zaken": [{"id": "casus A"}]})
    visit.button("Start het overleg").click()
    visit.root.locator(".meeting textarea").fill("wijkagent bellen")
    visit.button("Terug naar het formulier").click()
    for label in ("", "casus Z"):
        visit.field("zaken.0.id").fill(label)
        visit.settle()
    visit.button("Ga verder met het overleg").click()
    expect(visit.root.locator(".meeting textarea")).to_have_value("wijkagent bellen")


@pytest.mark.parametrize("event", ["pagehide", "werkwijzer:weg"])
def test_who_leaves_leaves_no_meeting(event: str, visit: Visit) -> None:
    visit.open("agenda").fill_in(TWO)
    visit.button("Start het overleg").click()
    visit.root.locator(".meeting textarea").fill("wijkagent bellen")
    visit.page.evaluate(AWAY, event)
    expect(visit.root.locator(".meeting")).to_have_count(0)
    follow(visit, "triage")
    follow(visit, "agenda").fill_in(TWO)
    expect(visit.button("Start het overleg")).to_be_visible()


def test_what_was_agreed_is_copied_as_text_and_as_a_table(reader: Reader) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"]) as visit:
        visit.open("agenda").fill_in({"zaken": [{"id": "<b>A</b>"}]})
        visit.button("Start het overleg").click()
        forward = visit.root.locator('[data-do="meeting-next"]')
        for _ in range(3):
            forward.click()
        visit.root.locator(".meeting textarea").fill("wijkagent bellen\n\n volgende week terug ")
        for _ in range(3):
            forward.click()
        expect(visit.root.get_by_role("heading", name="De afspraken")).to_be_focused()
        visit.button("Kopieer de afspraken").click()
        expect(visit.root.locator(".meeting__end .result__did")).to_have_text("Gekopieerd.")
        text, html = visit.page.evaluate(COPIED)
        wanted = [
            ["Onderdeel", "Afspraak"],
            ["<b>A</b>", "wijkagent bellen"],
            ["<b>A</b>", "volgende week terug"],
        ]
        assert [line.split("\t") for line in text.split("\n")[1:]] == wanted
        assert text.startswith("Afspraken uit het overleg, ")
        assert visit.page.evaluate(ROWS, html) == wanted
        visit.button("Terug naar het overleg").click()
        expect(visit.root.locator(".meeting h2").first).to_contain_text("Afronding")
        visit.page.evaluate("navigator.clipboard.writeText('')")


def test_what_was_agreed_stays_until_the_reader_throws_it_away(visit: Visit) -> None:
    visit.open("agenda").fill_in(TWO)
    visit.button("Start het overleg").click()
    visit.root.locator(".meeting textarea").fill("wijkagent bellen")
    while visit.button("Volgende").is_visible():
        visit.button("Volgende").click()
    visit.button("Naar de afspraken").click()
    visit.button("Terug naar het formulier").click()
    visit.button("Bekijk de afspraken").click()
    expect(visit.root.locator(".meeting__list")).to_contain_text("wijkagent bellen")
    visit.button("Gooi weg en start een nieuw overleg").click()
    expect(visit.root.locator(".meeting__place")).to_contain_text("Onderdeel 1 van")
    expect(visit.root.locator(".meeting textarea")).to_have_value("")


def test_the_second_tap_of_two_passes_no_part_by(visit: Visit) -> None:
    visit.open("agenda").fill_in(TWO)
    visit.button("Start het overleg").click()
    visit.button("Volgende").dblclick()
    expect(visit.root.locator(".meeting__place")).to_contain_text("Onderdeel 2 van")


def test_the_schedule_is_copied_as_a_table_that_a_mail_keeps(reader: Reader) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"]) as visit:
        visit.open("agenda").fill_in({**TWO, "eigen-volgorde": "casus B"})
        visit.button("Kopieer de agenda als tabel").click()
        expect(visit.place.get_by_text("Gekopieerd.")).to_be_visible()
        text, html = visit.page.evaluate(COPIED)
        rows = visit.page.evaluate(ROWS, html)
        assert rows[0] == ["Van", "Tot", "Wat", "Waarom hier"]
        assert rows[4] == ["13:50", "14:20", "casus B", "gekozen door het team"]
        assert len(rows) == 8
        assert [line.split("\t") for line in text.split("\n")[1:9]] == rows
        assert "De regel zet ze zo: casus A en casus B." in text
        assert "De regel zet ze zo" in html
        assert "class=" not in html
        assert "style=" not in html
        visit.page.evaluate("navigator.clipboard.writeText('')")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_meeting_fits_the_screen_and_has_no_fault(width: int, reader: Reader) -> None:
    with reader(viewport={"width": width, "height": 800}) as visit:
        visit.open("agenda").fill_in({"duur": 240, "zaken": EIGHT})
        visit.button("Start het overleg").click()
        assert sideways(visit.page) == []
        for name in ("Vorige", "Pauze", "Volgende"):
            expect(visit.button(name)).to_be_in_viewport(ratio=1)
        expect(visit.root.get_by_role("timer")).to_be_in_viewport(ratio=1)
        expect(visit.root.locator(".check__form")).to_be_hidden()
        expect(visit.root.locator(".steps__bar")).to_be_hidden()
        if width != 360:
            assert in_both_schemes(visit.page, str(width)) == []


def test_the_steps_of_a_method_are_run_by_keyboard_with_the_same_clock(reader: Reader) -> None:
    with reader(timezone_id=ZONE) as visit:
        visit.page.add_init_script(f"({COUNTED})()")
        meeting = Meeting(visit, "werkvorm", FORTY)
        steps = json.loads(visit.decided())["stappen"]
        shown = meeting.stage.locator(".meeting__step")
        expect(shown).to_have_text([f"{step['stap']}{step['minuten']} min" for step in steps])
        expect(meeting.title).to_have_text(steps[0]["stap"])
        expect(meeting.title).to_be_focused()
        expect(meeting.stage).to_contain_text("Jullie liggen op schema. Klaar om 14:40.")
        switch = meeting.stage.get_by_role("switch", name="Geluid als de tijd om is")
        expect(switch).not_to_be_checked()
        switch.focus()
        visit.page.keyboard.press("Space")
        meeting.passes(steps[0]["minuten"] + 0.1)
        expect(meeting.said).to_have_text(f"De tijd van “{steps[0]['stap']}” is om.")
        assert visit.page.evaluate("tones") == 2
        visit.page.keyboard.press("Space")
        expect(switch).not_to_be_checked()
        visit.button("Volgende").focus()
        visit.page.keyboard.press("Enter")
        expect(meeting.title).to_have_text(steps[1]["stap"])
        meeting.passes(steps[1]["minuten"] + 1)
        assert visit.page.evaluate("tones") == 2
        visit.button("Pauze").focus()
        visit.page.keyboard.press("Enter")
        meeting.passes(5)
        expect(meeting.stage).to_contain_text("De klok staat stil.")
        visit.button("Vorige").focus()
        visit.page.keyboard.press("Enter")
        expect(meeting.title).to_have_text(steps[0]["stap"])
        meeting.stage.locator("textarea").fill("de wijkagent bellen")
        for _ in steps[1:]:
            meeting.press("Volgende")
        meeting.press("Naar de afspraken")
        expect(meeting.stage.locator(".meeting__list")).to_contain_text("de wijkagent bellen")
        meeting.press("Terug naar het formulier")
        expect(visit.button("Bekijk de afspraken")).to_be_focused()
        visit.page.clock.resume()
        visit.button("Begin opnieuw en wis alles").click()
        visit.fill_in(FORTY)
        expect(visit.button("Start het overleg")).to_be_visible()
        # What comes before any method has nothing to run.
        visit.field("acuut", "ja").check()
        visit.says("direct-handelen")
        expect(visit.root.locator(".meeting__start")).to_have_count(0)
