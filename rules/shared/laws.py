"""What the law says today: from `wet.toml`, beside the five source documents and never among them.

A rule or a page cites it as `wet/<law>#<number>`; whoever shows it says that it is from none of the five.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from rules.core.layers import per_layer
from rules.core.words import LAW_FILE, WordsError, load

# Said in the file where nothing was found.
NOT_SEEN = "niet nagezien"
SINCE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")


class Article(NamedTuple):
    """One thing that a law says: where it stands, in our words, since when, and what of the text was read."""

    article: str
    says: str
    since: str
    seen: str


class Law(NamedTuple):
    """One law: its official name, the name it is called by, the public text that was read, its articles."""

    id: str
    name: str
    short: str
    where: str
    articles: tuple[Article, ...]


@per_layer
def laws() -> dict[str, Law]:
    """Return every law by its id, in the order of the file.

    Raises:
        WordsError: a law or an article lacks something, has something unknown, or has no readable date.
    """
    faults: list[str] = []
    found = {}
    for name, entry in load(LAW_FILE).items():
        about = {key: value for key, value in entry.items() if key != "punt"}
        faults += _faults(f"wet “{name}”", about, {"name", "short", "where"})
        points = entry.get("punt", [])
        if not points:
            faults.append(f"wet “{name}” heeft geen [[{name}.punt]]; schrijf er een, of haal de wet weg")
        for number, point in enumerate(points, start=1):
            place = f"wet “{name}”, punt {number}"
            faults += _faults(place, point, set(Article._fields))
            since = str(point.get("since", NOT_SEEN))
            if since != NOT_SEEN and not SINCE.fullmatch(since):
                faults.append(f"{place}: “{since}” is geen datum; schrijf jjjj-mm-dd, of {NOT_SEEN}")
        found[name] = (about, points)
    if faults:
        raise WordsError(f"rules/{LAW_FILE}: {'. '.join(faults)}.")
    return {
        name: Law(id=name, **about, articles=tuple(Article(**point) for point in points))
        for name, (about, points) in found.items()
    }


def _faults(place: str, entry: dict[str, Any], needed: set[str]) -> list[str]:
    """Return what an entry lacks, and what it has that nothing reads."""
    missing = [key for key in sorted(needed) if not isinstance(entry.get(key), str) or not entry[key].strip()]
    return [f"{place} heeft geen {key}; voeg die regel toe" for key in missing] + [
        f"{place}: “{key}” bestaat niet; haal die regel weg" for key in entry if key not in needed
    ]
