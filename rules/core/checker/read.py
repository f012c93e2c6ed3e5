"""How a question differs from what the rule reads of it: its kind, its codes, its fields."""

from __future__ import annotations

from rules.core.answers import shown
from rules.core.checker.options import codes_of
from rules.core.checker.walk import Found, join
from rules.core.shape import Asked, Json
from rules.kinds.table import KINDS


def as_read(entry: Json, asked: Asked, place: str) -> Found:
    """Yield how a question differs from what the rule reads."""
    kind = entry.get("kind", "choice")
    if kind != asked.kind:
        if isinstance(kind, str) and kind in KINDS:  # one that does not exist has been said
            what = f"de regel leest hier soort {asked.kind}, niet {shown(kind)}"
            yield join(place, "kind"), what, "zet de soort terug"
        return
    if asked.default and "default" not in entry:
        yield place, "default ontbreekt, en de regel rekent ermee", "voeg die regel toe"
    if asked.required and entry.get("required") is not True:
        yield (
            place,
            "required = true ontbreekt, en de regel kan niet zonder dit antwoord",
            "voeg die regel toe",
        )
    yield from _codes(entry, asked, place)
    fields = entry.get("fields")
    if asked.fields and isinstance(fields, list):
        yield from _fields(fields, asked, place)


def _codes(entry: Json, asked: Asked, place: str) -> Found:
    if asked.codes is None:
        return
    template = entry.get("each", entry)
    given = codes_of(template) if isinstance(template, dict) else []
    for code in asked.codes:
        if code not in given:
            yield place, f"het antwoord {shown(code)} ontbreekt, en de regel leest het", "zet het terug"
    for code in given:
        if code not in asked.codes:
            yield place, f"het antwoord {shown(code)} kent de regel niet", "haal het weg"


def _fields(fields: list[Json], asked: Asked, place: str) -> Found:
    named = {
        field["id"]: field for field in fields if isinstance(field, dict) and isinstance(field.get("id"), str)
    }
    for name, field in asked.fields.items():
        if name in named:
            yield from as_read(named[name], field, f"{place}, veld “{name}”")
        else:
            yield place, f"het veld “{name}” ontbreekt, en de regel leest het", "zet het terug"
    for name in named:
        if name not in asked.fields:
            yield place, f"het veld “{name}” kent de regel niet", "haal het weg"
