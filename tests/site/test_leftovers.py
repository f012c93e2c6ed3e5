"""What the build must not leave on the site: its own date, source maps; and changes that found no place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.finish.leftovers import remove_leftovers
from site_builder.finish.places import Places
from site_builder.project import BuildError
from tests.site.built import SITE

SITEMAP = "<urlset><url><loc>a</loc>\n  <lastmod>2026-11-26</lastmod></url></urlset>"


def test_the_sitemap_holds_every_address_and_no_date() -> None:
    text = (SITE / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count("<loc>") > 100
    assert "lastmod" not in text
    assert not re.search(r"\d{4}-\d\d-\d\d", text)


def test_no_source_map_is_published_or_named() -> None:
    files = [file for file in SITE.rglob("*") if file.is_file()]
    assert not [file for file in files if ".map" in file.suffixes]
    scripts = [file for file in files if file.suffix in {".js", ".mjs", ".css"}]
    assert len(scripts) > 20
    assert not [
        file for file in scripts if b"sourceMappingURL=" in file.read_bytes() and "runtime" not in file.parts
    ]


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """Return a small site as the theme and MkDocs leave it."""
    for name, text in {
        "sitemap.xml": SITEMAP,
        "sitemap.xml.gz": "",
        "assets/images/favicon.png": "",
        "assets/a.js": "run();\n//# sourceMappingURL=a.js.map\n",
        "assets/a.js.map": "{}",
        "assets/b.css": "a{}\n/*# sourceMappingURL=b.css.map */",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_nobody_needs_is_taken_away_and_nothing_else(left: Path) -> None:
    remove_leftovers(left)
    there = {file.relative_to(left).as_posix(): file.read_text("utf-8") for file in left.rglob("*.*")}
    assert there == {
        "sitemap.xml": "<urlset><url><loc>a</loc></url></urlset>",
        "assets/a.js": "run();\n",
        "assets/b.css": "a{}",
    }


@pytest.mark.parametrize("name", ["sitemap.xml.gz", "assets/images/favicon.png", "assets/a.js.map"])
def test_a_leftover_that_is_not_there_any_more_stops_the_build(left: Path, name: str) -> None:
    (left / name).unlink()
    with pytest.raises(BuildError, match=r"maken dit bestand niet meer\. Haal het weg uit leftovers\.py\."):
        remove_leftovers(left)


def test_a_change_that_finds_no_place_stops_the_build() -> None:
    places = Places("html.py")
    assert places.replace("a b a", "a", "c") == "c b c"
    assert places.sub("een twee", re.compile(r"t(w)"), r"\1") == "een wee"
    places.check()
    places.replace("een", "drie", "vier")
    with pytest.raises(BuildError) as error:
        places.check()
    assert str(error.value) == (
        "mkdocs-material: wat in het thema moet veranderen, staat er niet: drie "
        "Kijk na hoe het thema dat nu schrijft, en pas html.py aan."
    )
