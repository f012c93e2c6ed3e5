"""The pages that the build writes show all of what they are made from, and words are explained in place."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from rules import CHECKS
from rules.core.helplines import numbered
from rules.core.words import load
from site_builder.generate.coverage import ADDRESSES
from site_builder.generate.readability import measures
from site_builder.glossary import by_form, pattern, terms
from site_builder.markdown.glossary import CLOSED
from site_builder.project import read_toml
from site_builder.sources import documents
from tests.site.built import (
    HEADINGS,
    POSTER,
    BuiltPage,
    attr,
    classes,
    on_every_page,
    page,
    tags,
    target,
    words,
)

# Text that the rules and the self-tests bring along as it is: forms, computed answers, questions.
NOT_RUNNING_TEXT = {"check", "uitwerking", "zelftest", "page-tools"}


def running_text(article: Tag) -> Iterator[str]:
    """Yield the pieces of text in which a word could be explained."""
    for piece in article.descendants:
        if type(piece) is not NavigableString:
            continue
        around = [parent for parent in piece.parents if isinstance(parent, Tag)]
        closed = any(parent.name in CLOSED for parent in around)
        if not closed and not any(NOT_RUNNING_TEXT & classes(parent) for parent in around):
            yield str(piece)


@on_every_page
def test_every_word_of_the_glossary_that_a_page_uses_is_explained_on_it(found: BuiltPage) -> None:
    article = found.article
    if found.path.endswith(POSTER):
        return  # no word on paper leads anywhere
    explained = {attr(link, "href").partition("#")[2] for link in tags(article, "a.begrip")}
    used = {
        by_form()[found.group(0).lower()].anchor
        for piece in running_text(article)
        for found in pattern().finditer(piece)
    }
    assert not used - explained


@on_every_page
def test_an_explanation_is_never_inside_a_heading_or_a_link_and_comes_once(found: BuiltPage) -> None:
    links = tags(found.article, "a.begrip")
    for link in links:
        assert not {parent.name for parent in link.parents} & (HEADINGS | {"a", "code", "summary", "form"})
        term = by_form()[words(link).lower()]
        assert attr(link, "title") == term.explanation
        assert target(attr(link, "href"), found.path) == ("naslag/begrippen/index.html", term.anchor)
    anchors = [attr(link, "href").partition("#")[2] for link in links]
    assert len(anchors) == len(set(anchors))


def test_the_glossary_shows_every_term_at_its_own_address() -> None:
    found = page("naslag/begrippen/index.html")
    for term in terms():
        assert term.anchor in found.ids
        assert term.explanation in words(found.article)


def test_the_coverage_shows_every_section_of_every_document_with_where_it_landed() -> None:
    tables = tags(page("naslag/dekking/index.html").article, "table")
    assert len(tables) == len(documents()) == 5
    for table, document in zip(tables, documents().values(), strict=True):
        rows = tags(table, "tbody tr")
        assert [words(tags(row, "td")[0]) for row in rows] == [s.heading for s in document.sections.values()]
        for row in rows:
            assert tags(tags(row, "td")[1], "a[href]") or len(words(tags(row, "td")[1]).split()) >= 4


def test_the_readability_shows_every_text_and_that_it_is_easy_enough() -> None:
    rows = tags(page("naslag/leesbaarheid/index.html").article, "tbody tr")
    assert len(rows) == len(measures())
    shown = {words(tags(row, "td")[0]): [words(cell) for cell in tags(row, "td")[1:]] for row in rows}
    for entry in measures():
        assert shown[entry.name] == [entry.reader, str(entry.score), str(entry.sentence), "ja"]


def test_the_page_of_the_rules_shows_every_line_of_every_check() -> None:
    said = words(page("naslag/hoe-de-regels-beslissen/index.html").article)
    for check in CHECKS:
        about = load(f"{check}/words.toml")
        assert about["check"]["title"] in said
        for row in CHECKS[check].table(check).rows:
            assert all(numbered(cell) in said for cell in row.cells)


def test_the_page_of_the_sources_names_what_is_not_there() -> None:
    said = words(page("naslag/bronnen/index.html").article)
    for document in documents().values():
        assert document.title in said
    assert "auteursrecht" in said
    assert "opnieuw gemaakt" in said


def test_addresses_from_the_sources_are_text_that_leads_nowhere() -> None:
    article = page("naslag/bronnen/index.html").article
    said, links = words(article), [str(link.get("href")) for link in tags(article, "a")]
    for entry in read_toml(ADDRESSES)["adres"]:
        assert entry["adres"] in said
        assert not [link for link in links if entry["adres"] in link]
    assert "stond in de bron" in said
    assert "www.zelfredzaamheidmatrix.nl" in said
