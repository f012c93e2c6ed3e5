"""Reading the package's own TOML: words, questions and sources beside the code that decides."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, NamedTuple


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


@cache
def load(name: str) -> dict[str, Any]:
    """Return the parsed TOML file `name` (a path inside this package, with `/`).

    Raises:
        WordsError: the file is not there, or is no TOML in UTF-8.
    """
    folder = __file__.rpartition("/")[0] or __file__.rpartition("\\")[0]
    try:
        with open(f"{folder}/{name}", "rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"rules/{name}: geen geldige TOML ({error}). Verbeter die regel.") from error
    except UnicodeDecodeError as error:
        raise WordsError(f"rules/{name}: geen UTF-8. Bewaar het bestand als UTF-8.") from error
    except OSError as error:
        raise WordsError(f"rules/{name}: niet te openen. Zet het bestand terug.") from error


def table(name: str, entries: str) -> list[dict[str, Any]]:
    """Return the entries `[[…]]` of a TOML file."""
    try:
        found: list[dict[str, Any]] = load(name)[entries]
    except KeyError:
        raise WordsError(f"rules/{name}: [[{entries}]] ontbreekt. Schrijf dat boven elk onderdeel.") from None
    return found


@cache
def source(reference: str) -> Source:
    """Resolve `document/section#item` (the item is optional) against the register of sources.

    Raises:
        LookupError: the register has no such document, section or item.
    """
    place, _, item = reference.partition("#")
    document, _, slug = place.partition("/")
    try:
        section = load("bronnen.toml")[document]["sections"][slug]
    except KeyError:
        raise LookupError(f"rules/bronnen.toml kent geen bron {reference!r}") from None
    number = int(item) if item else None
    if number is not None and not 1 <= number <= section["items"]:
        raise LookupError(f"{reference!r}: die sectie heeft {section['items']} items")
    return Source(document, section["heading"], number)
