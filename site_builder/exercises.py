"""`::: oefenen`, a line of its own, puts the check of a practice case in its page, beside the case.

Which check that is, says the worked answer of the same page; the build writes it behind the line, with the
path of the page, for `markdown/exercise.py`.
"""

from __future__ import annotations

import re
from functools import cache

from site_builder.chapters import chapters
from site_builder.check_pages import check_pages
from site_builder.pages import Page, all_pages
from site_builder.project import BuildError

KIND = "oefenen"
LINE = re.compile(rf"^::: *{KIND} *$", re.MULTILINE)


def with_exercise(text: str, page: Page) -> str:
    """Return a page's text in which the line says which check it is, and on which page."""
    return LINE.sub(f"::: {KIND} {page.meta.get('check', '')} {page.path}", text)


def check_exercise(page: Page, checks: list[str]) -> None:
    """Raise a BuildError where a line stands on a page that has no worked answer for it.

    Args:
        page: the page.
        checks: those of its worked answers.
    """
    found = LINE.search(page.body)
    if not found or checks == [page.meta.get("check")]:
        return
    line = page.body.count("\n", 0, found.start()) + 1 + page.lines_before
    raise BuildError(
        f"“::: {KIND}” hoort bij één blok uitwerking, van de check in de front matter.",
        "Zet die check onder check, en maak één blok uitwerking van dezelfde check.",
        f"docs/{page.path}:{line}",
    )


@cache
def cases() -> tuple[Page, ...]:
    """Return the practice cases in the order of the menu."""
    pages = {page.path: page for page in all_pages()}
    listed = [path for chapter in chapters() for path in chapter.pages]
    return tuple(pages[path] for path in listed if path in pages and "niveau" in pages[path].meta)


def ways_on(page: Page) -> dict[str, str]:
    """Return where a practice case leads on, as paths under `docs/`: its check, the method, the next case."""
    listed = cases()
    home = check_pages()
    place = [case.path for case in listed].index(page.path)
    method = next(path for path in page.meta["verwant"] if path not in home.values())
    return {
        "check": home[page.meta["check"]],
        "methode": method,
        "volgende": listed[(place + 1) % len(listed)].path,
    }
