"""Lays the words of a layer over ours, by key; what a layer may not change is refused.

A table is laid over ours key by key. A list of entries with an `id` or a `code` is laid over by that;
any other list by place, so that it has as many entries as ours. Only texts change, and each text keeps
the `{places}` of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

BRACED = re.compile(r"\{([^{}]*)\}")
CALL = "bel:"
REFERENCE = re.compile(r"[a-z0-9-]+/[a-z0-9-]+(?:\.toml|#[0-9]+(?:-[0-9]+)?)?")
NAMES = ("id", "code")
# What the rules, the form and other files know a thing by, wherever it stands.
FIXED = {
    *NAMES, "kind", "of", "from", "table", "outcome", "asks", "phone", "find", "beside", "number", "default",
    "except",
    "questions", "place", "lines", "picture", "view", "step", "through", "reader", "nagekeken", "since",
    "page", "check", "nature", "safety", "alert-ja", "alert-nee", "alert-onbekend", "adres", "fold", "order",
    "reads", "paste",
}  # fmt: skip
# Tables of names: of steps, of looks, and of the check that helps with a text.
FIXED_TABLES = {"edges", "look", "helper"}
# The same, where that key is a word in other places: where a flow begins and an answer leads, and the
# alert that a line raises, or the choice that it is.
FIXED_PATHS = {"start", "question.ja", "question.nee", "question.onbekend", "line.alert", "line.eigen"}
# What a law is called and cited by; the other documents are nothing but titles.
FIXED_IN = {
    "shared/wet.toml": {"name", "short", "article"},
    # What is looked for in a text is in the language of that text.
    "shared/woorden.toml": {"forms", "origin"},
}
UNKNOWN = "dit bestaat niet in onze woorden"
WITHOUT_WORDS = {"shared/bronnen.toml"}


class Found(NamedTuple):
    """What is wrong with a layer: the place in the file, what, and the remedy, in Dutch."""

    place: str
    what: str
    remedy: str


class Overlay:
    """One file of ours with that of a layer laid over it; `faults` is everything wrong with the latter."""

    def __init__(self, file: str, ours: dict[str, Any], over: dict[str, Any]) -> None:
        """Lay `over` over `ours`; neither is changed. What is wrong stays as ours has it."""
        self.file = file
        self.faults: list[Found] = []
        self.laid: dict[str, Any] = self._lay(ours, over, "", "")

    def _say(self, place: str, what: str, remedy: str) -> None:
        self.faults.append(Found(place, what, remedy))

    def _lay(self, ours: Any, over: Any, place: str, path: str) -> Any:
        if isinstance(ours, dict):
            return self._table(ours, over, place, path)
        if isinstance(ours, list):
            return self._list(ours, over, place, path)
        return self._text(ours, over, place)

    def _table(self, ours: dict[str, Any], over: Any, place: str, path: str) -> Any:
        if not isinstance(over, dict):
            self._say(place, "dit is geen groep van regels", "schrijf er een kop [...] boven, zoals bij ons")
            return ours
        found = dict(ours)
        for key, value in over.items():
            here = f"{place}, {key}" if place else key
            if key not in ours:
                self._say(here, UNKNOWN, f"haal het weg, of kies uit {listed(ours)}")
            elif is_fixed(self.file, f"{path}.{key}".lstrip("."), ours[key]):
                if value != ours[key]:
                    self._say(here, "een laag verandert alleen tekst, en dit is geen tekst", "haal het weg")
            else:
                found[key] = self._lay(ours[key], value, here, f"{path}.{key}".lstrip("."))
        return found

    def _list(self, ours: list[Any], over: Any, place: str, path: str) -> Any:
        if not isinstance(over, list):
            self._say(place, "dit is geen lijst", "schrijf haar zoals bij ons, tussen haken")
            return ours
        if all(name_of(entry) is not None for entry in ours):
            return self._by_name(ours, over, place, path)
        if len(over) != len(ours):
            what = f"er staan er {len(over)}, en bij ons {len(ours)}"
            self._say(place, what, "schrijf ze allemaal, in dezelfde volgorde")
            return ours
        pairs = enumerate(zip(ours, over, strict=True), start=1)
        return [self._lay(mine, other, f"{place}, nummer {number}", path) for number, (mine, other) in pairs]

    def _by_name(self, ours: list[Any], over: list[Any], place: str, path: str) -> list[Any]:
        names = [name_of(entry) for entry in ours]
        found = list(ours)
        seen: list[Any] = []
        for number, entry in enumerate(over, start=1):
            name = name_of(entry) if isinstance(entry, dict) else None
            here = f"{place}, “{name}”" if name is not None else f"{place}, nummer {number}"
            if name is None:
                self._say(here, "er staat geen id of code bij", f"kies er een uit {listed(names)}")
            elif name not in names or not isinstance(ours[names.index(name)], dict):
                self._say(here, UNKNOWN, f"haal het weg, of kies uit {listed(names)}")
            elif name in seen:
                self._say(here, "dit staat er twee keer in", "haal er één weg")
            else:
                spot = names.index(name)
                found[spot] = self._lay(ours[spot], entry, here, path)
            seen.append(name)
        return found

    def _text(self, ours: str, over: Any, place: str) -> str:
        if not isinstance(over, str):
            self._say(place, "dit is geen tekst", "schrijf een tekst tussen aanhalingstekens")
            return ours
        if ours.strip() and not over.strip():
            self._say(place, "de tekst is leeg", "schrijf haar op, of haal de regel weg")
            return ours
        wanted, given = BRACED.findall(ours), BRACED.findall(over)
        for name in dict.fromkeys(wanted):
            if name not in given:
                self._say(place, f"“{{{name}}}” ontbreekt", "zet die plek in de tekst, zoals bij ons")
        for name in dict.fromkeys(given):
            # Another number may be named as well: the checker sees whether it exists.
            if name not in wanted and not name.startswith(CALL):
                self._say(place, f"“{{{name}}}” wordt hier niet ingevuld", f"kies uit {braced(wanted)}")
        return over


def is_fixed(file: str, path: str, value: Any) -> bool:
    """Return whether what stands at a path (its keys, joined with dots) is no words: a code, a limit."""
    key = path.rpartition(".")[2]
    if isinstance(value, dict):
        return file in WITHOUT_WORDS or key in FIXED_TABLES
    if file in WITHOUT_WORDS or key in FIXED or path in FIXED_PATHS or key in FIXED_IN.get(file, ()):
        return True
    if isinstance(value, list):
        # Bare codes: answers that have their title elsewhere.
        return key == "options" and not any(isinstance(entry, dict) for entry in value)
    return not isinstance(value, str) or bool(REFERENCE.fullmatch(value))


def lacking(file: str, ours: Any, over: Any, place: str = "", path: str = "") -> Iterator[str]:
    """Yield the place of each text of ours that a layer leaves as it is."""
    if isinstance(ours, dict):
        for key, value in ours.items():
            here = f"{path}.{key}".lstrip(".")
            if not is_fixed(file, here, value):
                other = over.get(key) if isinstance(over, dict) else None
                yield from lacking(file, value, other, f"{place}, {key}" if place else key, here)
    elif isinstance(ours, list):
        by_name = {name_of(entry): entry for entry in over} if isinstance(over, list) else {}
        by_place = over if isinstance(over, list) and len(over) == len(ours) else [None] * len(ours)
        for number, (entry, other) in enumerate(zip(ours, by_place, strict=True), start=1):
            name = name_of(entry)
            if name is None:
                yield from lacking(file, entry, other, f"{place}, nummer {number}", path)
            elif isinstance(entry, dict):
                yield from lacking(file, entry, by_name.get(name), f"{place}, “{name}”", path)
    elif isinstance(ours, str) and ours.strip() and over is None:
        yield place


def name_of(entry: Any) -> Any:
    """Return what an entry of a list is known by: its id or code; None when it has neither."""
    if not isinstance(entry, dict):
        return None
    return next((entry[key] for key in NAMES if key in entry), None)


def listed(names: Iterable[Any]) -> str:
    """Return names as a sentence lists them."""
    return ", ".join(map(str, names))


def braced(names: list[str]) -> str:
    """Return places as a sentence lists them."""
    return ", ".join(f"{{{name}}}" for name in dict.fromkeys(names)) or "de woorden zelf"
