"""Individual provision while something lighter was not looked at: a question, and never a no."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.plan.parts import there

# The frames that come before individual provision, in the order of the source (methodisch, 2.2).
LIGHTER = ("eigen-kracht", "netwerk", "algemeen")
INDIVIDUAL = "individueel"
FRAMES = (*LIGHTER, INDIVIDUAL)


def lighter(answers: Answers) -> list[Json]:
    """Return each individual solution, by its place in the answers, with the frames that were passed by.

    A frame was looked at where the solution says so, or where another solution is in it. A solution
    that does not say in which frame it is, is not individual.
    """
    solutions = there(answers, "oplossingen")
    taken = {solution.get("kader") for _, solution in solutions}
    found = []
    for place, solution in solutions:
        seen = taken | set(solution.get("bekeken", ()))
        frames = [frame for frame in LIGHTER if frame not in seen]
        if solution.get("kader") == INDIVIDUAL and frames:
            found.append({"oplossing": place, "kaders": frames})
    return found
