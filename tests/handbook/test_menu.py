"""The menu holds every page once, and every chapter opens with a page of its own."""

from __future__ import annotations

from typing import Any

import pytest

from site_builder import chapters as module
from site_builder.case_list import with_case_list
from site_builder.chapters import _paths, chapters, menu
from site_builder.check_pages import check_pages
from site_builder.generate.every import generated_pages
from site_builder.generate.readers import reader_pages
from site_builder.project import BuildError
from tests.handbook.prose import BY_PATH, PATHS

IN_MENU = _paths(menu())
TITLES = [
    "Begin hier", "De opdracht", "Van wie is deze vraag?", "Met de inwoner", "Generalist",
    "Lopende begeleiding", "Casuïstiek", "Oefenen", "Naslag", "Over",
]  # fmt: skip


def test_every_page_is_in_the_menu_exactly_once() -> None:
    assert len(IN_MENU) == len(set(IN_MENU))
    assert set(IN_MENU) == {*PATHS, *generated_pages()}


def test_the_home_page_comes_first_and_the_chapters_in_the_order_of_the_reader() -> None:
    assert menu()[0] == "index.md"
    assert [chapter.title for chapter in chapters()] == TITLES


def test_a_chapter_begins_with_its_opening_and_ends_with_its_reader() -> None:
    for chapter in chapters():
        paths = [path for path in IN_MENU if path.startswith(f"{chapter.folder}/")]
        assert chapter.pages[0] == paths[0] == f"{chapter.folder}/index.md"
        assert paths[-1] == f"{chapter.folder}/lezen.md"


def test_a_page_stands_in_the_chapter_of_its_folder() -> None:
    for chapter in chapters():
        for path in chapter.pages:
            assert path.startswith(f"{chapter.folder}/") or "/" not in path


def test_an_opening_links_to_every_page_of_its_chapter() -> None:
    for chapter in chapters():
        if chapter.folder == "begin":
            continue  # it shows the whole house, and its routes are pages of their own
        opening = BY_PATH[chapter.pages[0]]
        text = with_case_list(opening.body, opening.path) + " ".join(opening.meta["verwant"])
        for path in chapter.pages[1:]:
            own = path.removeprefix(f"{chapter.folder}/")
            # The home page lists every check by itself.
            listed = path.startswith("over/besluiten/") or path in check_pages().values()
            assert own in text or listed, f"{opening.path} misses {path}"


def test_the_decision_records_are_all_listed_on_their_own_opening() -> None:
    listed = BY_PATH["over/besluiten/index.md"].body
    for path in PATHS:
        if path.startswith("over/besluiten/0"):
            assert f"](/{path})" in listed


def test_a_reader_holds_every_written_page_of_its_chapter_one_level_deeper() -> None:
    made = reader_pages()
    for chapter in chapters():
        text = made[f"{chapter.folder}/lezen.md"].markdown
        for path in chapter.pages:
            if path.startswith(f"{chapter.folder}/") and path in BY_PATH:
                assert f"\n## {BY_PATH[path].title}\n" in text
        assert text.count("\n# ") == 1
        assert "\n::: " not in text


def test_a_chapter_without_an_opening_stops_with_file_and_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    broken: list[Any] = ["index.md", {"Begin hier": ["begin/partners.md", "begin/index.md"]}]
    monkeypatch.setattr(module, "menu", lambda: broken)
    with pytest.raises(BuildError) as stopped:
        chapters.__wrapped__()
    assert str(stopped.value) == (
        "mkdocs.yml: nav: hoofdstuk “Begin hier” begint niet met een openingspagina. "
        "Zet <map>/index.md als eerste onder het hoofdstuk."
    )
