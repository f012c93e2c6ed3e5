"""The circles on which people stand: a ring is one lane or more, each as broad as who stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rules.netwerk.support import RINGS
from rules.netwerk.turning import AIR, Box

# A ring where nobody stands, and the strip at the edge of a ring for its name.
EMPTY, STRIP = 12, 14
# How much of what somebody reaches is kept free to the next lane: corners seldom point at each other.
KEPT = 0.8


class Person(NamedTuple):
    """Somebody to place: the size of symbol and words together, the area and the ring."""

    width: int
    height: int
    area: str
    ring: int
    disc: bool = False


class Lanes(NamedTuple):
    """Who is in which lane, and the circles that follow from it.

    `radii` are those of the lanes, `rings` the outer edges of the rings.
    """

    boxes: list[Box]
    radii: list[int]
    rings: list[int]


def lanes_of(people: Sequence[Person], counts: dict[int, int], middle: int) -> Lanes:
    """Return the lanes for these people, with so many lanes in each ring, around the middle."""
    boxes: dict[int, Box] = {}
    radii: list[int] = []
    rings: list[int] = []
    edge = middle + AIR
    for ring in RINGS:
        first = len(radii)
        here = [number for number, person in enumerate(people) if person.ring == ring]
        # Further out there is more room: each lane takes its turn as often as it is long.
        taken = [0] * counts[ring]
        for number in here:
            width, height, _, _, disc = people[number]
            lane = min(range(counts[ring]), key=lambda lane: ((taken[lane] + 1) / (first + lane + 2), lane))
            taken[lane] += 1
            boxes[number] = Box(width, height, first + lane, disc)
        for lane in range(first, first + counts[ring]):
            there = [boxes[number] for number in here if boxes[number].lane == lane]
            reach = max((box.reach for box in there), default=EMPTY)
            # Nothing of the first lane comes into the middle; of discs every side is as near as another.
            kept = 1 if not there or there[0].disc else KEPT
            inward = reach if lane == 0 else round(kept * reach)
            radii.append(edge + inward)
            edge += inward + round(kept * reach) + AIR
        edge += STRIP
        rings.append(edge)
        edge += AIR
    return Lanes([boxes[number] for number in range(len(people))], radii, rings)
