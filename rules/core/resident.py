"""What the resident is told of an outcome, as the check's words say it: what, why, what then, what to say."""

from __future__ import annotations

from rules.core.explanation import Told, said, voiced
from rules.core.words import load

# Beside `straks`, a list of what happens next.
PARTS = ("besluit", "waarom", "zeg")


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
