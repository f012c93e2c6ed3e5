"""The order of the handbook: the chapters and their pages, read from the menu in `mkdocs.yml`."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import yaml

from site_builder.project import ROOT, BuildError, line_of, read_text


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
    """Return the chapters in the order of the menu.

    Raises:
        BuildError: the menu cannot be read, or a chapter does not begin with its opening page.
    """
    found = []
    for entry in menu():
        if isinstance(entry, dict):
            title, content = next(iter(entry.items()))
            paths = _paths(content)
            folder = paths[0].partition("/")[0]
            if not paths[0].endswith("/index.md"):
                raise BuildError(
                    f"hoofdstuk “{title}” begint niet met een openingspagina.",
                    "Zet <map>/index.md als eerste onder het hoofdstuk.",
                    "mkdocs.yml: nav",
                )
            pages = tuple(path for path in paths if not path.endswith("/lezen.md"))
            found.append(Chapter(title, folder, pages))
    return tuple(found)
