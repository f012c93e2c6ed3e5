"""Draws a rule's own graph at build time: coordinates from Graphviz, the drawing in our own SVG.

Boxes are links to their questions; the page's script only adds classes to what stands here. The
answer that sends most boxes to one and the same end ("weet ik niet") is drawn as a mark in the box,
since eleven lines to one place hide the lines that matter.
"""

from __future__ import annotations

import json
import subprocess
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from rules import CHECKS
from rules.core.layers import per_layer
from site_builder.jinja import environment
from site_builder.project import BUILD, NODE_MODULES, ROOT, BuildError
from site_builder.runtime import tools
from site_builder.runtime.cache import cached, key_of
from site_builder.wording import say

SCRIPT = ROOT / "site_builder" / "layout.mjs"
# Names its version: another Graphviz may lay the same graph out in another way.
VIZ = NODE_MODULES / "@viz-js" / "viz" / "package.json"
# Inches and points are Graphviz's; 72 points to the inch.
POINTS = 72
LINE_HEIGHT = 17
LETTERS_ON_A_LINE = 23
BOX_WIDTH = 184
PADDING = 20
MARK_ROOM = 18
# A "weet ik niet" that leads to the same end from at least this many boxes becomes a mark.
MANY = 5


class Box(NamedTuple):
    """One node as the picture shows it; x and y are its middle."""

    id: str
    kind: str
    target: str
    title: str
    lines: list[str]
    mark: bool
    x: float
    y: float
    width: float
    height: float


class Arrow(NamedTuple):
    """One line between boxes, and its label: the answers that take it."""

    start: str
    end: str
    label: str
    path: str
    label_x: float
    label_y: float


class Picture(NamedTuple):
    """The whole drawing."""

    width: float
    height: float
    boxes: list[Box]
    arrows: list[Arrow]
    mark_title: str


@per_layer
def picture(check: str) -> Picture:
    """Return the drawing of a check's graph."""
    data = _graph(check)
    marked = _marked(data)
    return _picture(data, _layout(_dot(data, marked)), marked)


def picture_svg(check: str) -> str:
    """Return the drawing of a check's graph as SVG, with the same as text below it."""
    template = environment().get_template("picture.html.j2")
    return template.render(check=check, picture=picture(check), texts=_as_text(_graph(check)))


def _graph(check: str) -> dict[str, Any]:
    graph = CHECKS[check].graph
    if graph is None:
        raise BuildError(f"de check {check} heeft geen graaf.", "Haal picture weg uit form.toml.")
    return graph()


def _marked(data: dict[str, Any]) -> tuple[str, str]:
    """Return the answer and the end that so many boxes share that they become a mark."""
    shared = Counter((edge["answer"], edge["to"]) for edge in data["edges"] if edge["answer"] == "onbekend")
    answer_and_end, count = shared.most_common(1)[0]
    return answer_and_end if count >= MANY else ("", "")


def _drawn(data: dict[str, Any], marked: tuple[str, str]) -> dict[tuple[str, str], list[Any]]:
    """Return the edges to draw, those between the same boxes together."""
    lines: dict[tuple[str, str], list[Any]] = {}
    for edge in data["edges"]:
        if (edge["answer"], edge["to"]) != marked:
            lines.setdefault((edge["from"], edge["to"]), []).append(edge)
    return lines


def _has_mark(data: dict[str, Any], name: str, marked: tuple[str, str]) -> bool:
    return any(e["from"] == name and (e["answer"], e["to"]) == marked for e in data["edges"])


def _lines(title: str) -> list[str]:
    return textwrap.wrap(title, LETTERS_ON_A_LINE, break_long_words=False)


def _height(data: dict[str, Any], node: dict[str, Any], marked: tuple[str, str]) -> int:
    room = MARK_ROOM if _has_mark(data, node["id"], marked) else 0
    return len(_lines(node["title"])) * LINE_HEIGHT + PADDING + room


