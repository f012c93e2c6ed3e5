"""How wide a text is, and how a label stands in a few short lines: without a letter to measure.

Widths are those of the site's letter, rounded up, so that another one fits as well. A label that a letter
of ours cannot write gets a width that it is drawn in.
"""

from __future__ import annotations

from typing import NamedTuple

# In thousandths of the letters' size.
NARROW, SLIM, PLAIN, BROAD, WIDE, SIGN = 340, 460, 600, 720, 960, 1500
OF_CHARACTER = {
    **dict.fromkeys(" iljI|.,:;'’!()[]", NARROW),
    **dict.fromkeys('frt"“”-/\\', SLIM),
    **dict.fromkeys("mwMW@%&…—", WIDE),
}
# Up to here a sign is as wide as those of the site; beyond, a text is drawn in the width that it has here.
FOREIGN = 0x700
# Signs as wide as they are high, and pictures that are wider.
SQUARE, PICTURES = 0x2E80, 0x1F000
# These take no room: they stand over the one before, or say how it is written.
ABOVE = ((0x300, 0x36F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0xFE00, 0xFE0F))

LETTERS = 13
LONGEST = 98
MOST_LINES = 3
MORE = "…"
HYPHEN = "-"


class Lines(NamedTuple):
    """A label in lines; `width` is that of the widest, `fitted` whether they are drawn in that width."""

    lines: tuple[str, ...]
    width: int
    fitted: bool


def _of(sign: str) -> int:
    if sign in OF_CHARACTER:
        return OF_CHARACTER[sign]
    code = ord(sign)
    if any(low <= code <= high for low, high in ABOVE):
        return 0
    if code >= FOREIGN:
        return SIGN if code >= PICTURES else WIDE
    return BROAD if sign.isupper() or sign.isdigit() else PLAIN


def width(text: str, letters: int = LETTERS) -> int:
    """Return how wide a text is at most, in units of the drawing."""
    return -(-sum(map(_of, text)) * letters // 1000)


def _cut(word: str) -> tuple[str, str]:
    """Return as much of a word as a line holds, with a hyphen, and the rest; at least one sign goes."""
    end = 1
    while end < len(word) and width(word[: end + 1] + HYPHEN) <= LONGEST:
        end += 1
    return word[:end] + HYPHEN, word[end:]


def _shortened(line: str) -> str:
    """Return a line that says that there is more."""
    while line and width(line + MORE) > LONGEST:
        line = line[:-1]
    return line.rstrip() + MORE


def lines_of(label: str) -> Lines:
    """Return a label in at most three lines; what does not fit is left out, and an ellipsis says so."""
    lines = [""]
    words = label.split()
    while words:
        word = words.pop(0)
        joined = f"{lines[-1]} {word}".strip()
        if width(joined) <= LONGEST:
            lines[-1] = joined
        elif lines[-1]:
            lines.append("")
            words.insert(0, word)
        else:
            lines[-1], rest = _cut(word)
            lines.append("")
            words.insert(0, rest)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], _shortened(lines[MOST_LINES - 1])]
    kept = tuple(line for line in lines if line)
    fitted = any(ord(sign) >= FOREIGN for sign in label if sign not in OF_CHARACTER)
    return Lines(kept, max(map(width, kept), default=0), fitted)
