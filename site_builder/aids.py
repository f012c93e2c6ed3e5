"""Where the aids to choose a level lead: a heading on a page of the handbook."""

from __future__ import annotations

from site_builder.check_pages import check_pages
from site_builder.landed import address
from site_builder.pages import all_pages
from site_builder.project import BuildError


def aid_link(check: str, aid: dict[str, str]) -> dict[str, str]:
    """Return the `title` of the page that an aid names, and its `href` as a link on the check's page has it.

    Raises:
        BuildError: there is no such page.
    """
    name, _, heading = aid["page"].partition("#")
    path = f"{name}.md"
    title = next((page.menu_title for page in all_pages() if page.path == path), None)
    if title is None:
        remedy = "Noem een pagina die er is, als map/naam#kop."
        raise BuildError(f"de pagina “{name}” bestaat niet.", remedy, f"checks/{check}/form.toml: [aid]")
    return {"title": title, "href": f"{address(path, check_pages()[check])}#{heading}"}
