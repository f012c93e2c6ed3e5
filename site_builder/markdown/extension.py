"""One line in a page, `::: check triage`, becomes the whole form; the same for self-tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from rules import CHECKS
from rules.core.words import LAW
from site_builder.check_list import KIND as CHECK_LIST
from site_builder.embeds import LINE, Embed, embeds
from site_builder.figures import FIGURES, figure_html
from site_builder.markdown.exercise import BesideTreeprocessor, ExerciseProcessor
from site_builder.markdown.glossary import GlossaryTreeprocessor
from site_builder.markdown.own import OwnTreeprocessor, own
from site_builder.markdown.phones import phones
from site_builder.markdown.questions import QuestionListTreeprocessor, place_for
from site_builder.project import DOCS, BuildError
from site_builder.render import check_html, self_test_html


def _self_tests() -> list[str]:
    return sorted(file.parent.name for file in DOCS.glob("*/zelftest.toml"))


# What can be embedded: the names that exist, and how one is rendered: as HTML that no later step
# touches, or as an element of the page's own text.
KINDS: dict[str, tuple[Callable[[], list[str]], Callable[[str], str | Element]]] = {
    "check": (lambda: list(CHECKS), check_html),
    "figuur": (lambda: list(FIGURES), figure_html),
    "vragen": (lambda: list(CHECKS), place_for),
    "zelftest": (_self_tests, self_test_html),
}


def check_embed(embed: Embed, where: str) -> None:
    """Raise a BuildError with remedy when the line embeds something that does not exist."""
    if embed.kind not in KINDS:
        kinds = ", ".join(sorted([*KINDS, LAW, CHECK_LIST]))
        raise BuildError(f"“::: {embed.kind}” bestaat niet.", f"Kies uit {kinds}.", where)
    names = KINDS[embed.kind][0]()
    if embed.name not in names:
        raise BuildError(f"{embed.kind} “{embed.name}” bestaat niet.", f"Kies uit {', '.join(names)}.", where)


class EmbedProcessor(BlockProcessor):
    """Replaces a block that is one embedding line by its HTML."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - Python-Markdown's signature
        """Return whether the block is an embedding line."""
        return bool(LINE.fullmatch(block.strip()))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Put what is rendered in the page; HTML is stashed."""
        embed = next(embeds(blocks.pop(0).strip()))
        check_embed(embed, f"“::: {embed.kind} {embed.name}”")
        made = KINDS[embed.kind][1](embed.name)
        if isinstance(made, str):
            place = Element("p")
            place.text = self.parser.md.htmlStash.store(made)
        else:
            place = made
        parent.append(place)


class WerkwijzerExtension(Extension):
    """Registers embeddings, numbers to dial, marks of what is ours, and explanations of terms."""

    def __init__(self, **options: Any) -> None:
        """Take the option `begrippen`: False leaves glossary terms as they are."""
        self.config = {"begrippen": [True, "explain glossary terms"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Hook the processors in."""
        md.parser.blockprocessors.register(EmbedProcessor(md.parser), "werkwijzer-embed", 175)
        md.parser.blockprocessors.register(ExerciseProcessor(md.parser), "werkwijzer-oefenen", 176)
        # After all that goes by where something stands in the page.
        md.treeprocessors.register(BesideTreeprocessor(md), "werkwijzer-naast", 4)
        # After code (190), which shows how a place is written; before everything else.
        md.inlinePatterns.register(phones(), "werkwijzer-bel", 185)
        # After code (190), which shows how a mark is written; numbered after all inline patterns (20).
        md.inlinePatterns.register(own(), "werkwijzer-eigen", 184)
        md.treeprocessors.register(OwnTreeprocessor(md), "werkwijzer-eigen-nummers", 15)
        # After inline patterns (20), before words are explained and headings get their link (5).
        md.treeprocessors.register(QuestionListTreeprocessor(md), "werkwijzer-vragen", 10)
        if self.getConfig("begrippen"):
            # Before MkDocs resolves links to pages (priority 0), after inline patterns (20).
            md.treeprocessors.register(GlossaryTreeprocessor(md), "werkwijzer-begrippen", 5)
