"""Where everybody stands in the drawing: an area is a sector, a distance a ring, and nobody touches another.

From the top everybody is dealt clockwise, area after area; people of several lanes take turns, so that no
two stand behind each other. Then everything is spread as far as it goes. Where it does not fit, the ring
that is fullest gets a lane more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rules.netwerk.lanes import Lanes, Person, lanes_of
from rules.netwerk.support import AREAS, RINGS
from rules.netwerk.turning import STEPS, Box, Thing, around, at, clash, next_free

# In steps, where it is as full as can be: to the next person, and before and after those of an area.
TURN, PAUSE = 6, 5
# In sixteenths: how far everything can be spread.
CLOSE, FAR = 16, 16 * 24
# The middle, and more of it where many lines come together.
MIDDLE, MIDDLE_EACH = 38, 0.5
# The rim with the names of the areas: how far it is from the last ring, how broad, and the air around a name.
RIM_AIR, RIM, NAME_AIR = 4, 24, 14


# So many of those before, in this lane and those beside it, can still be in the way.
NEAR = 3


class Placed(NamedTuple):
    """The drawing as circles: where everybody stands, in the order given.

    `rings` are the outer edges of the rings, `rim` the two edges of what is around them; `sectors` is where
    each area that there is begins and ends, in steps.
    """

    middle: int
    places: list[tuple[float, float]]
    rings: list[int]
    rim: tuple[int, int]
    sectors: dict[str, tuple[int, int]]


class _Dealt(NamedTuple):
    """The angle of each person, and where each area begins."""

    steps: list[int]
    begins: dict[str, int]


class _Deal(NamedTuple):
    """What is dealt: everybody by area, in turns, into these lanes; `needs`: the steps that a name takes."""

    areas: dict[str, list[int]]
    lanes: Lanes
    needs: dict[str, int]


def placed(people: Sequence[Person], names: Mapping[str, int]) -> Placed:
    """Return where these people stand, none touching another; the same for the same people.

    Args:
        people: who is placed.
        names: how wide the name is of each area that there is.
    """
    middle = round(MIDDLE + MIDDLE_EACH * len(people))
    counts = dict.fromkeys(RINGS, 1)
    while True:
        lanes = lanes_of(people, counts, middle)
        rim = lanes.rings[-1] + RIM_AIR
        areas = _turns(people, lanes.boxes)
        needs = {area: around(names[area] + NAME_AIR, rim + RIM // 2) for area in areas}
        deal = _Deal(areas, lanes, needs)
        found = _dealt(deal, CLOSE)
        if found is not None:
            break
        counts[_fullest(people, counts, lanes)] += 1
    steps, begins = _spread(deal, found)
    return Placed(
        middle,
        [at(step, lanes.radii[box.lane]) for step, box in zip(steps, lanes.boxes, strict=True)],
        lanes.rings,
        (rim, rim + RIM),
        _sectors(begins),
    )


def _turns(people: Sequence[Person], boxes: list[Box]) -> dict[str, list[int]]:
    """Return who is in each area that there is, in the order in which they are dealt: the lanes by turns."""
    found = {}
    for area in AREAS:
        lanes: dict[int, list[int]] = {}
        for number, person in enumerate(people):
            if person.area == area:
                lanes.setdefault(boxes[number].lane, []).append(number)
        turns = [
            ((2 * place + 1) / len(numbers), -lane, number)
            for lane, numbers in lanes.items()
            for place, number in enumerate(numbers)
        ]
        if turns:
            found[area] = [number for _, _, number in sorted(turns)]
    return found


def _dealt(deal: _Deal, spread: int) -> _Dealt | None:
    """Return the angles, spread so far; None where they do not fit."""
    boxes, radii, _ = deal.lanes
    steps = [0] * len(boxes)
    begins: dict[str, int] = {}
    by_lane: list[list[Thing]] = [[] for _ in radii]
    turn, pause = TURN * spread // CLOSE, PAUSE * spread // CLOSE
    cursor = 0
    for area, numbers in deal.areas.items():
        begins[area] = cursor
        step = cursor + max(pause, (deal.needs[area] - turn * (len(numbers) - 1)) // 2)
        for number in numbers:
            box = boxes[number]
            lane, radius = box.lane, radii[box.lane]
            before = [there for beside in by_lane[max(0, lane - 1) : lane + 2] for there in beside[-NEAR:]]
            step = next_free(step, box, radius, before)
            steps[number] = step
            by_lane[lane].append(Thing(at(step, radius), box))
            step += turn
            if step > STEPS + turn:
                return None
        cursor = max(step - turn + pause, begins[area] + deal.needs[area])
        if cursor > STEPS:
            return None
    return None if clash([there for lane in by_lane for there in lane]) else _Dealt(steps, begins)


def _spread(deal: _Deal, found: _Dealt) -> _Dealt:
    """Return them spread as far as they still fit."""
    low, high = CLOSE, FAR
    while high - low > 1:
        middle = (low + high) // 2
        dealt = _dealt(deal, middle)
        if dealt is None:
            high = middle
        else:
            low, found = middle, dealt
    return found


def _fullest(people: Sequence[Person], counts: dict[int, int], lanes: Lanes) -> int:
    """Return the ring whose lanes have the least room for who is in it."""
    found, most, first = RINGS[-1], -1.0, 0
    for ring in RINGS:
        room = sum(lanes.radii[first : first + counts[ring]])
        first += counts[ring]
        here = [person.width + person.height for person in people if person.ring == ring]
        if len(here) > counts[ring] and sum(here) / room > most:
            found, most = ring, sum(here) / room
    return found


def _sectors(begins: dict[str, int]) -> dict[str, tuple[int, int]]:
    """Return where each area begins and ends: where the next one begins."""
    names = list(begins)
    ends = [*(begins[name] for name in names[1:]), STEPS]
    return {name: (begins[name], end) for name, end in zip(names, ends, strict=True)}
