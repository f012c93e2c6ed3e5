"""The index that the search reads: which word stands in which place, and how much it says there.

A place is a page, a heading of it, or an answer with a row of its own. How much a word says there is
reckoned here, once; the browser (`checks/search/rank.js`) only adds up. No text of a page is in it:
a hit shows the title and the description of its page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from site_builder.search.data import search_data, weight_of
from site_builder.search.terms import terms

# How much a word says of a page, by where it stands.
TITLE = 10.0
WORDS = 9.0
DESCRIPTION = 5.0
HEADING = 4.0
LIKE = 5.0
TEXT = 2.5
# In the text a second time says less than the first.
AGAIN = 1.2
# A heading, and an answer in a list, beside a page.
PART = 5.0
ANSWER = 7.0
ANSWER_SAID = 2.0
# A page that weighs less than this never stands before one that holds all the words.
FIRST = 0.5
# Whole numbers are shorter to send.
STEPS = 10


class Part(NamedTuple):
    """A part of a page with an address of its own: a heading, or an answer that says something."""

    anchor: str
    title: str
    said: str = ""
    words: tuple[str, ...] = ()


class SearchPage(NamedTuple):
    """A page as it is found: what is shown of it, and by what it is found."""

    address: str
    title: str
    short: str
    description: str
    words: tuple[str, ...]
    text: str
    headings: tuple[Part, ...]
    answers: tuple[Part, ...]


def search_index(pages: Iterable[SearchPage]) -> dict[str, Any]:
    """Return the index of these pages, in the shape of `checks/search/index.d.ts`."""
    index = _Index()
    for page in pages:
        index.add(page)
    most = max(score for held in index.held.values() for score in held[1::2])
    return {
        "idle": sorted(_idle()),
        "most": most,
        "pages": index.pages,
        "places": index.places,
        "terms": dict(sorted(index.held.items())),
    }


class _Index:
    def __init__(self) -> None:
        self.pages: list[dict[str, Any]] = []
        self.places: list[dict[str, Any]] = []
        self.held: dict[str, list[int]] = {}

    def add(self, page: SearchPage) -> None:
        weight = weight_of(page.address)
        shown = {"address": page.address, "title": page.title, "text": page.description}
        self.pages.append({**shown, "weight": weight, "first": weight >= FIRST})
        self._place("", "", "", _of_page(page))
        for part in page.headings:
            self._place(part.anchor, part.title, "", dict.fromkeys(terms(part.title), PART))
        for part in page.answers:
            found = dict.fromkeys(terms(part.said), ANSWER_SAID)
            found |= dict.fromkeys(_with_like([part.title, *part.words]), ANSWER)
            self._place(part.anchor, part.title, part.said, found)

    def _place(self, anchor: str, title: str, said: str, found: dict[str, float]) -> None:
        place = {"page": len(self.pages) - 1, "anchor": anchor, "title": title, "text": said}
        self.places.append({key: value for key, value in place.items() if value != ""})
        for word, score in found.items():
            self.held.setdefault(word, []).extend((len(self.places) - 1, round(score * STEPS)))


def _of_page(page: SearchPage) -> dict[str, float]:
    """Return how much each word says of a page."""
    found: dict[str, float] = {}
    headings = [part.title for part in page.headings]
    for words, score in (
        ({*terms(page.title), *terms(page.short)}, TITLE),
        ({word for text in page.words for word in terms(text)}, WORDS),
        (set(terms(page.description)), DESCRIPTION),
        ({word for text in headings for word in terms(text)}, HEADING),
        (_like([page.title, page.short, page.description, *page.words, *headings]), LIKE),
    ):
        for word in words:
            found[word] = found.get(word, 0) + score
    for word, times in Counter(word for word in terms(page.text) if word not in _idle()).items():
        found[word] = found.get(word, 0) + TEXT * times / (times + AGAIN)
    return found


@cache
def _idle() -> frozenset[str]:
    return frozenset(word for text in search_data().idle for word in terms(text))


def _with_like(texts: list[str]) -> set[str]:
    return {word for text in texts for word in terms(text)} | _like(texts)


def _like(texts: list[str]) -> set[str]:
    """Return the words that readers use for what stands in these texts."""
    found: set[str] = set()
    said = f" {'  '.join(' '.join(terms(text)) for text in texts)} "
    for group in search_data().alike:
        phrases = [" ".join(terms(phrase)) for phrase in group]
        if any(f" {phrase} " in said for phrase in phrases):
            found |= {word for phrase in phrases if f" {phrase} " not in said for word in phrase.split()}
    return found
