"""The register of the five source documents, as pages and the coverage table need it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from site_builder.project import RULES, BuildError, read_toml

REFERENCE = re.compile(r"([a-z]+)/([a-z0-9-]+)(?:#(\d+)(?:-(\d+))?)?")


class Section(NamedTuple):
    """One section of a source document."""

    document: str
    slug: str
    heading: str
    items: int
    kind: str


class Document(NamedTuple):
    """One source document with its sections in order."""

    id: str
    title: str
    year: str
    publisher: str
    sections: dict[str, Section]


class Reference(NamedTuple):
    """A page's reference to (items of) a section; `first` is None for the whole section."""

    section: Section
    first: int | None
    last: int | None

    @property
    def words(self) -> str:
        """The reference as a reader reads it, without the document."""
        if self.first is None:
            return self.section.heading
        if self.last in (None, self.first):
            return f"{self.section.heading}, {self.section.kind} {self.first}"
        kind = {"punt": "punten", "alinea": "alinea's"}[self.section.kind]
        return f"{self.section.heading}, {kind} {self.first} tot en met {self.last}"


@cache
def documents() -> dict[str, Document]:
    """Return the five documents by id."""
    data = read_toml(RULES / "bronnen.toml")
    return {
        name: Document(
            name,
            entry["title"],
            entry["year"],
            entry["publisher"],
            {slug: Section(name, slug, **about) for slug, about in entry["sections"].items()},
        )
        for name, entry in data.items()
    }


def resolve(reference: str, where: str) -> Reference:
    """Return what a page's reference `document/section#first-last` points to.

    Raises:
        BuildError: there is no such document, section or item.
    """
    found = REFERENCE.fullmatch(str(reference))
    remedy = "Kijk in rules/bronnen.toml welke secties er zijn en verbeter de bron."
    if not found:
        raise BuildError(f"de bron “{reference}” is niet te lezen.", remedy, where)
    document, slug, first, last = found.groups()
    section = documents().get(document, Document("", "", "", "", {})).sections.get(slug)
    if section is None:
        raise BuildError(f"de bron “{reference}” bestaat niet.", remedy, where)
    numbers = [int(number) for number in (first, last) if number]
    if any(not 1 <= number <= section.items for number in numbers):
        raise BuildError(f"“{reference}”: die sectie heeft {section.items} items.", remedy, where)
    return Reference(section, int(first) if first else None, int(last) if last else None)
