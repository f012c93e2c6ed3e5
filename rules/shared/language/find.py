"""What is found in a text: what points to a person, and loaded words; never two at one place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from rules.shared.language.digits import Piece
from rules.shared.language.listed import PERSONAL, TRACES, title_of, trace
from rules.shared.language.loaded import Hit, loaded
from rules.shared.language.plain import plain
from rules.shared.language.traces import traces

Json = dict[str, Any]
# A loaded word, of whichever kind.
LISTED = "woord"


def find(text: str) -> list[Json]:
    """Return what is found in a text, in the order in which it stands there.

    Each is `{"van", "tot", "tekst", "soort", "code", "liever", "uitleg"}`: `van` and `tot` are places in
    code points from 0, `tot` exclusive, and `tekst` is what stands there. None overlap: what points to a
    person goes before loaded words, and longer before shorter. The text is never changed. A check that uses
    this names `shared/woorden.toml` under `reads` in its words.
    """
    searched = plain(text)
    personal: list[Piece] = _apart(traces(searched), key=_longest)
    words: list[Hit] = _apart(loaded(searched), key=_longest, beside=personal)
    said = [
        *((start, end, PERSONAL, code, trace(code)) for start, end, code in personal),
        *((start, end, entry["kind"], entry["id"], entry) for start, end, entry in words),
    ]
    found = []
    for start, end, kind, code, entry in sorted(said, key=lambda piece: piece[0]):
        of, to = searched.span(start, end)
        about = {"soort": kind, "code": code, "liever": entry["instead"], "uitleg": entry["why"]}
        found.append({"van": of, "tot": to, "tekst": text[of:to], **about})
    return found


def marks(texts: list[str]) -> list[list[Json]]:
    """Return of each text what is found in it, as short as a mark under a field is (`rules.core.marks`)."""
    return [[_mark(entry) for entry in find(text)] for text in texts]


def _mark(entry: Json) -> Json:
    return {
        "text": entry["tekst"],
        "kind": title_of(entry["soort"], entry["code"]),
        "instead": entry["liever"],
        "why": entry["uitleg"],
    }


def heaviest(text: str) -> str | None:
    """Return what a text holds: what points to a person, else "woord" for a loaded word, else None.

    It says the same as `find`, without saying where.
    """
    searched = plain(text)
    if traces(searched):
        return PERSONAL
    return None if next(loaded(searched), None) is None else LISTED


def _longest(piece: Any) -> tuple[int, int, int]:
    """Order by length, then by what it is, then by place."""
    start, end, what = piece
    return start - end, TRACES.index(what) if isinstance(what, str) else 0, start


def _apart(pieces: Iterable[Any], *, key: Any, beside: Iterable[Any] = ()) -> list[Any]:
    """Return the pieces that overlap none before them, nor what they stand beside."""
    taken = sorted((start, end) for start, end, _what in beside)
    kept = []
    for piece in sorted(pieces, key=key):
        start, end = piece[0], piece[1]
        place = bisect_left(taken, (end, 0))
        if place == 0 or taken[place - 1][1] <= start:
            taken.insert(place, (start, end))
            kept.append(piece)
    return kept
