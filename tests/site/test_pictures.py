"""The diagrams are drawn from the rule's own graph: every box, every line, and the same as text."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from bs4 import Tag

from rules import CHECKS
from site_builder import picture as drawing
from site_builder.check_data import layout
from site_builder.project import ROOT
from site_builder.runtime import tools
from tests.rules.contract import FLOWS
from tests.site.built import attr, check_page, classes, tags, the, words

DRAWN = [check for check, rule in CHECKS.items() if rule.graph]


@cache
def graph(check: str) -> dict[str, Any]:
    """Return the graph as the command line gives it to others."""
    done = subprocess.run(
        [sys.executable, "-m", "rules", "graph", check], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def picture(check: str) -> Tag:
    return the(check_page(check).soup, "figure.picture")


def box(check: str, node: str) -> Tag:
    return the(picture(check), f'g.box[data-node="{node}"]')


def mark(check: str) -> str:
    """Return the title of the end that boxes mark with a sign instead of a line, empty without."""
    found = tags(picture(check), ".picture__legend")
    return words(found[0]) if found else ""


def test_every_flow_is_drawn() -> None:
    assert set(DRAWN) == set(FLOWS)
    assert {check for check in CHECKS if layout(check).picture} == set(DRAWN)
    for check in set(CHECKS) - set(DRAWN):
        assert not tags(check_page(check).soup, "figure.picture")


@pytest.mark.parametrize("check", DRAWN)
def test_every_node_is_drawn_once_with_its_text(check: str) -> None:
    nodes = graph(check)["nodes"]
    assert {attr(tag, "data-node") for tag in tags(picture(check), "g.box")} == {n["id"] for n in nodes}
    for node in nodes:
        found = box(check, node["id"])
        assert " ".join(words(line) for line in tags(found, ".box__text")) == node["title"]
        assert f"box--{node['kind']}" in classes(found), "a question and an end look different"


@pytest.mark.parametrize("check", DRAWN)
def test_a_question_is_a_link_to_its_place_in_the_form(check: str) -> None:
    ids = check_page(check).ids
    for node in graph(check)["nodes"]:
        links = tags(box(check, node["id"]), "a")
        if node["kind"] == "question":
            assert [attr(link, "href") for link in links] == [f"#vraag-{node['asks']}"]
            assert f"vraag-{node['asks']}" in ids
            assert node["title"] in words(links[0])
        else:
            assert not links


@pytest.mark.parametrize("check", DRAWN)
def test_every_edge_is_a_line_with_its_answer_or_a_mark_in_its_box(check: str) -> None:
    lines = {
        (attr(tag, "data-from"), attr(tag, "data-to")): words(the(tag, ".arrow__label"))
        for tag in tags(picture(check), "g.arrow")
    }
    titles = {node["id"]: node["title"] for node in graph(check)["nodes"]}
    expected: dict[tuple[str, str], list[str]] = {}
    for edge in graph(check)["edges"]:
        signs = tags(box(check, edge["from"]), ".box__mark")
        if not (signs and edge["answer"] == "onbekend" and titles[edge["to"]] in mark(check)):
            expected.setdefault((edge["from"], edge["to"]), []).append(edge["title"].lower())
    assert lines == {ends: " of ".join(answers) for ends, answers in expected.items()}


@pytest.mark.parametrize("check", DRAWN)
def test_a_mark_stands_only_in_a_box_whose_unknown_answer_leads_to_the_marked_end(check: str) -> None:
    titles = {node["id"]: node["title"] for node in graph(check)["nodes"]}
    unknown = {e["from"]: titles[e["to"]] for e in graph(check)["edges"] if e["answer"] == "onbekend"}
    for found in tags(picture(check), "g.box"):
        name = attr(found, "data-node")
        leads_there = bool(mark(check)) and name in unknown and unknown[name] in mark(check)
        assert bool(tags(found, ".box__mark")) == leads_there, name


@pytest.mark.parametrize("check", DRAWN)
def test_lines_and_boxes_lie_inside_the_drawing(check: str) -> None:
    left, top, width, height = (float(part) for part in attr(the(picture(check), "svg"), "viewbox").split())
    for shape in tags(picture(check), "rect.box__shape"):
        x, y = float(attr(shape, "x")), float(attr(shape, "y"))
        assert left <= x <= x + float(attr(shape, "width")) <= left + width
        assert top <= y <= y + float(attr(shape, "height")) <= top + height
    for label in tags(picture(check), ".arrow__label"):
        assert left <= float(attr(label, "x")) <= left + width


@pytest.mark.parametrize("check", DRAWN)
def test_no_two_boxes_lie_over_each_other(check: str) -> None:
    spots = [
        tuple(float(attr(shape, name)) for name in ("x", "y", "width", "height"))
        for shape in tags(picture(check), "rect.box__shape")
    ]
    for number, (x, y, width, height) in enumerate(spots):
        for a, b, c, d in spots[number + 1 :]:
            assert x + width <= a or a + c <= x or y + height <= b or b + d <= y


@pytest.mark.parametrize("check", DRAWN)
def test_the_text_version_names_every_question_every_answer_and_where_it_leads(check: str) -> None:
    titles = {node["id"]: node["title"] for node in graph(check)["nodes"]}
    asked = [node for node in graph(check)["nodes"] if node["kind"] == "question"]
    items = tags(picture(check), ".picture__text > ol > li")
    assert len(items) == len(asked)
    for item, node in zip(items, asked, strict=True):
        link = tags(item, "a")[0]
        assert words(link) == node["title"]
        assert attr(link, "href") == f"#vraag-{node['asks']}"
        ways = [words(way) for way in tags(item, "ul > li")]
        edges = [edge for edge in graph(check)["edges"] if edge["from"] == node["id"]]
        assert len(ways) == len(edges)
        for way, edge in zip(ways, edges, strict=True):
            assert way.startswith(f"{edge['title']}: ")
            assert way.endswith(titles[edge["to"]])


@pytest.mark.parametrize("check", DRAWN)
def test_a_picture_has_a_name_and_can_be_scrolled_with_the_keyboard(check: str) -> None:
    svg = the(picture(check), "svg")
    (named,) = [tag for tag in tags(svg, "title") if attr(tag, "id") == attr(svg, "aria-labelledby")]
    assert words(named)
    scroll = the(picture(check), ".picture__scroll")
    assert attr(scroll, "tabindex") == "0"
    assert attr(scroll, "role") == "region"
    assert attr(scroll, "aria-label")


def test_the_layout_is_made_again_when_what_lays_it_out_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, script, version = tmp_path / "node", tmp_path / "layout.mjs", tmp_path / "package.json"
    program.write_text(f"#!/bin/sh\necho made >> {tmp_path}/made\necho '{{}}'\n", encoding="utf-8")
    program.chmod(0o755)
    for name, value in {"BUILD": tmp_path, "SCRIPT": script, "VIZ": version}.items():
        monkeypatch.setattr(drawing, name, value)
    monkeypatch.setattr(tools, "node", lambda: str(program))
    script.write_text("one", encoding="utf-8")
    version.write_text("one", encoding="utf-8")
    for change in (script, version):
        assert drawing._layout("digraph {}") == drawing._layout("digraph {}") == {}
        change.write_text("two", encoding="utf-8")
    assert drawing._layout("digraph {}") == {}
    assert (tmp_path / "made").read_text(encoding="utf-8").split() == ["made"] * 3


def test_a_label_keeps_its_accents_on_the_way_to_graphviz() -> None:
    edge = {"from": "a", "to": "b", "answer": "ja", "title": 'Eén of "veel"'}
    assert '[label="eén of \\"veel\\""]' in drawing._dot({"nodes": [], "edges": [edge]}, ("", ""))


def test_the_reconstruction_says_that_it_is_one() -> None:
    found = check_page("stroomdiagram")
    assert "Reconstructie." in words(the(found.soup, ".check__note"))
