"""The order of a page for who goes through it with Tab, or has it read: the text before the menu.

The theme writes its row of chapters and the menu beside the text before that text: up to thirty stops.
Here they stand behind it, `checks/style/menu.css` shows them where they were, and a link in the header
leads to them. What else the theme writes for its own script to be operated is mended here too.
"""

from __future__ import annotations

import re
from pathlib import Path

from site_builder.finish.places import Places
from site_builder.project import BuildError
from site_builder.wording import say

# Each stands once on every page.
SIDES = re.compile(
    r'(?P<sides><div class="md-sidebar md-sidebar--primary".*?)'
    r'(?P<text><div class="md-content" data-md-component="content">.*?</article>\s*</div>)',
    re.DOTALL,
)
CHAPTERS = re.compile(r'(?P<row><nav class="md-tabs".*?</nav>)(?P<rest>.*?</main>)', re.DOTALL)
HEADER = re.compile(r'<header class="md-header".*?<nav class="md-header__inner md-grid"[^>]*>', re.DOTALL)
SIDE = '<div class="md-sidebar md-sidebar--primary"'
# Its name is said already; the sign that shows it again lies over the chapters.
HOVERED = re.compile(r'(<a href="[^"]*") title="[^"]*"( class="md-header__button md-logo" aria-label=)')
# Where a chapter unfolds: no control for keys, and no state of something that has none.
UNFOLDS = re.compile(r'(<label class="md-nav__link[^"]*" for="__nav_[\d_]+" id="[^"]+") tabindex="0?"')
STATE = re.compile(r'(<nav class="md-nav" data-md-level="\d"[^>]*?) aria-expanded="(?:true|false)"')


def put_in_order(site: Path) -> None:
    """Put every page in that order, with a link to the menu.

    Raises:
        BuildError: a page lacks one of the places, or the theme writes one of them in another way.
    """
    places = Places("order.py")
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        text = file.read_text(encoding="utf-8")
        text = _once(text, SIDES, r"\g<text>\n\g<sides>", path)
        text = _once(text, CHAPTERS, r"\g<rest>\n\g<row>", path)
        text = _once(text, HEADER, _header(), path)
        text = places.replace(text, SIDE, f'{SIDE} id="__menu"')
        text = places.sub(text, HOVERED, r"\1\2")
        text = places.sub(text, UNFOLDS, r"\1")
        file.write_text(places.sub(text, STATE, r"\1"), encoding="utf-8")
    places.check()


def _header() -> str:
    link = f'<a href="#__menu" class="md-skip menu__skip">{say("site.naar-menu")}</a>'
    return rf"\g<0>\n{link}"


def _once(text: str, place: re.Pattern[str], by: str, path: Path) -> str:
    text, count = place.subn(by, text)
    if count != 1:
        raise BuildError(
            f"dit staat in het thema niet één keer op de pagina: {place.pattern}",
            "Kijk na hoe het thema zijn kop, menu en tekst nu schrijft, en pas order.py aan.",
            path.as_posix(),
        )
    return text
