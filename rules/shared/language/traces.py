"""What points to a person by its form: numbers, e-mail, address and date of birth, and names beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.shared.language.digits import Piece, accounts, service_numbers
from rules.shared.language.names import TITLES, names
from rules.shared.language.phones import telephones
from rules.shared.language.plain import Plain, hyphened

LOCAL = "._%+-"
LONGEST_LOCAL, LONGEST_DOMAIN = 64, 253

POSTCODE = re.compile(
    r"(?<![0-9A-Za-z])[1-9][0-9]{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![A-Za-z])"
)
# What a door has behind its number: 12 bis, 12-hs, 12 II, 12 1-hoog, 12 bis A.
DOOR = (
    r"[ /-]?(?:bis|bs|hs|bg|huis|boven|beneden|rood|zwart|(?:[1-9]e?[ -]?)?hoog)(?:[ -]?[a-z])?(?![a-z0-9])"
    r"|(?-i:[ /-]?[IVX]{1,4})(?![a-z0-9])"
)
NUMBER_AFTER = re.compile(
    r"[ ,:/\n-]{0,3}(?:(?:nr|no|nummer|huisnr|huisnummer)[.:]? ?)?[1-9][0-9]{0,4}(?![0-9])"
    rf"(?:{DOOR}|-?[a-z](?![a-z])|(?-i: [A-Z])(?![a-z0-9])|-[0-9]{{1,4}}(?![0-9-])){{0,2}}",
    re.IGNORECASE,
)
NUMBER_BEFORE = re.compile(
    r"(?<![0-9a-z.,-])(?!(?:19|20)[0-9]{2}(?: ?[,-])?[ \n])[1-9][0-9]{0,4}"
    rf"(?:{DOOR}|[ -]?[a-z](?![a-z0-9])|-[0-9a-z]{{1,4}}){{0,2}}(?: ?[,-])?[ \n]{{1,2}}\Z",
    re.IGNORECASE,
)
# How far before a postcode its house number can begin.
NEAR = 24

BORN = re.compile(
    r"(?<![^\W_])(?:geboortedatum|geboortedag|geboren|geb(?:\.? ?dat(?:um|\.)?)?\.?)(?![^\W_])|°",
    re.IGNORECASE,
)
# A date begins at most so many characters after the word, and is never longer than this.
WITHIN, LONGEST_DATE = 20, 24
MONTHS = (
    "januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|"
    "oktober|okt|november|nov|december|dec"
)
DAY, MONTH = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])"
DATE = re.compile(
    rf"(?<![0-9])(?:{DAY} ?([-/.]) ?{MONTH} ?\1 ?(?:[0-9]{{4}}|[0-9]{{2}})"
    rf"|[0-9]{{4}}([-/.]){MONTH}\2{DAY}"
    rf"|{DAY}(?:e|ste|de)?[ \n-](?:{MONTHS})\.?[ \n-](?:[0-9]{{4}}|['’‘]?[0-9]{{2}}))(?![0-9])",
    re.IGNORECASE,
)

DIGIT = re.compile("[0-9]")


def traces(plain: Plain) -> list[Piece]:
    """Return all that points to a person; pieces can overlap.

    What cannot be there is not looked for: most texts have no number, and no word before a name.
    """
    text, small = plain.text, plain.small
    found: list[Piece] = []
    if any(title in small for title in TITLES):
        found += names(text)
    if "@" in text:
        found += mails(text)
    if DIGIT.search(text):
        text, small = hyphened(text), hyphened(small)
        found += [*service_numbers(text), *telephones(text), *accounts(small), *addresses(text)]
        if "geb" in small or "°" in text:
            found += births(text)
    return found


def mails(text: str) -> Iterator[Piece]:
    """Yield e-mail addresses."""
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while (
            start > 0
            and at - start < LONGEST_LOCAL
            and (text[start - 1].isalnum() or text[start - 1] in LOCAL)
        ):
            start -= 1
        while end < len(text) and end - at < LONGEST_DOMAIN and (text[end].isalnum() or text[end] in ".-"):
            end += 1
        start += len(text[start:at]) - len(text[start:at].lstrip(LOCAL))
        end = at + 1 + len(text[at + 1 : end].rstrip(".-"))
        _, dot, top = text[at + 1 : end].rpartition(".")
        whole = all(text[at + 1 : end].split("."))
        if start < at and dot and whole and len(top) > 1 and top.isalpha():
            yield Piece(start, end, "e-mail")
        at = text.find("@", max(end, at + 1))


def addresses(text: str) -> Iterator[Piece]:
    """Yield a postcode with the house number behind it, or else before it."""
    for code in POSTCODE.finditer(text):
        after = NUMBER_AFTER.match(text, code.end())
        if after:
            yield Piece(code.start(), after.end(), "adres")
            continue
        begin = max(code.start() - NEAR, 0)
        before = NUMBER_BEFORE.search(text, begin, code.start())
        if before:
            yield Piece(before.start(), code.end(), "adres")


def births(text: str) -> Iterator[Piece]:
    """Yield each date that begins shortly after a word of birth; the date alone."""
    seen = set()
    for word in BORN.finditer(text):
        latest = word.end() + WITHIN
        for date in DATE.finditer(text, word.end(), latest + LONGEST_DATE):
            if date.start() <= latest and date.start() not in seen:
                seen.add(date.start())
                yield Piece(date.start(), date.end(), "geboortedatum")
