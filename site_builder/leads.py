"""Where actions and alerts of a check lead on to: pages and checks that its words name, with their titles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules import CHECKS
from rules.core.explanation import FINDING
from rules.core.layers import per_layer
from rules.core.words import load
from site_builder.check_pages import addresses_from, check_pages
from site_builder.generate.every import generated_pages
from site_builder.landed import address
from site_builder.pages import all_pages
from site_builder.project import BuildError
from site_builder.wording import say

ALERTS = "alert-page"
Leads = dict[str, dict[str, dict[str, str]]]


def leads(check: str, here: str) -> Leads:
    """Return by `page` and `check`, and then by its name, the title and the address of all that it names.

    Addresses are as a link on a page has them: `here`, its path under `docs/`.

    Raises:
        BuildError: the words name a page that is not there.
    """
    found: Leads = {"page": {}, "check": {}}
    own = f"{check}/words.toml"
    # An alert of another check leads where it leads there.
    for file in dict.fromkeys((own, FINDING, load(own)["check"].get("alerts", own))):
        for place, name in _named(load(file), "page"):
            path = f"{name}.md"
            found["page"][name] = {
                "title": _title(path, f"rules/{file}: {place}"),
                "href": address(path, here),
            }
        for place, other in _named(load(file), "check"):
            title = _title(check_pages()[other], f"rules/{file}: {place}")
            found["check"][other] = {"title": title, "href": addresses_from(here)[other]}
    return found


def lead_link(lead: dict[str, str] | None, page: str) -> dict[str, str] | None:
    """Return the words and the address of a lead of a result, for a link on a page of the handbook.

    Args:
        lead: `{"page"}` or `{"check"}`, as a described result has it; None for none.
        page: the path under `docs/` of the page that the link is on.
    """
    if lead is None:
        return None
    path, kind = (
        (f"{lead['page']}.md", "lees-pagina")
        if "page" in lead
        else (check_pages()[lead["check"]], "doe-check")
    )
    words = say(f"widget.widget.{kind}", titel=_title(path, f"docs/{page}"))
    return {"words": words, "href": address(path, page)}


def check_leads() -> None:
    """Raise a BuildError for the first page that the words of a check name and that is not there."""
    for check in CHECKS:
        leads(check, check_pages()[check])


def _title(path: str, where: str) -> str:
    """Return the menu title of a page by its path under `docs/`."""
    written = {page.path: page.menu_title for page in all_pages()}
    # Pages that are made from data take long to make, and few are named.
    title = written.get(path) or _made().get(path)
    if title is None:
        remedy = "Noem een pagina die er is, als map/naam."
        raise BuildError(f"de pagina “{path.removesuffix('.md')}” bestaat niet.", remedy, where)
    return title


@per_layer
def _made() -> dict[str, str]:
    return {path: page.title for path, page in generated_pages().items()}


def _named(value: Any, kind: str, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield each page or check that words name, with where."""
    if isinstance(value, list):
        for number, entry in enumerate(value, start=1):
            yield from _named(entry, kind, f"{place}, nummer {number}")
    elif isinstance(value, dict):
        for key, entry in value.items():
            here = f"{place}, {key}" if place else key
            if isinstance(entry, str):
                if key == kind or (kind == "page" and place == ALERTS):
                    yield here, entry
            else:
                yield from _named(entry, kind, here)
