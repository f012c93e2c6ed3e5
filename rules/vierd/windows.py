"""The four windows: their subjects, which of those say nothing yet, and which windows tell one side only."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.explanation import Answers
from rules.kinds.written import trimmed

# The windows and their subjects, in the order of the source (`besluitvorming/4d-domeinen`).
WINDOWS = {
    "lichaam": ("conditie", "gezondheid"),
    "maatschappelijk": ("beroep", "werk", "vrijwilligerswerk", "wonen", "financien", "hobbys"),
    "geest": ("conditie", "gedachten-en-gevoelens", "karakter", "gebeurtenissen", "geloof-cultuur"),
    "sociaal": ("gezin", "vrienden", "informele-steun", "zorgsysteem"),
}
# What each subject is told in.
SIDES = ("krachten", "beperkingen")
# The last subject of each window: who else is at work there, in one text.
INVOLVED = "betrokken"


def subjects(window: str) -> tuple[str, ...]:
    """Return the subjects of a window, who is involved last."""
    return (*WINDOWS[window], INVOLVED)


def raw(answers: Answers, *path: str) -> str:
    """Return what was written at a path, as it is; empty where nothing was."""
    found = answers
    for name in path[:-1]:
        found = found.get(name) or {}
    return found.get(path[-1]) or ""


def text(answers: Answers, *path: str) -> str:
    """Return what was written at a path, without the white space around it; empty where nothing was."""
    return trimmed(raw(answers, *path))


def fields(window: str) -> Iterator[tuple[str, str, str] | tuple[str, str]]:
    """Yield the path of every text of a window, in order."""
    for subject in WINDOWS[window]:
        for side in SIDES:
            yield window, subject, side
    yield window, INVOLVED


def written(answers: Answers, window: str) -> bool:
    """Return whether anything is written in a window."""
    return any(text(answers, *path) for path in fields(window))


def empty(answers: Answers) -> list[str]:
    """Return the paths of the subjects without any text."""
    return [
        f"{window}.{subject}"
        for window in WINDOWS
        for subject in subjects(window)
        if not any(text(answers, *path) for path in fields(window) if path[1] == subject)
    ]


def one_sided(answers: Answers) -> dict[str, str]:
    """Return the windows that tell of one side only, each with that side."""
    found = {}
    for window, names in WINDOWS.items():
        told = [side for side in SIDES if any(text(answers, window, name, side) for name in names)]
        if len(told) == 1:
            found[window] = told[0]
    return found
