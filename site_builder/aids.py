"""Where the aids to choose a level lead: a heading on a page of the handbook."""

from __future__ import annotations

from site_builder.check_pages import check_pages
from site_builder.landed import address
from site_builder.pages import all_pages
from site_builder.project import BuildError


def aid_link(check: str, aid: dict[str, str], here: str = "") -> dict[str, str]:
    """Return the `title` of the page that an aid names, and its `href` as a link has it.

    That link is on the page `here` (its path under `docs/`); on the check's own where none is named.

    Raises:
        BuildError: there is no such page.
    """
    name, _, heading = aid["page"].partition("#")
    path = f"{name}.md"
    title = next((page.menu_title for page in all_pages() if page.path == path), None)
    if title is None:
        remedy = "Noem een pagina die er is, als map/naam#kop."
        raise BuildError(f"de pagina “{name}” bestaat niet.", remedy, f"checks/{check}/form.toml: [aid]")
    return {"title": title, "href": f"{address(path, here or check_pages()[check])}#{heading}"}
