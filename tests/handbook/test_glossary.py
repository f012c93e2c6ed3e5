"""The glossary: each word once, explained in one plain sentence, and linked where a page uses it."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from site_builder.generate.glossary import glossary_page
from site_builder.glossary import Term, by_form, pattern, slug, terms
from site_builder.markdown.glossary import CLOSED
from site_builder.sources import resolve
from tests.handbook.prose import PAGES

MOST_WORDS = 25
# Well known, and in none of the five documents.
WITHOUT_SOURCE = {"Nulde lijn"}
NAMES = [term.term for term in terms()]


@pytest.fixture
def ecogram() -> Term:
    """Return a term with more than one form that is surely there."""
    return by_form()["ecogram"]


def converted(text: str) -> BeautifulSoup:
    markdown = Markdown(extensions=["tables", "attr_list", "site_builder.markdown"])
    return BeautifulSoup(markdown.convert(text), "lxml")


def test_terms_are_unique() -> None:
    anchors = [term.anchor for term in terms()]
    assert len(terms()) > 100
    assert len(anchors) == len(set(anchors))
    assert len({name.casefold() for name in NAMES}) == len(NAMES)


def test_every_form_belongs_to_one_term_and_stands_once() -> None:
    forms = [form.casefold() for term in terms() for form in term.forms]
    assert not sorted({form for form in forms if forms.count(form) > 1})
    assert set(by_form()) == {form.lower() for term in terms() for form in term.forms}


def test_a_term_is_explained_in_one_plain_sentence() -> None:
    for term in terms():
        said = term.explanation
        assert 3 <= len(said.split()) <= MOST_WORDS, term.term
        assert said[0].isupper() or said[0].isdigit(), term.term
        assert said[-1] in ".?", term.term
        assert not re.search(r"[.!?] +[A-Z]", said), f"{term.term}: one sentence"
        assert term.term.casefold() not in said.casefold(), f"{term.term} is explained by itself"


def test_a_term_names_a_source_that_exists() -> None:
    for term in terms():
        if term.source:
            resolve(term.source, "docs/naslag/begrippen.toml")


def test_no_form_is_a_word_that_pages_use_in_another_sense() -> None:
    """These were once forms, and gave most pages an explanation of something else."""
    assert not {"bronnen", "het gesprek", "gesprek", "team", "werk", "check"} & set(by_form())


def test_only_the_stated_terms_have_no_source() -> None:
    assert {term.term for term in terms() if not term.source} == WITHOUT_SOURCE


def test_nearly_every_term_is_used_on_a_page() -> None:
    """The others are words that a reader meets in the sources or at another organisation."""
    used = {
        by_form()[found.group(0).lower()].term for page in PAGES for found in pattern().finditer(page.body)
    }
    assert len(used) / len(NAMES) > 0.9


def test_the_glossary_page_holds_every_term_with_its_explanation_and_former_name() -> None:
    text = glossary_page().markdown
    assert f"Hier staan {len(terms())} woorden" in text
    for term in terms():
        assert f"### {term.term} {{ #{term.anchor} }}\n\n{term.written}" in text
        assert not term.formerly or f"Vroeger of elders: {term.formerly}." in text


def test_the_first_use_becomes_a_link_with_the_explanation(ecogram: Term) -> None:
    found = converted("Teken een ecogram. Een ecogram helpt, en twee ecogrammen ook.").select("a.begrip")
    assert len(found) == 1, "only the first use"
    assert found[0].get_text() == "ecogram"
    assert found[0]["title"] == ecogram.explanation
    assert found[0]["href"] == f"/naslag/begrippen.md#{ecogram.anchor}"


@pytest.mark.parametrize(
    "text",
    [
        "# Een ecogram",
        "### Een ecogram tekenen",
        "[een ecogram](ecogram.md)",
        "[een **ecogram**](ecogram.md)",
        "Typ `ecogram`.",
        "    ecogram\n",
        "| Ecogram |\n| --- |\n| x |",
        "Een ecogrammetje, een netwerk-ecogram en een deecogram.",
    ],
)
def test_no_link_is_made_in_headings_links_code_table_heads_or_inside_words(text: str) -> None:
    explained = [str(link["title"]) for link in converted(text).select("a.begrip")]
    assert by_form()["ecogram"].explanation not in explained


def test_capitals_and_other_forms_are_explained_too(ecogram: Term) -> None:
    for word in ("Ecogram", "ECOGRAM", *ecogram.forms):
        found = converted(f"Zie het {word}, dat helpt.").select("a.begrip")
        assert [link["title"] for link in found] == [ecogram.explanation]
        assert found[0].get_text() == word, "the words of the page stay as they are"


def test_the_text_around_a_term_stays_as_it_was() -> None:
    text = "Vooraf een ecogram, dan *nog* een arrangement met eigen kracht, en een ecogram tot slot."
    plain = text.replace("*", "")
    assert converted(text).get_text() == plain
    assert len(converted(text).select("a.begrip")) >= 2


def test_a_link_is_never_put_inside_what_is_closed() -> None:
    assert {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "summary"} <= CLOSED


def test_an_anchor_is_plain() -> None:
    assert slug("Cliëntparticipatie (Wmo)") == "clientparticipatie-wmo"
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", term.anchor) for term in terms())
