"""What axe-core finds in a page, in lines that say where and what to do."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from site_builder.project import NODE_MODULES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What the reader's colour scheme can change; `test_dark_is_nothing_but_other_colours` sees to it.
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async ([within, only]) => {
  const { violations } = await axe.run(within, { resultTypes: ['violations'], runOnly: only });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id} at ${target.join(' ')}: ${failureSummary.replace(/\\s+/g, ' ')}`));
}"""
SIDEWAYS = """() => {
  // The theme's box around a table, which no key reaches.
  const boxes = [...document.querySelectorAll('.md-typeset__scrollwrap')]
    .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
    .map((box) => `a table of ${box.scrollWidth} px in ${box.clientWidth}: ${box.textContent.trim().slice(0, 60)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return boxes;
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.localName}.${element.className}`);
  return [...boxes, `scrolls sideways, ${scrollWidth} px in ${clientWidth}: ${wide.slice(-3).join(', ')}`];
}"""


@cache
def source() -> str:
    """Return axe itself; the site's policy allows no script tag, so it goes in by the debugger's door."""
    return (NODE_MODULES / "axe-core" / "axe.min.js").read_text("utf-8")


def in_both_schemes(page: Page, where: str, within: str = "html") -> list[str]:
    """Return what is wrong with a page as it stands, in light and in dark."""
    page.evaluate(source())
    page.emulate_media(color_scheme="light")
    found = [
        f"{where}, light: {line}" for line in page.evaluate(RUN, [within, {"type": "tag", "values": TAGS}])
    ]
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(RUN, [within, {"type": "rule", "values": COLOURS}])
    page.emulate_media(color_scheme="light")
    return found + [f"{where}, dark: {line}" for line in dark]


def sideways(page: Page) -> list[str]:
    """Return by how much, and because of what, a page is wider than its window."""
    lines: list[str] = page.evaluate(SIDEWAYS)
    return lines
