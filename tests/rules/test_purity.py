"""The rules stand alone: standard library only, no clock, no network, no chance, no other files."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.contract import CHECKS, ROOT

RULES = ROOT / "rules"
READER = RULES / "core" / "words.py"
FILES = sorted(RULES.rglob("*.py"))
FORBIDDEN = {
    "asyncio", "calendar", "ctypes", "datetime", "ftplib", "getpass", "glob", "http", "locale",
    "multiprocessing", "os", "pathlib", "pickle", "platform", "random", "secrets", "shelve",
    "shutil", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib",
    "uuid", "webbrowser",
}  # fmt: skip
each = pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(RULES)))


def imported(file: Path) -> Iterator[str]:
    """Yield the full name of every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            yield node.module or ""


def names(file: Path) -> Iterator[str]:
    """Yield every name that a file uses or calls."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Name):
            yield node.id


def test_every_check_is_a_folder_with_a_rule_and_words() -> None:
    folders = {folder.name for folder in RULES.iterdir() if (folder / "rule.py").exists()}
    assert folders == set(CHECKS)
    assert all((RULES / check / "words.toml").exists() for check in CHECKS)


@each
def test_a_file_imports_the_standard_library_and_the_rules_only(file: Path) -> None:
    tops = {name.split(".")[0] for name in imported(file)}
    assert tops <= sys.stdlib_module_names | {"rules"}
    # The one file that reads the package's data also looks which folders hold some.
    assert not tops & (FORBIDDEN - ({"os"} if file == READER else set()))


@each
def test_a_file_does_not_reach_around_its_imports(file: Path) -> None:
    used = set(names(file))
    assert not used & {"__import__", "eval", "exec", "compile", "input", "globals", "print"}
    if file != READER:
        assert "open" not in used, "only words.py reads files, and only the package's own"


@each
def test_only_the_command_line_knows_the_process_it_runs_in(file: Path) -> None:
    if file == RULES / "__init__.py":
        # The first file that any Python reads: it tells one that is too old, and looks at nothing else.
        used = re.findall(r"\bsys\.(\w+)", file.read_text("utf-8"))
        assert set(used) == {"version_info", "argv", "stderr"}
    elif file.name != "__main__.py":
        assert "sys" not in set(imported(file))


def test_a_check_imports_no_other_check_but_the_diagram_that_it_goes_through() -> None:
    # The contract of halfjaar: the outcome of a case is that of `stroomdiagram` for its answers.
    through = {"halfjaar": {"rules.stroomdiagram"}}
    for check in CHECKS:
        for file in (RULES / check).glob("*.py"):
            others = {f"rules.{other}" for other in CHECKS if other != check} - through.get(check, set())
            assert not {".".join(name.split(".")[:2]) for name in imported(file)} & others
