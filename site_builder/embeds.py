"""The lines of a page that embed something: `::: check zrm`, `::: zelftest werken`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from site_builder.pages import Page

LINE = re.compile(r"^::: *(\S*) *(.*?) *$", re.MULTILINE)
# What only shows how an embedding is written.
CODE_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


class Embed(NamedTuple):
    """One embedding line: what, which, and on which line of the text."""

    kind: str
    name: str
    line: int


def embeds(text: str) -> Iterator[Embed]:
    """Yield the embedding lines in Markdown text, numbered from 1."""
    for found in LINE.finditer(text):
        yield Embed(found.group(1), found.group(2), text.count("\n", 0, found.start()) + 1)


def without_code(text: str) -> str:
    """Return Markdown with its code blanked, the lines kept, so that numbers stay right."""
    return CODE_FENCE.sub(lambda found: "\n" * found.group(0).count("\n"), text)


def embedded_in(page: Page, kind: str) -> Iterator[tuple[str, str]]:
    """Yield what a page embeds of a kind, each with its file and line."""
    for embed in embeds(without_code(page.body)):
        if embed.kind == kind:
            yield embed.name, f"docs/{page.path}:{embed.line + page.lines_before}"
