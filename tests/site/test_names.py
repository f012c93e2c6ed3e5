"""A check's id is its name everywhere, one to one: folder, form, case table, and the root on its page."""

from __future__ import annotations

import tomllib

import pytest

from rules import CHECKS
from rules.core.words import load
from site_builder.check_pages import check_address
from site_builder.exercises import cases
from site_builder.pages import address_of
from site_builder.project import FORMS, ROOT, RULES
from tests.site.built import attr, pages, tags, words

IDS = set(CHECKS)
CASES = ROOT / "tests" / "cases"


# The ids that the contract began with; others may stand between and behind them.
FIRST = ["triage", "overdracht", "grenzen", "zrm", "agenda", "stroomdiagram"]


def test_the_checks_of_the_contract_are_there_in_its_order() -> None:
    assert [check for check in CHECKS if check in FIRST] == FIRST
    assert {rule.id for rule in CHECKS.values()} == IDS


def test_a_check_is_a_folder_in_the_rules() -> None:
    assert {folder.parent.name for folder in RULES.glob("*/rule.py")} == IDS
    assert {folder.parent.name for folder in RULES.glob("*/words.toml")} == IDS


def test_a_check_is_a_form() -> None:
    assert {file.parent.name for file in FORMS.glob("*/form.toml")} == IDS


def test_a_check_is_an_address_with_its_root_and_stands_nowhere_else() -> None:
    found = {
        (page.address, attr(root, "data-check"))
        for page in pages()
        for root in tags(page.soup, "[data-check]:not([data-exercise])")
    }
    assert found == {(check_address(name), name) for name in IDS}


def test_beside_a_practice_case_stands_the_check_of_that_case() -> None:
    found = {
        (page.address, attr(root, "data-check"))
        for page in pages()
        for root in tags(page.soup, "[data-check][data-exercise]")
    }
    assert found == {(address_of(case.path), case.meta["check"]) for case in cases()}


def test_the_checks_of_the_contract_are_found_by_their_id() -> None:
    assert {name: check_address(name) for name in FIRST} == {name: f"{name}/" for name in FIRST}


def test_a_check_is_a_case_table_that_holds_every_outcome() -> None:
    assert {file.stem for file in CASES.glob("*.toml")} == IDS
    for name in IDS:
        table = tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))
        reached = {case["uitkomst"] for case in table["geval"]}
        reached |= {task["uitkomst"] for part in table.get("deel", []) for task in part["rijen"]}
        assert set(load(f"{name}/words.toml")["outcome"]) - {"open"} <= reached, name


@pytest.mark.parametrize("check", CHECKS)
def test_every_outcome_has_words(check: str) -> None:
    for code, about in load(f"{check}/words.toml")["outcome"].items():
        assert len(about["title"].split()) >= 2, code
        assert len(about["summary"].split()) >= 5, code


def test_the_home_page_opens_the_way_to_every_check() -> None:
    home = next(page for page in pages() if page.path == "index.html")
    tools = [attr(link, "href") for link in tags(home.article, ".tools a:not(.begrip)")]
    assert tools == [check_address(check) for check in CHECKS]
    doors = [words(door) for door in tags(home.article, ".door")]
    assert len(doors) == 3
    assert "Ik zoek hulp, voor mij of voor een ander" in doors[0]
    for door, ways in enumerate(
        (
            ("begin/inwoners/", "begin/zorgen-om-een-ander/", "triage/"),
            ("begin/nieuw-in-het-team/",),
            ("begin/partners/",),
        )
    ):
        links = [attr(link, "href") for link in tags(tags(home.article, ".door")[door], "a")]
        assert set(ways) <= set(links)
