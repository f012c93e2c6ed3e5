"""A copy of the project in which a check can be added, and what one runs there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from site_builder.project import BUILD, NODE_MODULES, ROOT

FOLDERS = ("bench", "checks", "docs", "rules", "site_builder", "spelling", "tests", "tools")
# What git does not know, or what a run makes.
MADE = shutil.ignore_patterns("__pycache__", ".pytest_cache", ".hypothesis")


class Copy:
    """A project of its own, beside what it can share: the npm packages, and what was made before."""

    def __init__(self, root: Path) -> None:
        """Fill the folder."""
        self.root = root
        for name in FOLDERS:
            shutil.copytree(ROOT / name, root / name, ignore=MADE)
        for file in ROOT.iterdir():
            if file.is_file() and file.name != ".git":
                shutil.copy(file, root)
        (root / "node_modules").symlink_to(NODE_MODULES)
        (root / "build").mkdir()
        (BUILD / "cache").mkdir(parents=True, exist_ok=True)
        (root / "build" / "cache").symlink_to(BUILD / "cache")

    def run(self, *arguments: str, given: str = "", **environment: str) -> str:
        """Run Python there and return what it says; a run that fails shows all that it said."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env={**_plain(), "PYTHONPATH": str(self.root), **environment},
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stdout[-6000:]}{done.stderr[-3000:]}"
        return done.stdout

    def test(self, *arguments: str) -> str:
        """Run tests there, on one worker: the machine is busy enough."""
        return self.run("-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *arguments)

    def differs(self) -> set[str]:
        """Return the files that are not as they are in the project: new ones, and those that changed."""
        return {
            name
            for name in _files(self.root)
            if not (ROOT / name).is_file() or (ROOT / name).read_bytes() != (self.root / name).read_bytes()
        }


def _plain() -> dict[str, str]:
    """Return the environment without what the tests around this one were told."""
    told = ("PYTEST_", "WERKWIJZER_", "SITE_URL", "COVERAGE_")
    return {name: value for name, value in os.environ.items() if not name.startswith(told)}


def _files(root: Path) -> list[str]:
    return [
        file.relative_to(root).as_posix()
        for folder in FOLDERS
        for file in (root / folder).rglob("*")
        if file.is_file() and not {"__pycache__", ".pytest_cache", ".hypothesis"} & set(file.parts)
    ] + [file.name for file in root.iterdir() if file.is_file()]
