"""One check on its page, by the handles that the contract gives (`data-check`, `data-outcome`)."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from site_builder.check_pages import check_address
from tests.browser.form import Form, Hand, Mouse
from tests.browser.sources import with_sources
from tests.browser.witness import Witness

# Waits in the page itself until every question that went to the worker has come back and is shown.
SETTLED = """async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(() => next()));
  const until = performance.now() + 60000;
  await frame();
  while (witness.open > 0) {
    if (performance.now() > until) throw new Error('the rules do not answer');
    await frame();
  }
  await frame();
}"""


class Visit:
    """A reader's visit to a check: open it, answer, and look at what it says."""

    def __init__(self, page: Page, base: str, witness: Witness) -> None:
        """Keep the page and where the site stands."""
        self.page = page
        self.base = base
        self.witness = witness
        self.check = ""

    def open(self, check: str) -> Visit:
        """Go to the page of a check."""
        self.page.goto(self.base + check_address(check))
        return self.at(check)

    def modules(self) -> str:
        """Serve the modules as they are written; return where they stand."""
        return with_sources(self.page, self.base)

    def at(self, check: str) -> Visit:
        """Say which check is before us, however we came here."""
        self.check = check
        return self

    @property
    def root(self) -> Locator:
        """The root of the check."""
        return self.page.locator(f'[data-check="{self.check}"]')

    @property
    def place(self) -> Locator:
        """The place of the outcome."""
        return self.root.locator("[data-outcome]")

    @property
    def spoken(self) -> Locator:
        """The live region that tells the outcome."""
        return self.root.locator(".check__announce[role=status]")

    @property
    def told(self) -> Locator:
        """The live region that tells what was done to the form."""
        return self.root.locator(".check__told[role=status]")

    def field(self, name: str, code: str | None = None) -> Locator:
        """Return the control of a name, or that of one of its codes."""
        value = "" if code is None else f'[value="{code}"]'
        return self.root.locator(f'[name="{name}"]{value}')

    def button(self, name: str) -> Locator:
        """Return a button by its words."""
        return self.root.get_by_role("button", name=name, exact=True)

    def ready(self) -> Visit:
        """Bring the form into view and wait: it asks for the rules by itself."""
        self.root.evaluate("root => root.scrollIntoView()")
        expect(self.root).to_have_attribute("data-state", "ready")
        return self

    def whole(self) -> Visit:
        """Show the whole form, on a narrow screen that shows one step of it."""
        switch = self.root.locator(".steps__whole")
        expect(switch).to_be_visible()
        if switch.inner_text() == "Alles tegelijk":
            switch.click()
        expect(switch).to_have_text("Eén vraag per keer")
        return self

    def settle(self) -> Visit:
        """Wait until all that was asked has been answered."""
        self.ready()
        self.page.evaluate(SETTLED)
        return self

    def fill_in(self, answers: dict[str, Any], hand: Hand | None = None) -> Visit:
        """Fill in answers, with the mouse unless another hand is given, and wait for what they give."""
        self.ready()
        Form(self.root, hand or Mouse()).fill(answers)
        return self.settle()

    def says(self, outcome: str | None) -> None:
        """Expect an outcome, or none yet."""
        expect(self.place).to_have_attribute("data-outcome", outcome or "")

    def asked(self) -> dict[str, Any]:
        """Return the answers that went to the rules last."""
        given: dict[str, Any] = json.loads(self.page.evaluate("witness.asked.at(-1).answers"))
        return given

    def decided(self) -> str:
        """Return the result that came back last, as it came: the very text."""
        text: str = self.page.evaluate("witness.decided.at(-1)")
        return text

    def questions_asked(self) -> int:
        """Return how often the rules were asked something."""
        count: int = self.page.evaluate("witness.asked.length")
        return count
