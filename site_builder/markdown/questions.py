"""Puts the questions of a check in a page as text of that page, so that its words are explained there too."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from markdown.treeprocessors import Treeprocessor

from site_builder.question_list import question_list_html

NAME = "data-vragen"


def place_for(check: str) -> Element:
    """Return the element that the questions of a check come to stand in."""
    return Element("div", {NAME: check})


class QuestionListTreeprocessor(Treeprocessor):
    """Fills the places after Markdown's own marks are read: what the rules say is not Markdown."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for place in list(root.iter("div")):
            if check := place.attrib.pop(NAME, ""):
                place.extend(fromstring(f"<div>{question_list_html(check)}</div>"))  # noqa: S314 - our own HTML
