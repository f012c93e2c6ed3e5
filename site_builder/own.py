"""What a page says that no source says: `{eigen}` marks it where it stands.

`{eigen}` behind a sentence marks that sentence; `{eigen: de vragen}` on a line of its own says what of the
passage below it is ours. Both read the same on the page, on paper and in the list of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rules.core.helplines import numbered
from site_builder.pages import Page, all_pages
from site_builder.project import BuildError
from site_builder.wording import say

MARK = re.compile(r"\{eigen(?:: ([^{}\n]+))?\}")
# Anything that was meant to be a mark, also when it is written wrong.
MEANT = re.compile(r"\{\s*eigen\b[^{}\n]*\}?", re.IGNORECASE)
CODE = re.compile(r"^( *)(`{3,})[^`\n]*\n.*?^\1\2 *$|(`+)(?!`)[^\n]*?\3", re.MULTILINE | re.DOTALL)
LIST_SIGN = re.compile(r"^\s*(?:[-*]|\d+\.)\s+")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
# The page that lists all of it.
LISTED = "naslag/wat-wij-erbij-bedachten.md"
REMEDY = "Schrijf {eigen} achter een zin, of {eigen: wat ervan ons is} op een eigen regel."


class Marked(NamedTuple):
    """One thing of ours on a page: what it is, and the id of its mark there."""

    text: str
    anchor: str


def anchor(number: int) -> str:
    """Return the id of a page's mark, counted from 1."""
    return f"van-ons-{number}"


def words(scope: str | None) -> str:
    """Return what a mark shows: that it is ours and, where it says so, what."""
    return say("site.van-ons-wat", wat=scope.strip()) if scope else say("site.van-ons")


def marked(page: Page) -> tuple[Marked, ...]:
    """Return what is ours on a page, from top to bottom.

    Raises:
        BuildError: a mark cannot be read, or stands where nobody can tell what it marks.
    """
    return tuple(Marked(text, anchor(number)) for number, text in enumerate(_texts(page), start=1))


def _texts(page: Page) -> Iterator[str]:
    text = CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group(0)), page.body)
    for number, line in enumerate(text.splitlines(), start=page.lines_before + 1):
        where = f"docs/{page.path}:{number}"
        for meant in MEANT.finditer(line):
            found = MARK.fullmatch(meant.group(0))
            if not found:
                raise BuildError(f"“{meant.group(0)}” is niet te lezen.", REMEDY, where)
            yield _said(line, meant, found.group(1), where)


def _said(line: str, mark: re.Match[str], scope: str | None, where: str) -> str:
    """Return what a mark is about: its own words, or the sentence (in a table the cell) that it ends."""
    row = line.lstrip().startswith("|")
    before, after = line[: mark.start()], line[mark.end() :]
    if row:
        before, after = before.rpartition("|")[2], after.partition("|")[0]
    alone = not LIST_SIGN.sub("", before).strip()
    if line.lstrip().startswith("#") or after.strip() or alone is not bool(scope):
        raise BuildError(
            f"“{mark.group(0)}” staat op een plek waar niet te zien is wat van ons is.", REMEDY, where
        )
    if scope:
        return f"{scope[:1].upper()}{scope[1:]}"
    return numbered(LINK.sub(r"\1", LIST_SIGN.sub("", before)).replace("*", "")).strip()


def all_marked() -> dict[str, tuple[Marked, ...]]:
    """Return the pages on which something is ours, by their path, with what it is."""
    return {page.path: found for page in all_pages() if (found := marked(page))}
