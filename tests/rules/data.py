"""The rules' data as a test may change it: a copy that the rules read instead of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree

import pytest

from rules.core import words
from tests.rules.contract import ROOT


def forget(*packages: str) -> None:
    """Forget what was read: everything of the rules (or of these packages) that remembers."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in (packages or ("rules",)):
            for found in vars(module).values():
                if hasattr(found, "cache_clear") and not isinstance(found, type):
                    found.cache_clear()


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """Let the rules read a copy of their data in this folder, until this is left."""
    rules = folder / "rules"
    copytree(ROOT / "rules", rules, ignore=lambda _, names: [n for n in names if n == "__pycache__"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "__file__", str(rules / "core" / "words.py"))
        forget()
        yield rules
    forget()


def changed(file: Path, old: str, new: str) -> None:
    """Change one thing in a data file."""
    text = file.read_text("utf-8")
    assert old in text, f"{file.name} holds no {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")
    forget()
