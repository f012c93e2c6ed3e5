"""The sentences around a check's own words, from `beschrijving.toml`."""

from __future__ import annotations

from typing import Any

from rules.core.sentences import COMMON, fill
from rules.core.words import LAW, load

FILE = "shared/beschrijving.toml"
SOURCES = "shared/bronnen.toml"


def heading(name: str) -> str:
    """Return the title of a part."""
    return str(load(FILE)["titel"][name])


def sentence(name: str, **values: str) -> str:
    """Return a sentence with its places filled."""
    return fill(str(load(FILE)["zin"][name]), **values)


def word(name: str) -> str:
    """Return the words of an answer that has no title of its own."""
    return str(load(COMMON)["antwoord"][name])


def document(name: str) -> str:
    """Return how a source document is called where it is cited."""
    if name == LAW:
        return str(load(FILE)["wet"]["bron"])
    return str(load(SOURCES)[name]["title"])


def within(source: dict[str, Any]) -> str:
    """Return where in its document a source stands: heading and number."""
    if source["item"] is None or source["document"] == LAW:
        return str(source["section"])
    return sentence("bron-plek", sectie=source["section"], punt=str(source["item"]))


def cited(source: dict[str, Any]) -> str:
    """Return a source of a result as a reader reads it: document, heading and number.

    The section of a law is the law with its article, so that a number behind it would read as another.
    """
    about = {"document": document(source["document"]), "sectie": source["section"]}
    if source["item"] is None or source["document"] == LAW:
        return sentence("bron", **about)
    return sentence("bron-punt", **about, punt=str(source["item"]))
