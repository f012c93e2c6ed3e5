"""A check's id is its name everywhere, one to one: folder, form, page, address, case table."""

from __future__ import annotations

import tomllib

import pytest

from rules import CHECKS
from rules.core.words import load
from site_builder.project import FORMS
from site_builder.project import DOCS, ROOT, RULES
from tests.site.built import attr, pages, tags, words

IDS = set(CHECKS)
CASES = ROOT / "tests" / "cases"


def test_there_are_six_and_the_command_line_lists_them() -> None:
    assert list(CHECKS) == ["triage", "overdracht", "grenzen", "zrm", "agenda", "stroomdiagram"]
    assert {rule.id for rule in CHECKS.values()} == IDS


def test_a_check_is_a_folder_in_the_rules() -> None:
    assert {folder.parent.name for folder in RULES.glob("*/rule.py")} == IDS
    assert {folder.parent.name for folder in RULES.glob("*/words.toml")} == IDS


def test_a_check_is_a_form() -> None:
    assert {file.parent.name for file in FORMS.glob("*/form.toml")} == IDS


def test_a_check_is_a_page_that_embeds_it_in_one_line() -> None:
    embedding = {
        file.stem for file in DOCS.glob("*.md") if f"\n::: check {file.stem}\n" in file.read_text("utf-8")
    }
    assert embedding == IDS
    assert {file.stem for file in DOCS.glob("*.md")} == IDS | {"index"}


def test_a_check_is_an_address_with_its_root_and_stands_nowhere_else() -> None:
    found = {
        (page.address.rstrip("/"), attr(root, "data-check"))
        for page in pages()
        for root in tags(page.soup, "[data-check]")
    }
    assert found == {(name, name) for name in IDS}


def test_a_check_is_a_case_table_that_holds_every_outcome() -> None:
    assert {file.stem for file in CASES.glob("*.toml")} == IDS
    for name in IDS:
        table = tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))
        reached = {case["uitkomst"] for case in table["geval"]}
        reached |= {task["uitkomst"] for part in table.get("deel", []) for task in part["taken"]}
        assert set(load(f"{name}/words.toml")["outcome"]) - {"open"} <= reached, name


@pytest.mark.parametrize("check", CHECKS)
def test_every_outcome_has_words(check: str) -> None:
    for code, about in load(f"{check}/words.toml")["outcome"].items():
        assert len(about["title"].split()) >= 2, code
        assert len(about["summary"].split()) >= 5, code


def test_the_home_page_opens_the_way_to_every_check() -> None:
    home = next(page for page in pages() if page.path == "index.html")
    tools = {attr(link, "href").strip("/") for link in tags(home.article, ".tools a:not(.begrip)")}
    assert tools == IDS
    doors = [words(door) for door in tags(home.article, ".door")]
    assert len(doors) == 3
    assert tags(home.article, '.door a[href="triage/"]'), "the quick way in"
