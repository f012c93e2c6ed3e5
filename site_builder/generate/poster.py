"""A poster of all that a check decides, made of its decision: one sheet of paper for the wall."""

from __future__ import annotations

from rules import CHECKS
from site_builder.check_data import Poster, layout
from site_builder.check_pages import link_to
from site_builder.generate.page import Generated, page
from site_builder.jinja import environment


def poster_pages() -> dict[str, Generated]:
    """Return the poster of each check that has one, by its path under `docs/`."""
    posters = {check: layout(check).poster for check in CHECKS}
    return {poster.page: _page(check, poster) for check, poster in posters.items() if poster}


def _page(check: str, poster: Poster) -> Generated:
    template = environment().get_template("poster.html.j2")
    sheet = template.render(
        decision=CHECKS[check].table(check),
        poster=poster,
        link=link_to(check, poster.page),
    )
    return page(poster.title, poster.description, sheet, hide="toc", search=False)
