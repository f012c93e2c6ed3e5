"""A step of the set-up that fails shows what failed and in whose words; no sentence of ours guesses why."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from site_builder.runtime.tools import PROJECT

SCRIPTS = sorted((PROJECT / "tools").glob("*.sh"))


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """Return the only folder in which programs are found; the shell's own needs are there."""
    folder = tmp_path / "machine"
    folder.mkdir()
    for name in ("sh", "sed"):
        (folder / name).symlink_to(shutil.which(name) or "")
    return folder


def install(machine: Path, name: str, script: str) -> None:
    program = machine / name
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)


def run(machine: Path, *command: str, folder: Path = PROJECT) -> tuple[int, str, list[str]]:
    """Return how a script ends, what it says, and the lines of its complaint."""
    done = subprocess.run(
        [str(machine / "sh"), *command],
        cwd=folder, env={"PATH": str(machine)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr.splitlines()


def project(tmp_path: Path) -> Path:
    """Return a copy of the scripts, in which nothing is set up."""
    folder = tmp_path / "project"
    shutil.copytree(PROJECT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "requirements.lock", folder)
    return folder


def python(version: str, otherwise: str) -> str:
    """Return a stand-in for Python: it knows its version, and the rest is as told."""
    is_313 = 0 if version.startswith("3.13.") else 1
    return f'case "$1" in -c) exit {is_313};; --version) echo Python {version};; *) {otherwise};; esac'


FAILED = "“{}” is mislukt ({}); hierboven staat wat het zelf zei. Los dat op en draai `make` opnieuw."


def test_a_step_that_works_is_silent(machine: Path) -> None:
    install(machine, "step", "echo veel; echo meer >&2")
    assert run(machine, "tools/attempt.sh", "step", "--quiet") == (0, "", [])


@pytest.mark.parametrize(
    ("script", "status", "words"),
    [
        ("echo eerst; echo dan >&2; exit 7", 7, ["eerst", "dan"]),
        ("exit 1", 1, ["(geen uitleg)"]),
        ("cat; exit 1", 1, None),  # a question would never be answered: it reads an empty input and goes on
    ],
)
def test_a_step_that_fails_shows_its_own_words(
    machine: Path, script: str, status: int, words: list[str] | None
) -> None:
    install(machine, "step", script)
    code, out, said = run(machine, "tools/attempt.sh", "step", "a b")
    assert (code, out, said[-1]) == (status, "", FAILED.format("step a b", status))
    assert words is None or said[:-1] == words


def test_a_step_that_is_not_there_is_named(machine: Path) -> None:
    code, _, said = run(machine, "tools/attempt.sh", "nergens")
    assert code == 127
    assert "nergens" in said[0]
    assert said[-1] == FAILED.format("nergens", 127)


def test_python_is_nowhere(machine: Path, tmp_path: Path) -> None:
    code, _, said = run(machine, "tools/setup_python.sh", ".venv", folder=project(tmp_path))
    assert code == 1
    assert said == ["Gestopt: python3 staat niet op het pad. Installeer Python 3 en draai `make` opnieuw."]


def test_an_old_python_without_venv_says_so_itself(machine: Path, tmp_path: Path) -> None:
    install(machine, "python3", python("3.11.2", "echo No module named ensurepip; exit 1"))
    code, out, said = run(machine, "tools/setup_python.sh", ".venv", folder=project(tmp_path))
    assert (code, out) == (1, "· Python 3.13 met venv is er niet; het komt via uv\n")
    assert said == ["No module named ensurepip", FAILED.format("python3 -m venv build/uv", 1)]


def test_uv_comes_in_the_version_of_the_lock_file(machine: Path, tmp_path: Path) -> None:
    folder = project(tmp_path)
    uv = folder / "build" / "uv" / "bin"
    uv.mkdir(parents=True)
    install(machine, "python3", python("3.11.2", "exit 0"))
    install(uv, "python", 'echo "geen verbinding: $5"; exit 1')
    _, _, said = run(machine, "tools/setup_python.sh", ".venv", folder=folder)
    pinned = re.findall(r'"(uv==[0-9.]+)"', (PROJECT / "pyproject.toml").read_text("utf-8"))
    assert [said[0]] == [f"geen verbinding: {name}" for name in pinned]


def test_packages_that_do_not_come_are_explained_by_pip(machine: Path, tmp_path: Path) -> None:
    folder = project(tmp_path)
    made = folder / ".venv" / "bin"
    made.mkdir(parents=True)
    install(made, "python", python("3.13.1", "echo ERROR: hash; exit 2"))
    code, out, said = run(machine, "tools/setup_python.sh", ".venv", folder=folder)
    assert (code, out) == (2, "· Python-pakketten installeren\n")
    assert said[0] == "ERROR: hash"
    assert said[-1].startswith("“.venv/bin/python -m pip install ")


@pytest.mark.parametrize("user", ["0", "1000"])
def test_a_browser_that_does_not_come_is_explained_by_who_should_bring_it(
    machine: Path, tmp_path: Path, user: str
) -> None:
    folder = project(tmp_path)
    made = folder / ".venv" / "bin"
    made.mkdir(parents=True)
    install(made, "python", 'test "$1" = -m && echo "Playwright: geen download" >&2; exit 1')
    install(machine, "id", f"echo {user}")
    install(machine, "apt-get", "echo E: geen lijst >&2; exit 100")
    code, out, said = run(machine, "tools/setup_browser.sh", folder=folder)
    # What would only be faster is no fault when it does not come.
    assert ("· dat lukt niet: de browsertests duren langer" in out) == (user == "0")
    apt = ["E: geen lijst", FAILED.format("apt-get update -qq", 100)] if user == "0" else []
    assert code == 1
    assert said[:-1] == [*apt, "Playwright: geen download"]
    assert said[-1] == (
        "Gestopt: er is geen Chromium voor de tests; hierboven staat waarom Playwright er geen brengt. "
        "Los dat op of installeer het pakket chromium, en draai `make test` opnieuw."
    )


@pytest.mark.parametrize("there", [True, False])
def test_a_browser_that_does_not_start_says_why(machine: Path, tmp_path: Path, *, there: bool) -> None:
    folder = project(tmp_path)
    made = folder / ".venv" / "bin"
    made.mkdir(parents=True)
    install(made, "python", 'test "$2" = playwright || { echo libnss3 ontbreekt >&2; exit 1; }')
    install(machine, "id", "echo 1000")
    if there:
        install(machine, "chromium", "exit 0")
    code, out, said = run(machine, "tools/setup_browser.sh", folder=folder)
    assert (code, out) == (1, "" if there else "· Chromium installeren (playwright)\n")
    assert said == ["libnss3 ontbreekt", FAILED.format(".venv/bin/python -m tools.try_chromium", 1)]


@pytest.mark.parametrize("script", [*SCRIPTS, PROJECT / "Makefile"], ids=lambda file: file.name)
def test_no_message_asks_about_a_cause(script: Path) -> None:
    said = [line for line in script.read_text("utf-8").splitlines() if "echo " in line or "printf " in line]
    assert script.name in {"Makefile", "attempt.sh"} or said
    assert not [line for line in said if "?" in line.replace("$?", "")]


def test_no_step_of_the_makefile_hides_what_npm_says() -> None:
    lines = [line for line in (PROJECT / "Makefile").read_text("utf-8").splitlines() if "npm ci" in line]
    assert len(lines) == 1
    assert "tools/attempt.sh npm ci" in lines[0]
    assert "silent" not in lines[0]
