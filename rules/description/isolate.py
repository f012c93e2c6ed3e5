"""A reader's own text within our sentences: whichever way it is written, it turns nothing beside it.

An isolate of Unicode's (UAX 9) holds what is inside to itself, on the screen, in copied text and on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rules.core.explanation import Answers, Json

# Letters that are written from right to left, and characters that turn the direction by themselves.
TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
FIRST_STRONG, POP = "\u2068", "\u2069"
OPENING = ("\u2066", "\u2067", FIRST_STRONG)
# What is no sentence: answers that are carried on, paths, codes.
AS_IT_IS = {"answers", "value", "path", "from", "link"}


def isolated(description: Json, answers: Answers) -> Json:
    """Return a description in which each text of the reader's that can turn others stands isolated."""
    texts = sorted({text for text in _texts(answers) if TURNING.search(text)}, key=len, reverse=True)
    if not texts:
        return description
    known = re.compile("|".join(map(re.escape, texts)))
    found: Json = _each(description, known)
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from _texts(entry)


def _each(value: Any, known: re.Pattern[str]) -> Any:
    if isinstance(value, dict):
        return {key: entry if key in AS_IT_IS else _each(entry, known) for key, entry in value.items()}
    if isinstance(value, list):
        return [_each(entry, known) for entry in value]
    return known.sub(lambda found: _closed(found.group()), value) if isinstance(value, str) else value


def _closed(text: str) -> str:
    """Return a text as isolates, a line each: a new line would end one."""
    return "\n".join(FIRST_STRONG + _balanced(line) + POP if line else line for line in text.split("\n"))


def _balanced(line: str) -> str:
    """Return a line that ends each isolate in it, and none that it has not begun."""
    depth, found = 0, ""
    for letter in line:
        if letter == POP and depth == 0:
            continue
        depth += (letter in OPENING) - (letter == POP)
        found += letter
    return found + POP * depth
