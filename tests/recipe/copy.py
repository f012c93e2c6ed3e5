"""A copy of the project in which a check can be added, and what one runs there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from site_builder.project import BUILD, NODE_MODULES, ROOT

FOLDERS = ("bench", "checks", "docs", "rules", "site_builder", "spelling", "tests", "tools")
# What git does not know, or what a run makes.
PASSING = {"__pycache__", ".pytest_cache", ".hypothesis"}
# These tests are not copied: they are about a check that the copy has.
MADE = shutil.ignore_patterns(*PASSING, "recipe")


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
        self.before = self._content()

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

    def test(self, *arguments: str) -> int:
        """Run tests there, in one process (those around it fill the machine); return how many passed."""
        # The project's own `-q` and this `-v` together leave the line that counts.
        own = f"--basetemp={self.root.with_name('passing')}"
        said = self.run("-m", "pytest", "-v", "-p", "no:cacheprovider", own, *arguments)
        (passed,) = re.findall(r"(\d+) passed", said.splitlines()[-1])
        return int(passed)

    def differs(self) -> set[str]:
        """Return the files that are not as they were copied: new ones, and those that changed or went."""
        now = self._content()
        return {name for name in now | self.before if now.get(name) != self.before.get(name)}

    def _content(self) -> dict[str, bytes]:
        """Return what is in every file that a person writes, by its name."""
        return {
            file.relative_to(self.root).as_posix(): file.read_bytes()
            for place in (*FOLDERS, ".")
            for file in ((self.root / place).rglob("*") if place != "." else self.root.iterdir())
            if file.is_file() and not PASSING & set(file.parts)
        }


def _plain() -> dict[str, str]:
    """Return the environment without what the tests around this one were told."""
    told = ("PYTEST_", "WERKWIJZER_", "SITE_URL", "COVERAGE_")
    return {name: value for name, value in os.environ.items() if not name.startswith(told)}
