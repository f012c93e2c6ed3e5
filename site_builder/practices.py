"""Finds the worked answers of practice cases in the text of a page; `markdown/practice.py` computes them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

FENCE = re.compile(r"^( *)```uitwerking\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def practices(text: str) -> Iterator[tuple[str, int]]:
    """Yield the blocks in Markdown text, each with the line on which it starts (from 1)."""
    for found in FENCE.finditer(text):
        yield textwrap.dedent(found.group(2)), text.count("\n", 0, found.start()) + 1


def with_place(text: str, path: str) -> str:
    """Return Markdown text in which each block says on which page it stands."""
    return FENCE.sub(
        lambda found: found.group(0).replace("\n", f'\n{found.group(1)}pagina = "{path}"\n', 1), text
    )
