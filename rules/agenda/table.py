"""The decision of the agenda for a reader: where an item goes; the outcome follows from all of them."""

from __future__ import annotations

from rules.core.table import Decision, Part, Row, alert_of, column, phones_in, said
from rules.core.words import load

WORDS = "agenda/words.toml"
# What a meeting can come to when one of its items goes there.
LEADS = {
    "direct": ("leeg", "past", "vol"),
    "vooraf": ("leeg", "past", "vol"),
    "volgorde": ("past", "vol"),
    "doorgeschoven": ("vol",),
}


def item_table(_check: str) -> Decision:
    """Return the lines of the words, in their order."""
    words = load(WORDS)
    rows = tuple(
        Row(
            (line["when"],),
            LEADS[line["outcome"]],
            line["source"],
            phones=phones_in(line, words["extra"].get(line["outcome"]), alert_of(words, line)),
        )
        for line in words["line"]
    )
    return Decision(said("eerste"), (column("als"),), (Part("", rows),))
