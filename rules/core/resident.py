"""What the resident is told of an outcome, as the check's words say it: what, why, what then, what to say."""

from __future__ import annotations

from typing import NamedTuple

from rules.core.explanation import Json, said, voiced
from rules.core.words import load

# Beside `straks`, a list of what happens next.
PARTS = ("besluit", "waarom", "zeg")


class Told(NamedTuple):
    """What a resident is told of an outcome, in sentences of B1.

    `decided` is what came of it and `why` that in one sentence or two; `lists` are what it rests on, each
    with a title above its sentences; `table` the same as rows, under its title; `then` is what happens
    next, and `say` what one can say who does not agree.
    """

    decided: str
    why: str
    then: tuple[str, ...]
    say: str
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    table: Json | None = None


def told(check: str, outcome: str | None, *voices: str, **values: str) -> Told | None:
    """Return what a check's words tell the resident; None while nothing is decided.

    Args:
        check: the check, whose words have a table `[bewoner.<outcome>]`.
        outcome: what was decided.
        voices: what is under such a name in that table goes over the rest.
        values: what comes in the `{places}`.
    """
    if outcome is None:
        return None
    words = voiced(load(f"{check}/words.toml")["bewoner"][outcome], *voices)
    decided, why, say = (said(words[part], **values) for part in PARTS)
    return Told(decided, why, tuple(said(text, **values) for text in words["straks"]), say)
