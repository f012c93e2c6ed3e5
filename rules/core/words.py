"""Reading the package's own TOML: words, questions and sources beside the code that decides."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from os import listdir
from typing import Any, NamedTuple

from rules.core.layers import OURS, chosen, per_layer, using

# The register of the law of today stands beside the five documents; it is cited as a document of its own.
LAW = "wet"
LAW_FILE = "shared/wet.toml"
# What every check has, and nothing else does.
WORDS_FILE = "words.toml"
LAST = 1_000_000
# Where the layers stand that come with the rules, each in a folder of its own.
LAYERS = "layers"


class WordsError(ValueError):
    """A data file of the rules cannot be used; the message names the file and what to do."""


class Source(NamedTuple):
    """Where a line comes from: a document's id, its heading and the number of the item under it."""

    document: str
    section: str
    item: int | None

    def as_json(self) -> dict[str, Any]:
        """Return the reference in the shape of the contract; `item` is null for a whole section."""
        return {"document": self.document, "section": self.section, "item": self.item}


def folder() -> str:
    """Return where the package's data stand: the folder above this file's own."""
    return __file__.replace("\\", "/").rsplit("/", 2)[0]


@cache
def checks() -> tuple[str, ...]:
    """Return the ids of all checks: each folder of the package with words of its own, by their `place`."""
    return tuple(sorted(filter(is_check, listdir(folder())), key=lambda name: (_place(name), name)))


def _place(name: str) -> int:
    """Return where a check stands among the others; one that cannot be read comes last."""
    try:
        place = ours(f"{name}/{WORDS_FILE}")["check"]["place"]
    except (WordsError, KeyError, TypeError):
        return LAST
    return place if isinstance(place, int) else LAST


@lru_cache(maxsize=256)  # a name may come from outside, and be anything
def is_check(name: str) -> bool:
    """Return whether there is a check of this name, without reading any words."""
    return name.isidentifier() and WORDS_FILE in listed(f"{folder()}/{name}")


@per_layer
def load(name: str) -> dict[str, Any]:
    """Return the parsed TOML file `name` (a path inside this package, with `/`), with the layer laid over it.

    Raises:
        WordsError: the file is not there, or is no TOML in UTF-8; or a layer's file cannot be laid over it.
    """
    if chosen():
        return laid_over(name, ours(name))
    return read(f"{folder()}/{name}", f"rules/{name}")


def ours(name: str) -> dict[str, Any]:
    """Return the parsed TOML file `name` as it is without any layer; as `load` does."""
    with using(OURS):
        return load(name)


def laid_over(name: str, mine: dict[str, Any]) -> dict[str, Any]:
    """Return what a file of ours says with that file of the chosen layer, if there is one, laid over it.

    Raises:
        WordsError: there is no such layer, or something in its file is wrong.
    """
    over = of_layer(name) if chosen() else None
    if over is None:
        return mine
    from rules.core.overlay import Overlay  # where there is no layer, nothing of it is loaded

    found = Overlay(name, mine, over)
    if found.faults:
        place, what, remedy = found.faults[0]
        raise WordsError(f"{layer_name()}/{name}: {place}: {what}. {remedy[:1].upper()}{remedy[1:]}.")
    return found.laid


def of_layer(name: str) -> dict[str, Any] | None:
    """Return what the chosen layer's file `name` says; None when the layer has no such file.

    Raises:
        WordsError: there is no such layer, or its file cannot be read.
    """
    where, shown = layer_folder(), layer_name()
    inside, _, file = f"{where}/{name}".rpartition("/")
    if not listed(where):
        raise WordsError(f"{shown}: deze laag is er niet. Noem een map met woorden.")
    return read(f"{inside}/{file}", f"{shown}/{name}") if file in listed(inside) else None


def layer_folder() -> str:
    """Return where the chosen layer stands: inside the package, or wherever its path says."""
    inside = f"{folder()}/{LAYERS}/{chosen()}"
    return inside if "/" not in chosen() and listed(inside) else chosen().rstrip("/")


def layer_name() -> str:
    """Return the chosen layer's folder as a message names it."""
    where = layer_folder()
    if where.startswith(f"{folder()}/{LAYERS}/"):
        return f"rules/{LAYERS}/{chosen()}"
    return where if where.startswith(("/", ".")) else f"./{where}"


def listed(where: str) -> list[str]:
    """Return what a folder holds; nothing when it is not there."""
    try:
        return listdir(where)
    except OSError:
        return []


def read(path: str, shown: str) -> dict[str, Any]:
    """Return a parsed TOML file; `shown` is how a message names it.

    Raises:
        WordsError: the file is not there, or is no TOML in UTF-8.
    """
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        if _marked(path):
            said = "begint met een BOM. Bewaar het bestand als UTF-8 zonder BOM."
            raise WordsError(f"{shown}: {said}") from error
        raise WordsError(f"{shown}: geen geldige TOML ({error}). Verbeter die regel.") from error
    except UnicodeDecodeError as error:
        raise WordsError(f"{shown}: geen UTF-8. Bewaar het bestand als UTF-8.") from error
    except OSError as error:
        raise WordsError(f"{shown}: niet te openen. Zet het bestand terug.") from error


def _marked(path: str) -> bool:
    """Return whether a file begins with a byte order mark, which an editor adds unseen."""
    with open(path, "rb") as file:
        return file.read(3) == b"\xef\xbb\xbf"


def table(name: str, entries: str) -> list[dict[str, Any]]:
    """Return the entries `[[…]]` of a TOML file."""
    try:
        found: list[dict[str, Any]] = load(name)[entries]
    except KeyError:
        raise WordsError(f"rules/{name}: [[{entries}]] ontbreekt. Schrijf dat boven elk onderdeel.") from None
    return found


@per_layer
def source(reference: str) -> Source:
    """Resolve `document/section#item` (the item is optional) against the registers of sources and laws.

    Raises:
        LookupError: the register has no such document, section or item.
    """
    place, _, item = reference.partition("#")
    document, _, slug = place.partition("/")
    if document == LAW:
        return _in_law(reference, slug, item)
    try:
        section = load("shared/bronnen.toml")[document]["sections"][slug]
    except KeyError:
        raise LookupError(f"rules/shared/bronnen.toml kent geen bron {reference!r}") from None
    number = int(item) if item else None
    if number is not None and not 1 <= number <= section["items"]:
        raise LookupError(f"{reference!r}: die sectie heeft {section['items']} items")
    return Source(document, section["heading"], number)


def _in_law(reference: str, slug: str, item: str) -> Source:
    """Resolve `wet/law#number`; its section names law and article, so that it is whole without the number.

    Raises:
        LookupError: the register has no such law, or the law no such number.
    """
    law = load(LAW_FILE).get(slug)
    if law is None:
        raise LookupError(f"rules/{LAW_FILE} kent geen wet {reference!r}")
    if not item:
        return Source(LAW, law["name"], None)
    number = int(item)
    if not 1 <= number <= len(law["punt"]):
        raise LookupError(f"{reference!r}: die wet heeft {len(law['punt'])} punten")
    return Source(LAW, f"{law['short']}, {law['punt'][number - 1]['article']}", number)
