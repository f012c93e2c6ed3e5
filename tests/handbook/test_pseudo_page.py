"""A whole made-up language laid over the page of a check: no word of ours is left in what a reader gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Comment
from bs4.element import Tag

from rules import CHECKS
from rules.core.layers import using
from rules.core.words import load
from site_builder.layers import lines_of
from site_builder.project import ROOT
from site_builder.render import check_html
from tests.rules.pseudo import LETTERS, lay, outside

# What stays as it is on a page in another language, with the reason.
STAYS = {
    ".check__python pre": "the Python itself, and the words in it that are ours",
    ".check__file": "the name of a file",
    ".check__decision td:last-child": "a source document or a law is cited as it is called",
    ".helplines a": "a number",
}
SPOKEN = ("aria-label", "title", "alt", "placeholder")


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the folder of the made-up language, over the rules and over the pages."""
    folder = tmp_path_factory.mktemp("layer")
    lay(ROOT / "rules", folder)
    lay(ROOT / "checks", folder / "page")
    about = f'name = "Qqq"\nlanguage = "qq"\nwhole = {json.dumps(list(CHECKS))}\n'
    (folder / "layer.toml").write_text(about, "utf-8")
    return str(folder)


def test_it_is_right_and_whole(layer: str) -> None:
    assert list(lines_of(layer)) == []


def left(html: str) -> Iterator[str]:
    """Yield each text of ours that a reader would still get, by ear or by eye."""
    page = BeautifulSoup(html, "lxml")
    data = json.loads(page.select_one("template.check__data").get_text())  # type: ignore[union-attr]
    yield from (f"words: {text}" for text in data["words"].values() if LETTERS.search(outside(text)))
    looked_for = {", ".join(entry["forms"]) for entry in load("shared/woorden.toml")["woord"]}
    for head in page.select(".check__decision th"):
        # What a check looks for in a text is in the language of that text.
        if head.get_text() in looked_for:
            head.decompose()
    for selector in ("template.check__data", *STAYS):
        for tag in page.select(selector):
            tag.decompose()
    for tag in page.find_all(True):
        assert isinstance(tag, Tag)
        yield from (
            f"{name}: {tag[name]}" for name in SPOKEN if LETTERS.search(outside(str(tag.get(name, ""))))
        )
    for text in page.find_all(string=True):
        if not isinstance(text, Comment) and LETTERS.search(outside(whole(text))):
            yield str(text).strip()


def whole(text: object) -> str:
    """Return the text of the nearest element that holds a whole sentence: links may stand in one."""
    found = str(text)
    parent = getattr(text, "parent", None)
    while (parent is not None and found.count("⟦") != found.count("⟧")) or (
        parent is not None and outside(found) == found
    ):
        found, parent = parent.get_text(), parent.parent
        if "⟦" in found and found.count("⟦") == found.count("⟧"):
            break
    return found


@pytest.mark.parametrize("check", list(CHECKS))
def test_a_page_says_nothing_of_ours(check: str, layer: str) -> None:
    with using(layer):
        html = check_html(check)
    assert f'data-layer="{layer}"' in html
    assert list(left(html)) == []
    assert "⟦" not in check_html(check)


def test_a_fault_in_the_words_of_a_page_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "page" / "words").mkdir(parents=True)
    (tmp_path / "layer.toml").write_text('name = "x"\nlanguage = "nl"\n', "utf-8")
    (tmp_path / "page" / "words" / "widget.toml").write_text('[widget]\nladen-bezig = "{klaar}"\n', "utf-8")
    (tmp_path / "page" / "words" / "wigdet.toml").write_text("", "utf-8")
    shown = f"{tmp_path}/page/words"
    assert list(lines_of(str(tmp_path))) == [
        f"{shown}/widget.toml: widget, laden-bezig: “{{aantal}}” ontbreekt. Zet die plek in de tekst, zoals bij ons.",
        f"{shown}/wigdet.toml: bij ons is er geen bestand dat zo heet. Geef het de naam van het onze.",
    ]
