"""`::: casussen`, a line of its own, becomes the list of practice cases: by check, from simple to hard."""

from __future__ import annotations

import posixpath
import re

from site_builder.case_pages import LEVELS
from site_builder.check_data import words
from site_builder.check_pages import check_pages, link_to
from site_builder.exercises import cases
from site_builder.pages import all_pages
from site_builder.wording import say

KIND = "casussen"
LINE = re.compile(rf"^::: *{KIND} *$", re.MULTILINE)


def with_case_list(text: str, path: str) -> str:
    """Return a page's text with the list in it: each case in one line, with its level and what it teaches."""
    return LINE.sub(lambda _: _list(path), text) if LINE.search(text) else text


def _list(path: str) -> str:
    names = {page.path: page.menu_title for page in all_pages()}
    rows = []
    for check, home in check_pages().items():
        own = [case for case in cases() if case.meta["check"] == check]
        if not own:
            continue
        question = words(check)["check"]["title"]
        way = say("site.casussen-check", vraag=question, titel=names[home], link=link_to(check, path))
        rows += ["", f"## {names[home]}", "", way]
        rows += ["", '<div class="casussen" markdown="1">', ""]
        for case in sorted(own, key=lambda case: LEVELS.index(case.meta["niveau"])):
            link = posixpath.relpath(case.path, posixpath.dirname(path))
            level = f'<span class="niveau niveau--{case.meta["niveau"]}">{case.meta["niveau"]}</span>'
            rows.append(f"- [{case.title}]({link}) {level} <span>{case.meta['leert']}</span>")
        rows += ["", "</div>"]
    return "\n".join(rows)
