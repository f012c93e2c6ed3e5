"""Boxes around a middle: after each other, each as near to the one before as it can without touching it.

Angles are whole steps from the top, clockwise. The sines are rounded, so that every machine finds the very
same places.
"""

from __future__ import annotations

from math import pi, sin
from typing import NamedTuple

STEPS = 720
HALF = STEPS // 2
QUARTER = STEPS // 4
_SINES = tuple(round(sin(2 * pi * step / STEPS), 6) for step in range(STEPS))
# What stays free between two boxes.
AIR = 4


class Box(NamedTuple):
    """What is placed: its size, and the lane that it is in."""

    width: int
    height: int
    lane: int


def at(step: int, radius: float) -> tuple[float, float]:
    """Return where an angle is on a circle around the middle: to the right and down."""
    return radius * _SINES[step % STEPS], -radius * _SINES[(step + QUARTER) % STEPS]


def around(length: int, radius: int) -> int:
    """Return how many steps a length takes on a circle, rounded up."""
    return int(length * STEPS / (2 * pi * radius)) + 1


def apart(one: tuple[float, float], other: tuple[float, float], first: Box, second: Box) -> bool:
    """Return whether two boxes with their middles there do not touch."""
    return (
        abs(one[0] - other[0]) >= (first.width + second.width) / 2 + AIR
        or abs(one[1] - other[1]) >= (first.height + second.height) / 2 + AIR
    )


def next_free(step: int, before: Box, box: Box, radius: int) -> int:
    """Return the first angle behind a box of the same lane at which the next one does not touch it."""
    place = at(step, radius)
    low, high = step, step + HALF
    if not apart(place, at(high, radius), before, box):
        return step + STEPS
    while high - low > 1:
        middle = (low + high) // 2
        if apart(place, at(middle, radius), before, box):
            high = middle
        else:
            low = middle
    return high


def clash(places: list[tuple[float, float]], boxes: list[Box]) -> bool:
    """Return whether any two boxes of one lane touch; those of two lanes are apart by their circles."""
    by_lane: dict[int, list[tuple[tuple[float, float], Box]]] = {}
    for place, box in zip(places, boxes, strict=True):
        for other, there in by_lane.setdefault(box.lane, []):
            if not apart(place, other, box, there):
                return True
        by_lane[box.lane].append((place, box))
    return False
