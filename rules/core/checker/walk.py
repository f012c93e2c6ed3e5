"""Holds what a file says against its shape; every fault, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any, NamedTuple

from rules.core.answers import shown
from rules.core.shape import Code, Flag, Keyed, Like, Rows, Table, Text, Whole

Found = Iterator[tuple[str, str, str]]
BRACED = re.compile(r"\{([^{}]*)\}")
CALL = "bel:"


class Known(NamedTuple):
    """What codes may name, by what they are `among`; None where that cannot be read, so nothing is said."""

    codes: Callable[[str], Container[str] | None]
    say: Callable[[str], str]


def join(place: str, key: str) -> str:
    """Return the place of a key in a table."""
    return f"{place}, {key}" if place else key


def walk(value: Any, shape: Any, place: str, known: Known) -> Found:
    """Yield what is wrong with a value, as (place, what, remedy)."""
    yield from WALKS[type(shape)](value, shape, place, known)


def _like(value: Any, shape: Like, place: str, _known: Known) -> Found:
    if not isinstance(value, str) or not re.fullmatch(shape.pattern, value):
        yield place, f"{shown(value)} kan hier niet", f"schrijf {shape.say}"


def _flag(value: Any, _shape: Flag, place: str, _known: Known) -> Found:
    if not isinstance(value, bool):
        yield place, f"{shown(value)} kan hier niet", "schrijf true of false, zonder aanhalingstekens"


def _whole(value: Any, shape: Whole, place: str, _known: Known) -> Found:
    if isinstance(value, bool) or not isinstance(value, int) or value < shape.least:
        remedy = f"schrijf een heel getal van {shape.least} of hoger, zonder aanhalingstekens"
        yield place, f"{shown(value)} kan hier niet", remedy


def _text(value: Any, shape: Text, place: str, known: Known) -> Found:
    if not isinstance(value, str):
        yield place, f"{shown(value)} is geen tekst", "schrijf een tekst tussen aanhalingstekens"
        return
    if not value.strip() and not (shape.empty and not value):
        yield place, "de tekst is leeg", "schrijf haar op, of haal de regel weg als zij mag ontbreken"
    for name in BRACED.findall(value):
        if name.startswith(CALL):
            yield from _call(name.removeprefix(CALL), shape, place, known)
        elif name not in shape.places:
            allowed = ", ".join(f"{{{place}}}" for place in shape.places)
            remedy = f"kies uit {allowed}" if allowed else "schrijf de tekst zonder accolades"
            yield place, f"“{{{name}}}” wordt hier niet ingevuld", remedy
    if re.search(r"[{}]", BRACED.sub("", value)):
        yield place, "er staat een accolade zonder de andere", "schrijf een plek als {naam}, of haal haar weg"


def _call(name: str, shape: Text, place: str, known: Known) -> Found:
    if not shape.calls:
        remedy = "zet het nummer in de tekst van een actie of een waarschuwing"
        yield place, f"“{{{CALL}{name}}}” wordt hier geen nummer", remedy
        return
    codes = known.codes("phone")
    if codes is not None and name not in codes:
        yield place, f"het nummer “{name}” bestaat niet", known.say("phone")


def _code(value: Any, shape: Code, place: str, known: Known) -> Found:
    among = shape.among
    if not isinstance(value, str):
        yield place, f"{shown(value)} is geen tekst", known.say(among)
        return
    codes = known.codes(among)
    if codes is not None and value not in codes:
        what = "de bron" if among == "source" else "de code"
        yield place, f"{what} {shown(value)} bestaat niet", known.say(among)


def _table(value: Any, shape: Table, place: str, known: Known) -> Found:
    if not isinstance(value, Mapping):
        yield place, "dit is geen groep van regels", "schrijf er een kop [...] boven, met de regels eronder"
        return
    keys = {**shape.needed, **shape.optional}
    for key in shape.needed:
        if key not in value:
            yield place, f"{key} ontbreekt", "voeg die regel toe"
    both = [key for key in shape.apart if key in value]
    if len(both) > 1:
        yield place, f"{' en '.join(both)} staan er allebei", "kies er één"
    voices: Container[str] = shape.voices
    for key, entry in value.items():
        if key in keys:
            yield from walk(entry, keys[key], join(place, key), known)
        elif key in voices or (shape.voices_among and key in (known.codes(shape.voices_among) or ())):
            yield from walk(entry, Table({}, keys, apart=shape.apart), join(place, key), known)
        else:
            yield place, f"{shown(key)} bestaat hier niet", f"haal het weg, of kies uit {', '.join(keys)}"


def _keyed(value: Any, shape: Keyed, place: str, known: Known) -> Found:
    if not isinstance(value, Mapping):
        yield place, "dit is geen groep van regels", "schrijf er een kop [...] boven, met de regels eronder"
        return
    for key in shape.needed:
        if key not in value:
            yield place, f"{key} ontbreekt", "voeg dat toe: de regel leest het"
    allowed = known.codes(shape.among) if shape.among else None
    for key, entry in value.items():
        if allowed is not None and key not in allowed:
            yield join(place, key), f"de code {shown(key)} bestaat niet", known.say(shape.among)
        yield from walk(entry, shape.shape, join(place, key), known)


def _rows(value: Any, shape: Rows, place: str, known: Known) -> Found:
    if not isinstance(value, list):
        yield place, "dit is geen lijst", "schrijf elk onderdeel onder een kop [[...]], met twee haken"
        return
    if len(value) < shape.least:
        yield place, f"er staan er {len(value)}", f"schrijf er minstens {shape.least}"
    seen: set[str] = set()
    for number, entry in enumerate(value, start=1):
        name = entry.get("id") if isinstance(entry, Mapping) else None
        here = join(place, f"“{name}”" if isinstance(name, str) and name else f"nummer {number}")
        yield from walk(entry, shape.shape, here, known)
        if isinstance(name, str) and name in seen:
            yield here, "deze id staat er twee keer in", "geef één een andere id, of haal haar weg"
        seen.add(str(name))


WALKS: dict[type, Callable[[Any, Any, str, Known], Found]] = {
    Text: _text, Like: _like, Flag: _flag, Whole: _whole, Code: _code,
    Table: _table, Keyed: _keyed, Rows: _rows,
}  # fmt: skip
