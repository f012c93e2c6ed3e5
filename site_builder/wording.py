"""The words of pages: sentences that stand in no rule, from `checks/words/`, with a layer laid over them.

A template or a module names one by its place, `check.belofte`: the file and the key in it.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from rules.core.layers import per_layer
from rules.core.sentences import fill
from rules.core.words import WordsError, laid_over
from site_builder.project import FORMS, BuildError, read_toml

FOLDER = FORMS / "words"
# Where a layer has the words of pages: under this name, as they stand under `checks/`.
PAGE = "page"


def laid(file: Path, mine: dict[str, Any]) -> dict[str, Any]:
    """Return what a file under `checks/` says, with the chosen layer laid over it.

    Raises:
        BuildError: the layer's file is wrong.
    """
    name = f"{PAGE}/{file.relative_to(file.parent.parent).as_posix()}"
    try:
        return laid_over(name, mine)
    except WordsError as error:
        where, _, said = str(error).partition(": ")
        what, _, remedy = said.rstrip(".").rpartition(". ")
        raise BuildError(f"{what}.", f"{remedy}.", where) from error


@per_layer
def words(name: str) -> dict[str, Any]:
    """Return one file of words by its name, without `.toml`.

    Raises:
        BuildError: there is no such file, or it is broken.
    """
    file = FOLDER / f"{name}.toml"
    try:
        return laid(file, read_toml(file))
    except FileNotFoundError:
        raise BuildError("dit bestand bestaat niet.", "Zet het terug.", f"checks/words/{name}.toml") from None


def say(place: str, **values: object) -> str:
    """Return the sentence at a place (`file.key`), its `{places}` filled.

    Raises:
        BuildError: nothing stands there.
    """
    name, *keys = place.split(".")
    found: Any = words(name)
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    if not isinstance(found, str):
        raise BuildError(f"{'.'.join(keys)} ontbreekt.", "Schrijf die zin op.", f"checks/words/{name}.toml")
    return fill(found, **{key: str(value) for key, value in values.items()})


def lines(place: str, **values: object) -> list[str]:
    """Return the lines of a text at a place, for a page that is made of lines."""
    return say(place, **values).strip("\n").split("\n")


def saying(name: str) -> partial[str]:
    """Return `say` for one file."""
    return partial(_in, name)


def _in(name: str, key: str, **values: object) -> str:
    return say(f"{name}.{key}", **values)


def day_words(day: date) -> str:
    """Return a date as a reader reads it."""
    return say("site.dag", dag=day.day, maand=words("site")["maanden"][day.month - 1], jaar=day.year)
