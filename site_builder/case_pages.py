"""What the front matter of a practice case must say, so that the list of cases can show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules import CHECKS
from site_builder.exercises import LINE
from site_builder.pages import Page
from site_builder.rules_data import FaultyDataError

LEVELS = ("eenvoudig", "gemiddeld", "twijfel")
# What only a practice case has, and how one writes what is missing.
KEYS = {
    "check": f"Kies uit {', '.join(CHECKS)}.",
    "niveau": f"Kies uit {', '.join(LEVELS)}.",
    "leert": "Schrijf in een paar woorden wat iemand van deze casus leert.",
}
KNOWN = {"check": CHECKS, "niveau": LEVELS}


def check_case_pages(pages: Iterable[Page]) -> None:
    """See that every practice case says which check it is about, how hard it is, and what one learns.

    Raises:
        FaultyDataError: with everything that is wrong, on all pages at once.
    """
    lines = [f"docs/{page.path}: {fault}" for page in pages for fault in _faults(page)]
    if lines:
        raise FaultyDataError(lines)


def _faults(page: Page) -> Iterator[str]:
    if not (LINE.search(page.body) or set(KEYS) & set(page.meta)):
        return
    for key, remedy in KEYS.items():
        value = page.meta.get(key)
        if value is None or not str(value).strip():
            yield f"{key} ontbreekt in de front matter. {remedy}"
        elif key in KNOWN and value not in KNOWN[key]:
            yield f"{key} “{value}” bestaat niet. {remedy}"
