"""A made-up language laid over everything: each text of ours between brackets, and longer.

Whatever a reader gets without brackets is then no word of the data: it stands in code, or a layer
does not reach it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rules.core.overlay import NAMES, is_fixed, name_of
from tests.toml_text import as_toml

OPEN, CLOSE = "⟦", "⟧"
INSIDE = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
LETTERS = re.compile(r"[^\W\d_]{2,}")


def turned(text: str) -> str:
    """Return a text in the made-up language; its places stay."""
    return f"{OPEN}{text} qqq{CLOSE}"


def translated(file: str, ours: Any, path: str = "") -> Any:
    """Return a layer's version of what a file of ours says: its texts, and what entries are known by."""
    if isinstance(ours, dict):
        found = {}
        for key, value in ours.items():
            here = f"{path}.{key}".lstrip(".")
            if key in NAMES and path:
                found[key] = value
            elif not is_fixed(file, here, value) and (turn := translated(file, value, here)) not in (
                {},
                [],
                "",
            ):
                found[key] = turn
        return found
    if isinstance(ours, list):
        entries = [translated(file, entry, path) for entry in ours]
        # Bare codes among options have their title elsewhere.
        return [
            new for new, old in zip(entries, ours, strict=True) if isinstance(old, dict) or not codes(ours)
        ]
    return turned(ours) if isinstance(ours, str) and ours.strip() else ""


def codes(ours: list[Any]) -> bool:
    """Return whether entries of a list are known by a code."""
    return any(name_of(entry) is not None for entry in ours)


def lay(source: Path, target: Path) -> None:
    """Write the layer over every data file below a folder."""
    for file in sorted(source.rglob("*.toml")):
        name = file.relative_to(source).as_posix()
        words = translated(name, tomllib.loads(file.read_text("utf-8")))
        if words:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_text(as_toml(words), "utf-8")


def outside(text: str) -> str:
    """Return what of a text stands outside all brackets."""
    while True:
        text, count = INSIDE.subn("", text)
        if not count:
            return text


def ours_in(value: Any, codes: frozenset[str] = frozenset(), key: str = "") -> Iterator[str]:
    """Yield the words outside brackets in a result, but for what stands under a key of codes."""
    if key in codes:
        return
    if isinstance(value, dict):
        for name, entry in value.items():
            yield from ours_in(entry, codes, name)
    elif isinstance(value, list):
        for entry in value:
            yield from ours_in(entry, codes, key)
    elif isinstance(value, str) and LETTERS.search(outside(value)):
        yield f"{key}: {value}"
