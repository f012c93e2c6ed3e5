"""Every way through the stroomdiagram, from the graph as everybody else gets it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from rules import CHECKS
from tests.rules.contract import YES_NO_UNKNOWN

Edges = dict[str, dict[str, str]]
Path = list[tuple[str, str]]


def graph() -> dict[str, Any]:
    """Return the graph as everybody else gets it."""
    make = CHECKS["stroomdiagram"].graph
    assert make is not None
    return make()


@cache
def edges() -> Edges:
    """Return for every box where each answer leads."""
    found: Edges = {n["id"]: {} for n in graph()["nodes"] if n["kind"] == "question"}
    for edge in graph()["edges"]:
        assert edge["answer"] not in found[edge["from"]], edge
        found[edge["from"]][edge["answer"]] = edge["to"]
    return found


@cache
def start() -> str:
    """Return the one box that no edge leads to."""
    [first] = edges().keys() - {edge["to"] for edge in graph()["edges"]}
    return first


def paths() -> Iterator[Path]:
    """Yield every way through the diagram, as (box, answer) from the start to an end."""

    def onward(box: str, passed: Path) -> Iterator[Path]:
        if box not in edges():
            yield passed
            return
        for answer in YES_NO_UNKNOWN:
            yield from onward(edges()[box][answer], [*passed, (box, answer)])

    yield from onward(start(), [])


def end_of(path: Path) -> str:
    """Return where a way ends."""
    box, answer = path[-1]
    return edges()[box][answer]
