"""A text as it is searched: small letters, one sort of space, dash and apostrophe, nothing that is unseen.

Places in it lead back to the text as it was typed, counted in code points.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# What a reader does not see, and what can stand in the middle of a word: zero-width and soft hyphens, and
# the signs of direction that an address book puts around a number.
UNSEEN = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
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
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict.fromkeys("\u02d7\u2010\u2011\u2043\u2212\ufe63", "-"),
    **dict.fromkeys("\u0085\u2028\u2029\r\v\f", "\n"),
    # The wide signs of Chinese and Japanese keyboards.
    **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},
}
# Many times quicker than a table over every letter: there are few of these.
ODD = re.compile(f"[{''.join(ALIKE)}]")
# Figure, en and em dashes, and the bar: Word makes " - " one of these while one types.
DASHES = "\u2012\u2013\u2014\u2015\ufe58"
# Beside a digit they are a hyphen; beside a word they part it from the next.
DASH = re.compile(f"[{DASHES}](?:(?= ?[0-9])|(?<=[0-9].)|(?<=[0-9] .))")
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
    # One line end, not two: an empty line ends a quotation.
    text = text.replace("\r\n", " \n")
    text = ODD.sub(lambda odd: ALIKE[odd.group()], text)
    return Plain(text, small(text), places, whole)


def hyphened(text: str) -> str:
    """Return a text as numbers are looked for in it, as long as it was: a dash beside a digit is a hyphen."""
    return DASH.sub("-", text)


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
