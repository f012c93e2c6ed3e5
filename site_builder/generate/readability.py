"""How readable each page is, measured with a known Dutch formula when the site is built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import textstat

from rules import CHECKS
from rules.core.helplines import numbered
from rules.shared.laws import laws
from site_builder.check_data import words
from site_builder.generate.page import Generated, page
from site_builder.pages import all_pages
from site_builder.wording import lines, say
from site_builder.wording import words as wording

# The least score that fits a reader (Flesch-Douma, higher is easier): B1 for residents.
LEAST = {"inwoner": 75, "partner": 55, "team": 55}
# What is no running text: tables, code, headings, markers of blocks, and the marks of Markdown.
BLOCKS = re.compile(r"^\s*```.*?^\s*```|^\s*(?:\||#|!!!|\?\?\?|:::).*?$", re.MULTILINE | re.DOTALL)
LINKS = re.compile(r"\[([^\]]*)\]\([^)]*\)")
MARKS = re.compile(r"^\s*(?:[-*]|\d+\.)\s+|[*_`>]|\{[^}]*\}", re.MULTILINE)


class Measure(NamedTuple):
    """How one text reads."""

    name: str
    reader: str
    score: float
    sentence: float

    @property
    def good(self) -> bool:
        """Whether the text is easy enough for its reader."""
        return self.score >= LEAST[self.reader]


def running_text(markdown: str) -> str:
    """Return only the sentences of a page, each line closed by a full stop."""
    text = MARKS.sub("", LINKS.sub(r"\1", BLOCKS.sub("", markdown)))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return " ".join(line if line[-1] in ".!?:" else f"{line}." for line in lines)


def measure(name: str, reader: str, text: str) -> Measure:
    """Return the Flesch-Douma score and the mean length of a sentence."""
    textstat.set_lang("nl")
    score = textstat.flesch_reading_ease(text)
    return Measure(name, reader, round(score, 1), round(textstat.words_per_sentence(text), 1))


def _sentences(value: Any) -> Iterator[str]:
    """Yield what a reader of a check gets to see, from anywhere in its words."""
    if isinstance(value, dict):
        for key, entry in value.items():
            if key in {"title", "summary", "help", "text", "toelichting", "when"}:
                yield str(entry)
            elif isinstance(entry, dict | list):
                yield from _sentences(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _sentences(entry)


def measures() -> list[Measure]:
    """Return the measure of every page and of the words of every check."""
    found = [
        measure(entry.menu_title, entry.meta["doelgroep"], running_text(numbered(entry.body)))
        for entry in all_pages()
        if "doelgroep" in entry.meta
    ]
    says = "\n".join(entry.says for law in laws().values() for entry in law.articles)
    found.append(measure(say("site.wet-titel"), "team", running_text(says)))
    for check in CHECKS:
        text = running_text(numbered("\n".join(_sentences(words(check)))))
        reader = words(check)["check"].get("reader", "team")
        found.append(measure(say("paginas.leesbaarheid.van-check", check=check), reader, text))
    return sorted(found, key=lambda entry: entry.score)


def readability_page() -> Generated:
    """Return the table of all measures, the hardest text first."""
    found = measures()
    good = sum(entry.good for entry in found)
    about = {"aantal": len(found), "goed": good, "inwoner": LEAST["inwoner"], "team": LEAST["team"]}
    heads = wording("paginas")["leesbaarheid"]["koppen"]
    rows = [
        *lines("paginas.leesbaarheid.text", **about),
        "",
        f"| {' | '.join(heads)} |",
        "| --- | --- | --- | --- | --- |",
    ]
    passed = {True: say("paginas.leesbaarheid.ja"), False: say("paginas.leesbaarheid.nee")}
    rows += [
        f"| {entry.name} | {entry.reader} | {entry.score} | {entry.sentence} | {passed[entry.good]} |"
        for entry in found
    ]
    return page(
        say("paginas.leesbaarheid.title"),
        say("paginas.leesbaarheid.description"),
        "\n".join(rows),
    )
