"""Placing items in a meeting: order by the source's criteria, then fit whole items in the time."""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.kinds.written import compared

Item = dict[str, Any]

# Minutes of an item by its size, and of the fixed parts (contract, agenda 4).
SIZES = {"licht": 15, "gewoon": 30, "complex": 60}
OPENING = (("welkom", 5), ("terugblik", 10), ("prioritering", 5))
CLOSING = (("successen", 5), ("afronding", 5))
FIXED = sum(minutes for _, minutes in (*OPENING, *CLOSING))


class Slot(NamedTuple):
    """One row of the meeting, in minutes since midnight; `item` is None for a fixed part."""

    begin: int
    end: int
    part: str
    item: str | None


def since_midnight(time: str) -> int:
    """Return a time of the day, as HH:MM, in minutes since midnight."""
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def minutes_of(item: Item) -> int:
    """Return how long an item takes."""
    return SIZES[item.get("omvang", "gewoon")]


def discussable(items: list[Item]) -> list[Item]:
    """Return the items for the meeting itself: not acute, and more than a quick question."""
    return [item for item in items if not item.get("acuut") and item.get("soort") != "info"]


def _theme(item: Item) -> str:
    return compared(str(item.get("thema", "")))


def criteria(items: list[Item]) -> list[tuple[str, ...]]:
    """Return for each item the criteria that it meets, in the order in which they weigh."""
    themes = [_theme(item) for item in items]
    found = []
    for item, theme in zip(items, themes, strict=True):
        met = {
            "urgent": bool(item.get("urgent")),
            "leervraag": bool(item.get("voorbereid") and item.get("leervraag")),
            "betrokken": item.get("betrokken", 1) >= 2,
            "thema": bool(theme) and themes.count(theme) >= 2,
            "meervoudig": bool(item.get("meervoudig")),
        }
        found.append(tuple(name for name, holds in met.items() if holds))
    return found


ORDER = ("urgent", "leervraag", "betrokken", "thema", "meervoudig")


def ordered(items: list[Item]) -> list[Item]:
    """Return the items by the first difference in `ORDER`; equal ones as they came in."""
    met = criteria(items)
    ranks = sorted(range(len(items)), key=lambda place: [name not in met[place] for name in ORDER])
    return [items[place] for place in ranks]


def arranged(items: list[Item], own: list[str]) -> list[Item]:
    """Return the items in the team's own order; those that it does not name come after, as they were."""
    wanted = {compared(label): place for place, label in enumerate(own)}
    return sorted(items, key=lambda item: wanted.get(compared(item["id"]), len(wanted)))


def place(items: list[Item], start: int, duration: int) -> tuple[list[Slot], list[str]]:
    """Return the rows of the meeting and the ids of the items that no longer fit whole.

    Args:
        items: what is to be discussed, most urgent first.
        start: minutes since midnight.
        duration: minutes that the whole meeting takes at most, at least `FIXED`.
    """
    slots, passed_over = [], []
    now = start
    left = duration - FIXED
    for part, minutes in OPENING:
        slots.append(Slot(now, now + minutes, part, None))
        now += minutes
    for item in items:
        minutes = minutes_of(item)
        if minutes > left:
            passed_over.append(item["id"])
            continue
        slots.append(Slot(now, now + minutes, item.get("soort", "casus"), item["id"]))
        now += minutes
        left -= minutes
    for part, minutes in CLOSING:
        slots.append(Slot(now, now + minutes, part, None))
        now += minutes
    return slots, passed_over
