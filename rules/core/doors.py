"""The way on from "not here", as the words say it: a card that leaves nobody at a closed door."""

from __future__ import annotations

from rules.core.explanation import Json, said, voiced
from rules.core.words import load

# Why in one sentence, who then, how to reach them, what to say, and what to do when they refuse.
PARTS = ("waarom", "wie", "hoe", "zeg", "geweigerd")


def door(check: str, outcome: str | None, *voices: str, **values: str) -> dict[str, str] | None:
    """Return the card of an outcome by its parts; None where the question is in the right place.

    Args:
        check: the check, whose words have a table `[deur.<outcome>]`.
        outcome: what was decided.
        voices: for whom, or for which answer; what stands under that name goes over the rest.
        values: what comes in the `{places}`.
    """
    entry: Json | None = load(f"{check}/words.toml")["deur"].get(outcome)
    if entry is None:
        return None
    words = voiced(entry, *voices)
    return {part: said(words[part], **values) for part in PARTS}
