"""Search finds every page, also by the everyday words that people type, and nothing that is no text."""

from __future__ import annotations

import html
import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rules import CHECKS
from site_builder.check_pages import check_address
from site_builder.pages import address_of, all_pages
from tests.site.built import LOST, POSTER, READER, SITE, check_page, page, pages, paths, tags, words

WORDS: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "everyday_words.toml").read_text(encoding="utf-8")
)


@cache
def index() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SITE / "search" / "search_index.json").read_text(encoding="utf-8"))
    return found


@cache
def tokens(address: str) -> frozenset[str]:
    """Return the words of a page and its sections as the search cuts them, in lower case."""
    found: set[str] = set()
    for entry in index()["docs"]:
        if entry["location"].partition("#")[0] == address:
            text = html.unescape(re.sub(r"<[^>]+>", " ", f"{entry['title']} {entry['text']}"))
            found |= set(re.split(index()["config"]["separator"], text.lower()))
    return frozenset(found)


def finds(word: str, address: str) -> bool:
    """Return whether each part of the word begins a word of the page, as the search compares."""
    return all(any(token.startswith(part) for token in tokens(address)) for part in word.lower().split())


def test_the_search_is_dutch_and_ships_no_other_language() -> None:
    assert index()["config"]["lang"] == ["nl"]
    shipped = {file.name for file in (SITE / "assets" / "javascripts" / "lunr").rglob("*.js")}
    assert shipped == {"lunr.nl.min.js", "lunr.stemmer.support.min.js"}
    (worker,) = (SITE / "assets" / "javascripts" / "workers").glob("search.*.min.js")
    script = worker.read_text(encoding="utf-8")
    assert "/min/lunr.stemmer.support.min.js`" in script
    assert "/min/lunr.${n}.min.js`" in script, "n is a language of the index"


def test_every_page_is_in_the_index_and_nothing_else_is() -> None:
    addresses = {entry["location"].partition("#")[0] for entry in index()["docs"]}
    twice = (READER, POSTER)
    expected = {page(path).address for path in paths() if path != LOST and not path.endswith(twice)}
    assert addresses == expected


def test_an_entry_carries_the_title_of_its_page() -> None:
    entries = {entry["location"]: entry for entry in index()["docs"] if "#" not in entry["location"]}
    for address, entry in entries.items():
        title = words(tags(page(f"{address}index.html").article, "h1")[0]).removesuffix("#")
        assert html.unescape(entry["title"]) == title


def test_every_section_of_the_index_is_a_place_on_its_page() -> None:
    for entry in index()["docs"]:
        address, _, place = entry["location"].partition("#")
        assert not place or place in page(f"{address}index.html").ids, entry["location"]
        assert re.sub(r"<[^>]+>", "", entry["title"]).strip()


@pytest.mark.parametrize("word", WORDS)
def test_an_everyday_word_leads_to_the_pages_that_answer_it(word: str) -> None:
    for address in WORDS[word]:
        assert finds(word, address), f"add “{word}” to zoekwoorden of docs/{address.rstrip('/')}.md"


def test_the_words_that_were_asked_for_are_in_the_table() -> None:
    assert {"schulden", "vechtscheiding", "dakloos"} <= set(WORDS)
    assert len(WORDS) >= 40
    known = {found.address for found in pages()}
    assert {address for addresses in WORDS.values() for address in addresses} <= known


def test_a_word_in_crisis_leads_to_the_telephone_numbers() -> None:
    for word in ("zelfmoord", "zelfdoding", "geweld", "mishandeling"):
        assert finds(word, "begin/inwoners/")
    said = words(page("begin/inwoners/index.html").article)
    for number in ("112", "113", "0800-2000"):
        assert number in said


def test_every_search_word_of_every_page_is_in_its_entry() -> None:
    entries = {entry["location"]: entry["text"] for entry in index()["docs"]}
    for entry in all_pages():
        for word in entry.meta.get("zoekwoorden", []):
            assert str(word) in html.unescape(entries[address_of(entry.path)]), (entry.path, word)


def test_search_words_are_not_shown_on_the_page() -> None:
    for found in pages():
        assert "Ook gezocht als" not in found.text


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_is_found_by_its_questions_and_not_by_its_python(check: str) -> None:
    home = check_address(check)
    text = " ".join(e["text"] for e in index()["docs"] if e["location"].partition("#")[0] == home)
    places = [e["location"] for e in index()["docs"] if e["location"].partition("#")[0] == home]
    python = words(tags(check_page(check).article, ".check__python pre")[0])
    assert python[:60] not in html.unescape(text)
    for trace in ("from __future__", "def ", "import ", "__nummer__", '"outcomes"', f"rules/{check}/"):
        assert trace not in text
    assert not [place for place in places if "#rules-" in place]
    legend = next(iter(tags(check_page(check).article, ".q__title, .score__title")))
    assert words(legend) in html.unescape(re.sub(r"\s+", " ", text))


def test_the_feet_of_pages_do_not_crowd_the_results() -> None:
    for entry in index()["docs"]:
        assert not entry["location"].endswith(("#lees-ook", "#waar-deze-pagina-op-rust"))
        assert "Waar deze pagina op rust" not in entry["text"]
