"""On the disk of the reader's own machine: what was typed in a form stands in no file of the browser.

A browser writes down what stands in the boxes of a page, to bring it back after a crash. So each test
also leaves a mark in a box that may be written down, waits until that one is on the disk, and only
then looks for the other.
"""

from __future__ import annotations

import os
import re
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect
from playwright.sync_api import Error as PlaywrightError

from bench.browser import FLAGS, find_chromium
from rules.core.question import Question
from rules.core.questions import questions
from site_builder.check_pages import check_address
from site_builder.serve import RunningSite
from tests.browser.chromium import NOBODY_ELSE
from tests.browser.clipboard import refuse_to_copy
from tests.case_tables import CHECKS

MARK, CONTROL = "Geheimpje-zeldzaam", "Proefwoord-zeldzaam"
WRITTEN_WITHIN = 60  # seconds
# What is out of sight because buttons do its work is filled in without a key.
FILL = """(field, text) => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}"""
# A box as a browser keeps it: outside any form, and without a word against it.
PLANT = f"""() => {{
  const box = document.createElement('textarea');
  document.body.append(box);
  box.focus();
  document.execCommand('insertText', false, '{CONTROL}');
}}"""


class Machine:
    """A reader's own browser with its folder."""

    def __init__(self, playwright: Playwright, folder: Path, base: str) -> None:
        """Start the browser."""
        self.folder = folder
        self.base = base
        self.context: BrowserContext = playwright.chromium.launch_persistent_context(
            folder, executable_path=find_chromium(), args=[*FLAGS, NOBODY_ELSE], headless=True
        )
        self.page: Page = self.context.pages[0]

    def on_disk(self, word: str) -> list[str]:
        """Return the files of the folder that hold a word, in either of the two ways to write it."""
        forms = (word.encode(), word.encode("utf-16-le"))
        return [
            file.relative_to(self.folder).as_posix()
            for file in sorted(self.folder.rglob("*"))
            if file.is_file() and any(form in content(file) for form in forms)
        ]

    def wait_for(self, word: str) -> None:
        """Wait until the browser has written a word down."""
        # A disk tells nobody that something was written on it, so it is looked at again and again.
        until = time.monotonic() + WRITTEN_WITHIN
        while not self.on_disk(word):
            assert time.monotonic() < until, "the browser keeps nothing at all: this test proves nothing"
            self.page.wait_for_timeout(100)

    def crash(self) -> None:
        """End the browser as a power cut does."""
        mine = f"--user-data-dir={self.folder}".encode()
        for entry in Path("/proc").glob("[0-9]*"):
            given = content(entry / "cmdline").split(b"\0")
            if mine in given and not any(part.startswith(b"--type=") for part in given):
                os.kill(int(entry.name), signal.SIGKILL)
                return
        raise AssertionError("no such browser is running")


def content(file: Path) -> bytes:
    """Return what is in a file, nothing where it has just gone."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def has_text(found: tuple[Question, ...]) -> bool:
    """Return whether something can be written among these questions."""
    return any(
        question.kind in {"text", "long-text", "label"} or has_text(question.fields) for question in found
    )


@pytest.fixture
def machine(playwright: Playwright, server: RunningSite) -> Iterator[Machine]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        found = Machine(playwright, Path(folder), server.url)
        try:
            yield found
        finally:
            # One that has crashed has nothing left to close.
            with suppress(PlaywrightError):
                found.context.close()


def type_everywhere(machine: Machine, check: str) -> None:
    """Put the mark in every free text of a check, and have the text to copy stand ready."""
    page = machine.page
    page.goto(machine.base + check_address(check))
    root = page.locator(f'[data-check="{check}"]')
    # A check below a long text asks for the rules when it comes into view.
    root.evaluate("root => root.scrollIntoView()")
    expect(root).to_have_attribute("data-state", "ready")
    refuse_to_copy(page)
    while (fold := root.locator(".check__form details:not([open]) > summary").first).is_visible():
        fold.click()
    for field in root.locator(".check__form :is(input[type=text], textarea)").all():
        if field.is_visible():
            field.fill(MARK)
        else:
            field.evaluate(FILL, MARK)
    # A mark is no number and no time: those are taken back, so that there is an outcome.
    for field in root.locator(":is([data-kind=number], [data-kind=time], [data-kind=month]) input").all():
        field.fill("")
    if check == "agenda":
        root.get_by_role("button", name="Kopieer als tekst").click()
        expect(root.locator(".result__copy")).to_have_value(re.compile(MARK))
    page.evaluate(PLANT)
    machine.wait_for(CONTROL)


each = pytest.mark.parametrize("check", [check for check in CHECKS if has_text(questions(check))])


@each
def test_after_a_crash_no_text_of_the_form_is_on_the_disk(check: str, machine: Machine) -> None:
    type_everywhere(machine, check)
    machine.crash()
    assert machine.on_disk(MARK) == []
    assert machine.on_disk(CONTROL) != []


@each
def test_after_a_normal_end_no_text_of_the_form_is_on_the_disk(check: str, machine: Machine) -> None:
    type_everywhere(machine, check)
    machine.context.close()
    assert machine.on_disk(MARK) == []
