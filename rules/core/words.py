"""Reading the package's own TOML: words, questions and sources beside the code that decides."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from os import listdir
from typing import Any, NamedTuple

# The register of the law of today stands beside the five documents; it is cited as a document of its own.
LAW = "wet"
LAW_FILE = "shared/wet.toml"
# What every check has, and nothing else does.
WORDS_FILE = "words.toml"
LAST = 1_000_000


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
        place = load(f"{name}/{WORDS_FILE}")["check"]["place"]
    except (WordsError, KeyError, TypeError):
        return LAST
    return place if isinstance(place, int) else LAST


@lru_cache(maxsize=256)  # a name may come from outside, and be anything
def is_check(name: str) -> bool:
    """Return whether there is a check of this name, without reading any words."""
    return name.isidentifier() and WORDS_FILE in _inside(name)


def _inside(name: str) -> list[str]:
    try:
        return listdir(f"{folder()}/{name}")
    except OSError:
        return []


@cache
def load(name: str) -> dict[str, Any]:
    """Return the parsed TOML file `name` (a path inside this package, with `/`).

    Raises:
        WordsError: the file is not there, or is no TOML in UTF-8.
    """
    try:
        with open(f"{folder()}/{name}", "rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        if _marked(name):
            raise WordsError(
                f"rules/{name}: begint met een BOM. Bewaar het bestand als UTF-8 zonder BOM."
            ) from error
        raise WordsError(f"rules/{name}: geen geldige TOML ({error}). Verbeter die regel.") from error
    except UnicodeDecodeError as error:
        raise WordsError(f"rules/{name}: geen UTF-8. Bewaar het bestand als UTF-8.") from error
    except OSError as error:
        raise WordsError(f"rules/{name}: niet te openen. Zet het bestand terug.") from error


def _marked(name: str) -> bool:
    """Return whether a file begins with a byte order mark, which an editor adds unseen."""
    with open(f"{folder()}/{name}", "rb") as file:
        return file.read(3) == b"\xef\xbb\xbf"


def table(name: str, entries: str) -> list[dict[str, Any]]:
    """Return the entries `[[…]]` of a TOML file."""
    try:
        found: list[dict[str, Any]] = load(name)[entries]
    except KeyError:
        raise WordsError(f"rules/{name}: [[{entries}]] ontbreekt. Schrijf dat boven elk onderdeel.") from None
    return found


@cache
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
