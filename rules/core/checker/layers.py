"""Layers of words: each key is one of ours, each text keeps its places, and what must be whole is whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.checker import known as codes
from rules.core.checker.fault import WordsFault
from rules.core.checker.walk import Known, walk
from rules.core.checker.words import SAID, from_error
from rules.core.layers import using
from rules.core.overlay import Overlay, lacking
from rules.core.questions import data_files
from rules.core.sentences import COMMON, FAULTS
from rules.core.shape import Like, Rows, Table
from rules.core.words import (
    LAYERS,
    WordsError,
    checks,
    folder,
    layer_folder,
    layer_name,
    listed,
    of_layer,
    ours,
)
from rules.description.sentences import FILE as DESCRIPTION

# What a layer says of itself, and where it has the words of pages: the build looks at those.
ABOUT = "layer.toml"
PAGES = "page"
SHAPE = Table(
    {"name": SAID, "language": Like(r"[a-z]{2}(-[A-Za-z0-9]+)*", "een taalcode, zoals en of nl")},
    {"whole": Rows(SAID)},
)


def layers() -> list[str]:
    """Return the names of the layers that come with the rules."""
    return sorted(name for name in listed(f"{folder()}/{LAYERS}") if not name.startswith(("_", ".")))


def layer_faults(layer: str) -> list[WordsFault]:
    """Return every fault in a layer itself: in its files, and what it lacks where it says to be whole."""
    with using(layer):
        try:
            about = of_layer(ABOUT)
        except WordsError as error:
            return [from_error(error)]
        shown = layer_name()
        if about is None:
            remedy = "zet er layer.toml in, met name en language"
            return [WordsFault(shown, "", "deze laag zegt niet wat zij is", remedy)]
        found = [WordsFault(f"{shown}/{ABOUT}", *fault) for fault in _about(about)]
        for name in _files(layer_folder()):
            found += _of_file(shown, name)
        whole = about.get("whole", [])
        for check in whole if isinstance(whole, list) else ():
            if check in checks():
                found += _lacking(shown, check)
    return list(dict.fromkeys(found))


def _about(about: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    known = Known(lambda among: codes.codes({}, among), lambda among: codes.say({}, among))
    yield from walk(about, SHAPE, "", known)
    whole = about.get("whole", [])
    for check in whole if isinstance(whole, list) else ():
        if check not in checks():
            yield "whole", f"de check “{check}” bestaat niet", f"kies uit {', '.join(checks())}"


def _files(where: str, inside: str = "") -> Iterator[str]:
    """Yield the data files in a folder, but for what it says of itself and the words of pages."""
    for name in sorted(listed(f"{where}/{inside}" if inside else where)):
        path = f"{inside}/{name}" if inside else name
        if name.endswith(".toml") and path != ABOUT:
            yield path
        elif "." not in name and path != PAGES:
            yield from _files(where, path)


def _of_file(shown: str, name: str) -> list[WordsFault]:
    file = f"{shown}/{name}"
    try:
        mine = ours(name)
    except WordsError as error:
        if not isinstance(error.__cause__, OSError):
            return []  # what is wrong with our own file is said of that
        return [
            WordsFault(file, "", "bij ons is er geen bestand dat zo heet", "geef het de naam van het onze")
        ]
    try:
        over = of_layer(name)
    except WordsError as error:
        return [from_error(error)]
    return [WordsFault(file, *fault) for fault in Overlay(name, mine, over or {}).faults]


def _lacking(shown: str, check: str) -> list[WordsFault]:
    """Return each text of a check that the layer leaves as it is."""
    found = []
    for name in dict.fromkeys((*data_files(check), COMMON, FAULTS, DESCRIPTION)):
        try:
            places = lacking(name, ours(name), of_layer(name) or {})
        except WordsError:
            continue  # said of the file itself
        what = f"ontbreekt, en {check} moet heel zijn"
        found += [WordsFault(f"{shown}/{name}", place, what, "schrijf die regel") for place in places]
    return found
