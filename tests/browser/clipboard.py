"""A browser that lets no page copy, in whichever way the page tries."""

from __future__ import annotations

from playwright.sync_api import Page

REFUSE = """() => {
  const refuse = () => Promise.reject(new Error('mag niet'));
  Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
}"""


def refuse_to_copy(page: Page) -> None:
    """Let every attempt of the page to copy fail from now on."""
    page.evaluate(REFUSE)
