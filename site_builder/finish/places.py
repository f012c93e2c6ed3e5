"""Changes in what the theme writes, counted: one that finds no place any more stops the build."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from site_builder.project import BuildError

LOST = "404.html"


def way_up(path: Path) -> str:
    """Return what leads from a page (its path below the site) to the root of the site.

    The page for an unknown address stands at any depth; `finish_html` puts the site's path before it.
    """
    return "/" if path.name == LOST else "../" * (len(path.parts) - 1)


class Places:
    """Counts in how many places each change was made, over all files together."""

    def __init__(self, module: str) -> None:
        """Take the name of the module that makes the changes, for whoever has to mend one."""
        self.module = module
        self.found: Counter[str] = Counter()

    def replace(self, text: str, old: str, new: str) -> str:
        """Return a text with every `old` replaced."""
        self.found[old] += text.count(old)
        return text.replace(old, new)

    def sub(self, text: str, pattern: re.Pattern[str], by: str | Callable[[re.Match[str]], str]) -> str:
        """Return a text with every match replaced."""
        text, count = pattern.subn(by, text)
        self.found[pattern.pattern] += count
        return text

    def check(self) -> None:
        """See that each change was made somewhere.

        Raises:
            BuildError: one was not: the theme now writes that place in another way, or not at all.
        """
        for place, count in self.found.items():
            if count == 0:
                raise BuildError(
                    f"wat in het thema moet veranderen, staat er niet: {place}",
                    f"Kijk na hoe het thema dat nu schrijft, en pas {self.module} aan.",
                    "mkdocs-material",
                )
