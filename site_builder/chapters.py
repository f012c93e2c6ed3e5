"""The order of the handbook: the chapters and their pages, read from the menu in `mkdocs.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import yaml

from site_builder.project import ROOT, BuildError, line_of, read_text

# The page that holds all of a chapter.
READER = "/lezen.md"


class Chapter(NamedTuple):
    """One chapter: its title in the menu, its folder, and its pages in order."""

    title: str
    folder: str
    pages: tuple[str, ...]


class _PlainLoader(yaml.SafeLoader):
    """Reads `mkdocs.yml` without acting on MkDocs's own tags."""


_PlainLoader.add_multi_constructor("", lambda _loader, _suffix, _node: None)


@cache
def menu() -> list[Any]:
    """Return the menu as it stands in `mkdocs.yml`."""
    text = read_text(ROOT / "mkdocs.yml")
    try:
        found: list[Any] = yaml.load(text, Loader=_PlainLoader)["nav"]  # noqa: S506 - a safe loader
    except (yaml.YAMLError, TypeError, KeyError) as error:
        line = line_of(error)
        raise BuildError(
            "het menu is niet te lezen.",
            "Schrijf onder nav: hoofdstukken met hun pagina's, en let op inspringen en dubbele punten.",
            f"mkdocs.yml:{line}" if line else "mkdocs.yml",
        ) from error
    return found


def _paths(entry: Any) -> list[str]:
    if isinstance(entry, str):
        return [entry]
    if isinstance(entry, dict):
        return [path for value in entry.values() for path in _paths(value)]
    return [path for value in entry for path in _paths(value)]


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in the order of the menu; one that stands in another comes after it.

    Raises:
        BuildError: the menu cannot be read, or a chapter does not begin with its opening page.
    """
    return tuple(_chapters(menu()))


def _chapters(entries: list[Any]) -> Iterator[Chapter]:
    for entry in entries:
        if isinstance(entry, dict):
            title, content = next(iter(entry.items()))
            folder = _folder(title, content)
            # A part of a chapter stands in the same folder; a chapter of its own in another.
            others = [part for part in content if isinstance(part, dict) and _folder_of(part) != folder]
            paths = _paths([part for part in content if part not in others])
            yield Chapter(title, folder, tuple(path for path in paths if not path.endswith(READER)))
            yield from _chapters(others)


def _folder_of(part: dict[str, Any]) -> str:
    return _paths(part)[0].partition("/")[0]


def _folder(title: str, content: Any) -> str:
    first = _paths(content)[0]
    if not first.endswith("/index.md"):
        raise BuildError(
            f"hoofdstuk “{title}” begint niet met een openingspagina.",
            "Zet <map>/index.md als eerste onder het hoofdstuk.",
            "mkdocs.yml: nav",
        )
    return first.partition("/")[0]
