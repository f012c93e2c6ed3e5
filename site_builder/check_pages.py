"""Where the page of a check is: wherever in the handbook its embedding line stands."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import cache

from rules import CHECKS
from site_builder.embeds import embedded_in
from site_builder.pages import address_of, all_pages
from site_builder.project import BuildError


@cache
def check_pages() -> Mapping[str, str]:
    """Return the path under `docs/` of each check's page, in the order of the checks.

    Raises:
        BuildError: a check stands on no page, or its line stands there more than once.
    """
    places: dict[str, list[tuple[str, str]]] = {check: [] for check in CHECKS}
    for page in all_pages():
        for name, place in embedded_in(page, "check"):
            if name in places:  # a name that does not exist is said where embeddings are looked at
                places[name].append((page.path, place))
    return {check: _only(check, found) for check, found in places.items()}


def _only(check: str, found: list[tuple[str, str]]) -> str:
    if not found:
        raise BuildError(
            f"de check “{check}” staat op geen pagina.",
            f"Zet de regel “::: check {check}” op één pagina in docs/.",
            f"rules/{check}",
        )
    if len(found) > 1:
        where = " en ".join(place for _, place in found)
        raise BuildError(
            f"de check “{check}” staat op meer dan één plek: {where}.",
            f"Laat één regel “::: check {check}” staan.",
            f"rules/{check}",
        )
    return found[0][0]


def link_to(check: str, page: str) -> str:
    """Return the link in Markdown from a page (its path under `docs/`) to the page of a check."""
    return posixpath.relpath(check_pages()[check], posixpath.dirname(page) or ".")


def check_address(check: str) -> str:
    """Return the address of a check's page, relative to the site."""
    return address_of(check_pages()[check])


def addresses_from(page: str) -> dict[str, str]:
    """Return the address of every check's page as a link on another page (its path under `docs/`)."""
    here = address_of(page) or "."
    return {other: _relative(check_address(other), here) for other in CHECKS}


def _relative(address: str, here: str) -> str:
    return f"{posixpath.relpath(address or '.', here)}/"
