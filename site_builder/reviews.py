"""Who from the field looked at a page or a rule: `nagekeken`, and what stands there while nobody did."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from site_builder.project import BuildError
from site_builder.wording import day_words, say

KEYS = ("wie", "organisatie", "datum")
REMEDY = "Geef wie (naam of functie), organisatie en datum (jjjj-mm-dd), of laat de lijst leeg."


class Review(NamedTuple):
    """One look by somebody from the field."""

    who: str
    organisation: str
    day: date


def reviews(value: Any, where: str) -> list[Review]:
    """Return the reviews in a list of tables; nothing or an empty list is none.

    Raises:
        BuildError: a review lacks something, says something else, or its date is no date.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise BuildError("nagekeken is geen lijst.", REMEDY, where)
    return [_review(entry, f"{where} {number}") for number, entry in enumerate(value, start=1)]


def _review(entry: Any, where: str) -> Review:
    if not isinstance(entry, dict) or set(entry) != set(KEYS):
        raise BuildError("dit zegt niet precies wie, organisatie en datum.", REMEDY, where)
    for key in ("wie", "organisatie"):
        if not isinstance(entry[key], str) or not entry[key].strip():
            raise BuildError(f"{key} is leeg of geen tekst.", REMEDY, where)
    return Review(entry["wie"].strip(), entry["organisatie"].strip(), _day(entry["datum"], where))


def _day(value: Any, where: str) -> date:
    """Return a date; YAML and TOML give one as a date where it is not between quotes."""
    try:
        found = value if type(value) is date else date.fromisoformat(value)
    except (TypeError, ValueError):
        raise BuildError(f"de datum “{value}” bestaat niet.", REMEDY, where) from None
    if type(value) is str and value != found.isoformat():
        raise BuildError(f"de datum “{value}” is niet jjjj-mm-dd.", REMEDY, where)
    return found


def said(found: list[Review]) -> str:
    """Return the sentence that a reader gets: who looked and when, or that nobody did."""
    if not found:
        return say("check.niemand")
    looks = [
        say("check.nagekeken-wie", wie=look.who, organisatie=look.organisation, dag=day_words(look.day))
        for look in found
    ]
    return say("check.nagekeken", wie="; ".join(looks))
