"""The words of the rules with a mark of its own on each, so that one sees which of them reaches anybody.

A text carries its mark itself. A reference to something else (a source, a number to dial, how to find
somebody) leads to a copy of that thing, made for it alone, whose text carries the mark.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from rules.core.overlay import is_fixed

MARK = re.compile(r"⟦(\w+-\d+)⟧")
SOURCES, PHONES, FINDING, LAW = (f"shared/{name}.toml" for name in ("bronnen", "hulplijnen", "vinden", "wet"))
REFERENCE = re.compile(r"([a-z]+)/([a-z0-9-]+)(#\d+)?")
# Who does an action, as a check names those that are not its reader: compared with what actions say.
OTHERS = "others"


class Marks:
    """Data files by their names, with marks laid into them; `places` says where each stands."""

    def __init__(self, folder: Path) -> None:
        """Read every data file below a folder, whose name the marks carry."""
        self.name = folder.name
        self.places: list[str] = []
        self.texts: list[tuple[str, str]] = []
        names = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.toml"))
        self.files = {name: tomllib.loads((folder / name).read_text("utf-8")) for name in names}

    def write(self, folder: Path) -> None:
        """Write the files below a folder."""
        for name, data in self.files.items():
            (folder / name).write_text(as_toml(data), "utf-8")

    def unseen(self, text: str) -> list[str]:
        """Return the places whose mark is not in a text."""
        seen = set(MARK.findall(text))
        return [place for number, place in enumerate(self.places) if f"{self.name}-{number}" not in seen]

    def mark(self, place: str) -> str:
        """Return a new mark, for a place."""
        self.places.append(place)
        return f"⟦{self.name}-{len(self.places) - 1}⟧"

    def lay(self) -> Marks:
        """Lay the marks into the files, and return them."""
        for name, data in list(self.files.items()):
            said = len(self.texts)
            self.files[name] = laid = self._laid(name, data, f"{name}:", "")
            about = laid.get("check", {})
            if OTHERS in about:
                about[OTHERS] = [new for old, new in self.texts[said:] if old in data["check"][OTHERS]]
        return self

    def _laid(self, file: str, value: Any, place: str, path: str) -> Any:
        if self.passes(file, path, value):
            return value
        if isinstance(value, dict):
            return {
                key: self._laid(file, entry, f"{place} {key}", f"{path}.{key}".lstrip("."))
                for key, entry in list(value.items())
            }
        if isinstance(value, list):
            return [
                self._laid(file, entry, f"{place} {number}", path)
                for number, entry in enumerate(list(value), start=1)
            ]
        return self.laid(file, value, place, path) if isinstance(value, str) else value

    def passes(self, file: str, path: str, value: Any) -> bool:
        """Return whether nothing is marked in what stands at a path."""
        return bool(path) and (is_fixed(file, path, value) or path == f"check.{OTHERS}")

    def laid(self, _file: str, text: str, place: str, _path: str) -> str:
        """Return a text with its mark; what is left empty stays so."""
        if not text.strip():
            return text
        # Behind it: how a text begins can tell something.
        marked = text + self.mark(place)
        self.texts.append((text, marked))
        return marked


class References(Marks):
    """Marks on what leads to something else, and none on the texts."""

    def passes(self, file: str, _path: str, _value: Any) -> bool:
        """Return whether a file is what others lead to."""
        return file in (SOURCES, PHONES, FINDING, LAW)

    def laid(self, _file: str, text: str, place: str, path: str) -> str:
        """Return a text as it is, and a reference so that it leads to something with its mark."""
        key = path.rpartition(".")[2]
        if key in ("page", "check") or path.startswith("alert-page."):
            return self.mark(place) + text
        if key == "phone":
            return self._copy(self.files[PHONES]["hulplijn"], text, place, "number")
        if key == "find":
            return self._copy(self.files[FINDING], text, place, "who")
        found = REFERENCE.fullmatch(text)
        if found and found.group(1) in self.files[SOURCES]:
            document, slug, item = found.groups()
            sections = self.files[SOURCES][document]["sections"]
            return f"{document}/{self._copy(sections, slug, place, 'heading')}{item or ''}"
        return text

    def _copy(self, things: Any, name: str, place: str, key: str) -> str:
        """Make a thing once more under a new name, with the mark under a key; return the name."""
        new, mark = f"{name}-{len(self.places)}", self.mark(place)
        if isinstance(things, list):
            old = next(entry for entry in things if entry["id"] == name)
            things.append({**old, "id": new, key: mark})
        else:
            things[new] = {**things[name], key: mark}
        return new


def as_toml(data: dict[str, Any]) -> str:
    """Return tables as TOML, in its plainest form: each value on a line of its own."""
    return "".join(f"{json.dumps(key)} = {_value(value)}\n" for key, value in data.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_value(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
