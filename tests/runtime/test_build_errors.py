"""What is missing, and what to do about it: one line each, and the wording counts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder.project import BuildError
from site_builder.runtime import build_runtime, slim, tools
from site_builder.runtime.tools import PROJECT, check_python, pyodide_package
from site_builder.runtime.wheel import build_wheel, rules_version


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copy(PROJECT / "package.json", tmp_path)
    return tmp_path


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PROJECT / "rules", tmp_path / "rules"))


def message_of(error: pytest.ExceptionInfo[BuildError]) -> str:
    text = str(error.value)
    assert "\n" not in text
    return text


def test_pyodide_is_not_installed(project: Path) -> None:
    with pytest.raises(BuildError) as error:
        pyodide_package(project)
    assert (
        message_of(error)
        == "node_modules: Pyodide 0.29.5 ontbreekt. Verwijder node_modules en draai `make setup`."
    )


def test_another_pyodide_is_installed(project: Path) -> None:
    folder = project / "node_modules" / "pyodide"
    folder.mkdir(parents=True)
    (folder / "package.json").write_text(json.dumps({"version": "0.1.0"}))
    with pytest.raises(BuildError) as error:
        pyodide_package(project)
    assert message_of(error) == (
        "node_modules: hier staat Pyodide 0.1.0, package.json vraagt 0.29.5. Verwijder node_modules en draai `make setup`."
    )


def test_a_file_of_pyodide_is_missing() -> None:
    with pytest.raises(BuildError) as error:
        pyodide_package().file("pyodide.asm.nothing")
    assert message_of(error).endswith(
        "pyodide 0.29.5 van npm is niet heel. Verwijder node_modules en draai `make setup`."
    )


def test_another_python_runs_the_build() -> None:
    with pytest.raises(BuildError) as error:
        check_python("3.14.1")
    assert message_of(error) == (
        "Pyodide heeft Python 3.14.1 en dit is 3.13; wat hier gecompileerd wordt, laadt daar niet. "
        "Bouw met Python 3.14."
    )


def test_node_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(tools, "_node_of_wheel", lambda: None)
    with pytest.raises(BuildError) as error:
        tools.node.__wrapped__()
    assert message_of(error) == ("er is geen Node van versie 20 of nieuwer. Draai `make setup`.")


def test_the_rules_state_no_version(rules: Path) -> None:
    (rules / "version.py").write_text("")
    with pytest.raises(BuildError) as error:
        rules_version(rules)
    assert message_of(error) == 'rules/version.py: er staat geen versie. Schrijf VERSION = "1.2.3".'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = [", "geen geldige TOML (Invalid value (at end of document)). Verbeter die regel."),
        (
            "a = 2026-01-01",
            "(Object of type date is not JSON serializable). Zet haar tussen aanhalingstekens.",
        ),
        (
            "a = inf",
            "(Out of range float values are not JSON compliant: inf). Zet haar tussen aanhalingstekens.",
        ),
    ],
)
def test_words_that_do_not_survive(rules: Path, tmp_path: Path, text: str, message: str) -> None:
    (rules / "triage" / "words.toml").write_text(text)
    with pytest.raises(BuildError) as error:
        build_wheel(rules, tmp_path / "out")
    assert message_of(error).startswith("rules/triage/words.toml: ")
    assert message_of(error).endswith(message)


def test_a_pyodide_that_is_built_in_another_way() -> None:
    with pytest.raises(BuildError) as error:
        slim.mentioned("var _a=Module", "")
    assert message_of(error) == (
        "pyodide.asm.js: het geeft 0 namen door, minder dan verwacht. Kijk slim.py na."
    )
    with pytest.raises(BuildError) as error:
        slim.slim_wasm(b"<!doctype html>", frozenset())
    assert (
        message_of(error)
        == "pyodide.asm.wasm: dit is geen WebAssembly. Verwijder node_modules en draai `make setup`."
    )


def test_rules_that_do_not_run_in_the_browser(rules: Path, tmp_path: Path) -> None:
    door = rules / "door.py"
    door.write_text("import no_such_module\n" + door.read_text("utf-8").replace("from __future__", "# "))
    with pytest.raises(BuildError) as error:
        build_runtime(tmp_path / "out", cache=tmp_path / "cache", rules=rules)
    assert message_of(error) == (
        "rules: de regels draaien niet in Pyodide (ModuleNotFoundError: No module named 'no_such_module'). "
        "Werkt `python -m rules list`?"
    )


def test_the_command_says_it_in_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "site_builder.runtime", "--out", str(tmp_path / "out")]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("runtime: Pyodide 0.29.5, rules ")
    assert result.stdout.count("\n") == 1
