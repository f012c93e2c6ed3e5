"""The scripts and style sheets of the site, put together in a few files that carry their hash in their name.

A name with a hash can never mean anything else: a browser keeps such a file for ever, and a page never gets
the script or the style of another version. The sources in `checks/` stay as they are, a module a subject.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from site_builder.project import FORMS, NODE_MODULES, ROOT, BuildError
from site_builder.runtime.tools import node

HERE = Path(__file__).parent
PACKAGES = ("rolldown", "lightningcss", "purgecss")
FOLDER = "assets/checks/parts"
"""Where the files stand, below the root of the site."""


@dataclass(frozen=True)
class Bundle:
    """The names of the files in `FOLDER`."""

    entries: dict[str, str]
    """The scripts that a page starts: leave, menu, search, page."""
    check: str
    """What `page` brings when there is a check."""
    imports: dict[str, list[str]]
    """Of each script, those that it cannot begin without."""
    views: dict[str, str]
    """Of each view that a check can name, its script."""
    screen: str
    """The style of every page."""
    paper: str
    """What comes on top of it in print."""

    def needed(self, *scripts: str) -> Iterator[str]:
        """Yield scripts and all that they import, each once, what is imported behind what imports it."""
        seen: dict[str, None] = {}
        waiting = list(scripts)
        while waiting:
            name = waiting.pop(0)
            if name not in seen:
                seen[name] = None
                waiting += self.imports[name]
        yield from seen


def write_bundle(site: Path) -> Bundle:
    """Write the scripts and our styles to a site, and return which those are.

    Raises:
        BuildError: a package of npm is not there, or a module or style sheet has a fault.
    """
    out = site / FOLDER
    out.mkdir(parents=True)
    return Bundle(**json.loads(_run("bundle.mjs", FORMS, out)))


def write_theme(site: Path, sheets: list[str]) -> str:
    """Write what the pages of a site use of these style sheets of the theme as one; return its name.

    Raises:
        BuildError: a package of npm is not there, or a style sheet has a fault.
    """
    return _run("theme.mjs", site, site / FOLDER, *sheets).strip()


def _run(script: str, *arguments: Path | str) -> str:
    for name in PACKAGES:
        if not (NODE_MODULES / name).is_dir():
            raise BuildError(f"{name} ontbreekt.", "Draai `make setup`.", "node_modules")
    command = [node(), str(HERE / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    if done.returncode:
        raise BuildError(
            f"scripts en stijlen: {done.stderr.strip()}", "Verbeter de module of het stijlblad.", script
        )
    return done.stdout
