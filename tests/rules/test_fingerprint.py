"""The receipt's hash of the words: the same for the same data, another as soon as a word changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rules.core import fingerprint as hashing
from rules.core.questions import data_files
from rules.decide import decide
from tests.rules.command import rules
from tests.rules.contract import CHECKS
from tests.rules.data import changed

per_check = pytest.mark.parametrize("check", CHECKS)
# What all checks read besides their own words, with something that it says.
KEYS = {"shared/bronnen.toml": "title", "shared/hulplijnen.toml": "name", "shared/vinden.toml": "text"}


@per_check
def test_it_is_twelve_hexadecimal_digits_and_stands_in_every_receipt(check: str) -> None:
    found = decide(check, {})["receipt"]["words"]
    assert re.fullmatch(r"[0-9a-f]{12}", found)
    assert found == hashing.fingerprint(check)


def test_each_check_has_its_own() -> None:
    assert len({hashing.fingerprint(check) for check in CHECKS}) == len(CHECKS)


@per_check
def test_another_process_gives_the_same(check: str) -> None:
    assert rules("decide", check, given=b"{}").json["receipt"]["words"] == hashing.fingerprint(check)


@per_check
def test_a_word_of_the_check_changes_it_and_a_comment_does_not(check: str, data: Path) -> None:
    before = hashing.fingerprint(check)
    changed(data / check / "words.toml", "[check]", "# Said beside the words.\n\n[check]")
    assert hashing.fingerprint(check) == before
    changed(data / check / "words.toml", 'summary = "', 'summary = "Anders: ')
    assert hashing.fingerprint(check) != before


@per_check
@pytest.mark.parametrize("file", KEYS)
def test_what_all_checks_share_changes_it_too(check: str, file: str, data: Path) -> None:
    before = hashing.fingerprint(check)
    changed(data / file, f'\n{KEYS[file]} = "', f'\n{KEYS[file]} = "Anders ')
    assert hashing.fingerprint(check) != before


def test_the_domains_and_the_diagram_belong_to_the_checks_that_ask_them(data: Path) -> None:
    before = {check: hashing.fingerprint(check) for check in CHECKS}
    changed(data / "shared/domeinen.toml", "Inkomen,", "Geld,")
    changed(data / "stroomdiagram" / "diagram.toml", "Dreigt er nu", "Is er nu")
    moved = {check for check in CHECKS if hashing.fingerprint(check) != before[check]}
    assert moved == {
        check
        for check in CHECKS
        if {"shared/domeinen.toml", "stroomdiagram/diagram.toml"} & set(data_files(check))
    }
    assert moved >= {"triage", "zrm", "stroomdiagram"}
