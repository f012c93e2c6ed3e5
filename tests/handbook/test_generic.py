"""Machinery, templates and styles name no check: what differs per check is words, or a key of its form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rules import CHECKS
from site_builder.project import ROOT

FOLDERS = ("rules", "checks", "site_builder")
KINDS = {".py", ".js", ".mjs", ".j2", ".css"}
# A check's own files: its rule, its form, and a view where its picture is special.
OWN = re.compile(rf"^(?:rules|checks)/(?:views/)?(?:{'|'.join(CHECKS)})(?:/|\.js$)")
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
            if file.suffix in KINDS and "__pycache__" not in name and not OWN.match(name):
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
    assert len(generic()) > 60
