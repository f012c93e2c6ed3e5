"""Wherever the built site shows the law, it says that this is not from the five documents."""

from __future__ import annotations

import pytest

from rules.shared.laws import laws
from site_builder.generate.laws import leaning
from site_builder.pages import all_pages
from site_builder.wording import say
from tests.site.built import attr, page, tags, the, words

TITLE, MARK = say("site.wet-titel"), say("site.wet-merk")
WHOLE = f"{TITLE} ({MARK})"
LEANING = sorted({path for paths in leaning().values() for path in paths})
WITH_NOTE = [entry.path for entry in all_pages() if "\n::: wet " in entry.body]


def built(path: str) -> str:
    return path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/index.html"


@pytest.mark.parametrize("path", LEANING)
def test_the_foot_of_a_page_that_leans_on_a_law_says_what_it_is_not(path: str) -> None:
    rows = [words(row) for row in tags(page(built(path)).article, "li") if words(row).startswith(TITLE)]
    assert [row for row in rows if row.startswith(f"{WHOLE}: ")], rows


def test_a_page_without_law_shows_none() -> None:
    path = "werken/gesprek.md"
    assert path not in LEANING
    assert MARK not in words(page(built(path)).article)


@pytest.mark.parametrize("path", WITH_NOTE)
def test_each_note_is_named_for_what_it_is_not_and_leads_to_all_laws(path: str) -> None:
    notes = tags(page(built(path)).article, ".admonition.wet")
    assert notes
    for note in notes:
        assert words(the(note, ".admonition-title")) == WHOLE
        assert tags(note, "li")
    assert any(attr(link, "href").endswith("wet/") for link in tags(notes[-1], "a"))
    assert "::: wet" not in words(page(built(path)).article)


def test_the_page_of_the_law_shows_each_law_at_its_own_address() -> None:
    found = page("naslag/wet/index.html")
    text = words(found.article)
    assert MARK in text
    for law in laws().values():
        assert law.id in found.ids
        for point in law.articles:
            assert point.says in text


def test_the_page_of_the_sources_leads_to_the_law_and_the_table_of_sections_has_none() -> None:
    sources = page("naslag/bronnen/index.html")
    assert [link for link in tags(sources.article, "a") if attr(link, "href").endswith("wet/")]
    assert MARK in words(sources.article)
    coverage = words(page("naslag/dekking/index.html").article)
    assert not [law.name for law in laws().values() if law.name in coverage]
