"""The README says of every direct dependency why it is there, and names none that is not."""

from __future__ import annotations

import json
import re
import tomllib
from fnmatch import fnmatch

from site_builder.project import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([^`]+)`( \(npm\))? \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TABLE = README.partition("## What it stands on")[2].partition("\n## ")[0]


def python_packages() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    entries = [entry for group in project["dependency-groups"].values() for entry in group]
    return {re.split(r"[\[=]", entry)[0] for entry in entries}


def npm_packages() -> set[str]:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    assert "dependencies" not in package, "a reader fetches nothing from npm"
    return set(package["devDependencies"])


def named(*, npm: bool) -> set[str]:
    """Return the names in the table; one like `types-*` stands for a family with one reason."""
    return {name for name, kind, _, _ in ROW.findall(TABLE) if bool(kind) == npm}


def test_every_python_package_is_in_the_table() -> None:
    missing = {name for name in python_packages() if not any(fnmatch(name, row) for row in named(npm=False))}
    assert not missing


def test_every_npm_package_is_in_the_table() -> None:
    assert not npm_packages() - named(npm=True)


def test_the_table_names_nothing_that_is_not_there() -> None:
    assert not {row for row in named(npm=False) if not any(fnmatch(name, row) for name in python_packages())}
    assert not named(npm=True) - npm_packages()


def test_every_row_has_a_licence_and_a_reason() -> None:
    rows = ROW.findall(TABLE)
    assert len(rows) == TABLE.count("\n| `"), "a row that is written otherwise"
    for name, _, licence, reason in rows:
        assert re.search(r"MIT|BSD|MPL|Apache|OFL|ZPL|EUPL|ISC|PSF|EPL|LGPL", licence), name
        assert len(reason.split()) >= 3, name


def test_no_package_stands_there_twice() -> None:
    names = [(name, kind) for name, kind, _, _ in ROW.findall(TABLE)]
    assert len(names) == len(set(names))
