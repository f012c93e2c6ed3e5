"""Machinery, templates, styles and helpers of tests name no check: what differs per check is its own files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rules import CHECKS
from site_builder.project import ROOT

FOLDERS = ("rules", "checks", "site_builder", "tests")
KINDS = {".py", ".js", ".mjs", ".j2", ".css"}
# A check's own files: its rule, its form, a view where its picture is special, and tests about it alone.
OWN = re.compile(rf"^(?:rules|checks)/(?:views/)?(?:{'|'.join(CHECKS)})(?:/|\.js$)")
# A test may be about one check, and so may a helper whose name says which; a check that exists only in a
# test is its own.
OF_A_TEST = re.compile(rf"^tests/(?:.*/)?(?:test_|(?:{'|'.join(CHECKS)})_)|^tests/recipe/")
# A table of what goes wrong in which file, by the names of those files.
TABLE_OF_FAULTS = "tests/rules/spoiled.py"
# As an id in quotes, a class of its own, or an import.
NAMED = re.compile(
    rf"""["'`](?:{"|".join(CHECKS)})["'`/]|--(?:{"|".join(CHECKS)})\b|\brules\.(?:{"|".join(CHECKS)})\b"""
)


def generic() -> list[str]:
    """Return the files that serve every check."""
    found = []
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*")):
            name = str(file.relative_to(ROOT))
            own = OWN.match(name) or OF_A_TEST.match(name) or name == TABLE_OF_FAULTS
            if file.suffix in KINDS and "__pycache__" not in name and not own:
                found.append(name)
    return found


@pytest.mark.parametrize("name", generic())
def test_a_file_that_serves_every_check_names_none(name: str) -> None:
    lines = Path(ROOT / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if NAMED.search(line)] == []


def test_the_search_sees_a_name() -> None:
    first = next(iter(CHECKS))
    assert NAMED.search(f'if check == "{first}":')
    assert NAMED.search(f".check--{first} {{")
    assert NAMED.search(f"from rules.{first}.rule import RULE")
    assert not NAMED.search("the triage, in a sentence")
    assert len(generic()) > 90
    for name in ("case_tables", "browser/visit", "browser/form", "browser/answers", "browser/sheets",
                 "rules/contract", "rules/strategies", "rules/changes", "rules/data", "site/built"):  # fmt: skip
        assert f"tests/{name}.py" in generic()
