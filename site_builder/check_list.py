"""`::: checks`, a line of its own, becomes the list of all checks, so that no page keeps one by hand.

`::: checks behoefte` lists them by what the reader needs (`behoefte` of their pages), each with a line
about it.
"""

from __future__ import annotations

import re

from site_builder.check_data import words
from site_builder.check_pages import check_pages, link_to
from site_builder.pages import Page, all_pages
from site_builder.wording import say

KIND = "checks"
NEED = "behoefte"
LINE = re.compile(rf"^::: *{KIND}(?P<by> +{NEED})? *$", re.MULTILINE)


def with_check_list(text: str, path: str) -> str:
    """Return a page's text with the list in it: each check by its page's title, with what it answers."""
    return LINE.sub(lambda found: _by_need(path) if found["by"] else _list(path), text)


def _list(path: str) -> str:
    return "\n".join(
        f"- [**{page.menu_title}**]({link_to(check, path)})\n  {words(check)['check']['title']}"
        for check, page in _pages().items()
    )


def _by_need(path: str) -> str:
    groups: dict[str, list[str]] = {}
    for check, page in _pages().items():
        need = str(page.meta.get(NEED) or say("paginas.checks.overig"))
        about = f"{words(check)['check']['title']} {page.meta['description']}"
        groups.setdefault(need, []).append(f"- [**{page.menu_title}**]({link_to(check, path)})\n  {about}")
    return "\n\n".join("\n".join([f"## {need}", "", *rows]) for need, rows in groups.items())


def _pages() -> dict[str, Page]:
    pages = {page.path: page for page in all_pages()}
    return {check: pages[path] for check, path in check_pages().items()}
