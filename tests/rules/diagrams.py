"""Small diagrams to break: a right one, and one as long as a test wants it."""

from __future__ import annotations

from typing import Any

Diagram = dict[str, Any]
SOURCE = "besluitvorming/procedure#1"


def box(name: str, ja: str, nee: str, onbekend: str = "agenderen") -> dict[str, str]:
    """Return one box of a diagram."""
    title = f"Vraag {name}?"
    return {
        "id": name, "title": title, "ja": ja, "nee": nee, "onbekend": onbekend, "source": SOURCE,
    }  # fmt: skip


def right() -> Diagram:
    """Return a small diagram without a fault."""
    boxes = [
        box("een", "twee", "nog-niet"),
        box("twee", "afsluiten", "drie"),
        box("drie", "afschalen", "voortzetten"),
    ]
    return {"start": "een", "question": boxes}


def chain(length: int) -> Diagram:
    """Return a diagram whose longest path asks this many questions."""
    names = [f"vraag-{number}" for number in range(1, length + 1)]
    following = [*names[1:], "afschalen"]
    boxes = [box(name, onward, "voortzetten") for name, onward in zip(names, following, strict=True)]
    return {"start": names[0], "question": boxes}
