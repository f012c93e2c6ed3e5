"""The glossary: terms with their forms and explanation, from `docs/naslag/begrippen.toml`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from rules.core.helplines import numbered
from site_builder.phones import check_places
from site_builder.project import DOCS, BuildError, need, read_text, read_toml

FILE = DOCS / "naslag" / "begrippen.toml"
WHERE = "docs/naslag/begrippen.toml"


class Term(NamedTuple):
    """One term: the forms in which pages use it, what it means, what it was called, its source.

    `written` is the meaning as it stands in the file, which may name a number to dial.
    """

    term: str
    forms: tuple[str, ...]
    written: str
    formerly: str
    source: str

    @property
    def explanation(self) -> str:
        """The meaning with the numbers themselves, for where a link cannot be."""
        return numbered(self.written)

    @property
    def anchor(self) -> str:
        """The id of the term on the glossary page."""
        return slug(self.term)


def slug(text: str) -> str:
    """Return text as an anchor: plain letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@cache
def terms() -> tuple[Term, ...]:
    """Return every term, in alphabetical order.

    Raises:
        BuildError: the file is not valid TOML or holds no term, a term has no explanation, or its number is
            not there.
    """
    data = read_toml(FILE)
    check_places(read_text(FILE), WHERE)
    if not data.get("begrip"):
        raise BuildError("er staat geen begrip in.", "Schrijf elk begrip onder een kop [[begrip]].", WHERE)
    for entry in data["begrip"]:
        need(entry, ("term", "uitleg"), WHERE)
    found = [
        Term(
            entry["term"],
            (entry["term"], *entry.get("varianten", [])),
            entry["uitleg"],
            entry.get("vroeger", ""),
            entry.get("bron", ""),
        )
        for entry in data["begrip"]
    ]
    return tuple(sorted(found, key=lambda term: slug(term.term)))


@cache
def pattern() -> re.Pattern[str]:
    """Return the pattern that finds any form of any term as a whole word, longest first."""
    forms = sorted((form for term in terms() for form in term.forms), key=len, reverse=True)
    choices = "|".join(re.escape(form) for form in forms) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{choices})(?![\w-])", re.IGNORECASE)


@cache
def by_form() -> dict[str, Term]:
    """Return the term of each form, in lower case."""
    return {form.lower(): term for term in terms() for form in term.forms}
