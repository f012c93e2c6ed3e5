"""The circles on which people stand: each ring is one lane or more, as far apart as who stands there is large.

What stands in one lane never reaches into another, whatever the angle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rules.netwerk.support import RINGS
from rules.netwerk.turning import AIR, Box

# A ring where nobody stands.
EMPTY = 40
TITLE_HEIGHT = 18


class Person(NamedTuple):
    """Somebody to place: the size of symbol and words together, the area and the ring."""

    width: int
    height: int
    area: str
    ring: int


class Lanes(NamedTuple):
    """Who is in which lane, and the circles that follow from it.

    `radii` are those of the lanes, `rings` the outer edges of the rings; a ring's name stands at the top of
    its first lane.
    """

    boxes: list[Box]
    radii: list[int]
    rings: list[int]
    titles: list[Box]
    title_radii: list[int]


def lanes_of(
    people: Sequence[Person], counts: dict[int, int], middle: int, ring_titles: Sequence[int]
) -> Lanes:
    """Return the lanes for these people, with so many lanes in each ring, around the middle."""
    boxes: dict[int, Box] = {}
    radii: list[int] = []
    rings: list[int] = []
    titles: list[Box] = []
    title_radii: list[int] = []
    edge = middle + AIR
    for ring, title_width in zip(RINGS, ring_titles, strict=True):
        first = len(radii)
        here = {number: person for number, person in enumerate(people) if person.ring == ring}
        # Further out there is more room: each lane takes its turn as often as it is long.
        taken = [0] * counts[ring]
        for number, person in here.items():
            lane = min(range(counts[ring]), key=lambda lane: ((taken[lane] + 1) / (first + lane + 2), lane))
            taken[lane] += 1
            boxes[number] = Box(person.width, person.height, first + lane)
        titles.append(Box(title_width, TITLE_HEIGHT, first))
        for lane in range(first, first + counts[ring]):
            reach = max((_reach(boxes[n].width, boxes[n].height) for n in here if boxes[n].lane == lane), default=EMPTY // 2)
            radius = edge + reach
            radii.append(radius)
            edge = radius + reach
            if lane == first:
                title_radii.append(radius)
                edge = max(edge, _corner(title_width, radius + TITLE_HEIGHT // 2))
            edge += AIR
        rings.append(edge)
        edge += AIR
    return Lanes([boxes[number] for number in range(len(people))], radii, rings, titles, title_radii)


def _reach(width: int, height: int) -> int:
    """Return how far the corners of a box are from its own middle."""
    return int((width * width + height * height) ** 0.5 / 2) + 1


def _corner(width: int, above: int) -> int:
    """Return how far the upper corners of a name at the top are from the middle of the drawing."""
    return int((width * width / 4 + above * above) ** 0.5) + 1
