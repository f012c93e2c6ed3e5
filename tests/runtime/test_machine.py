"""What the machine has is used, when it will do: a Node of this age, a Chromium under any of its names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench.browser import NAMES, find_chromium
from site_builder import picture
from site_builder.project import BuildError
from site_builder.runtime import tools
from site_builder.runtime.tools import PROJECT, oldest_node
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


def test_the_set_up_looks_for_the_same_names() -> None:
    script = (PROJECT / "tools" / "setup_browser.sh").read_text("utf-8")
    assert re.findall(r"for name in (.*); do", script) == [" ".join(NAMES)]


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
