"""Loaded words in a text: whole words only, and none that somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from rules.shared.language.listed import Form, forms
from rules.shared.language.plain import Plain
from rules.shared.language.quotes import Quoted

# Letters and digits, and an apostrophe or a hyphen only between them: 's and zo'n hold together.
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
# Between words of a phrase: spaces, and one line end at most.
BETWEEN = re.compile(r" +\n? *|\n *")


class Hit(NamedTuple):
    """Where a listed word stands, and its entry in the list."""

    start: int
    end: int
    entry: dict[str, Any]


def loaded(plain: Plain) -> Iterator[Hit]:
    """Yield each listed word or phrase with its place; of those that begin at one word the longest."""
    known, text = forms(), plain.small
    quoted: Quoted | None = None
    # Which words there are at all is known soonest; only for those of the list one looks where.
    for name in sorted(_present(text, known)):
        of = known.get(name) or known[name.replace("-", "")]
        for place in _places(text, name):
            for form in of:
                start, end = _begin(text, place, form), _end(text, place + len(name), form)
                if start < 0 or end < 0:
                    continue
                quoted = quoted or Quoted(plain.text)
                if not quoted.holds(start, end):
                    yield Hit(start, end, form.entry)
                break


def _present(text: str, known: dict[str, tuple[Form, ...]]) -> set[str]:
    """Return the words of a text that a form is known by, as they stand there; hyphens do not hide one."""
    words = set(WORD.findall(text))
    hyphened = {word for word in words if "-" in word and word.replace("-", "") in known}
    return (words & known.keys()) | hyphened


def _places(text: str, name: str) -> Iterator[int]:
    """Yield where a word begins, each time that it is a whole one."""
    place = text.find(name)
    while place >= 0:
        end = place + len(name)
        if not _joined(text, place - 1, -1) and not _joined(text, end, 1):
            yield place
        place = text.find(name, end)


def _joined(text: str, place: int, step: int) -> bool:
    """Return whether a word goes on at a place: with a letter, also behind a hyphen or apostrophe."""
    if not 0 <= place < len(text):
        return False
    if text[place] in "'-":
        place += step
    return 0 <= place < len(text) and text[place].isalnum()


def _end(text: str, place: int, form: Form) -> int:
    """Return where a form ends whose longest word ends here; -1 where the words after it do not follow."""
    for wanted in form.after:
        gap = BETWEEN.match(text, place)
        begin = gap.end() if gap else place
        place = begin + len(wanted)
        if gap is None or not text.startswith(wanted, begin) or _joined(text, place, 1):
            return -1
    return place


def _begin(text: str, place: int, form: Form) -> int:
    """Return where a form begins whose longest word begins here; -1 where not all of it is there."""
    for wanted in reversed(form.before):
        end = _before_gap(text, place)
        begin = end - len(wanted)
        if end == place or begin < 0 or not text.startswith(wanted, begin) or _joined(text, begin - 1, -1):
            return -1
        place = begin
    return place


def _before_gap(text: str, place: int) -> int:
    """Return where the white space before a place begins: spaces, and one line end at most."""
    lines = 0
    while place > 0 and text[place - 1] in " \n":
        lines += text[place - 1] == "\n"
        if lines > 1:
            break
        place -= 1
    return place
