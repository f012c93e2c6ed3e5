"""How many profiles of a team went up, stayed and went down, by domain; what is too small is hidden."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.explanation import Json
from rules.shared.domains import IDS
from rules.shared.moments import CHANGES, change

# With fewer profiles to compare, and where so few of them do the same, somebody could be recognised (ours).
LEAST = 10
SMALLEST = 5


def changes(profile: Json) -> Iterator[tuple[str, str]]:
    """Yield each domain of a profile that can be compared with what changed, as the zrm compares it."""
    measurements = profile.get("metingen", ())
    if len(measurements) < 2:
        return
    scores = [measurement.get("scores", {}) for measurement in measurements]
    for domain in IDS:
        changed = change([entry.get(domain) for entry in scores])
        if changed:
            yield domain, changed


def are_enough(profiles: list[Json]) -> bool:
    """Return whether so many profiles can be compared that something can be shown."""
    found = 0
    for profile in profiles:
        found += next(changes(profile), None) is not None
        if found == LEAST:
            return True
    return False


def tally(profiles: list[Json]) -> tuple[int, list[Json]]:
    """Return how many profiles can be compared, and of each domain in order how many did what.

    Each domain is `{"domein", "aantal", "gestegen", "gelijk", "gedaald"}`; the three are None where fewer
    than `LEAST` profiles can be compared on it, or where one of the three is small without being nothing.
    """
    counts = {domain: dict.fromkeys(CHANGES, 0) for domain in IDS}
    compared = 0
    for profile in profiles:
        before = compared
        for domain, changed in changes(profile):
            counts[domain][changed] += 1
            compared = before + 1
    return compared, [_row(domain, count) for domain, count in counts.items()]


def _row(domain: str, count: dict[str, int]) -> Json:
    whole = sum(count.values())
    hidden = whole < LEAST or any(0 < number < SMALLEST for number in count.values())
    return {"domein": domain, "aantal": whole, **(dict.fromkeys(CHANGES) if hidden else count)}


def is_hidden(row: Json) -> bool:
    """Return whether the numbers of a domain are too small to show."""
    return row[CHANGES[0]] is None
