"""A reader without a mouse: Tab and Shift+Tab, arrows, Space, Enter and typing, nothing else."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

MOST_STEPS = 250
# Which key brings the focus nearer to a control; none when it is there, or within its radio group.
WAY = """(wanted) => {
  const now = document.activeElement;
  const group = wanted.type === 'radio' && now.type === 'radio' && now.name === wanted.name;
  if (now === wanted || group) return '';
  const later = wanted.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
  return later && now !== document.body ? 'Shift+Tab' : 'Tab';
}"""
CHOSEN = "found => found.checked && found === document.activeElement"
DISTANCE = """(list, code) =>
  [...list.options].findIndex((option) => option.value === code) - list.selectedIndex"""


class Keyboard:
    """A hand that holds only keys."""

    def __init__(self, page: Page) -> None:
        """Keep the page."""
        self.page = page

    def key(self, name: str) -> None:
        """Press one key."""
        self.page.keyboard.press(name)

    def skip_to_content(self) -> None:
        """Take the first link of the page, past the header and the menu."""
        self.key("Tab")
        first = self.page.evaluate("document.activeElement.classList[0]")
        assert first == "md-skip", f"the first stop of Tab is {first!r}, not the link to the content"
        self.key("Enter")

    def reach(self, control: Locator) -> None:
        """Go to a control, whichever side it is on."""
        for _ in range(MOST_STEPS):
            way = control.evaluate(WAY)
            if not way:
                return
            self.key(way)
        raise AssertionError(f"no key leads to {control}")

    def choose(self, control: Locator, code: str) -> None:
        """Go to a button, box or list, and set it."""
        self.reach(control)
        if control.evaluate("found => found.localName") == "select":
            self._take(control, code)
        elif control.get_attribute("type") == "checkbox":
            if not control.is_checked():
                self.key("Space")
        else:
            self._mark(control)
        assert control.evaluate("found => found.matches(':focus')"), "the focus has left the control"

    def _take(self, options: Locator, code: str) -> None:
        distance = int(options.evaluate(DISTANCE, code))
        for _ in range(abs(distance)):
            self.key("ArrowDown" if distance > 0 else "ArrowUp")

    def _mark(self, radio: Locator) -> None:
        for _ in range(MOST_STEPS):
            if radio.evaluate(CHOSEN):
                return
            # An arrow marks what it comes to; only where the focus already is, Space does it.
            there = radio.evaluate("found => found === document.activeElement")
            self.key("Space" if there else "ArrowDown")
        raise AssertionError(f"no key marks {radio}")

    def write(self, control: Locator, text: str) -> None:
        """Go to a field and type over what it holds."""
        self.reach(control)
        self.key("ControlOrMeta+a")
        self.page.keyboard.type(text)

    def press(self, button: Locator) -> None:
        """Go to a button and press it."""
        self.reach(button)
        self.key("Enter")
