"""The minutes of one case, divided over the steps of a method by their weight."""

from __future__ import annotations


def divided(minutes: int, weights: list[int]) -> list[int]:
    """Return whole minutes for each step, each at least 1 and together exactly `minutes`.

    Each step first gets one minute; the rest goes by weight, what is left over to the largest remainders.

    Args:
        minutes: what there is for one case; no fewer than there are steps.
        weights: of each step, 1 or more.
    """
    rest, whole = minutes - len(weights), sum(weights)
    found = [1 + rest * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: -(rest * weights[place] % whole))
    for place in by_remainder[: minutes - sum(found)]:
        found[place] += 1
    return found
