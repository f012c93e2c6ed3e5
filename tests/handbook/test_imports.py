"""Imports point one way and never in a circle, also those inside functions.

docs → checks → rules, and site_builder → checks, rules.
"""

from __future__ import annotations

import ast
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from site_builder.project import ROOT

# What each part may import of ours, beside itself.
MAY = {"rules": set(), "site_builder": {"checks", "rules"}}
OURS = {"rules", "checks", "site_builder", "tests", "bench", "tools", "docs"}
# Stand-ins for the browser's own library: they import one another there, and never here.
OVERLAY = ROOT / "site_builder" / "runtime" / "overlay"
# The checker of all data is loaded only when something is wrong, by what it then looks at.
LATE = {("rules.core.ready", "rules.core.checker")}


def name_of(file: Path) -> str:
    """Return the dotted name of a module."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def modules() -> dict[str, Path]:
    """Return every module of rules and site_builder by its name."""
    files = [file for part in MAY for file in (ROOT / part).rglob("*.py")]
    return {name_of(file): file for file in files if not file.is_relative_to(OVERLAY)}


def imported(source: str) -> set[str]:
    """Return all that a module imports, each name as far as it names a module of ours."""
    found = set()
    for statement in ast.walk(ast.parse(source)):
        if isinstance(statement, ast.Import):
            found |= {alias.name for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom) and statement.module:
            names = {alias.name: f"{statement.module}.{alias.name}" for alias in statement.names}
            found |= {whole if whole in modules() else statement.module for whole in names.values()}
    return found


def graph() -> dict[str, set[str]]:
    """Return per module the modules of rules and site_builder that it imports."""
    found = {name: imported(file.read_text(encoding="utf-8")) for name, file in modules().items()}
    return {
        name: {other for other in others if other in modules() and (name, other) not in LATE}
        for name, others in found.items()
    }


def circle(of: dict[str, set[str]]) -> list[str]:
    """Return the modules of a circle, empty when there is none."""
    try:
        TopologicalSorter(of).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_imports_itself_by_a_detour() -> None:
    assert len(modules()) > 100
    assert circle(graph()) == []


def test_the_one_import_that_waits_is_still_there() -> None:
    for name, other in LATE:
        assert other in imported(modules()[name].read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", MAY)
def test_no_module_imports_against_the_direction(part: str) -> None:
    allowed = MAY[part] | {part}
    for name, file in modules().items():
        if name.split(".")[0] == part:
            tops = {other.split(".")[0] for other in imported(file.read_text(encoding="utf-8"))}
            assert (tops & OURS) - allowed == set(), name


def test_the_rules_import_the_standard_library_alone() -> None:
    for name, file in modules().items():
        if name.startswith("rules"):
            tops = {other.split(".")[0] for other in imported(file.read_text(encoding="utf-8"))}
            assert tops <= {"rules", "__future__", *sys.stdlib_module_names}, name


@pytest.mark.parametrize(
    ("of", "found"),
    [({"a": {"b"}, "b": {"a"}}, {"a", "b"}), ({"a": {"b"}, "b": {"c"}, "c": set()}, set())],
)
def test_a_circle_is_found(of: dict[str, set[str]], found: set[str]) -> None:
    assert set(circle(of)) == found
