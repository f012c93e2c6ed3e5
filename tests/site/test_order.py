"""On every page the text stands before the menu, and the theme's own keys are gone; else the build stops."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.bundle import FOLDER
from site_builder.finish.keys import take_back_keys
from site_builder.finish.order import put_in_order
from site_builder.project import HTML, SITE, BuildError
from tests.site.built import BuiltPage, attr, on_every_page, tags, target, the

(FILE,) = (SITE / FOLDER).glob("menu.*.js")
(BUNDLE,) = (HTML / "assets" / "javascripts").glob("bundle.*.min.js")


@on_every_page
def test_the_text_stands_before_the_menu_and_the_chapters(found: BuiltPage) -> None:
    parts = tags(
        found.soup, ".md-content, .md-sidebar--primary, .md-sidebar--secondary, .md-tabs, .md-footer"
    )
    assert [attr(part, "class").split()[-1] for part in parts] == [
        "md-content",
        "md-sidebar--primary",
        "md-sidebar--secondary",
        "md-tabs",
        "md-footer",
    ]
    assert attr(the(found.soup, ".menu__skip"), "href") == f"#{attr(parts[1], 'id')}"


@on_every_page
def test_its_script_waits_for_no_other(found: BuiltPage) -> None:
    script = the(found.soup, "script[src*='/menu.']")
    assert attr(script, "type") == "module"
    assert script.has_attr("async")
    assert target(attr(script, "src"), found.path).path == f"{FOLDER}/{FILE.name}"


@on_every_page
def test_nothing_claims_to_be_what_it_is_not(found: BuiltPage) -> None:
    assert not tags(
        found.soup, "[role=dialog], label[tabindex], nav[aria-expanded], .md-search [tabindex='0']"
    )


@pytest.mark.parametrize("place", ["md-sidebar--primary", 'class="md-tabs"', "md-header__inner"])
def test_a_page_without_one_of_the_places_stops_the_build(place: str, tmp_path: Path) -> None:
    text = (HTML / "triage" / "index.html").read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(text.replace(place, "elsewhere"), encoding="utf-8")
    with pytest.raises(BuildError, match=r"^index\.html: dit staat in het thema niet één keer"):
        put_in_order(tmp_path)


def test_the_keys_of_the_theme_are_taken_back_once(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "javascripts"
    folder.mkdir(parents=True)
    (folder / BUNDLE.name).write_text(BUNDLE.read_text(encoding="utf-8"), encoding="utf-8")
    take_back_keys(tmp_path)
    with pytest.raises(BuildError, match=r"keys\.py"):
        take_back_keys(tmp_path)
    (folder / BUNDLE.name).unlink()
    with pytest.raises(BuildError, match=r"^bundle\.\*\.min\.js: "):
        take_back_keys(tmp_path)


def test_the_script_that_is_served_knows_no_single_key_outside_its_search_that_never_starts() -> None:
    (served,) = (SITE / "assets" / "javascripts").glob("bundle.*.min.js")
    taken = r'case"[pn,.]":'
    assert re.search(taken, BUNDLE.read_text(encoding="utf-8"))
    assert not re.search(taken, served.read_text(encoding="utf-8"))
