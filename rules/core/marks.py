"""Help while somebody writes: what a check finds in the texts of any form, asked for all of them at once.

Each mark is `{"text", "kind", "instead", "why"}`: what stands there, what sort of thing it is, what to write
instead, and why. The texts come in and go out by their place in a list, and are never changed.
"""

from __future__ import annotations

from rules.core.explanation import Json, Rule

# As long as all texts of one form together may be: longer ones get no marks.
MOST = 200_000


def marks(rule: Rule, texts: list[str]) -> list[list[Json]]:
    """Return of each text its marks; none where a check does not help, or there is too much to read.

    The same thing in one text is said once.
    """
    if rule.marks is None or sum(map(len, texts)) > MOST:
        return [[] for _ in texts]
    return [_once(found) for found in rule.marks(texts)]


def _once(found: list[Json]) -> list[Json]:
    return list({(mark["text"].lower(), mark["kind"]): mark for mark in reversed(found)}.values())[::-1]
