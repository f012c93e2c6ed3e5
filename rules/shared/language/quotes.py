"""What stands between quotation marks: what somebody said, and that is a fact.

An apostrophe is no quotation mark ('s avonds, zo'n, de jaren '80, Hans' fiets), and a mark that is never
closed quotes nothing. A quotation ends at an empty line at the latest.
"""

from __future__ import annotations

import re
from bisect import bisect_right

# Each opening mark with those that can close it.
PAIRS = {"“": "”“", "„": '”“"', "«": "»", "»": "«", "‹": "›", "‚": "’‘'", "‘": "’", '"': '"”', "'": "'"}
CLOSING = frozenset("”’»›")
MARKS = re.compile("[“”„«»‹›‚‘’\"']|\n[ ]*\n|[.!?](?=[ \n])")
SENTENCE_END = frozenset(".!?")
# What stands behind an apostrophe that is no opening mark: 's morgens, 't, 'n, 'k, 'm, 'r, 'ie, 'ns, '80.
CLIPPED = re.compile(
    r"(?:s|t|n|k|m|r|d|ie|ns|em|er|es|ne|tis|twas|tzelfde|s(?:avonds|morgens|middags|nachts|ochtends|zomers|winters))"
    r"(?![^\W_])|[0-9]{2}(?![0-9])",
    re.IGNORECASE,
)
# Hans' and Max' before the word that is theirs.
GENITIVE = re.compile(r"(?<![^\W_])[^\W\d_a-z][^\W\d_]*[sxz]\Z")
LONGEST_NAME = 30
SINGLE = "'‘’‚"


class Quoted:
    """Where the quotations of a text are."""

    def __init__(self, text: str) -> None:
        """Find them in one pass."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        # Of each sign where it opened, the innermost last: one that is never closed takes no other along.
        waiting: dict[str, list[int]] = {sign: [] for sign in PAIRS}
        sentence = 0
        for mark in MARKS.finditer(text):
            sign, place = mark.group(), mark.start()
            if sign in SENTENCE_END:
                sentence = place
                continue
            if sign not in PAIRS and sign not in CLOSING:
                waiting = {sign: [] for sign in PAIRS}
                continue
            opened = self._opened(waiting, sign)
            theirs = opened is not None and opened < sentence and is_genitive(text, sign, place)
            if opened is not None and closes(text, sign, place) and not theirs:
                self._add(opened, place + 1)
                # Whatever was opened within is closed with it.
                for places in waiting.values():
                    while places and places[-1] >= opened:
                        places.pop()
            elif sign in PAIRS and opens(text, sign, place):
                waiting[sign].append(place)

    @staticmethod
    def _opened(waiting: dict[str, list[int]], sign: str) -> int | None:
        """Return where the innermost quotation began that this sign can close."""
        return max(
            (places[-1] for mark, places in waiting.items() if places and sign in PAIRS[mark]), default=None
        )

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
    if sign in SINGLE or sign in '"“':
        return bool(before) and not before.isspace() and not after.isalnum()
    return True


def is_genitive(text: str, sign: str, place: int) -> bool:
    """Return whether a single mark stands behind a name, as in Hans' fiets."""
    if sign not in SINGLE or not text.startswith(" ", place + 1) or not text[place + 2 : place + 3].islower():
        return False
    return GENITIVE.search(text, max(place - LONGEST_NAME, 0), place) is not None
