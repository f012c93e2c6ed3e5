"""Fills in a check by the names of the contract; the hand that does it holds a mouse, or only keys."""

from __future__ import annotations

import json
from typing import Any, Protocol

from playwright.sync_api import FilePayload, Locator, expect

# What a reader types into, as opposed to what a reader chooses.
WRITTEN = "found => found.matches('textarea, input[type=text]')"
# Waits until the rules have said what counts now, and returns the question that a control is folded in.
FOLDED = """async (control) => {
  while (witness.open > 0) await new Promise((next) => requestAnimationFrame(() => next()));
  return control.closest('.is-off[hidden]')?.id ?? '';
}"""


def saved(name: str, checks: dict[str, Any]) -> FilePayload:
    """Return a file with the answers to some checks, as this site saves it."""
    content = {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": checks}
    return {"name": name, "mimeType": "application/json", "buffer": json.dumps(content, indent=2).encode()}


class Hand(Protocol):
    """What a reader does to one control."""

    def choose(self, control: Locator, code: str) -> None:
        """Mark a radio button or a checkbox, or take an option of a list."""

    def write(self, control: Locator, text: str) -> None:
        """Put a text in a field in place of what it holds; numbers and times are typed as text."""

    def press(self, button: Locator) -> None:
        """Press a button."""


# What is folded away around a control, the outermost first.
CLOSED_FOLDS = "xpath=ancestor::details[not(@open)]/summary"


class Form:
    """The form of one check."""

    def __init__(self, root: Locator, hand: Hand) -> None:
        """Keep the root of the check, and the hand."""
        self.root = root
        self.hand = hand

    def _open(self, control: Locator) -> Locator:
        """Unfold the question of a control, where it is one that does not count now."""
        folded = control.first.evaluate(FOLDED)
        if folded:
            self.hand.press(self.root.locator(f'.fold__open[aria-controls="{folded}"]'))
        return control

    def fill(self, answers: dict[str, Any]) -> None:
        """Fill in answers, adding and removing records until there are as many as are needed.

        On a narrow screen that shows one step of the form, all of it is asked for first.
        """
        switch = self.root.locator(".steps__whole")
        if switch.is_visible() and switch.inner_text() == "Alles tegelijk":
            self.hand.press(switch)
        for name, value in answers.items():
            gathers = self.root.locator(f'[data-question="{name}"]:has([data-do="gather"])')
            records = self.root.locator(f'[data-records="{name}"]')
            if gathers.count():
                self._gather(gathers, value)
                continue
            if isinstance(value, list) and records.count():
                self._make_room(records, len(value))
                for place, record in enumerate(value):
                    self._fill(f"{name}.{place}", record)
            else:
                self._fill(name, value)

    def _gather(self, question: Locator, answers: list[Any]) -> None:
        """Choose a file for each of the answers, as the check that they are of saves it."""
        of = question.get_attribute("data-of") or ""
        payloads = [saved(f"bestand-{place}.json", {of: each}) for place, each in enumerate(answers, start=1)]
        question.locator('[data-do="gather"]').set_input_files(payloads)
        expect(question).not_to_have_attribute("aria-busy", "true")

    def _make_room(self, records: Locator, wanted: int) -> None:
        there = records.locator("[data-record]")
        while there.count() < wanted:
            self.hand.press(records.locator('[data-do="add"]'))
        while there.count() > wanted:
            self.hand.press(there.last.locator('[data-do="remove"]'))

    def _fill(self, name: str, value: Any) -> None:
        if isinstance(value, dict):
            for key, entry in value.items():
                self._fill(f"{name}.{key}", entry)
        elif isinstance(value, list) and self.root.locator(f'textarea[name="{name}"]').count():
            self._put(name, "\n".join(value))
        elif isinstance(value, list):
            # An empty list is an answer too: "Niets hiervan", the checkbox without a code.
            for code in value or [""]:
                self._choose(name, code)
        elif value is None:
            self._choose(name, "null")
        elif isinstance(value, bool):
            if value:
                self._choose(name, "true")
        else:
            self._put(name, str(value))

    def _put(self, name: str, text: str) -> None:
        control = self._open(self.root.locator(f'[name="{name}"]').first)
        self._unfold(control)
        if control.evaluate(WRITTEN):
            self.hand.write(control, text)
        else:
            self._choose(name, text)

    def _choose(self, name: str, code: str) -> None:
        options = self.root.locator(f'select[name="{name}"]')
        found = options if options.count() else self.root.locator(f'[name="{name}"][value="{code}"]')
        self._unfold(found)
        self.hand.choose(self._open(found), code)

    def _unfold(self, control: Locator) -> None:
        """Open what is folded away around a control, as a reader does."""
        for fold in control.locator(CLOSED_FOLDS).all():
            self.hand.press(fold)


class Mouse:
    """Points and clicks; types only where there is something to type."""

    def choose(self, control: Locator, code: str) -> None:
        """Click on a button or box; a list's own menu is drawn outside the page, so its option is set."""
        if control.evaluate("found => found.localName") == "select":
            control.select_option(code)
        else:
            control.check()

    def write(self, control: Locator, text: str) -> None:
        """Click into a field and replace what it holds."""
        control.click()
        control.fill(text)

    def press(self, button: Locator) -> None:
        """Click on a button."""
        button.click()
