"""A page that is made from data, as Markdown."""

from __future__ import annotations

from typing import Any, NamedTuple

from site_builder.pages import front_matter


class Generated(NamedTuple):
    """A generated page: its menu title and its Markdown with front matter."""

    title: str
    markdown: str


def page(title: str, description: str, body: str, *, hide: str = "", search: bool = True) -> Generated:
    """Return a generated page; `hide` names a part of the theme to leave out."""
    more: dict[str, Any] = {"hide": [hide]} if hide else {}
    if not search:
        more["search"] = {"exclude": True}
    return Generated(title, f"{front_matter(title, description, more)}\n{body}\n")
