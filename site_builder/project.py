"""Where things are, and the one way in which a build stops."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FORMS = ROOT / "checks"
RULES = ROOT / "rules"
NODE_MODULES = ROOT / "node_modules"
TEMPLATES = ROOT / "site_builder" / "templates"
BUILD = ROOT / "build"
STAGED = BUILD / "docs"
HTML = BUILD / "html"
SITE = ROOT / "site"
BYTE_ORDER_MARK = "\ufeff"


class BuildError(Exception):
    """Something a writer or developer has to mend; says what is wrong, where, and what to do."""

    def __init__(self, what: str, remedy: str, where: str = "") -> None:
        """Join the parts to one line: the place, what is wrong, and the remedy."""
        place = f"{where}: " if where else ""
        super().__init__(f"{place}{what} {remedy}")


def line_of(error: Exception) -> int:
    """Return the line (from 1) that a YAML parser stumbled over, 0 when it names none."""
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else 0


def named(file: Path) -> str:
    """Return a path as an error message names it: from the project's root."""
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)


def read_text(file: Path, where: str = "") -> str:
    """Return the text of a file that people write; `where` is what a message calls it.

    Raises:
        BuildError: it is not there, a folder, not UTF-8, or begins with a byte order mark.
    """
    where = where or named(file)
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise BuildError("dit is geen UTF-8.", "Bewaar het bestand als UTF-8.", f"{where}:{line}") from error
    except IsADirectoryError as error:
        raise BuildError("dit is een map en geen bestand.", "Geef de map een andere naam.", where) from error
    except FileNotFoundError as error:
        what = "deze link wijst naar niets." if file.is_symlink() else "dit bestand bestaat niet."
        raise BuildError(what, "Zet het bestand terug.", where) from error
    if text.startswith(BYTE_ORDER_MARK):
        raise BuildError("dit begint met een BOM.", "Bewaar het bestand als UTF-8 zonder BOM.", f"{where}:1")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_toml(file: Path) -> dict[str, Any]:
    """Return a data file.

    Raises:
        BuildError: it cannot be read, or is not valid TOML; the message of the parser names line and column.
    """
    try:
        return tomllib.loads(read_text(file))
    except tomllib.TOMLDecodeError as error:
        raise BuildError(f"geen geldige TOML ({error}).", "Verbeter die regel.", named(file)) from error


def need(entry: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
    """Raise a BuildError when an entry of a data file misses one of these keys."""
    missing = [key for key in keys if key not in entry]
    if missing:
        known = next((repr(entry[key]) for key in keys if key in entry), "een lege")
        raise BuildError(f"bij {known} ontbreekt {', '.join(missing)}.", f"Noem {', '.join(keys)}.", where)
