"""What stands between quotation marks: what somebody said, and that is a fact.

An apostrophe is no quotation mark ('s avonds, zo'n, Hans' fiets), and a mark that is never closed quotes
nothing. A quotation ends at an empty line at the latest.
"""

from __future__ import annotations

import re
from bisect import bisect_right

# Each opening mark with those that can close it.
PAIRS = {"“": "”“", "„": '”“"', "«": "»", "»": "«", "‹": "›", "‚": "’‘'", "‘": "’", '"': '"”', "'": "'"}
CLOSING = frozenset("”’»›")
MARKS = re.compile("[“”„«»‹›‚‘’\"']|\n[ ]*\n")
# What stands before an apostrophe and is no opening mark: 's morgens, 't, 'n, 'k, 'm, 'r, 'ie, 'ns.
CLIPPED = re.compile(r"(?:s|t|n|k|m|r|d|ie|ns|em|es|ne|tis|twas)(?![^\W_])", re.IGNORECASE)
SINGLE = "'‘’‚"


class Quoted:
    """Where the quotations of a text are."""

    def __init__(self, text: str) -> None:
        """Find them in one pass."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        waiting: dict[str, int] = {}
        for mark in MARKS.finditer(text):
            sign, place = mark.group(), mark.start()
            if sign not in PAIRS and sign not in CLOSING:
                waiting.clear()
                continue
            opened = self._opened(waiting, sign)
            if opened is not None and closes(text, sign, place):
                self._add(opened, place + 1)
                # Whatever was opened within is closed with it.
                waiting = {other: where for other, where in waiting.items() if where < opened}
            elif sign in PAIRS and opens(text, sign, place):
                waiting.setdefault(sign, place)

    @staticmethod
    def _opened(waiting: dict[str, int], sign: str) -> int | None:
        """Return where the innermost quotation began that this sign can close."""
        return max((place for mark, place in waiting.items() if sign in PAIRS[mark]), default=None)

    def _add(self, start: int, end: int) -> None:
        while self.starts and self.starts[-1] >= start:
            self.starts.pop()
            self.ends.pop()
        self.starts.append(start)
        self.ends.append(end)

    def holds(self, start: int, end: int) -> bool:
        """Return whether a piece stands within a quotation."""
        place = bisect_right(self.starts, start) - 1
        return place >= 0 and end <= self.ends[place]


def opens(text: str, sign: str, place: int) -> bool:
    """Return whether a mark can open: no letter before a single or a straight one, something behind it."""
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if not after or after.isspace():
        return False
    if sign in SINGLE:
        return not before.isalnum() and not CLIPPED.match(text, place + 1)
    return sign != '"' or not before.isalnum()


def closes(text: str, sign: str, place: int) -> bool:
    """Return whether a mark can close: something before a single or a straight one, no letter behind it."""
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if sign in SINGLE or sign == '"':
        return bool(before) and not before.isspace() and not after.isalnum()
    return True
