"""The list of loaded words: what no shape can say of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.shared.language.plain import small

# How an entry says that no passage names it.
OWN_LIST = "eigen lijst"


def listed_faults(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what no shape can say of the list, as (place, what, remedy): a form not found, or twice."""
    entries = data.get("woord")
    seen: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict) or not isinstance(entry.get("forms"), list):
            continue
        place = f"woord, “{entry.get('id')}”, forms"
        if not {"source", "origin"} & entry.keys():
            yield (
                place,
                "er staat niet bij waar het vandaan komt",
                f'noem source, of schrijf origin = "{OWN_LIST}"',
            )
        for form in entry["forms"]:
            if not isinstance(form, str):
                continue
            if form != form.lower() or form.split(" ") != form.split() or "’" in form or not form:
                remedy = "schrijf kleine letters, één spatie tussen woorden, en een recht weglatingsteken"
                yield place, f"“{form}” wordt zo niet gevonden", remedy
            # An accent makes no other word.
            if small(form) in seen:
                yield place, f"“{form}” staat ook bij “{seen[small(form)]}”", "laat hem bij één woord staan"
            seen[small(form)] = str(entry.get("id"))
