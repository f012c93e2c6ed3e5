"""Which programs a fresh Debian has, after `apt-get install git make python3-venv`: dpkg says so."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

# What the README asks for, and apt, which every Debian has.
ASKED = ("git", "make", "python3-venv", "apt")
FIELDS = "${Package}\t${Essential}\t${Priority}\t${Provides}\t${Pre-Depends}, ${Depends}\n"
FOLDERS = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")
ALTERNATIVES = Path("/etc/alternatives")  # `awk` and the like: a link to whichever package serves


def query(*arguments: str) -> str:
    """Ask the package database."""
    if not shutil.which("dpkg-query"):
        raise SystemExit(
            "Gestopt: dpkg-query staat niet op het pad; make fresh doet een verse Debian na en kent er "
            "geen andere. Draai het op Debian, of in een container met Debian."
        )
    return subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=True).stdout


def packages(asked: Iterable[str], database: str) -> set[str]:
    """Return the packages of the smallest Debian, those asked for, and all that these need.

    `database` has a line per package, with FIELDS. Of alternatives ("a | b") all that are there count.
    """
    needs: dict[str, list[str]] = {}
    providers: dict[str, list[str]] = {}
    todo = list(asked)
    for line in database.splitlines():
        name, essential, priority, provides, depends = line.split("\t")
        needs[name] = names_in(depends)
        for virtual in names_in(provides):
            providers.setdefault(virtual, []).append(name)
        if essential == "yes" or priority == "required":
            todo.append(name)
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in needs and name not in found:
            found.add(name)
            todo += needs[name]
        elif name not in needs:
            todo += [other for other in providers.get(name, []) if other not in found]
    return found


def names_in(relation: str) -> list[str]:
    """Return the names in a field such as ``libc6 (>= 2.34), perl:any | perl-base``."""
    parts = (re.match(r"[a-z0-9][a-z0-9+.\-]*", part.strip()) for part in re.split(r"[,|]", relation))
    return [part.group() for part in parts if part]


def programs(names: Iterable[str]) -> dict[str, Path]:
    """Return what these packages put on the path: name to file."""
    owned = {real(Path(line)) for line in query("-L", *sorted(names)).splitlines() if "bin/" in line}
    found: dict[str, Path] = {}
    for folder in map(Path, FOLDERS):
        for file in sorted(folder.iterdir()) if folder.is_dir() else ():
            chosen = file.readlink() if file.is_symlink() else file
            target = chosen.resolve() if chosen.is_relative_to(ALTERNATIVES) else file
            if real(target) in owned:
                found.setdefault(file.name, file)
    return found


def real(file: Path) -> Path:
    """Return the file's one name where `/bin` is a link to `/usr/bin`; a program that is a link stays one."""
    return file.parent.resolve() / file.name
