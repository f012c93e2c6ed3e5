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


def read_toml(file: Path) -> dict[str, Any]:
    """Return a data file.

    Raises:
        BuildError: it is not valid TOML; the message of the parser names line and column.
    """
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        where = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)
        raise BuildError(f"geen geldige TOML ({error}).", "Verbeter die regel.", where) from error


def need(entry: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
    """Raise a BuildError when an entry of a data file misses one of these keys."""
    missing = [key for key in keys if key not in entry]
    if missing:
        known = next((repr(entry[key]) for key in keys if key in entry), "een lege")
        raise BuildError(f"bij {known} ontbreekt {', '.join(missing)}.", f"Noem {', '.join(keys)}.", where)
