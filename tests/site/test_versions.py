"""One version of the runtime everywhere, and one of the rules; what is pinned stays pinned."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

import pytest

from rules import CHECKS, VERSION, decide
from site_builder.project import DOCS, ROOT
from tests.site.built import SITE, page, words

TEXTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")]
# The record of the choice also names the version that was not chosen.
NOT_CHOSEN = {("0004-runtime-pyodide-zelf-gehost.md", "314.0.7")}


def read_json(path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / path).read_text(encoding="utf-8"))
    return found


def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (SITE / "assets" / "runtime" / "manifest.json").read_text(encoding="utf-8")
    )
    return found


PYODIDE = read_json("package.json")["devDependencies"]["pyodide"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_runtime_has_one_version_in_package_lock_file_and_site() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", PYODIDE)
    lock = read_json("package-lock.json")
    assert lock["packages"][""]["devDependencies"]["pyodide"] == PYODIDE
    assert lock["packages"]["node_modules/pyodide"]["version"] == PYODIDE
    assert manifest()["pyodide"] == PYODIDE
    assert read_json("node_modules/pyodide/package.json")["version"] == PYODIDE
    (loader,) = (SITE / "assets" / "runtime").glob("pyodide.*.mjs")
    assert f'"{PYODIDE}"' in loader.read_text(encoding="utf-8")


def test_every_text_that_names_the_runtime_names_this_version() -> None:
    named = {
        (file.name, version)
        for file in TEXTS
        for version in re.findall(r"[Pp]yodide (\d+\.\d+(?:\.\d+)?)", file.read_text(encoding="utf-8"))
    }
    assert {version for name, version in named - NOT_CHOSEN} == {PYODIDE}
    assert "CHANGELOG.md" in {name for name, _ in named}
    assert any(name.startswith("0004-") for name, _ in named)


def test_python_is_the_same_in_the_browser_and_on_the_machine() -> None:
    minor = (ROOT / ".python-version").read_text(encoding="utf-8").strip()
    assert manifest()["python"].startswith(f"{minor}.")
    assert PROJECT["project"]["requires-python"].startswith(f">={minor},")
    assert manifest()["lock"]["info"]["python"] == manifest()["python"]


def test_the_rules_have_one_version_in_the_code_the_wheel_and_every_receipt() -> None:
    assert manifest()["rules"] == VERSION
    (package,) = manifest()["lock"]["packages"].values()
    assert package["version"] == VERSION
    assert f"-{VERSION}-" in package["file_name"]
    assert all(decide(check, {})["receipt"]["rules_version"] == VERSION for check in CHECKS)
    assert f"versie {VERSION}" in words(page("naslag/hoe-de-regels-beslissen/index.html").article)


def test_the_changelog_starts_with_the_version_of_the_project_and_names_that_of_the_rules() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = text.split("\n## ")[1]
    project = PROJECT["project"]["version"]
    assert re.match(rf"\[{re.escape(project)}\]|\[Unreleased\]\n+What will be {re.escape(project)}\b", newest)
    assert f"rules {VERSION}" in newest


def test_the_changelog_counts_the_decision_records_as_they_are() -> None:
    numbers = {
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
    }
    count = len(list((DOCS / "over" / "besluiten").glob("0*.md")))
    assert f"{numbers[count]} decision records" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_direct_dependency_is_pinned() -> None:
    for group in PROJECT["dependency-groups"].values():
        for entry in group:
            assert re.fullmatch(r"[A-Za-z0-9_.-]+(?:\[\w+\])?==[\w.]+", entry), entry
    for name, version in read_json("package.json")["devDependencies"].items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), name


def test_the_lock_of_python_holds_every_direct_dependency_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([a-z0-9][\w.-]*)(?:\[\w+\])?==([\w.]+)", lock, re.MULTILINE))
    for group in PROJECT["dependency-groups"].values():
        for entry in group:
            name, _, version = entry.partition("==")
            assert locked[name.partition("[")[0]] == version, entry
    assert lock.count("--hash=sha256:") >= len(locked)


@pytest.mark.parametrize("name", ["requirements.lock", "package-lock.json"])
def test_a_lock_file_says_what_and_not_where_from(name: str) -> None:
    """The address of a sponsor page is no source; which registry serves a package is each machine's own."""
    text = (ROOT / name).read_text(encoding="utf-8")
    text = re.sub(r'"funding": (?:\{[^}]*\}|\[[^\]]*\]|"[^"]*")', "", text)
    assert "://" not in text
    assert '"resolved"' not in text
    assert "index-url" not in text


def test_the_lock_inside_the_runtime_names_files_beside_it() -> None:
    for package in manifest()["lock"]["packages"].values():
        assert "/" not in package["file_name"]
        assert (SITE / "assets" / "runtime" / package["file_name"]).is_file()
