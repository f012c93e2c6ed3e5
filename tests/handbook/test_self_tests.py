"""Each chapter ends with five questions that explain themselves at once and keep no score."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from bs4 import BeautifulSoup

from rules.core.helplines import numbered
from site_builder import render
from site_builder.chapters import chapters
from site_builder.project import DOCS, BuildError
from site_builder.sources import resolve
from tests.handbook.prose import BY_PATH, headings

# A chapter of practice cases is practice from end to end; the pages about the site teach nothing,
# and what only leads on does not either.
WITHOUT = {"leren", "over", "checks", "handboek"}
FOLDERS = [chapter.folder for chapter in chapters() if chapter.folder not in WITHOUT]


def questions(folder: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(
        (DOCS / folder / "zelftest.toml").read_text(encoding="utf-8")
    )["vraag"]
    return found


def test_every_chapter_that_teaches_has_one() -> None:
    assert sorted(FOLDERS) == sorted(file.parent.name for file in DOCS.glob("*/zelftest.toml"))
    assert len(FOLDERS) == 8


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_chapter_opens_with_a_page_that_ends_in_its_self_test(folder: str) -> None:
    page = BY_PATH[f"{folder}/index.md"]
    assert page.body.rstrip().endswith(f"::: zelftest {folder}")
    assert headings(page)[-1].text == "Zelftest"
    assert headings(page)[-1].level == 2


@pytest.mark.parametrize("folder", FOLDERS)
def test_there_are_five_questions_with_three_options_each(folder: str) -> None:
    assert len(questions(folder)) == 5
    for question in questions(folder):
        assert set(question) == {"tekst", "bron", "optie"}
        assert "?" in question["tekst"]
        assert len(question["optie"]) == 3
        assert len({option["tekst"] for option in question["optie"]}) == 3
        resolve(question["bron"], f"docs/{folder}/zelftest.toml")


@pytest.mark.parametrize("folder", FOLDERS)
def test_at_least_one_option_is_right_and_one_is_wrong_and_all_are_explained(folder: str) -> None:
    for question in questions(folder):
        right = [option["goed"] for option in question["optie"]]
        assert any(right), question["tekst"]
        assert not all(right), question["tekst"]
        for option in question["optie"]:
            assert set(option) == {"tekst", "goed", "uitleg"}
            assert isinstance(option["goed"], bool)
            assert option["uitleg"].startswith("Ja" if option["goed"] else "Nee"), option["uitleg"]
            assert len(option["uitleg"].split()) >= 5


def test_the_right_answer_is_not_always_in_the_same_place() -> None:
    places = [
        [option["goed"] for option in question["optie"]].index(True)
        for folder in FOLDERS
        for question in questions(folder)
    ]
    for place in range(3):
        assert places.count(place) >= len(places) // 6, f"option {place + 1} is seldom right"


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_page_shows_every_option_closed_with_its_explanation(folder: str) -> None:
    html = BeautifulSoup(render.self_test_html(folder), "lxml")
    options = html.select("details")
    assert len(html.select("ol > li")) == 5
    assert len(options) == 15
    assert not html.select("details[open], input, form, script")
    for question, item in zip(questions(folder), html.select("ol > li"), strict=True):
        assert numbered(question["tekst"]) in item.get_text()
        for option, shown in zip(question["optie"], item.select("details"), strict=True):
            assert shown.select("summary")[0].get_text() == numbered(option["tekst"])
            assert shown.select("p")[0].get_text() == numbered(option["uitleg"])
        assert len({str(shown["name"]) for shown in item.select("details")}) == 1, "one open at a time"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[vraag]]\ntekst = \n", "geen geldige TOML (Invalid value (at line 2, column 9))."),
        ("", "bij een lege ontbreekt vraag. Noem vraag."),
        ('[[vraag]]\ntekst = "Wat?"', "bij 'Wat?' ontbreekt optie. Noem tekst, optie."),
        (
            '[[vraag]]\ntekst = "Wat?"\n[[vraag.optie]]\ntekst = "Zo"\ngoed = true',
            "bij 'Zo' ontbreekt uitleg. Noem tekst, goed, uitleg.",
        ),
    ],
)
def test_a_broken_self_test_stops_with_its_file(
    text: str, message: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "werken").mkdir()
    (tmp_path / "werken" / "zelftest.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(render, "DOCS", tmp_path)
    with pytest.raises(BuildError) as stopped:
        render.self_test_html("werken")
    assert "werken/zelftest.toml: " in str(stopped.value)
    assert message in str(stopped.value)
