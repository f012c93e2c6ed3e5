"""The answers to a question as rows to find: each with the row of the decision that says what it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rules import CHECKS
from rules.core.question import Option, Question
from rules.core.questions import questions
from rules.core.table import Entry, Row
from site_builder.check_data import layout
from site_builder.project import BuildError

LOOK = "filter"


class Found(NamedTuple):
    """One answer: the option, the row of the decision that is of it, and what that is found by."""

    option: Option
    row: Row
    entry: Entry


class Theme(NamedTuple):
    """Answers that stand together under one title."""

    title: str
    answers: tuple[Found, ...]


def themes(check: str, question: Question) -> tuple[Theme, ...]:
    """Return the answers to a question under the titles of the decision's parts.

    Raises:
        BuildError: an answer has no row of its own.
    """
    options = {option.code: option for option in question.options}
    found = tuple(
        Theme(part.title, tuple(_found(options, row) for row in part.rows if row.entry))
        for part in CHECKS[check].table(check).parts
    )
    given = [str(answer.option.code) for theme in found for answer in theme.answers]
    wanted = [str(option.code) for option in question.options]
    if given != wanted:
        raise BuildError(
            f"de look “{LOOK}” wil bij elk antwoord van “{question.id}” een eigen rij van de beslissing.",
            "Geef elke rij een entry met haar antwoord, in de volgorde van de antwoorden.",
            f"rules/{check}",
        )
    return found


def _found(options: dict[str | int, Option], row: Row) -> Found:
    entry = row.entry
    if entry is None or entry.answer not in options:
        raise BuildError(
            f"een rij van de beslissing is van een antwoord dat niet bestaat: {entry and entry.answer}.",
            f"Kies uit {', '.join(map(str, options))}.",
            "rules",
        )
    return Found(options[entry.answer], row, entry)


def searched(check: str) -> Iterator[Found]:
    """Yield every answer of a check that a reader can find by its words, with an address of its own."""
    for question in questions(check):
        if layout(check).look.get(question.id) == LOOK:
            for theme in themes(check, question):
                yield from theme.answers
