"""The list of loaded words, as it is looked up: by the longest word of each form."""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.core.layers import per_layer
from rules.core.words import load
from rules.shared.language.plain import small

FILE = "shared/woorden.toml"
# The kinds of loaded words, and what points to a person; each has a title in the list.
PERSONAL = "persoonsgegeven"
LOADED = ("etiket", "oordeel", "uitleg", "sturend", "absoluut", "mening")
KINDS = (PERSONAL, *LOADED)
# What can point to a person: of two of equal length the first counts.
TRACES = ("bsn", "geboortedatum", "telefoon", "e-mail", "adres", "iban", "naam")


class Form(NamedTuple):
    """One way to write an entry: the words around its longest one, and its entry."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    entry: dict[str, Any]


@per_layer
def forms() -> dict[str, tuple[Form, ...]]:
    """Return every form by its longest word, those of the most words first.

    The longest is the rarest: who looks for "door het lint" by its first word, looks at half of a text.
    """
    found: dict[str, list[Form]] = {}
    for entry in load(FILE)["woord"]:
        for form in entry["forms"]:
            words = small(form).split(" ")
            place = words.index(max(words, key=len))
            form_of = Form(tuple(words[:place]), tuple(words[place + 1 :]), entry)
            found.setdefault(words[place], []).append(form_of)
    return {word: tuple(sorted(of, key=_fewest)) for word, of in found.items()}


def _fewest(form: Form) -> int:
    return -len(form.before) - len(form.after)


def trace(code: str) -> dict[str, Any]:
    """Return what the list says of something that points to a person."""
    found: dict[str, Any] = load(FILE)["gegeven"][code]
    return found


def title_of(kind: str, code: str) -> str:
    """Return what a finding is, as a reader sees it: of what points to a person which."""
    data = load(FILE)
    return str((data["gegeven"][code] if kind == PERSONAL else data["soort"][kind])["title"])
