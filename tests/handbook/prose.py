"""What stands in a Markdown page, as the tests need it: headings, sentences, the first answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from site_builder.pages import Page, all_pages

PAGES = all_pages()
PATHS = [page.path for page in PAGES]
BY_PATH = {page.path: page for page in PAGES}

CODE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#{1,6}) (.+?)(?: \{[^}]*\})?$", re.MULTILINE)
# Lines that are no running text: tables, headings, markers of blocks, HTML, and attribute lists.
NOT_PROSE = re.compile(r"\s*(?:\||#|!!!|\?\?\?|:::|<|\{ ?\.)")
LIST_ITEM = re.compile(r"\s*(?:[-*]|\d+\.)\s")
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
# The end of a sentence inside a line: its mark, then a space, then what starts a new one.
SENTENCE_END = re.compile(r"[.!?](?:[)*_]|\*\*)*\s+(?=[A-ZÀ-Ý\"“*\[])")


class Heading(NamedTuple):
    """One heading with its level and the line of the file that it stands on."""

    level: int
    text: str
    line: int


def without_code(page: Page) -> str:
    """Return the body with code blanked, its lines kept, so that numbers stay right."""
    return CODE.sub(lambda found: "\n" * found.group(0).count("\n"), page.body)


def headings(page: Page) -> list[Heading]:
    text = without_code(page)
    return [
        Heading(
            len(found.group(1)),
            found.group(2),
            page.lines_before + text.count("\n", 0, found.start()) + 1,
        )
        for found in HEADING.finditer(text)
    ]


def prose_lines(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the lines of running text with their number in the file; items of lists not."""
    for number, line in enumerate(without_code(page).splitlines(), start=page.lines_before + 1):
        if line.strip() and not NOT_PROSE.match(line) and not LIST_ITEM.match(line):
            yield number, line.strip()


def sentences_in(line: str) -> int:
    """Return how many sentences a line holds; what somebody says counts as part of one."""
    return len(SENTENCE_END.findall(QUOTED.sub("X", line))) + 1


def first_answer(page: Page) -> list[str]:
    """Return the lines of the paragraph that stands directly under the title."""
    lines = without_code(page).splitlines()
    title = next(number for number, line in enumerate(lines) if line.startswith("# "))
    found: list[str] = []
    for line in lines[title + 2 :]:
        if not line.strip():
            break
        if not line.startswith("{ ."):
            found.append(line)
    return found


def words(page: Page) -> int:
    return len(re.findall(r"\w+(?:[-'’]\w+)*", without_code(page)))


def embeds_a_check(page: Page) -> bool:
    return bool(re.search(r"^::: check ", without_code(page), re.MULTILINE))
