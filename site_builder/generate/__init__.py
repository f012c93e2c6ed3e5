"""Pages that are made from data, so that they cannot drift from it."""

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


def generated_pages() -> dict[str, Generated]:
    """Return every generated page by its path under `docs/`."""
    from site_builder.generate.coverage import coverage_page, sources_page
    from site_builder.generate.glossary import glossary_page
    from site_builder.generate.helplines import helplines_page
    from site_builder.generate.laws import law_page
    from site_builder.generate.own import own_page
    from site_builder.generate.readability import readability_page
    from site_builder.generate.readers import reader_pages
    from site_builder.generate.rules import PAGE as DECISIONS
    from site_builder.generate.rules import rules_page
    from site_builder.own import LISTED

    return {
        "naslag/begrippen.md": glossary_page(),
        "naslag/nummers.md": helplines_page(),
        "naslag/bronnen.md": sources_page(),
        "naslag/dekking.md": coverage_page(),
        "naslag/wet.md": law_page(),
        "naslag/leesbaarheid.md": readability_page(),
        DECISIONS: rules_page(),
        LISTED: own_page(),
        **reader_pages(),
    }
