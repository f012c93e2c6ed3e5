"""A paper beside the team's own: a title and parts, so that whoever shows it knows none of its words."""

from __future__ import annotations

from typing import Any

from rules.core.explanation import Json


def sheet(title: str, about: str, parts: list[Json], note: str) -> Json:
    """Return a paper with its title, what it is for, its parts and what stands at its foot."""
    return {"title": title, "about": about, "parts": parts, "note": note}


def part(title: str, **content: Any) -> Json:
    """Return a part of a paper, with nothing of what is not given.

    `text` are sentences below each other; `entries` a list; `columns` and `rows` a table, in which an empty
    cell is to write in, and which has no columns where each row says what it is; `ticks` are boxes to tick;
    `lines` are words before a line to write on, empty for a line alone; `close` are sentences after those.
    `bars` are drawn before the rows, which then count what they show (whoever makes such a paper says how).
    `code` says what kind of part it is, for its look.
    """
    nothing: Json = {
        "text": [],
        "entries": [],
        "columns": [],
        "rows": [],
        "bars": None,
        "ticks": [],
        "lines": [],
        "close": [],
    }
    return {"code": "", "title": title, **nothing, **content}
