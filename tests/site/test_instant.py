"""The theme's script is changed in the places that we know, or the build stops."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.finish.instant import patch_instant
from site_builder.project import HTML, BuildError

STOPPED = "de functies voor directe navigatie staan niet in het script van het thema."


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "assets" / "javascripts"
    folder.mkdir(parents=True)
    return folder


def bundle() -> Path:
    """Return the theme's script as MkDocs left it."""
    (found,) = (HTML / "assets" / "javascripts").glob("bundle.*.min.js")
    return found


def test_the_pinned_bundle_is_changed_once(scripts: Path, tmp_path: Path) -> None:
    before = bundle().read_text(encoding="utf-8")
    (scripts / bundle().name).write_text(before, encoding="utf-8")
    patch_instant(tmp_path)
    after = (scripts / bundle().name).read_text(encoding="utf-8")
    assert after != before
    with pytest.raises(BuildError, match=STOPPED):
        patch_instant(tmp_path)


def test_another_bundle_stops_the_build(scripts: Path, tmp_path: Path) -> None:
    (scripts / "bundle.0123.min.js").write_text("let a=1;", encoding="utf-8")
    with pytest.raises(BuildError, match=rf"^bundle\.0123\.min\.js: {re.escape(STOPPED)}"):
        patch_instant(tmp_path)


@pytest.mark.parametrize("names", [[], ["bundle.1.min.js", "bundle.2.min.js"]])
def test_no_bundle_or_two_stop_the_build(scripts: Path, tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (scripts / name).write_text(bundle().read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(BuildError, match=STOPPED):
        patch_instant(tmp_path)
