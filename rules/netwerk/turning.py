"""Things around a middle: one after the other, each as near to those before as it can without touching them.

Angles are whole steps from the top, clockwise. The sines are rounded, so that every machine finds the very
same places.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import pi, sin
from typing import NamedTuple

STEPS = 720
QUARTER = STEPS // 4
_SINES = tuple(round(sin(2 * pi * step / STEPS), 6) for step in range(STEPS))
# What stays free between two things.
AIR = 4
# So many steps at once one looks further for a place.
STRIDE = 2

Spot = tuple[float, float]


class Box(NamedTuple):
    """What is placed: its size, the lane that it is in, and whether it is round."""

    width: int
    height: int
    lane: int
    disc: bool = False

    @property
    def reach(self) -> int:
        """How far it reaches from its own middle, whatever the angle."""
        return self.width // 2 if self.disc else int((self.width**2 + self.height**2) ** 0.5 / 2) + 1


class Thing(NamedTuple):
    """A box in its place."""

    spot: Spot
    box: Box


def at(step: int, radius: float) -> Spot:
    """Return where an angle is on a circle around the middle: to the right and down."""
    return radius * _SINES[step % STEPS], -radius * _SINES[(step + QUARTER) % STEPS]


def around(length: int, radius: int) -> int:
    """Return how many steps a length takes on a circle, rounded up."""
    return int(length * STEPS / (2 * pi * radius)) + 1


def apart(one: Thing, other: Thing) -> bool:
    """Return whether two things do not touch."""
    (x, y), first = one
    (to_x, to_y), second = other
    across, down = abs(x - to_x), abs(y - to_y)
    wide = (first.width + second.width) / 2 + AIR
    if first.disc and second.disc:
        return across * across + down * down >= wide * wide
    return across >= wide or down >= (first.height + second.height) / 2 + AIR


def next_free(step: int, box: Box, radius: int, before: Iterable[Thing]) -> int:
    """Return the first angle from `step` on at which a box touches none of these; a whole turn if none is."""
    end = step + STEPS
    while step < end:
        here = Thing(at(step, radius), box)
        if all(apart(here, there) for there in before):
            return step
        step += STRIDE
    return end


def clash(things: list[Thing]) -> bool:
    """Return whether any two of these touch."""
    return any(not apart(one, other) for place, one in enumerate(things) for other in things[:place])
