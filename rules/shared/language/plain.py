"""A text as it is searched: small letters, one sort of space, dash and apostrophe, nothing that is unseen.

Places in it lead back to the text as it was typed, counted in code points.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# What a reader does not see, and what can stand in the middle of a word: zero-width and soft hyphens.
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# Accents that stand behind their letter, as some keyboards and PDFs write them: each with the vowels.
VOWELS = "aeiouAEIOU"
ACCENTS = {
    "\u0300": "àèìòùÀÈÌÒÙ",
    "\u0301": "áéíóúÁÉÍÓÚ",
    "\u0302": "âêîôûÂÊÎÔÛ",
    "\u0308": "äëïöüÄËÏÖÜ",
}
JOINED = {
    f"{vowel}{accent}": letter
    for accent, letters in ACCENTS.items()
    for vowel, letter in zip(VOWELS, letters, strict=True)
}
# One for one, so that no place moves.
ALIKE = {
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\t", " "),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict.fromkeys("\u2028\u2029\r\v\f", "\n"),
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
}
# Many times quicker than a table over every letter: there are few of these.
ODD = re.compile(f"[{''.join(ALIKE)}]")
# Who types in haste leaves them out: naief is naïef.
BARE = dict(zip("àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy", strict=True))
ACCENTED = re.compile(f"[{''.join(BARE)}]")
DROPPED = frozenset(UNSEEN) | frozenset(ACCENTS)


class Plain(NamedTuple):
    """A text to search: `text` with its capitals, `small` without, and where each place was.

    `places` is None where nothing was left out: then each place is its own.
    """

    text: str
    small: str
    places: list[int] | None
    whole: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece stands in the text as it was typed, its last accent included."""
        if self.places is None:
            return start, end
        last = self.places[end - 1] + 1
        while last < len(self.whole) and self.whole[last] in ACCENTS:
            last += 1
        return self.places[start], last


def plain(whole: str) -> Plain:
    """Return a text as it is searched."""
    text, places = (whole, None) if DROPPED.isdisjoint(whole) else _seen(whole)
    text = ODD.sub(lambda odd: ALIKE[odd.group()], text)
    return Plain(text, small(text), places, whole)


def small(text: str) -> str:
    """Return a text in small letters, as many of them, without accents and with one sort of apostrophe."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return ACCENTED.sub(lambda found: BARE[found.group()], lower.replace("’", "'").replace("‘", "'"))


def _seen(whole: str) -> tuple[str, list[int]]:
    """Return the text without what nobody sees, accents in their letters, and where each letter was."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(whole):
        if letter in ACCENTS and letters and letters[-1] + letter in JOINED:
            letters[-1] = JOINED[letters[-1] + letter]
        elif letter not in DROPPED:
            letters.append(letter)
            places.append(place)
    return "".join(letters), places
