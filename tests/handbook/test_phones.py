"""`{bel:veilig-thuis}` becomes a number to press wherever a page can hold a link, and never a riddle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from rules.core.helplines import helplines
from site_builder import glossary, render
from site_builder.generate.glossary import glossary_page
from site_builder.generate.helplines import helplines_page
from site_builder.generate.readers import reader_pages
from site_builder.pages import read_page
from site_builder.phones import check_places, linked
from site_builder.project import BuildError

FRONT = "---\ntitle: Proef\n---\n"
IDS = ", ".join(helplines())
EXTENSIONS = [
    "admonition", "attr_list", "md_in_html", "tables", "toc", "pymdownx.details", "pymdownx.superfences",
    "site_builder.markdown",
]  # fmt: skip


def converted(text: str) -> BeautifulSoup:
    return BeautifulSoup(Markdown(extensions=EXTENSIONS).convert(text), "lxml")


def stopped_by(tmp_path: Path, text: str) -> str:
    file = tmp_path / "van-wie" / "proef.md"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BuildError) as stopped:
        read_page(file, tmp_path)
    return str(stopped.value)


@pytest.fixture
def _fresh_terms() -> Iterator[None]:
    """Forget the terms of a test's own file."""
    caches = (glossary.terms, glossary.pattern, glossary.by_form)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


@pytest.mark.parametrize("name", helplines())
def test_a_place_becomes_a_link_that_dials_only_digits(name: str) -> None:
    number = helplines()[name].number
    digits = "".join(sign for sign in number if sign.isdigit())
    assert str(converted(f"Bel {{bel:{name}}}.").p) == (
        f'<p>Bel <a class="phone" href="tel:{digits}">{number}</a>.</p>'
    )


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("td", "| Wat | Bel |\n| --- | --- |\n| Nu gevaar | {} |"),
        ("th", "| Wat | {} |\n| --- | --- |\n| a | b |"),
        ("li", "- Nu gevaar: bel {}."),
        ("strong", "Bel **{}**."),
        ("strong", "Bel **Veilig Thuis, {}**."),
        ("em", "Bel *{}*."),
        ("h2", "## Bel {}"),
        ("h2", "## Bel {} {{ #bellen .groot }}"),
        (".admonition p", '!!! warning "Nu gevaar?"\n    Bel {}.'),
        ("details p", '??? example "Meer (fictief)"\n\n    Bel {}.'),
        ("blockquote p", "> Bel {}."),
        ("div p.groot", "<div markdown>\n\nBel {}.\n{{ .groot }}\n\n</div>"),
        ("p", "{}"),
        ("p", "**Bel**{}en [lees](a.md)."),
    ],
)
def test_a_place_works_wherever_a_page_holds_text(where: str, text: str) -> None:
    html = converted(text.format("{bel:veilig-thuis}"))
    assert [link.get_text() for link in html.select(f"{where} a.phone")] == ["0800-2000"]
    assert "{" not in html.get_text()


def test_more_places_in_a_line_each_become_their_own_number() -> None:
    html = converted("Bel {bel:113}, of gratis {bel:113-gratis}; nu gevaar: {bel:112}.")
    assert [link["href"] for link in html.select("a.phone")] == ["tel:113", "tel:08000113", "tel:112"]
    assert html.get_text() == "Bel 113, of gratis 0800-0113; nu gevaar: 112."


@pytest.mark.parametrize("text", ["Schrijf `{bel:112}`.", "```\n{bel:112}\n```", "    {bel:112}"])
def test_code_shows_how_it_is_written(text: str) -> None:
    html = converted(text)
    assert not html.select("a")
    assert html.select("code")[0].get_text().strip() == "{bel:112}"


def test_a_term_of_the_glossary_is_never_made_of_a_number() -> None:
    html = converted("Bel Veilig Thuis: {bel:veilig-thuis}.")
    assert [link.get_text() for link in html.select("a.begrip")] == ["Veilig Thuis"]
    assert not html.select("a a")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{bel:veiligthuis}", f"het nummer “veiligthuis” bestaat niet. Kies uit {IDS}."),
        ("{bel:}", f"het nummer “” bestaat niet. Kies uit {IDS}."),
        ("{bel: 112}", f"het nummer “ 112” bestaat niet. Kies uit {IDS}."),
        ("{bel 112}", "“{bel 112}” is niet te lezen. Noem een nummer zo: {bel:112}."),
        ("{Bel:112}", "“{Bel:112}” is niet te lezen. Noem een nummer zo: {bel:112}."),
        ("{bel:112", "“{bel:112” is niet te lezen. Noem een nummer zo: {bel:112}."),
        (
            "[Bel nu {bel:112}](../index.md)",
            (
                "“{bel:112}” staat in de tekst van een andere link. "
                "Zet het nummer buiten die link: het is zelf een link om te bellen."
            ),
        ),
    ],
)
def test_a_place_that_is_wrong_stops_with_file_line_and_remedy(
    text: str, message: str, tmp_path: Path
) -> None:
    body = f"# Titel\n\n```\n{{bel:zo-schrijf-je-het}}\n```\n\nBel `{{bel:ID}}` of {text}\n\nSlot.\n"
    assert stopped_by(tmp_path, FRONT + body) == f"docs/van-wie/proef.md:10: {message}"


