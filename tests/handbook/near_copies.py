"""Find sentences that follow a source too closely: the same content words, in the same order.

A run of nine equal words is found by own_words.py. Somebody who swaps an article, a tense or one
adjective gets past that and has still written the source's sentence. So here the small words and the
endings are left out, and what counts is how much of our sentence stands, in order, in a piece of
source that is hardly longer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import NamedTuple

from site_builder.project import ROOT
from tests.handbook.prose import CODE

SOURCES = ROOT.parent / "shared" / "bronnen"
ALLOWED = ROOT / "near_copies.allow"
WORDS = 5  # a sentence with fewer content words is a name, a heading or said in the one way there is
# So many content words in the source's order, being so much of our sentence, is too close.
LIMITS = ((4, 0.8), (5, 0.7), (6, 0.6))
STRETCH = 1.5  # how much longer the piece of source may be than our sentence

WORD = re.compile(r"[0-9a-zà-öø-ÿ]+", re.IGNORECASE)
# Where a sentence or a cell of a table ends, and where what somebody says begins.
END = re.compile(r"(?<=[.!?:;])\s+|\s*\|\s*|\"\s|\s\"")
LINK = re.compile(r"\]\([^)]*\)")
ADDRESS = re.compile(r"www\.\S+")
ENDINGS = ("ingen", "heden", "ende", "eren", "tjes", "en", "es", "e", "s", "t", "d", "n")
ACCENTS = str.maketrans("áàäâéèëêíìïîóòöôúùüûç", "aaaaeeeeiiiioooouuuuc")
SMALL = frozenset(Path(__file__).with_name("small_words.txt").read_text(encoding="utf-8").split())


class Near(NamedTuple):
    """One sentence of ours that stands nearly so in a source."""

    place: str
    sentence: str
    source: str
    theirs: str
    equal: int
    share: float


class Source(NamedTuple):
    """A source's content words, each with where it stands in the text."""

    name: str
    text: str
    stems: list[str]
    spans: list[tuple[int, int]]


def stem(word: str) -> str:
    """Return a word without its ending, so that inflections of one word are equal; no linguistics."""
    word = word.lower().translate(ACCENTS)
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return re.sub(r"(.)\1", r"\1", word).replace("v", "f").replace("z", "s")


def content(text: str) -> list[tuple[str, tuple[int, int]]]:
    return [
        (stem(found.group()), found.span())
        for found in WORD.finditer(text)
        if found.group().lower() not in SMALL and len(found.group()) > 1
    ]


def read(name: str, text: str) -> Source:
    words = content(text)
    return Source(name, text, [word for word, _ in words], [span for _, span in words])


def in_order(ours: list[str], theirs: list[str]) -> int:
    """Return how many words both hold in the same order (longest common subsequence)."""
    row = [0] * (len(theirs) + 1)
    for word in ours:
        above, row = row, [0]
        for place, other in enumerate(theirs):
            row.append(above[place] + 1 if word == other else max(above[place + 1], row[-1]))
    return row[-1]


class Finder:
    """Holds the sources, with where each word stands in them."""

    def __init__(self, texts: dict[str, str]) -> None:
        """Read the sources, given as name and text."""
        self.sources = [read(name, text) for name, text in texts.items()]
        self.places: dict[str, list[tuple[Source, int]]] = defaultdict(list)
        for source in self.sources:
            for place, word in enumerate(source.stems):
                self.places[word].append((source, place))

    def near(self, place: str, sentence: str) -> Near | None:
        """Return the piece of source that a sentence of ours follows too closely."""
        ours = [word for word, _ in content(sentence)]
        if len(ours) < WORDS:
            return None
        length = int(len(ours) * STRETCH) + 1
        own = set(ours)
        most = min(max(least, ceil(share * len(ours))) for least, share in LIMITS) - 1
        found = None
        for word in own:
            # The nearest piece begins with a word of ours, so no other start needs a look.
            for source, start in self.places[word]:
                piece = source.stems[start : start + length]
                if sum(theirs in own for theirs in piece) > most and (equal := in_order(ours, piece)) > most:
                    most = equal
                    found = (source, start, start + len(piece) - 1)
        if not found:
            return None
        source, first, last = found
        theirs = " ".join(source.text[source.spans[first][0] : source.spans[last][1]].split())
        return Near(place, sentence, source.name, theirs, most, most / len(ours))


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every sentence of a page or of a file of words, with its line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        text = CODE.sub(lambda found: "\n" * found.group(0).count("\n"), text)
    for number, line in enumerate(text.splitlines(), start=1):
        parts = re.findall(r'"([^"]*)"', line) if path.suffix == ".toml" else [LINK.sub("]", line)]
        for part in parts:
            for sentence in END.split(ADDRESS.sub("", part)):
                yield number, sentence.strip()


def our_files() -> list[Path]:
    """Return every file with sentences of ours; bronnen.toml holds the sources' own headings."""
    files = [
        path
        for pattern in ("docs/**/*.md", "docs/**/*.toml", "rules/**/*.toml")
        for path in ROOT.glob(pattern)
    ]
    return sorted(path for path in files if path.name != "bronnen.toml")


def source_texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.txt"))}


def allowed() -> list[str]:
    """Return what may be near: names, titles and fixed lists, one a line."""
    lines = ALLOWED.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def all_near() -> list[Near]:
    """Return everything of ours that follows a source too closely and is not allowed to."""
    finder = Finder(source_texts())
    free = allowed()
    found = []
    for path in our_files():
        for number, sentence in sentences(path):
            rest = sentence
            for name in free:  # a name is nobody's sentence; what stands around it still counts
                rest = rest.replace(name, "")
            near = finder.near(f"{path.relative_to(ROOT)}:{number}", rest)
            if near:
                found.append(near)
    return found
