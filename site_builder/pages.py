"""The handbook's pages as they stand in `docs/`: front matter, title, text."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rules.core.helplines import numbered
from site_builder.phones import check_places
from site_builder.project import DOCS, ROOT, BuildError, line_of, read_text

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
# What the theme and the search show as it comes, so that a number to dial is no link there.
PLAIN = ("title", "description", "zoekwoorden")


class Page(NamedTuple):
    """One Markdown page: its path under `docs/`, front matter, body, and lines before the body."""

    path: str
    meta: dict[str, Any]
    body: str
    lines_before: int

    @property
    def title(self) -> str:
        """The H1, which is the reader's question; the menu uses the shorter `title`."""
        found = HEADING.search(self.body)
        return numbered(found.group(1)) if found else str(self.meta.get("title", self.path))

    @property
    def menu_title(self) -> str:
        """The short title for menus and lists of links."""
        return str(self.meta.get("title", self.title))

    @property
    def chapter(self) -> str:
        """The folder of the page, empty for a page at the top."""
        return self.path.partition("/")[0] if "/" in self.path else ""


def read_page(file: Path, docs: Path = DOCS) -> Page:
    """Return the page in `file`.

    Raises:
        BuildError: it cannot be read, the front matter is missing, is not YAML, or has no names, or a
            number is not there.
    """
    path = file.relative_to(docs).as_posix()
    text = read_text(file, f"docs/{path}")
    found = FRONT_MATTER.match(text)
    if not found:
        raise BuildError(
            "deze pagina heeft geen front matter.",
            "Begin met --- en de regels title, description en bronnen (zie CONTRIBUTING).",
            f"docs/{path}:1",
        )
    try:
        meta = yaml.safe_load(found.group(1)) or {}
    except yaml.YAMLError as error:
        raise BuildError(
            "de front matter is geen geldige YAML.",
            "Zet tekst met een dubbele punt tussen aanhalingstekens.",
            f"docs/{path}:{line_of(error) + 1}",
        ) from error
    if not isinstance(meta, dict):
        raise BuildError(
            "de front matter heeft geen regels met een naam en een waarde.",
            "Schrijf elke regel als naam: waarde, zonder streepje ervoor.",
            f"docs/{path}:2",
        )
    check_places(text, f"docs/{path}")
    meta |= {key: _plain(meta[key]) for key in PLAIN if key in meta}
    return Page(path, meta, text[found.end() :], found.group(0).count("\n"))


def _plain(value: Any) -> Any:
    """Return a value of the front matter with the numbers that it names."""
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    return numbered(value) if isinstance(value, str) else value


def front_matter(title: str, description: str, more: dict[str, Any]) -> str:
    """Return front matter for MkDocs; its theme puts the description in an attribute as it comes."""
    meta = {"title": title, "description": escape(description), **more}
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False)}---\n"


@cache
def all_pages(docs: Path = DOCS) -> tuple[Page, ...]:
    """Return every page of the handbook, in the order of their paths."""
    return tuple(read_page(file, docs) for file in sorted(docs.rglob("*.md")))


def address_of(path: str) -> str:
    """Return the address of a page (relative to the site) from its path under `docs/`."""
    if path == "index.md":
        return ""
    if path.endswith("/index.md"):
        return path.removesuffix("index.md")
    return path.removesuffix(".md") + "/"


def relative(path: Path) -> str:
    """Return a path as an error message names it: from the project's root."""
    return path.resolve().relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)