def test_front_matter_is_held_to_the_same(tmp_path: Path) -> None:
    page = '---\ntitle: Proef\ndescription: "Bel {bel:115}."\n---\n# Titel\n'
    assert stopped_by(tmp_path, page).startswith("docs/van-wie/proef.md:3: het nummer “115” bestaat niet.")


def test_what_the_theme_shows_as_it_comes_holds_the_plain_number(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        '---\ntitle: "{bel:112}: nu"\ndescription: Bel {bel:veilig-thuis}.\nzoekwoorden: ["{bel:113}", 14]\n'
        "verouderd: Bel nu {bel:113}.\n---\n# Bel je {bel:112}?\n",
        encoding="utf-8",
    )
    page = read_page(file, tmp_path)
    assert (page.meta["title"], page.meta["description"]) == ("112: nu", "Bel 0800-2000.")
    assert page.meta["zoekwoorden"] == ["113", 14]
    assert page.title == "Bel je 112?"
    assert page.meta["verouderd"] == "Bel nu {bel:113}.", "this becomes a note of the page, with a link"


def test_the_markdown_extension_refuses_what_the_reading_would_have_found() -> None:
    with pytest.raises(BuildError, match=r"“\{bel:115\}”: het nummer “115” bestaat niet"):
        converted("Bel {bel:115}.")


def test_a_self_test_links_in_what_it_explains_and_never_in_what_opens_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "werken").mkdir()
    (tmp_path / "werken" / "zelftest.toml").write_text(
        '[[vraag]]\ntekst = "Wie & wat is {bel:113}?"\n[[vraag.optie]]\ntekst = "Ik bel {bel:112}."\ngoed = true\n'
        'uitleg = "Ja: bel {bel:112}."\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(render, "DOCS", tmp_path)
    html = BeautifulSoup(render.self_test_html("werken"), "lxml")
    assert html.select("summary")[0].decode_contents() == "Ik bel 112."
    assert [link["href"] for link in html.select("details > p a.phone")] == ["tel:112"]
    assert html.select(".zelftest__vraag")[0].decode_contents() == (
        'Wie &amp; wat is <a class="phone" href="tel:113">113</a>?'
    )


def test_a_self_test_that_names_an_unknown_number_stops_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "werken").mkdir()
    (tmp_path / "werken" / "zelftest.toml").write_text('[[vraag]]\ntekst = "{bel:115}?"\n', encoding="utf-8")
    monkeypatch.setattr(render, "DOCS", tmp_path)
    with pytest.raises(BuildError) as stopped:
        render.self_test_html("werken")
    assert (
        str(stopped.value) == f"docs/werken/zelftest.toml:2: het nummer “115” bestaat niet. Kies uit {IDS}."
    )


def test_a_term_shows_the_number_in_its_tooltip_and_a_link_on_its_page() -> None:
    term = glossary.by_form()["veilig thuis"]
    assert "0800-2000" in term.explanation
    assert "{" not in term.explanation
    html = converted(glossary_page().markdown.partition("---\n")[2].partition("---\n")[2])
    assert "0800-2000" in [link.get_text() for link in html.select("p a.phone")]


@pytest.mark.usefixtures("_fresh_terms")
def test_a_term_that_names_an_unknown_number_stops_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "begrippen.toml"
    file.write_text('[[begrip]]\nterm = "A"\nuitleg = "Bel {bel:115}."\n', encoding="utf-8")
    monkeypatch.setattr(glossary, "FILE", file)
    with pytest.raises(BuildError) as stopped:
        glossary.terms()
    assert str(stopped.value).startswith("docs/naslag/begrippen.toml:3: het nummer “115” bestaat niet.")


def test_a_printable_reader_takes_the_places_along() -> None:
    text = reader_pages()["begin/lezen.md"].markdown
    assert "{bel:veilig-thuis}" in text
    assert "0800" not in text


def test_what_the_rules_computed_gets_links_at_its_own_numbers_and_no_other() -> None:
    given = [{"name": "113", "number": "113"}, {"name": "113, gratis", "number": "0800-0113"}]
    assert linked("Bel 113 of 0800-0113 <nu>, niet 112.", given) == (
        'Bel <a class="phone" href="tel:113">113</a> of <a class="phone" href="tel:08000113">0800-0113</a> '
        "&lt;nu&gt;, niet 112."
    )


def test_the_page_of_numbers_shows_all_there_is_to_know_of_each() -> None:
    text = helplines_page().markdown
    for entry in helplines().values():
        start = f"of {{bel:{entry.id}}}" if entry.beside else f"## {entry.name}\n\n{{bel:{entry.id}}}"
        assert f"{start}\n{{ .number__dial }}\n" in text
        for said in (f"{entry.whom}.", f"{entry.when}.", f"{entry.cost}.", entry.source, entry.silent):
            assert said in text
    together = [entry for entry in helplines().values() if entry.beside]
    assert together
    assert text.count('<div class="number" markdown>') == len(helplines()) - len(together)


def test_a_text_without_places_passes() -> None:
    check_places("Een label {cursief} en libel {belle}.", "docs/a.md")
