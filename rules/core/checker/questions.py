"""The questions of a check: kinds and keys known, limits there, and no other than the rule reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rules.core.answers import shown
from rules.core.checker.options import (
    by_option,
    default_faults,
    gives_reasons,
    list_faults,
    option_faults,
    reason_faults,
)
from rules.core.checker.read import as_read
from rules.core.checker.walk import Found, Known, join, walk
from rules.core.question import VOICES
from rules.core.shape import Asked, Code, Flag, Keyed, Like, Rows, Shape, Table, Text, Whole
from rules.kinds.kind import Kind
from rules.kinds.table import KINDS

Json = dict[str, Any]
PLAIN = Text()
SAID = Text(calls=False)
ANYTHING = {
    "id",
    "kind",
    "title",
    "help",
    "source",
    "required",
    "default",
    "sometimes",
    "unasked",
    "nature",
    "safety",
}
LISTED = {
    "from": Like(r"[a-z0-9-]+/[a-z0-9-]+\.toml", "een bestand onder rules/, als map/naam.toml"),
    "table": SAID,
    "except": Rows(SAID),
}
NATURE = Like(r"oordeel|vast", "oordeel of vast; zonder dit is het een feit")
VOICE = Table({}, {"title": PLAIN, "help": Text(empty=True), "reason": Keyed(SAID)})
SHAPES = {
    "id": Like(r"[a-z0-9]+(-[a-z0-9]+)*", "een id van kleine letters, cijfers en streepjes"),
    "title": PLAIN, "help": PLAIN, "source": Code("source"), "required": Flag(), "none": SAID, "one": SAID,
    "sometimes": Flag(), "unasked": Flag(), "nullable": Flag(), "plain-titles": Flag(), "minimum": Whole(),
    "of": Code("every-check"),
    "maximum": Whole(1), "nature": NATURE, "safety": Flag(), **LISTED,
}  # fmt: skip


def question_faults(words: Json, shape: Shape, known: Known) -> Found:
    """Yield what is wrong with the questions that stand in a check's own words."""
    entries = words.get("question")
    if not isinstance(entries, list) or not entries:
        yield (
            "question",
            "er zijn geen vragen te lezen",
            "schrijf elke vraag onder [[question]], met twee haken",
        )
        return
    yield from _each(entries, shape.questions or {}, "vraag", known, more=shape.more_questions)
    for entry in entries:
        if isinstance(entry, dict) and "source" not in entry and gives_reasons(entry, shape):
            yield f"vraag “{entry.get('id')}”", "source ontbreekt", "noem de bron waar deze vraag op rust"
        if isinstance(entry, dict):
            yield from reason_faults(entry, shape)


def _each(
    entries: list[Any], read: Mapping[str, Asked], what: str, known: Known, *, more: bool = False
) -> Found:
    """Yield the faults of questions, and how they differ from those that the rule reads."""
    seen: list[str] = []
    for number, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict):
            yield f"{what} nummer {number}", "dit is geen vraag", "schrijf haar onder een kop met twee haken"
            continue
        name = entry.get("id")
        place = f"{what} “{name}”" if isinstance(name, str) else f"{what} nummer {number}"
        if name in seen:
            yield place, "deze id staat er twee keer in", "geef één een andere id, of haal haar weg"
        yield from _one(entry, place, known)
        if isinstance(name, str):
            seen.append(name)
            if name in read:
                yield from as_read(entry, read[name], place)
            elif not more:
                remedy = "haal haar weg, of laat rule.py en shape.py haar kennen"
                yield place, "de regel kent deze vraag niet", remedy
    for name in read:
        if name not in seen:
            yield f"{what} “{name}”", "deze vraag ontbreekt, en de regel leest haar", "zet haar terug"


def _one(entry: Json, place: str, known: Known) -> Found:
    name = entry.get("kind", "choice")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        yield join(place, "kind"), f"{shown(name)} bestaat niet", f"kies uit {', '.join(KINDS)}"
        return
    keys = ANYTHING | kind.keys
    for key in ("id", "title", *kind.needed(entry)):
        if key not in entry:
            yield place, f"{key} ontbreekt", "voeg die regel toe"
    allowed = [key for key in (*SHAPES, "kind", "default", *sorted(kind.keys)) if key in keys]
    for key, value in entry.items():
        if key in VOICES:
            yield from walk(value, VOICE, join(place, key), known)
        elif key not in keys:
            remedy = f"haal het weg, of kies uit {', '.join(dict.fromkeys(allowed))}"
            yield place, f"{shown(key)} bestaat niet bij een vraag van soort {kind.id}", remedy
        elif key in SHAPES:
            yield from walk(value, SHAPES[key], join(place, key), known)
    low, high = entry.get("minimum"), entry.get("maximum")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        yield place, f"minimum {low} is meer dan maximum {high}", "maak minimum kleiner of maximum groter"
    yield from _inside(entry, kind, place, known)
    yield from default_faults(entry, kind, join(place, "default"))


def _inside(entry: Json, kind: Kind, place: str, known: Known) -> Found:
    """Yield the faults of what a question is made of: options, a list from a file, fields."""
    if "from" in entry:
        yield from list_faults(entry, place)
    if "options" in kind.keys:
        yield from option_faults(entry, place, known)
        for key in ("reason", "example"):
            yield from by_option(entry, key, place, known)
        for voice in VOICES:
            if isinstance(entry.get(voice), dict):
                yield from by_option({**entry, **entry[voice]}, "reason", join(place, voice), known)
    if "fields" in kind.keys and "fields" in entry:
        if isinstance(entry["fields"], list) and entry["fields"]:
            yield from _each(entry["fields"], {}, f"{place}, veld", known, more=True)
        else:
            yield place, "fields is geen lijst", "schrijf elk veld onder [[question.fields]]"
    if "each" in kind.keys and isinstance(entry.get("each"), dict):
        each = {"id": "x", "title": "x", **entry["each"]}
        yield from _one(each, join(place, "each"), known)
    elif "each" in kind.keys and "each" in entry:
        yield join(place, "each"), "dit is geen groep van regels", "schrijf [question.fields.each] erboven"
