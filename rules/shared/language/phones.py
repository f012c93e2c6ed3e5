"""Telephone numbers of the Netherlands as people write them; numbers of services are nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.shared.language.digits import GROUP, Piece, is_date

BEGIN = re.compile(r"(?<![0-9A-Za-z+])(?:(?P<abroad>\+31|0031)|\(?0[1-9])")
# One digit after another, with what people put between them. Each sign can be taken in one way only.
TAIL = re.compile(r"(?: ?(?:[-/.()]{1,2} ?)?[0-9]){7,13}")
ZERO = re.compile(r" ?\(?0")
# Zero and nine digits; after +31 without that zero.
WHOLE = 10
# Free and paid numbers of services, and what begins with two zeroes.
SERVICES = ("0800", "0900", "0906", "0909")
MOBILE = "06"
# How long an area code is, with its zero.
AREA = (3, 4)


def telephones(text: str) -> Iterator[Piece]:
    """Yield each number, its brackets included; never a part of a longer word or number."""
    taken = 0
    for begin in BEGIN.finditer(text):
        if begin.start() < taken or _follows_digits(text, begin.start()):
            continue
        found = _abroad(text, begin) if begin["abroad"] else _national(text, begin)
        if found and not _goes_on(text, found.end):
            yield found
            taken = found.end


def _follows_digits(text: str, start: int) -> bool:
    return start > 1 and text[start - 1] in "-." and text[start - 2].isdigit()


def _goes_on(text: str, end: int) -> bool:
    after = text[end : end + 2]
    return after[:1].isalnum() or (len(after) > 1 and after[0] in "-." and after[1].isdigit())


def _end(tail: re.Match[str], start: int, digits: int) -> int | None:
    """Return where so many digits end, those before the tail counted; None where there are fewer."""
    places = [place for place in range(start, tail.end()) if "0" <= tail.string[place] <= "9"]
    return places[digits - 1] + 1 if len(places) >= digits else None


def _national(text: str, begin: re.Match[str]) -> Piece | None:
    tail = TAIL.match(text, begin.end())
    end = _end(tail, begin.start(), WHOLE) if tail else None
    if end is None:
        return None
    start = begin.start()
    if text[start] == "(" and ")" not in text[start:end]:
        start += 1
    groups = list(GROUP.finditer(text, start, end))
    first = groups[0].group()
    digits = "".join(group.group() for group in groups)
    if digits.startswith(SERVICES) or is_date(text, groups[:3]):
        return None
    usual = first == MOBILE or len(first) in (*AREA, WHOLE)
    return Piece(start, end, "telefoon") if usual else None


def _abroad(text: str, begin: re.Match[str]) -> Piece | None:
    tail = TAIL.match(text, begin.end())
    if not tail:
        return None
    zero = ZERO.match(text, begin.end())
    end = _end(tail, begin.end(), WHOLE if zero else WHOLE - 1)
    if end is None:
        return None
    digits = "".join(GROUP.findall(text, begin.end(), end))
    national = digits if zero else f"0{digits}"
    unusual = national.startswith(SERVICES) or national[1] == "0"
    return None if unusual else Piece(begin.start(), end, "telefoon")
