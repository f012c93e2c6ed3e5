"""The page of a practice case: its story beside the check that one does with it."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor

from site_builder.exercises import KIND
from site_builder.render import exercise_html

LINE = re.compile(rf"^::: {KIND} (\S+) (\S+)$")
PLACE = "casus__check"
HEADINGS = ("h1", "h2")


class ExerciseProcessor(BlockProcessor):
    """Replaces the line by the check, as HTML that no later step touches."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - Python-Markdown's signature
        """Return whether the block is that line."""
        return bool(LINE.fullmatch(block.strip()))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Put the check in the page."""
        found = LINE.fullmatch(blocks.pop(0).strip())
        place = Element("div", {"class": PLACE})
        if found:
            place.text = self.parser.md.htmlStash.store(exercise_html(*found.groups()))
        parent.append(place)


class BesideTreeprocessor(Treeprocessor):
    """Puts what stands between the title and the heading above the check beside that check."""

    def run(self, root: Element) -> None:
        """Change the tree in place; a page without such a check stays as it is."""
        parts = list(root)
        at = next((place for place, part in enumerate(parts) if part.get("class") == PLACE), None)
        if at is None:
            return
        heads = [place for place, part in enumerate(parts[:at]) if part.tag in HEADINGS]
        title, own = heads[0], heads[-1]
        both = Element("div", {"class": "casus"})
        for name, within in (
            ("casus__verhaal", parts[title + 1 : own]),
            ("casus__werk", parts[own : at + 1]),
        ):
            half = Element("div", {"class": name})
            if not len(both):
                half.set("id", "casus")
            for part in within:
                root.remove(part)
                half.append(part)
            both.append(half)
        root.insert(title + 1, both)
