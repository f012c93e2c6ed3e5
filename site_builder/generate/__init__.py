"""Pages that are made from data, so that they cannot drift from it."""

from __future__ import annotations

from typing import NamedTuple


class Generated(NamedTuple):
    """A generated page: its menu title and its Markdown with front matter."""

    title: str
    markdown: str


def page(title: str, description: str, body: str, *, hide: str = "", search: bool = True) -> Generated:
    """Return a generated page; `hide` names parts of the theme to leave out."""
    rows = [f'title: "{title}"', f'description: "{description}"']
    if hide:
        rows.append(f"hide: [{hide}]")
    if not search:
        rows += ["search:", "  exclude: true"]
    return Generated(title, "---\n" + "\n".join(rows) + f"\n---\n\n{body}\n")


def generated_pages() -> dict[str, Generated]:
    """Return every generated page by its path under `docs/`."""
    from site_builder.generate.coverage import coverage_page, sources_page
    from site_builder.generate.glossary import glossary_page
    from site_builder.generate.readability import readability_page
    from site_builder.generate.readers import reader_pages
    from site_builder.generate.rules import rules_page

    return {
        "naslag/begrippen.md": glossary_page(),
        "naslag/bronnen.md": sources_page(),
        "naslag/dekking.md": coverage_page(),
        "naslag/leesbaarheid.md": readability_page(),
        "naslag/hoe-de-regels-beslissen.md": rules_page(),
        **reader_pages(),
    }
