"""Numbers of a person: the citizen service number and the bank account, each by its own sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Digits with at most one dot, dash or space between: as long as it goes on.
CHAIN = re.compile(r"[0-9](?:[ .\-]?[0-9])*")
GROUP = re.compile(r"[0-9]+")
CENTS = re.compile(r",[0-9]{1,2}(?![0-9])")
# What a citizen service number has at most, and what its leading zero may leave.
NINE, EIGHT = 9, 8
# Three groups of three may stand further apart: who types " - " gets a dash.
# What may not stand before them is asked behind the first digit: a pattern that begins with one is quicker.
APART_THREES = re.compile(
    r"[0-9](?<![0-9]{2})(?<![0-9][ .\-].)(?<! - .)[0-9]{2} - [0-9]{3} - [0-9]{3}(?![ .\-]{0,3}[0-9])"
)
# From one year to another, and from one time of a day to another.
YEARS = re.compile(r"(?:19|20)[0-9]{2}[ \-](?:19|20)[0-9]{2}")
HOUR = r"(?:[01][0-9]|2[0-4])\.[0-5][0-9]"
HOURS = re.compile(rf"{HOUR}[ \-]{HOUR}")
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
THREE = 3

ACCOUNT = re.compile(r"(?<![0-9a-z])[a-z]{2}[0-9]{2}(?:[ .\-]?[0-9a-z]){11,32}")
BETWEEN = re.compile(r"[ .\-]")
# How long an account number is by its country (the ISO 13616 register); others only without spaces.
LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "bi": 27,
    "br": 29, "by": 28, "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dj": 27, "dk": 18, "do": 28,
    "ee": 20, "eg": 29, "es": 24, "fi": 18, "fk": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23,
    "gl": 18, "gr": 27, "gt": 28, "hn": 28, "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26,
    "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32, "li": 21, "lt": 20, "lu": 20, "lv": 21,
    "ly": 25, "mc": 27, "md": 24, "me": 22, "mk": 19, "mn": 20, "mr": 27, "mt": 31, "mu": 30, "ni": 28,
    "nl": 18, "no": 15, "om": 23, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22,
    "ru": 33, "sa": 24, "sc": 31, "sd": 18, "se": 24, "si": 19, "sk": 24, "sm": 27, "so": 23, "st": 25,
    "sv": 28, "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20, "ye": 30,
    # Not in the register, but banks there write their numbers so.
    "ao": 25, "bf": 28, "bj": 28, "cf": 27, "cg": 27, "ci": 28, "cm": 27, "cv": 25, "dz": 26, "ga": 27,
    "gq": 27, "gw": 25, "ir": 26, "km": 27, "ma": 28, "mg": 27, "ml": 28, "mz": 25, "ne": 28, "sn": 28,
    "td": 27, "tg": 28,
}  # fmt: skip
SHORTEST, LONGEST = 15, 34


class Piece(NamedTuple):
    """Where something stands, and what it is."""

    start: int
    end: int
    code: str


def eleven(digits: str) -> bool:
    """Return whether digits pass the test of a citizen service number; eight get a zero before them."""
    whole = digits.rjust(NINE, "0")
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, whole, strict=True))
    return total % 11 == 0 and set(whole) != {"0"}


def service_numbers(text: str) -> Iterator[Piece]:
    """Yield what can be a citizen service number: never a part of a longer one, and no date."""
    for chain in CHAIN.finditer(text):
        if chain.end() - chain.start() < EIGHT or _goes_on(text, chain.start(), chain.end()):
            continue
        groups = list(GROUP.finditer(text, chain.start(), chain.end()))
        pieces = [groups, *_pieces(text, groups), *_threes(groups)]
        taken = -1
        for piece in pieces:
            digits = "".join(group.group() for group in piece)
            start, end = piece[0].start(), piece[-1].end()
            if (
                start >= taken
                and len(digits) in (EIGHT, NINE)
                and eleven(digits)
                and not is_date(text, piece)
                and not _is_span(text[start:end])
            ):
                yield Piece(start, end, "bsn")
                taken = end
    for threes in APART_THREES.finditer(text):
        if eleven("".join(GROUP.findall(threes.group()))) and not _goes_on(text, *threes.span()):
            yield Piece(*threes.span(), "bsn")


def _goes_on(text: str, start: int, end: int) -> bool:
    """Return whether a number is part of an amount: one or two digits after a comma, or a comma before."""
    before = start > 1 and text[start - 1] == "," and text[start - 2].isdigit()
    after = CENTS.match(text, end)
    return before or after is not None


def _is_span(piece: str) -> bool:
    """Return whether digits are from one year, or one time, to another."""
    return bool(YEARS.fullmatch(piece) or HOURS.fullmatch(piece))


def _pieces(text: str, groups: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield what stands between the spaces of a chain, where it has spaces."""
    piece = [groups[0]]
    cut = False
    for group in groups[1:]:
        if text[group.start() - 1] == " ":
            yield piece
            piece, cut = [], True
        piece.append(group)
    if cut:
        yield piece


def _threes(groups: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield three groups of three with nothing like them beside, in a chain with more."""
    sizes = [len(group.group()) for group in groups]
    for place in range(len(groups) - 2):
        around = [*sizes[max(place - 1, 0) : place], *sizes[place + 3 : place + 4]]
        if sizes[place : place + 3] == [THREE] * 3 and around and all(size < THREE for size in around):
            yield groups[place : place + 3]


def is_date(text: str, groups: list[re.Match[str]]) -> bool:
    """Return whether groups of digits are a day, a month and a year of this or the last century."""
    if len(groups) != THREE or text[groups[0].end()] != text[groups[1].end()]:
        return False
    parts = [group.group() for group in groups]
    day, month, year = parts if len(parts[2]) == 4 else reversed(parts)
    return len(year) == 4 and year[:2] in ("19", "20") and 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def accounts(text: str) -> Iterator[Piece]:
    """Yield account numbers in a text in small letters, also in groups; each leaves one by 97."""
    place = 0
    while found := ACCOUNT.search(text, place):
        # What follows may be another one.
        place = found.start() + 4
        spaced = found.group()
        wanted = LENGTHS.get(spaced[:2])
        whole = spaced if wanted else BETWEEN.split(spaced, maxsplit=1)[0]
        end = _end_of(whole, wanted) if wanted else len(whole)
        number = BETWEEN.sub("", whole[:end])
        after = text[found.start() + end : found.start() + end + 1]
        if not after.isalnum() and SHORTEST <= len(number) <= LONGEST and remains_one(number):
            yield Piece(found.start(), found.start() + end, "iban")
            place = found.start() + end


def _end_of(spaced: str, wanted: int) -> int:
    """Return where the wanted number of letters and digits ends; zero where there are fewer."""
    seen = 0
    for place, sign in enumerate(spaced, start=1):
        seen += sign not in " .-"
        if seen == wanted:
            return place
    return 0


def remains_one(number: str) -> bool:
    """Return whether an account number passes its own test (ISO 7064, mod 97)."""
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
