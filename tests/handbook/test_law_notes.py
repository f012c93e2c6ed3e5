"""A page and a rule cite the law from its register, and it is shown apart from the five documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from rules.core.words import LAW, Source, source
from rules.shared.laws import laws
from site_builder.generate.coverage import coverage_page, sources_page
from site_builder.generate.laws import law_page
from site_builder.generate.readers import reader_pages
from site_builder.landed import landed
from site_builder.laws import LINE, since_words, with_notes
from site_builder.pages import read_page
from site_builder.project import BuildError
from site_builder.sources import documents, titles
from site_builder.stage import check_page, page_foot
from site_builder.wording import say
from tests.handbook.prose import PAGES

REMEDY = "Kijk in rules/shared/wet.toml welke wetten er zijn en verbeter de verwijzing."

TITLE, MARK = say("site.wet-titel"), say("site.wet-merk")


def page_of(tmp_path: Path, body: str, front: str = "") -> str:
    """Return what stops a page with this text, or its foot when nothing does."""
    file = tmp_path / "van-wie" / "proef.md"
    file.parent.mkdir()
    file.write_text(f"---\ntitle: Proef\n{front}---\n{body}", encoding="utf-8")
    page = read_page(file, tmp_path)
    check_page(page)
    return page_foot(page, {})


# How it is cited


def test_a_rule_cites_a_law_with_its_article() -> None:
    assert source("wet/wgs#4") == Source("wet", "Wgs, artikel 4, tweede lid", 4)
    assert source("wet/wgs") == Source("wet", "Wet gemeentelijke schuldhulpverlening", None)


@pytest.mark.parametrize("wrong", ["wet/wgz", "wet/wgs#0", "wet/wgs#99", "wet/"])
def test_a_rule_cannot_cite_what_is_not_there(wrong: str) -> None:
    with pytest.raises(LookupError, match="wet"):
        source(wrong)


@pytest.mark.parametrize(
    ("cited", "fault"),
    [
        ("wet/wgz", "de bron “wet/wgz” bestaat niet."),
        ("wet/wgs#99", "“wet/wgs#99”: die wet heeft 6 punten."),
        ("wet/wgs#1-99", "“wet/wgs#1-99”: die wet heeft 6 punten."),
        ("wet/wgs#x", "de bron “wet/wgs#x” is niet te lezen."),
    ],
)
def test_a_page_that_cites_a_law_that_is_not_there_stops(tmp_path: Path, cited: str, fault: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, "# Titel\n", f"bronnen:\n  - {cited}\n")
    assert str(stopped.value) == f"docs/van-wie/proef.md: bronnen: {fault} {REMEDY}"


def test_a_note_with_a_law_that_is_not_there_stops_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, "# Titel\n\n::: wet wet/wgs#1 wet/wgs#99\n")
    assert str(stopped.value) == f"docs/van-wie/proef.md:6: “wet/wgs#99”: die wet heeft 6 punten. {REMEDY}"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("::: wet", "“::: wet” noemt geen wet. Schrijf ::: wet wet/wmo#5-6."),
        ("::: wet wgs#1", "“wgs#1” is geen wet. Noem hier alleen verwijzingen wet/naam#nummer."),
        ("::: wet wet/wgs#1 werkkader/niet", "“werkkader/niet” is geen wet."),
    ],
)
def test_a_note_that_names_no_law_stops_with_its_line(tmp_path: Path, line: str, fault: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, f"# Titel\n\n{line}\n")
    assert str(stopped.value).startswith(f"docs/van-wie/proef.md:6: {fault}")


# How it is shown


def test_a_note_holds_the_sentences_of_the_register_and_says_what_it_is_not() -> None:
    text = with_notes("Voor.\n\n::: wet wet/wgs#3-4 wet/wzd#1\n\nNa.\n", "van-wie/proef.md")
    assert text.startswith('Voor.\n\n!!! note wet "De wet van nu (niet uit de vijf bronnen)"\n\n    - ')
    assert text.endswith("    Alle wetten staan bij [de wet van nu](../naslag/wet.md).\n\nNa.\n")
    assert text.count("\n    - ") == 3
    for law, number in (("wgs", 3), ("wgs", 4), ("wzd", 1)):
        point = laws()[law].articles[number - 1]
        assert f"    - {point.says} *({laws()[law].short}, {point.article})*\n" in text
    assert laws()["wgs"].articles[4].says not in text
    assert ":::" not in text


def test_only_the_last_note_of_a_page_leads_to_all_laws() -> None:
    text = with_notes("::: wet wet/wgs#1\n\nTussen.\n\n::: wet wet/wgs#2\n", "index.md")
    first, _, last = text.partition("Tussen.")
    assert "](naslag/wet.md)" not in first
    assert "](naslag/wet.md)" in last
    assert text.count(MARK) == 2


def test_the_foot_sets_the_law_apart_from_the_documents(tmp_path: Path) -> None:
    text = page_of(
        tmp_path,
        "# Titel\n\n::: wet wet/wgs#3\n",
        "bronnen:\n  - werkkader/schulden\n  - wet/wzd#1\n",
    )
    assert "- *Werkkader" in text
    line = next(line for line in text.splitlines() if TITLE in line)
    assert line == (
        "- [De wet van nu](../naslag/wet.md) (niet uit de vijf bronnen): "
        "Wzd, artikel 1, eerste lid; Wgs, artikel 4, eerste lid."
    )


def test_a_page_without_law_has_none_in_its_foot(tmp_path: Path) -> None:
    assert TITLE not in page_of(tmp_path, "# Titel\n", "bronnen:\n  - werkkader/schulden\n")


def test_the_page_of_the_law_lists_every_point_and_who_leans_on_it() -> None:
    text = law_page().markdown
    assert MARK in text.partition("\n## ")[0]
    before, _, norms = text.partition("\n## Geen wet: een norm van de beroepen\n")
    for law in laws().values():
        norm = {point.article for point in law.articles} == {"geen wetsartikel"}
        part = norms if norm else before
        assert f"## {law.name} {{ #{law.id} }}" in part
        for point in law.articles:
            where = "" if norm else f"    - Waar: {point.article}.\n"
            since = f"    - Sinds: {since_words(point.since)}.\n"
            assert f"- {point.says}\n{where}{since}    - Nagezien: {point.seen}.\n" in part
    assert "geen wetsartikel" not in text
    assert "| --- |" not in text, "four columns do not fit a phone"
    assert text.count("Komt voor op: ") == len(laws())
    assert "- Sinds: 1 januari 2021." in text
    assert "[Schulden](../van-wie/schulden.md)" in text


def test_the_law_is_none_of_the_five_documents() -> None:
    assert len(documents()) == 5
    assert LAW not in documents()
    assert list(titles()) == [*documents(), LAW]
    assert titles()[LAW] == f"{TITLE} ({MARK})"
    assert not [name for name in landed() if name.startswith("wet/")]
    assert not [law.name for law in laws().values() if f"| {law.name} |" in coverage_page().markdown]
    assert f"komt {MARK} en heeft een eigen lijst: [de wet van nu](wet.md)." in sources_page().markdown


def test_a_chapter_to_print_keeps_the_notes_and_loses_the_rest_of_what_is_embedded() -> None:
    text = reader_pages()["casuistiek/lezen.md"].markdown
    assert laws()["meldnorm"].articles[0].says in text
    assert ":::" not in text


def test_a_page_that_says_the_law_in_a_note_does_not_say_it_again_in_the_text() -> None:
    for page in PAGES:
        prose = LINE.sub("", page.body)
        assert not [point.says for law in laws().values() for point in law.articles if point.says in prose], (
            page.path
        )
