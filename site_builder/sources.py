"""The registers of the five source documents and of the law, as pages and the coverage table need them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from rules.core.words import LAW, WordsError
from rules.description.sentences import document
from rules.shared.laws import laws
from site_builder.project import RULES, BuildError, read_toml
from site_builder.wording import say

REFERENCE = re.compile(r"([a-z]+)/([a-z0-9-]+)(?:#(\d+)(?:-(\d+))?)?")


class Section(NamedTuple):
    """One section of a source document; a law is a section of the register of the law, with its articles."""

    document: str
    slug: str
    heading: str
    items: int
    kind: str
    articles: tuple[str, ...] = ()


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
    def numbers(self) -> range:
        """The numbers of the items that it points to, from 1."""
        first = self.first or 1
        return range(first, (self.last or self.first or self.section.items) + 1)

    @property
    def words(self) -> str:
        """The reference as a reader reads it, without the document."""
        if self.section.articles:
            named = [self.section.articles[number - 1] for number in self.numbers]
            return f"{self.section.heading}, {'; '.join(dict.fromkeys(named))}"
        if self.first is None:
            return self.section.heading
        if self.last in (None, self.first):
            about = {"kop": self.section.heading, "soort": say(f"site.{self.section.kind}")}
            return say("site.verwijzing-een", **about, nummer=self.first)
        many = {"punt": "punten", "alinea": "alineas"}[self.section.kind]
        about = {"kop": self.section.heading, "soort": say(f"site.{many}")}
        return say("site.verwijzing-meer", **about, eerste=self.first, laatste=self.last)


@cache
def documents() -> dict[str, Document]:
    """Return the five documents by id."""
    data = read_toml(RULES / "shared/bronnen.toml")
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


@cache
def law_sections() -> dict[str, Section]:
    """Return each law as a section of the register of the law.

    Raises:
        BuildError: the register has a fault; the message names it with its remedy.
    """
    try:
        found = laws()
    except WordsError as error:
        where, _, what = str(error).partition(": ")
        raise BuildError(what, "Kijk bovenaan dat bestand hoe een wet erin staat.", where) from error
    return {
        name: Section(
            LAW, name, law.short, len(law.articles), "punt", tuple(entry.article for entry in law.articles)
        )
        for name, law in found.items()
    }


def law_title() -> str:
    """Return how the register of the law is called where it is cited, with what it is not."""
    return document(LAW)


def titles() -> dict[str, str]:
    """Return by id how each document is called where it is cited; the law with what it is not."""
    return {name: document.title for name, document in documents().items()} | {LAW: law_title()}


def resolve(reference: str, where: str) -> Reference:
    """Return what a page's reference `document/section#first-last` points to.

    Raises:
        BuildError: there is no such document, section or item.
    """
    found = REFERENCE.fullmatch(str(reference))
    is_law = str(reference).startswith(f"{LAW}/")
    remedy = (
        "Kijk in rules/shared/wet.toml welke wetten er zijn en verbeter de verwijzing."
        if is_law
        else "Kijk in rules/shared/bronnen.toml welke secties er zijn en verbeter de bron."
    )
    if not found:
        raise BuildError(f"de bron “{reference}” is niet te lezen.", remedy, where)
    document, slug, first, last = found.groups()
    sections = law_sections() if is_law else documents()[document].sections if document in documents() else {}
    section = sections.get(slug)
    if section is None:
        raise BuildError(f"de bron “{reference}” bestaat niet.", remedy, where)
    numbers = [int(number) for number in (first, last) if number]
    if any(not 1 <= number <= section.items for number in numbers):
        what = (
            f"die wet heeft {section.items} punten" if is_law else f"die sectie heeft {section.items} items"
        )
        raise BuildError(f"“{reference}”: {what}.", remedy, where)
    return Reference(section, int(first) if first else None, int(last) if last else None)
