"""The scripts and styles of every page, and which of them a browser fetches before it meets them.

A page names what it starts; what those import, and what its check will need, it names ahead
(`modulepreload`), so that one round over the network brings all of it.
"""

from __future__ import annotations

import re
from pathlib import Path

from markupsafe import Markup

from site_builder.bundle import FOLDER, Bundle
from site_builder.finish.places import Places, way_up
from site_builder.fonts import UPRIGHT

VIEWPORT = '<meta name="viewport" content="width=device-width,initial-scale=1">'
HEAD_ENDS = "</head>"
HEADER = '<header class="md-header"'
# The theme's script stands at the end, and a browser reads no further until it has come.
THEME = re.compile(r'<script src="[^"]*/javascripts/bundle\.[^"]*"></script>')
ROOT_OF_CHECK = re.compile(r'<[a-z]+ [^>]*\bdata-check="[^"]*"[^>]*>')
VIEW = re.compile(r'\bdata-view="([^"]+)"')

FONT = Markup('<link rel="preload" as="font" type="font/woff2" href="{}" crossorigin>')
AHEAD = Markup('<link rel="modulepreload" href="{}">')
STYLE = Markup('<link rel="stylesheet" href="{}">')
PAPER = Markup('<link rel="stylesheet" media="print" href="{}">')
SCRIPT = Markup('<script type="module" async src="{}"></script>')


def add_scripts(site: Path, bundle: Bundle) -> None:
    """Put the scripts and styles in every page; the way out has its own script beside it already.

    Raises:
        BuildError: the theme writes a place for one of them in another way.
    """
    places = Places("scripts.py")
    for file in sorted(site.rglob("*.html")):
        up = way_up(file.relative_to(site))
        parts = f"{up}{FOLDER}/"
        text = file.read_text(encoding="utf-8")
        ahead = [FONT.format(f"{up}assets/fonts/{UPRIGHT}")]
        ahead += [AHEAD.format(parts + name) for name in bundle.needed(*_wanted(text, bundle))]
        styles = [STYLE.format(parts + bundle.screen), PAPER.format(parts + bundle.paper)]
        own = {name: SCRIPT.format(parts + bundle.entries[name]) for name in ("menu", "search", "page")}
        text = places.replace(text, VIEWPORT, "\n".join([VIEWPORT, *ahead]))
        text = places.replace(text, HEAD_ENDS, "\n".join([*styles, HEAD_ENDS]))
        text = places.replace(text, HEADER, f"{own['menu']}\n{own['search']}\n{HEADER}")
        text = places.sub(text, THEME, rf"{own['page']}\n\g<0>")
        file.write_text(text, encoding="utf-8")
    places.check()


def _wanted(text: str, bundle: Bundle) -> list[str]:
    """Return the scripts of a page that no tag at its head names: what it starts last, and for its checks."""
    roots = ROOT_OF_CHECK.findall(text)
    views = sorted({view for root in roots for view in VIEW.findall(root)})
    checks = [bundle.check, *(bundle.views[view] for view in views)] if roots else []
    return [bundle.entries["page"], *checks]
