"""`::: checks`, a line of its own, becomes the list of all checks, so that no page keeps one by hand."""

from __future__ import annotations

import re

from site_builder.check_data import words
from site_builder.check_pages import check_pages, link_to
from site_builder.pages import all_pages

KIND = "checks"
LINE = re.compile(rf"^::: *{KIND} *$", re.MULTILINE)


def with_check_list(text: str, path: str) -> str:
    """Return a page's text with the list in it: each check by its page's title, with what it answers."""
    return LINE.sub(lambda _: _list(path), text) if LINE.search(text) else text


def _list(path: str) -> str:
    names = {page.path: page.menu_title for page in all_pages()}
    return "\n".join(
        f"- [**{names[page]}**]({link_to(check, path)})\n  {words(check)['check']['title']}"
        for check, page in check_pages().items()
    )
