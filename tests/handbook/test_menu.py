"""The menu holds every page once, and every chapter opens with a page of its own."""

from __future__ import annotations

from typing import Any

import pytest

from site_builder import chapters as module
from site_builder.case_list import with_case_list
from site_builder.chapters import _paths, chapters, menu
from site_builder.check_list import with_check_list
from site_builder.check_pages import check_pages, link_to
from site_builder.generate.every import generated_pages
from site_builder.generate.readers import reader_pages
from site_builder.project import BuildError
from site_builder.wording import say
from tests.handbook.prose import BY_PATH, PATHS

IN_MENU = _paths(menu())
TITLES = [
    "Begin hier", "Checks en oefenen", "Oefenen", "Van wie is deze vraag?", "Handboek", "De opdracht",
    "Met de inwoner", "Generalist", "Lopende begeleiding", "Casuïstiek", "Naslag", "Over",
]  # fmt: skip
# On one line of a laptop, with room for larger letters.
MOST_AT_THE_TOP = 7
# How the handbook itself is made: kept, and linked from the chapter about the site.
OUT_OF_THE_WAY = {"naslag/dekking.md", "naslag/leesbaarheid.md"}


def test_every_page_is_in_the_menu_exactly_once() -> None:
    assert len(IN_MENU) == len(set(IN_MENU))
    assert set(IN_MENU) == {*PATHS, *generated_pages()} - OUT_OF_THE_WAY
    about = BY_PATH["over/index.md"].body
    assert all(f"(../{path})" in about for path in OUT_OF_THE_WAY)


def test_the_home_page_comes_first_and_the_chapters_in_the_order_of_the_reader() -> None:
    assert menu()[0] == "index.md"
    assert [chapter.title for chapter in chapters()] == TITLES
    assert len(menu()) <= MOST_AT_THE_TOP


def test_the_checks_have_a_home_where_each_stands_by_what_it_is_for() -> None:
    home = with_check_list(BY_PATH["checks/index.md"].body, "checks/index.md")
    for check, path in check_pages().items():
        page = BY_PATH[path]
        row = f"- [**{page.menu_title}**]({link_to(check, 'checks/index.md')})"
        need = page.meta.get("behoefte", say("paginas.checks.overig"))
        assert row in home.partition(f"## {need}\n")[2].partition("\n## ")[0]
        assert page.meta["description"] in home


def test_a_chapter_begins_with_its_opening_and_ends_with_its_reader() -> None:
    for chapter in chapters():
        paths = [path for path in IN_MENU if path.startswith(f"{chapter.folder}/")]
        assert chapter.pages[0] == paths[0] == f"{chapter.folder}/index.md"
        # Nothing to read behind each other where there is only an opening.
        assert paths[-1] == f"{chapter.folder}/lezen.md" or len(paths) == 1


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
        if chapter.folder in {"checks", "handboek"}:
            continue
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
