"""The profile over time as a picture to show the resident: a line for each domain, in everyday words."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.sentences import fill
from rules.core.words import load, table
from rules.zrm.home import HOME, UNSAFE

WORDS = "zrm/words.toml"


def slopes(rows: list[Json]) -> Json | None:
    """Return the domains that were scored more than once, the biggest step first; nothing is added up.

    How people at home treat each other is left out as soon as that scored low once: whoever is to be feared
    may be looking on.

    Args:
        rows: the domains of the result, each with its scores and what changed.

    Returns:
        `title`, `text`, the words for the `top` and the `bottom` of a line, and `entries`: each with its
        `title` as a resident reads it, the `scores` by measurement (null: not scored), `change`, and what
        the line says. None where no domain can be compared.
    """
    compared = [
        row
        for row in rows
        if row["verandering"] is not None and not (row["domein"] == HOME and set(UNSAFE) & {*row["scores"]})
    ]
    if not compared:
        return None
    words = load(WORDS)["plaatje"]
    plain = {domain["id"]: domain["plain"] for domain in table("shared/domeinen.toml", "domein")}
    return {
        "title": words["titel"],
        "text": words["uitleg"],
        "top": words["niveau-5"],
        "bottom": words["niveau-1"],
        "entries": [
            {
                "title": plain[row["domein"]],
                "scores": row["scores"],
                "change": row["verandering"],
                "said": _said(row),
            }
            # As far up as down is as big a step; what is equal stays in the order of the domains.
            for row in sorted(compared, key=lambda row: -abs(_step(row)))
        ],
    }


def _step(row: Json) -> int:
    first, *_, last = _scored(row)
    return last - first


def _scored(row: Json) -> list[int]:
    return [score for score in row["scores"] if score is not None]


def _said(row: Json) -> str:
    """Return from where to where a line goes."""
    words = load(WORDS)["plaatje"]
    first, *_, last = (words[f"niveau-{score}"] for score in _scored(row))
    return fill(words["gelijk" if first == last else "stap"], eerst=first, daarna=last)
