"""The theme's style, without the half of it that no page of this site uses.

The theme brings two sheets for whatever a site may have: tabs, annotations, comments, twenty palettes.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from site_builder.bundle import FOLDER, write_theme
from site_builder.finish.places import Places, way_up

SHEETS = "assets/stylesheets"
LINKS = re.compile(
    r'<link rel="stylesheet" href="[^"]*/stylesheets/(?P<main>main\.[^"]*)">\s*'
    r'<link rel="stylesheet" href="[^"]*/stylesheets/(?P<palette>palette\.[^"]*)">'
)


def trim_theme(site: Path) -> None:
    """Put the sheet with what is used in the place of the theme's own; every page and script is there by now.

    Raises:
        BuildError: the theme has other sheets.
    """
    sheets = [f"{SHEETS}/{file.name}" for file in sorted((site / SHEETS).glob("*.css"))]
    name = write_theme(site, sheets)
    places = Places("theme.py")
    for file in sorted(site.rglob("*.html")):
        link = f'<link rel="stylesheet" href="{way_up(file.relative_to(site))}{FOLDER}/{name}">'
        file.write_text(places.sub(file.read_text(encoding="utf-8"), LINKS, link), encoding="utf-8")
    places.check()
    shutil.rmtree(site / SHEETS)
