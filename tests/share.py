"""The share of a long row that `make test` takes: the fewest in which everything of the row still turns up.

`make audit` takes the whole row.
What a thing shows is for its test to say: the classes on a page, the outcome and the questions of a case.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Any

import pytest


def as_it_is(thing: Any, marks: list[pytest.MarkDecorator]) -> Any:
    """Return a thing as the parameter."""
    return pytest.param(thing, marks=marks)


def fewest(shown: Iterable[Collection[Hashable]]) -> list[int]:
    """Return the places in a row of which what is shown is, together, all that is shown anywhere in it.

    The one that shows most of what is left is taken first; of two that show as much, the one that stands first.
    """
    row = [frozenset(features) for features in shown]
    left: set[Hashable] = {feature for features in row for feature in features}
    taken: set[int] = set()
    while left:
        most = max(range(len(row)), key=lambda place: len(row[place] & left))
        taken.add(most)
        left -= row[most]
    return sorted(taken)


def shared[Thing](
    things: Iterable[Thing],
    shows: Callable[[Thing], Collection[Hashable]],
    param: Callable[[Thing, list[pytest.MarkDecorator]], Any] = as_it_is,
) -> list[Any]:
    """Return things as parameters, of which all but the fewest are for `make audit`.

    `param` makes the parameter of a thing and its marks, where that needs more than the thing itself.
    """
    row = list(things)
    share = set(fewest(map(shows, row)))
    return [param(thing, [] if place in share else [pytest.mark.audit]) for place, thing in enumerate(row)]
