"""The domains of the ZRM 2013: their ids and their order are a contract, since sources are counted by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.words import load

FILE = "shared/domeinen.toml"
# As `methodisch/zrm#1` to `#11` stand in the source.
IDS = (
    "financien",
    "dagbesteding",
    "huisvesting",
    "huiselijke-relaties",
    "geestelijke-gezondheid",
    "lichamelijke-gezondheid",
    "verslaving",
    "adl",
    "sociaal-netwerk",
    "maatschappelijke-participatie",
    "justitie",
)


def domain_faults(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield how the domains of the file differ from those eleven, as (place, what, remedy)."""
    entries = data.get("domein")
    if not isinstance(entries, list):
        return
    found = [entry.get("id") for entry in entries if isinstance(entry, dict)]
    if tuple(found) != IDS:
        what = f"de {len(entries)} domeinen hier zijn niet de {len(IDS)} van de ZRM 2013, op volgorde"
        yield "[[domein]]", what, f"houd deze ids in deze volgorde: {', '.join(IDS)}"


def domains_fit() -> bool:
    """Return whether the domains are those eleven: what a check that counts them asks before it decides."""
    return not any(domain_faults(load(FILE)))
