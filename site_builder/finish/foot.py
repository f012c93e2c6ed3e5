"""The foot of every page: where one reads of privacy, accessibility and whom to call."""

from __future__ import annotations

import re
from pathlib import Path

from markupsafe import Markup

from site_builder.finish.places import Places, way_up
from site_builder.pages import address_of
from site_builder.project import DOCS, BuildError, need, read_toml

FILE = DOCS / "voet.toml"
WHERE = "docs/voet.toml"
PLACE = re.compile(r'<div class="md-copyright">\s*</div>')
FOOT = Markup('<nav class="foot" aria-label="{}">{}</nav>')
LINK = Markup('<a href="{}">{}</a>')


def add_foot(site: Path) -> None:
    """Put the links in the foot of every page.

    Raises:
        BuildError: one leads to a page that does not exist, or the theme writes no foot any more.
    """
    places = Places("foot.py")
    data = read_toml(FILE)
    need(data, ("naam", "voet"), WHERE)
    for entry in data["voet"]:
        need(entry, ("pagina", "tekst"), WHERE)
        if not (site / address_of(entry["pagina"]) / "index.html").is_file():
            raise BuildError(f"“{entry['pagina']}” bestaat niet.", "Verbeter het pad onder voet.", WHERE)
    for file in sorted(site.rglob("*.html")):
        up = way_up(file.relative_to(site))
        links = [LINK.format(up + address_of(entry["pagina"]), entry["tekst"]) for entry in data["voet"]]
        foot = FOOT.format(data["naam"], Markup(" ").join(links)).replace("\\", r"\\")
        file.write_text(places.sub(file.read_text(encoding="utf-8"), PLACE, foot), encoding="utf-8")
    places.check()