def _dot(data: dict[str, Any], marked: tuple[str, str]) -> str:
    rows = ['digraph { rankdir=TB nodesep=0.35 ranksep=0.45 edge [fontsize=13 fontname="Arial"]']
    for node in data["nodes"]:
        height = _height(data, node, marked) / POINTS
        rows.append(
            f'"{node["id"]}" [shape=box label="" fixedsize=true '
            f"width={BOX_WIDTH / POINTS:.3f} height={height:.3f}]"
        )
    for (start, end), edges in _drawn(data, marked).items():
        rows.append(f'"{start}" -> "{end}" [label={json.dumps(_label(edges), ensure_ascii=False)}]')
    return "\n".join([*rows, "}"])


def _label(edges: list[dict[str, Any]]) -> str:
    return say("check.diagram-of").join(edge["title"].lower() for edge in edges)


def _layout(dot: str) -> dict[str, Any]:
    """Return Graphviz's coordinates; kept in `build/cache`, since the same graph lies the same."""
    if not VIZ.exists():
        raise BuildError("@viz-js/viz ontbreekt.", "Draai `make setup`.", "node_modules")

    def make(path: Path) -> None:
        done = subprocess.run(
            [tools.node(), str(SCRIPT)],
            input=dot,
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=ROOT,
        )
        if done.returncode:
            raise BuildError(f"Graphviz: {done.stderr.strip()}", "Kijk de graaf na.", SCRIPT.name)
        path.write_text(done.stdout, encoding="utf-8")

    kept = cached(BUILD / "cache", "layout.json", key_of(dot, SCRIPT, VIZ), make)
    found: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
    return found


def _picture(data: dict[str, Any], placed: dict[str, Any], marked: tuple[str, str]) -> Picture:
    _, _, width, height = (float(part) for part in placed["bb"].split(","))
    spots = {entry["name"]: entry for entry in placed["objects"]}
    names = {entry["_gvid"]: entry["name"] for entry in placed["objects"]}
    boxes = []
    for node in data["nodes"]:
        x, y = (float(part) for part in spots[node["id"]]["pos"].split(","))
        boxes.append(
            Box(
                node["id"],
                node["kind"],
                node.get("asks", node.get("outcome", "")),
                node["title"],
                _lines(node["title"]),
                _has_mark(data, node["id"], marked),
                x,
                height - y,
                BOX_WIDTH,
                _height(data, node, marked),
            )
        )
    drawn = _drawn(data, marked)
    arrows = []
    for edge in placed.get("edges", []):
        start, end = names[edge["tail"]], names[edge["head"]]
        label_x, label_y = (float(part) for part in edge["lp"].split(","))
        label, path = _label(drawn[(start, end)]), _bezier(edge["pos"], height)
        arrows.append(Arrow(start, end, label, path, label_x, height - label_y))
    titles = {node["id"]: node["title"] for node in data["nodes"]}
    return Picture(width, height, boxes, arrows, titles.get(marked[1], ""))


def _bezier(position: str, height: float) -> str:
    """Return Graphviz's spline as an SVG path, up to the tip of the arrow."""
    tip, *points = position.split()
    spots = [tuple(float(part) for part in point.split(",")) for point in points]
    flat = [f"{x:.1f},{height - y:.1f}" for x, y in spots]
    x, y = (float(part) for part in tip.removeprefix("e,").split(","))
    return f"M{flat[0]} C{' '.join(flat[1:])} L{x:.1f},{height - y:.1f}"


def _as_text(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the graph as sentences: per question where each answer leads."""
    titles = {node["id"]: node for node in data["nodes"]}
    return [
        {
            "title": node["title"],
            "asks": node["asks"],
            "ways": [
                {"answer": edge["title"], "to": titles[edge["to"]]}
                for edge in data["edges"]
                if edge["from"] == node["id"]
            ],
        }
        for node in data["nodes"]
        if node["kind"] == "question"
    ]
