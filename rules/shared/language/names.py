"""A name after meneer or mevrouw: its initials, its prefixes, and words with a capital.

A name without such a word before it cannot be found; the words of a check say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.shared.language.digits import Piece

# What cannot be there is not looked for.
TITLES = ("meneer", "mevr", "dhr", "mw", "heer")
GAP = r"(?: {0,2}\n {0,4}| {1,2})"
DEGREE = "(?:prof|drs?|mr|ir|ing|ds)"
# A line may end behind the word, as behind a prefix; "mw.Jansen" has nothing between.
SHORTENED = r"(?:dhr|mevr|mw)\."
ADDRESSED = re.compile(
    rf"(?<![^\W_])(?:(?:meneer|mevrouw|(?:de|geachte)[ \n]heer|{SHORTENED}?)(?P<gap>{GAP})|{SHORTENED})"
    rf"(?:{DEGREE}\. ?|(?-i:{DEGREE}) ){{0,3}}(?=['’‘`´]?[^\W\d_])",
    re.IGNORECASE,
)
NEXT = re.compile(GAP)
# 't Hart and 's-Gravesande begin with an apostrophe, d'Ancona and el-Amrani with a small letter.
WORD = re.compile(r"(?:['’‘`´](?=[st][ \n-]))?[^\W\d_]+(?:['’‘`´-][^\W\d_]+)*", re.IGNORECASE)
APOSTROPHE = re.compile("['’‘`´]")
JOINT = re.compile(r"['’‘`´-]")
PREFIXES = frozenset(
    [
        "van", "de", "den", "der", "het", "'t", "'s", "t", "ter", "ten", "te", "op", "in", "el",
        "al", "la", "le", "von", "du", "da", "dos", "di", "del", "bin", "ben",
    ]
)  # fmt: skip
# Prefixes in front of another one only: who is "in Overvecht" is not called so.
BEFORE_ANOTHER = re.compile(r"(?:in|op) (?!(?:den?|der|het|['’‘`´]?t) )")
# What a name has in front of an apostrophe or hyphen: d'Ancona, l'Herminez, 's-Gravesande.
LEADS = PREFIXES | {"d", "l", "s"}
# v.d. Berg, vd Berg, v/d Berg.
SHORT = re.compile(r"[vV](?:\. ?|/)?d[rn]?(?:\.|(?![^\W_]))")
# A prefix that is a first name as well.
GIVEN = "Ben"
# A shorter word with a capital is an initial, or the label that we ask for.
SHORTEST_NAME = 3
# With these a sentence begins behind a label ("mevrouw A. Zij belde") or on a new line.
BEGINNINGS = frozenset(
    [
        "Zij", "Hij", "Haar", "Zijn", "Hun", "Wij", "Jij", "Men", "Het",
        "Dat", "Dit", "Die", "Deze", "Daar", "Daarna", "Daarom", "Dan", "Dus",
        "Toen", "Ook", "Maar", "Want", "Omdat", "Als", "Wat", "Wie", "Waar",
        "Waarom", "Hoe", "Wanneer", "Een", "Geen", "Niet", "Nog", "Soms", "Vaak",
        "Meestal", "Later", "Eerst", "Vandaag", "Gisteren", "Morgen", "Sinds", "Met", "Naar",
        "Over", "Voor", "Door", "Tijdens", "Volgens", "Tussen", "Uit", "Bij", "Aan",
        "Tot", "Zonder", "Heeft", "Had", "Was", "Werd", "Wordt", "Kan", "Wil",
        "Moet", "In", "Op", "Te",
    ]
)  # fmt: skip


def names(text: str) -> Iterator[Piece]:
    """Yield each name after meneer or mevrouw, without that word."""
    for before in ADDRESSED.finditer(text):
        end = _end_of_name(text, before.end(), anew="\n" in (before["gap"] or ""))
        if end:
            yield Piece(before.end(), end, "naam")


def _end_of_name(text: str, start: int, *, anew: bool) -> int:
    """Return where the name ends that begins here; zero where there is none.

    `anew` is whether a sentence could begin here: on a new line, and behind an initial.
    """
    place, end, open_ended = start, 0, True
    if anew and (first := WORD.match(text, start)) and text.startswith(":", first.end()):
        return 0
    while found := (SHORT.match(text, place) if open_ended else None) or WORD.match(text, place):
        word = found.group()
        prefix = _is_prefix(found)
        initial = word[0].isupper() and len(word) < SHORTEST_NAME and text.startswith(".", found.end())
        if anew and word in BEGINNINGS:
            break
        if not prefix and _is_name(word):
            end = found.end()
            # "Jansen-van den Berg" goes on behind the prefix in it.
            open_ended = word.rpartition("-")[2].lower() in PREFIXES
        elif not open_ended or not (initial or prefix):
            break
        place = found.end() + initial
        gap = NEXT.match(text, place)
        # A line ends within a name behind a prefix only: what is on the next one may be another sentence.
        if gap and (prefix or gap.group() == " "):
            place = gap.end()
        elif not initial and found.re is not SHORT:
            break
        anew = initial
    return end


def _is_prefix(found: re.Match[str]) -> bool:
    word = found.group()
    if found.re is SHORT:
        return True
    # "T." is a label, "t Hart" a name.
    prefix = word not in ("T", GIVEN) and APOSTROPHE.sub("'", word.lower()) in PREFIXES
    return prefix and not BEFORE_ANOTHER.match(found.string, found.start())


def _is_name(word: str) -> bool:
    """Return whether a word has a capital in front, or behind a prefix that is joined to it."""
    if word[0].isupper():
        return len(word) >= SHORTEST_NAME
    first, *others = [part for part in JOINT.split(word) if part]
    return first in LEADS and any(other[0].isupper() and len(other) >= SHORTEST_NAME for other in others)
