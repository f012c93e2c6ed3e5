"""`{eigen}` in a page becomes the words “van ons”, with an id that the list of all of them links to."""

from __future__ import annotations

from re import Match
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from site_builder.own import MARK, anchor, words

NAME = "eigen"


class OwnProcessor(InlineProcessor):
    """Replaces a mark by its words; code has been taken out of the text before."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name, typed too wide there
        self,
        m: Match[str],
        data: str,  # noqa: ARG002 - Python-Markdown's signature
    ) -> tuple[Element, int, int]:
        """Return the mark; the search does not look at it, since every page would have these words."""
        mark = Element("span", {"class": NAME, "data-search-exclude": ""})
        mark.text = AtomicString(words(m.group(1)))
        return mark, m.start(0), m.end(0)


class OwnTreeprocessor(Treeprocessor):
    """Numbers the marks from top to bottom; inline patterns are met in another order."""

    def run(self, root: Element) -> None:
        """Give every mark its id."""
        marks = (found for found in root.iter("span") if found.get("class") == NAME)
        for number, mark in enumerate(marks, start=1):
            mark.set("id", anchor(number))


def own() -> OwnProcessor:
    """Return the processor for our extension to register."""
    return OwnProcessor(MARK.pattern)
