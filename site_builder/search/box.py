"""The box of the search on every page: the theme's looks, our own script, and what waits for nobody.

Whom to call and where to go on stand in the page itself, so that they show before the index has come.
The theme's own search is taken off: it reads an index of 660 kB at every page, in a worker of its own.
"""

from __future__ import annotations

import re
from pathlib import Path

from site_builder.finish.places import Places, way_up
from site_builder.jinja import environment
from site_builder.pages import address_of
from site_builder.project import BuildError
from site_builder.search.data import WHERE, search_data
from site_builder.search.roots import roots

FOUND = re.compile(
    r'<div class="md-search-result" data-md-component="search-result">.*?</ol>\s*</div>', re.DOTALL
)
# What makes the theme's script start its search.
STARTS = {
    '<div class="md-search" data-md-component="search" role="dialog">': '<div class="md-search">',
    '<form class="md-search__form" name="search">': '<form class="md-search__form">',
    ' data-md-component="search-query"': "",
    # A box that scrolls is no stop: what it holds are links.
    '<div class="md-search__scrollwrap" tabindex="0"': '<div class="md-search__scrollwrap"',
}


def add_search_box(site: Path) -> None:
    """Put our search in the box of every page.

    Raises:
        BuildError: the theme writes the box in another way, or a page to go on to does not exist.
    """
    places = Places("box.py")
    template = environment().get_template("search.html.j2")
    needs = [
        {"words": "|".join(roots(phrase) for phrase in need.words), "text": need.text}
        for need in search_data().needs
    ]
    for file in sorted(site.rglob("*.html")):
        up = way_up(file.relative_to(site))
        block = template.render(needs=needs, calls_for=search_data().calls, ways=_ways(site, up)).strip()
        text = file.read_text(encoding="utf-8")
        text = places.sub(text, FOUND, block.replace("\\", r"\\"))
        for old, new in STARTS.items():
            text = places.replace(text, old, new)
        file.write_text(text, encoding="utf-8")
    places.check()


def _ways(site: Path, up: str) -> list[dict[str, str]]:
    for way in search_data().ways:
        if not (site / address_of(way.page) / "index.html").is_file():
            raise BuildError(f"de pagina “{way.page}” bestaat niet.", "Verbeter het pad onder verder.", WHERE)
    return [{"href": up + address_of(way.page), "text": way.text} for way in search_data().ways]
