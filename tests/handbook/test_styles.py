"""The styles know no left and right: where a line begins and ends follows the language of the page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.project import ROOT

STYLES = sorted((ROOT / "checks" / "style").glob("*.css"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SIDES = "left|right|top|bottom"
PHYSICAL = re.compile(
    rf"(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:{SIDES})(?:-(?:color|width|style))?\s*:"
    r"|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius\s*:"
)
# Four values in turn, of which the right one and the left one differ.
FOUR = re.compile(r"(?<![\w-])(?:margin|padding|inset)\s*:\s*([^;{}]+)")
VALUE = re.compile(r"[\w.-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+")
# Width, height and what is the same on both sides stay as they are: they read alike in any direction.


def physical(style: str) -> list[str]:
    """Return each declaration of a style that names a side of the screen."""
    text = COMMENT.sub("", style)
    found = [match.group(0) for match in PHYSICAL.finditer(text)]
    for match in FOUR.finditer(text):
        values = VALUE.findall(match.group(1).replace("!important", ""))
        if len(values) == 4 and values[1] != values[3]:
            found.append(match.group(0))
    return found


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_a_style_names_no_side_of_the_screen(file: Path) -> None:
    assert physical(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("style", "found"),
    [
        ("a { margin-left: 1rem; }", 1),
        ("a { border-right-color: red; }", 1),
        ("a {left: 0}", 1),
        ("a { text-align: right; }", 1),
        ("a { padding: 0 1rem 0 0; }", 1),
        ("a { padding: 0 calc(1rem + 1px) 0 max(1px, 2px); }", 1),
        ("a { padding: 0 1rem; margin: 0 1rem 2rem; inset: 0 1rem 2rem 1rem; }", 0),
        ("a { margin-inline-start: 1rem; text-align: start; border-block-start: 0; /* left: 0 */ }", 0),
    ],
)
def test_the_search_sees_a_side(style: str, found: int) -> None:
    assert len(physical(style)) == found
