"""What we know of how readers search: `docs/zoeken.toml`, read and checked."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from rules.core.helplines import numbered
from site_builder.phones import check_places
from site_builder.project import DOCS, BuildError, need, read_toml
from site_builder.search.roots import check_roots

FILE = DOCS / "zoeken.toml"
WHERE = "docs/zoeken.toml"
INDEX = "assets/search/index.json"
KEYS = ("stopwoorden", "bellen", "gelijk", "weging", "zoekwoorden", "nood", "verder")
UNDER = "*"


class Need(NamedTuple):
    """Words of need, and the sentences that stand above what was found when one of them is typed."""

    words: list[str]
    text: str


class Way(NamedTuple):
    """Where to go on when nothing was found: a page under `docs/`, and what is said of it."""

    page: str
    text: str


class SearchData(NamedTuple):
    """What stands in the file; see there for what each part means."""

    idle: list[str]
    alike: list[list[str]]
    weights: dict[str, float]
    words: dict[str, list[str]]
    needs: list[Need]
    calls: str
    ways: list[Way]


@cache
def search_data() -> SearchData:
    """Return the data of the search.

    Raises:
        BuildError: something is missing, unknown, or not what it should be.
    """
    data = read_toml(FILE)
    need(data, KEYS, WHERE)
    for key in data:
        if key not in KEYS:
            raise BuildError(f"“{key}” is hier onbekend.", f"Kies uit {', '.join(KEYS)}.", WHERE)
    return SearchData(
        _texts(data["stopwoorden"], "stopwoorden"),
        [_texts(group, "gelijk") for group in data["gelijk"]],
        {address: _weight(weight, address) for address, weight in data["weging"].items()},
        {address: _texts(words, "zoekwoorden") for address, words in data["zoekwoorden"].items()},
        [Need(_roots(entry), _said(*_of(entry, "tekst"))) for entry in data["nood"]],
        _said(data["bellen"], "bellen"),
        [Way(str(_of(entry, "pagina")[0]), _said(*_of(entry, "tekst"))) for entry in data["verder"]],
    )


def weight_of(address: str) -> float:
    """Return how much the page at an address weighs."""
    weights = search_data().weights
    fits = [key for key in weights if key == address or _under(key, address)]
    return weights[max(fits, key=len)] if fits else 1.0


def _under(key: str, address: str) -> bool:
    start = key.removesuffix(UNDER)
    return key.endswith(UNDER) and address.startswith(start) and address != start


def _of(entry: dict[str, Any], key: str) -> tuple[Any, str]:
    need(entry, (key,), WHERE)
    return entry[key], key


def _filled(text: str) -> str:
    check_places(text, WHERE)
    return numbered(text)


def _roots(entry: dict[str, Any]) -> list[str]:
    # Who types a number to dial looks for whom to call; it is named as everywhere, and not written out.
    words = [_filled(word) for word in _texts(*_of(entry, "woorden"))]
    check_roots(words, WHERE)
    return words


def _said(text: Any, name: str) -> str:
    if not isinstance(text, str) or not text.strip():
        raise BuildError(f"{name} is leeg.", "Schrijf wat de lezer leest.", WHERE)
    check_places(text, WHERE)
    return text


def _texts(value: Any, name: str) -> list[str]:
    if not isinstance(value, list) or not value or not all(isinstance(text, str) and text for text in value):
        raise BuildError(f"{name} is geen lijst van woorden.", 'Schrijf ["een", "twee"].', WHERE)
    return value


def _weight(value: Any, address: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise BuildError(f"“{value}” bij {address} is geen weging.", "Geef een getal tussen 0 en 1.", WHERE)
    return float(value)
