"""A printable reader for each chapter: its pages behind each other on one page."""

from __future__ import annotations

import re

from site_builder.case_list import with_case_list
from site_builder.chapters import READER, Chapter, chapters
from site_builder.check_list import with_check_list
from site_builder.check_pages import link_to
from site_builder.generate.page import Generated, page
from site_builder.laws import with_notes
from site_builder.pages import Page, all_pages
from site_builder.practices import with_place
from site_builder.wording import lines, say

HEADING = re.compile(r"^(#{1,5}) ", re.MULTILINE)
CHECK = re.compile(r"^::: *check +(\S+) *$", re.MULTILINE)
# What cannot be in a reader; a note of the law can.
EMBED = re.compile(r"^::: (?!wet\b).*$", re.MULTILINE)
SELF_TEST = re.compile(r"^## Zelftest\n+", re.MULTILINE)


def reader_paths() -> list[str]:
    """Return the paths of all readers."""
    return [f"{chapter.folder}{READER}" for chapter in _read()]


def _read() -> list[Chapter]:
    """Return the chapters to read as one: those of more than an opening page."""
    return [
        chapter for chapter in chapters() if sum(_own(chapter.folder, path) for path in chapter.pages) > 1
    ]


def reader_pages() -> dict[str, Generated]:
    """Return `<chapter>/lezen.md` for every chapter."""
    pages = {entry.path: entry for entry in all_pages()}
    return {
        f"{chapter.folder}{READER}": _reader(
            chapter.title,
            chapter.folder,
            [pages[path] for path in chapter.pages if path in pages and _own(chapter.folder, path)],
        )
        for chapter in _read()
    }


def _own(folder: str, path: str) -> bool:
    """Return whether a page belongs to the reader: one of another folder only has its place in the menu."""
    return path.startswith(f"{folder}/")


def _way_to(check: str, path: str) -> str:
    """Return what stands in a reader in place of a form."""
    return say("paginas.lezen.check", adres=link_to(check, path))


def _reader(title: str, folder: str, pages: list[Page]) -> Generated:
    rows = lines("paginas.lezen.text", hoofdstuk=title)
    path = f"{folder}{READER}"
    for entry in pages:
        body = CHECK.sub(lambda found: _way_to(found.group(1), path), entry.body)
        body = with_notes(
            SELF_TEST.sub("", EMBED.sub("", with_case_list(with_check_list(body, path), path))), path
        )
        rows += ["", HEADING.sub(lambda found: f"#{found.group(1)} ", with_place(body, path)).strip()]
    return page(
        say("paginas.lezen.title", hoofdstuk=title.removesuffix("?")),
        say("paginas.lezen.description", hoofdstuk=title),
        "\n".join(rows),
        hide="toc",
        search=False,
    )
