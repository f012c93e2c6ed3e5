"""The trimmed runtime gives the same bytes as CPython, and carries what that takes and little more."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rules.door import decide_json
from site_builder.runtime.tools import node, pyodide_package
from site_builder.runtime.trace import STDLIB_IN_PYTHON
from tests.case_tables import CHECKS, cases
from tests.runtime.conftest import Built

SCRIPT = Path(__file__).parent / "node_cases.mjs"

# What is in the library for the day that something breaks: laying out an error. Whatever else is
# there without being loaded by a single case does not belong in it.
FOR_ERRORS = {
    "_traceback_in_full.pyc",
    "_colorize.pyc",
    "contextlib.pyc",
    "linecache.pyc",
    "textwrap.pyc",
    "token.pyc",
    "tokenize.pyc",
    "warnings.pyc",
}

BAD_INPUT = (
    "",
    "geen json",
    "[]",
    "null",
    '{"acuut": 1, "onbekende-vraag": "é\\u2028", "leefgebieden": {"a": null}}',
    '{"metingen": [{"moment": "start", "scores": {"financien": 9e99}}]}',
    '{"zaken": [{"id": "", "soort": "x"}, 3], "duur": 12345678901234567890}',
    "[" * 3000,
    '{"x": ' + "9" * 5000 + "}",
    '{"x": NaN}',
)


def inputs() -> Iterator[tuple[str, str]]:
    """Every case of the tables, and bad input for every check."""
    for case in cases():
        yield case.check, json.dumps(case.answers)
    for check in (*CHECKS, "bestaat-niet", ""):
        for text in ("{}", *BAD_INPUT):
            yield check, text


@pytest.fixture(scope="module")
def report(built: Built, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    file = tmp_path_factory.mktemp("cases") / "cases.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        for check, text in inputs():
            case = {"check": check, "answers": text, "expected": decide_json(check, text)}
            lines.write(json.dumps(case) + "\n")
    command = [node(), str(SCRIPT), str(built.folder), str(pyodide_package().folder), str(file)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_every_case_gives_the_bytes_that_cpython_gives(report: dict[str, Any]) -> None:
    assert report["different"] == []
    assert report["ran"] == len(list(inputs()))


def test_the_library_holds_what_is_loaded_and_what_an_error_needs_and_nothing_else(
    built: Built, report: dict[str, Any]
) -> None:
    loaded = {
        origin.removeprefix(STDLIB_IN_PYTHON)
        for origin in report["modules"]
        if origin.startswith(STDLIB_IN_PYTHON)
    }
    with zipfile.ZipFile(built.path("stdlib")) as library:
        there = set(library.namelist())
    assert there - loaded - FOR_ERRORS == set()
    assert there >= FOR_ERRORS


def test_the_door_never_makes_a_traceback(report: dict[str, Any]) -> None:
    assert not any("_traceback_in_full" in origin for origin in report["modules"])
