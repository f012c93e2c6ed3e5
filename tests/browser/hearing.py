"""What a screen reader is told by a check: every text that comes into one of its live regions."""

from __future__ import annotations

from tests.browser.visit import Visit

LISTEN = """root => {
  globalThis.heard = [];
  const regions = '[role=status], [role=alert]';
  new MutationObserver((changes) => {
    const told = new Set();
    for (const { target, addedNodes } of changes) {
      const inside = (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement).closest(regions);
      if (inside && addedNodes.length) told.add(inside);
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE && node.matches(regions)) told.add(node);
        if (node.nodeType === Node.ELEMENT_NODE) node.querySelectorAll(regions).forEach((found) => told.add(found));
      }
    }
    for (const region of told) {
      if (region.textContent.trim()) globalThis.heard.push(region.textContent.trim());
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}"""


def listen(visit: Visit) -> None:
    """Note down, from now on, all that is told."""
    visit.root.evaluate(LISTEN)


def heard(visit: Visit) -> list[str]:
    """Return what was told since, in its order."""
    told: list[str] = visit.page.evaluate("heard")
    return told
