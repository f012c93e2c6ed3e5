"""Explains glossary terms: the first time a page uses one, it becomes a link with its meaning."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from site_builder.glossary import Term, by_form, pattern

# Where a link would be in the way: other links, headings, code, labels and what is set apart.
CLOSED = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "button", "summary", "th", "abbr"}
PAGE = "/naslag/begrippen.md"


class GlossaryTreeprocessor(Treeprocessor):
    """Walks the text of a page once and links the first use of each term."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        self.seen: set[str] = set()
        self._walk(root)

    def _walk(self, element: Element) -> None:
        if element.tag in CLOSED or isinstance(element.text, AtomicString):
            return
        position = 0
        for made in self._split(element, "text"):
            element.insert(position, made)
            position += 1
        for child in list(element)[position:]:
            self._walk(child)
            if child.tail:
                place = list(element).index(child) + 1
                for offset, made in enumerate(self._split(child, "tail")):
                    element.insert(place + offset, made)

    def _split(self, holder: Element, attribute: str) -> list[Element]:
        """Cut the first uses of terms out of a text; the rest becomes the tail of each link."""
        text = getattr(holder, attribute)
        if not text or isinstance(text, AtomicString):
            return []
        links: list[Element] = []
        before = 0
        head = text
        for found in pattern().finditer(text):
            term = by_form()[found.group(0).lower()]
            if term.anchor in self.seen:
                continue
            self.seen.add(term.anchor)
            between = text[before : found.start()]
            if links:
                links[-1].tail = between
            else:
                head = between
            links.append(_link(term, found.group(0)))
            before = found.end()
        if links:
            links[-1].tail = text[before:]
            setattr(holder, attribute, head)
        return links


def _link(term: Term, words: str) -> Element:
    link = Element("a", {"class": "begrip", "href": f"{PAGE}#{term.anchor}"})
    link.set("title", term.explanation)
    link.text = AtomicString(words)
    return link
