"""A number to dial in a page: `{bel:veilig-thuis}` becomes the number of the data file, as a link."""

from __future__ import annotations

from re import Match
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from rules.core.helplines import PLACE
from site_builder.phones import dial, known


class PhoneProcessor(InlineProcessor):
    """Replaces a place by its link; code has been taken out of the text before."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name, typed too wide there
        self,
        m: Match[str],
        data: str,  # noqa: ARG002 - Python-Markdown's signature
    ) -> tuple[Element, int, int]:
        """Return the link; its text is final, so that no later step reads it as something else."""
        found = known(m.group(1), f"“{m.group(0)}”")
        link = Element("a", {"class": "phone", "href": dial(found.number)})
        link.text = AtomicString(found.number)
        return link, m.start(0), m.end(0)


def phones() -> PhoneProcessor:
    """Return the processor for our extension to register."""
    return PhoneProcessor(PLACE.pattern)
