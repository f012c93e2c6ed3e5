"""A check's page is found by its embedding line, wherever it stands; without one, or with two, nothing is built."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rules import CHECKS
from site_builder import check_pages as module
from site_builder.check_list import with_check_list
from site_builder.check_pages import addresses_from, check_address, check_pages, link_to
from site_builder.generate import readers
from site_builder.pages import Page, address_of, all_pages
from site_builder.project import BuildError

ID = next(iter(CHECKS))
REST = [page for page in all_pages() if f"::: check {ID}\n" not in f"{page.body}\n"]


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Look anew at the pages of each test, and after it."""
    check_pages.cache_clear()
    yield
    check_pages.cache_clear()


def page(path: str, body: str) -> Page:
    return Page(path, {"title": "Proef"}, f"\n# Proef\n\n{body}\n", 4)


def with_pages(monkeypatch: pytest.MonkeyPatch, *more: Page) -> None:
    monkeypatch.setattr(module, "all_pages", lambda: (*REST, *more))


def test_a_page_may_have_any_name_in_any_chapter(monkeypatch: pytest.MonkeyPatch) -> None:
    with_pages(monkeypatch, page("werken/anders.md", f"::: check {ID}"))
    assert check_pages()[ID] == "werken/anders.md"
    assert check_address(ID) == "werken/anders/"
    assert link_to(ID, "werken/index.md") == "anders.md"
    assert link_to(ID, "index.md") == "werken/anders.md"
    assert addresses_from("werken/anders.md")[ID] == "./"
    other = next(check for check in CHECKS if check != ID)
    assert addresses_from("werken/anders.md")[other] == f"../../{check_address(other)}"
    assert addresses_from(check_pages()[other])[ID] == "../werken/anders/"
    assert addresses_from("leren/casus.md")[ID] == "../../werken/anders/"
    assert addresses_from("index.md")[ID] == "werken/anders/"


def test_the_pages_come_in_the_order_of_the_checks() -> None:
    assert list(check_pages()) == list(CHECKS)


def test_a_check_without_a_page_stops_with_the_line_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    with_pages(monkeypatch, page("a.md", f"```\n::: check {ID}\n```"))
    with pytest.raises(BuildError) as stopped:
        check_pages()
    assert str(stopped.value) == (
        f"rules/{ID}: de check “{ID}” staat op geen pagina. Zet de regel “::: check {ID}” op één pagina in docs/."
    )


@pytest.mark.parametrize("where", ["a.md", "b.md"], ids=["twice on a page", "on two pages"])
def test_a_check_on_two_places_stops_with_both(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = f"::: check {ID}"
    twice = (
        [page("a.md", f"{line}\n\n{line}")] if where == "a.md" else [page("a.md", line), page(where, line)]
    )
    with_pages(monkeypatch, *twice)
    with pytest.raises(BuildError) as stopped:
        check_pages()
    second = "docs/a.md:10" if where == "a.md" else "docs/b.md:8"
    assert str(stopped.value) == (
        f"rules/{ID}: de check “{ID}” staat op meer dan één plek: docs/a.md:8 en {second}. "
        f"Laat één regel “::: check {ID}” staan."
    )


@pytest.mark.parametrize(
    ("path", "address"),
    [("index.md", ""), ("werken/index.md", "werken/"), ("zrm.md", "zrm/"), ("werken/a.md", "werken/a/")],
)
def test_the_address_of_a_page_follows_from_its_path(path: str, address: str) -> None:
    assert address_of(path) == address


def test_the_list_of_checks_has_each_with_its_question_and_a_link_from_where_it_stands() -> None:
    made = with_check_list("Eerst.\n\n::: checks\n\nDan.\n", "begin/index.md")
    assert made.startswith("Eerst.\n\n- [**")
    assert made.endswith("\n\nDan.\n")
    for check in CHECKS:
        assert f"]({link_to(check, 'begin/index.md')})\n" in made
    assert with_check_list("Zonder ::: checks in een zin.", "a.md") == "Zonder ::: checks in een zin."


def test_a_reader_leads_to_a_check_instead_of_holding_its_form(monkeypatch: pytest.MonkeyPatch) -> None:
    with_pages(monkeypatch, page("werken/anders.md", f"::: check {ID}"))
    made = readers._reader("Titel", "werken", [page("werken/anders.md", f"::: check {ID}")]).markdown
    assert "Deze check vul je in op [zijn eigen pagina](anders.md)." in made
    assert ":::" not in made
