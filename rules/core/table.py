"""How a rule decides, as a table for a reader: rows in their order, each with where it comes from.

A rule gives it by `Rule.table`. What shows it (a page, a list of all checks, a test) knows no check: what
differs between them is here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from rules.core.helplines import Helpline, helplines, named_in
from rules.core.words import load

Json = dict[str, Any]
# What every decision says in the same way.
FILE = "shared/beschrijving.toml"


class Column(NamedTuple):
    """The head of a column; `short` stands before each cell where a screen is too narrow for columns."""

    title: str
    short: str


class Entry(NamedTuple):
    """What a row is found by: the answer that it is of, its name in an address, and everyday words.

    `everyday` is what the row is about as anybody would say it; `words` are more that readers type.
    """

    answer: str
    anchor: str
    everyday: str
    words: tuple[str, ...]


class Row(NamedTuple):
    """One row: a text for each column, the outcomes it can lead to, and where it comes from.

    `source` is a reference, empty where `own` says that the row is ours; `own` is what is said of that.
    `phones` are the ids of the numbers to dial. `tones` gives a cell a look by the number of its column:
    `yes`, `part` or `no`. `entry` is there where each row is of one answer.
    """

    cells: tuple[str, ...]
    outcomes: tuple[str, ...]
    source: str = ""
    own: str = ""
    phones: tuple[str, ...] = ()
    tones: tuple[tuple[int, str], ...] = ()
    entry: Entry | None = None


class Part(NamedTuple):
    """Rows that stand together; `title` is empty where a table has one part."""

    title: str
    rows: tuple[Row, ...]


class Decision(NamedTuple):
    """The whole table: what it is, its columns, its parts; `named` says that a row's first cell names it."""

    intro: str
    columns: tuple[Column, ...]
    parts: tuple[Part, ...]
    named: bool = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, whichever part it stands in."""
        return tuple(row for part in self.parts for row in part.rows)


def said(name: str) -> str:
    """Return what every decision says in the same way: its introduction, a head, that a row is ours."""
    return str(load(FILE)["beslissing"][name])


def column(name: str) -> Column:
    """Return a column that every decision can have, by the name of its head."""
    return Column(said(name), said(name))


def from_lines(check: str) -> Decision:
    """Return the lines of a check's words as a table: each with the outcome that it leads to."""
    words = load(f"{check}/words.toml")
    rows = tuple(_line(words, line) for line in words["line"])
    return Decision(said("eerste"), (column("als"), column("dan")), (Part("", rows),))


def _line(words: Json, line: Json) -> Row:
    end = words["outcome"][line["outcome"]]
    return Row(
        (line["when"], end["title"]),
        (line["outcome"],),
        line.get("source", ""),
        said("van-ons") if "eigen" in line else "",
        phones_in(line, end, alert_of(words, line)),
    )


def alert_of(words: Json, line: Json) -> Json:
    """Return the alert that goes with a line, as an entry; empty where there is none."""
    text = words.get("alert", {}).get(line.get("alert", line["outcome"]))
    return {"text": text} if isinstance(text, str) else {}


def phones_in(*entries: Json | None) -> tuple[str, ...]:
    """Return the ids of the numbers that entries of the words send to, in `phone` or in a text, each once."""
    found: dict[str, None] = {}
    for entry in filter(None, entries):
        found |= dict.fromkeys(_phones(entry))
    return tuple(found)


def _phones(entry: Json) -> Iterable[str]:
    by_number: dict[str, Helpline] = helplines()
    yield from (name for name in by_number if entry.get("phone") == name)
    for text in entry.values():
        if isinstance(text, str):
            yield from (line.id for line in named_in(text))
    for action in entry.get("actions", ()):
        yield from _phones(action)
