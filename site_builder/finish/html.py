"""Small mends in the built pages: names for assistive technology, and no address that is not ours."""

from __future__ import annotations

import re
from pathlib import Path

from markupsafe import Markup

from site_builder.finish.places import Places
from site_builder.pages import address_of
from site_builder.project import BuildError
from site_builder.search.data import search_data

# The address with which MkDocs builds (`site_url` in mkdocs.yml): the root of a host.
LOCAL = "http://localhost/"
ADDRESS = re.compile(r"https?://[^/\s]+(?:/[^\s?#]*)?")
CANONICAL = re.compile(r'\s*<link rel="canonical" href="([^"]*)">')
# Firefox fetches the next page ahead for these, which the policy refuses and nobody asked for.
AHEAD = re.compile(r'\s*<link rel="(?:prev|next)" href="[^"]*">')
# A folded chapter takes its name from an icon without text (measured: axe landmark-unique).
CHAPTER = re.compile(
    r'<nav class="md-nav" data-md-level="(\d)" aria-labelledby="(__nav_[\d_]+)_label"'
    r'([^>]*>\s*<label class="md-nav__title" for="\2">\s*<span[^>]*></span>\s*([^<]+?)\s*<)'
)
# The way to a heading is on it for who points at it: no part of its name, and no stop of the Tab key, since
# the contents beside the text lead to the same places.
WAY_TO = re.compile(r'<a class="headerlink" (?=href="[^"]*" title="[^"]*">#</a>)')
# On the page for an unknown address, which stands at any depth.
ROOTED = re.compile(r'\b(href|src)="/(?!/)')
# Landmarks that the theme leaves without a name, or names twice alike, in English or for what they are not.
NAMES = {
    '<nav class="md-path" aria-label="Navigatie"': '<nav class="md-path" aria-label="Kruimelpad"',
    'md-grid" aria-label="Header"': 'md-grid" aria-label="Kop"',
    'class="md-tabs" aria-label="Tabs"': 'class="md-tabs" aria-label="Hoofdstukken"',
}
# The theme's page for an unknown address is in English and leads nowhere.
LOST = {
    "<title>Werkwijzer</title>": "<title>Deze pagina bestaat niet - Werkwijzer</title>",
    "<h1>404 - Not found</h1>": (
        "<h1>Deze pagina bestaat niet</h1>\n"
        "<p>Het adres klopt niet, of de pagina heeft nu een andere naam.\n"
        'Ga naar de <a href="/">beginpagina</a>, of zoek bovenaan op een woord.</p>\n'
        "{ways}"
    ),
}
WAYS = Markup('<ul class="tiles">{}</ul>')
WAY = Markup('<li><a href="/{}">{}</a></li>')


def site_address(given: str) -> str:
    """Return the address where the site will stand, with a slash at its end; empty when not known.

    Raises:
        BuildError: it is no address of a site.
    """
    if not given:
        return ""
    if not ADDRESS.fullmatch(given):
        raise BuildError(f"“{given}” is geen adres.", "Geef het met https:// ervoor.", "SITE_URL")
    return given.rstrip("/") + "/"


def finish_html(site: Path, address: str) -> None:
    """Mend every page; `address` is what `site_address` returns.

    Raises:
        BuildError: the theme does not write what is to be mended.
    """
    places = Places("html.py")
    for file in sorted(site.rglob("*.html")):
        text = _mended(file.read_text(encoding="utf-8"), address, places)
        if file.name == "404.html":
            ways = Markup("").join(WAY.format(address_of(page), said) for page, said in search_data().ways)
            for old, new in LOST.items():
                text = places.replace(text, old, new.replace("{ways}", WAYS.format(ways)))
            text = _rooted(text, address, places)
        file.write_text(text, encoding="utf-8")
    if address:
        sitemap = site / "sitemap.xml"
        sitemap.write_text(places.replace(sitemap.read_text("utf-8"), LOCAL, address), encoding="utf-8")
    places.check()


def _mended(text: str, address: str, places: Places) -> str:
    for old, new in NAMES.items():
        text = places.replace(text, old, new)
    text = places.sub(text, AHEAD, "")
    text = places.sub(text, WAY_TO, '<a class="headerlink" aria-hidden="true" tabindex="-1" ')
    text = places.sub(text, CHAPTER, r'<nav class="md-nav" data-md-level="\1" aria-label="\4"\3')
    return places.sub(text, CANONICAL, lambda found: _canonical(found.group(1), address))


def _canonical(url: str, address: str) -> str:
    if not address:
        return ""
    return f'<link rel="canonical" href="{url.replace(LOCAL, address)}">'


def _rooted(text: str, address: str, places: Places) -> str:
    """Make the absolute links of the 404 page start at the address's path."""
    path = re.sub(r"^https?://[^/]*", "", address).strip("/")
    if not path:
        return text
    text = places.sub(text, ROOTED, rf'\1="/{path}/')
    text = places.replace(text, '"base": "/"', f'"base": "/{path}/"')
    return places.replace(text, 'new URL("/",location)', f'new URL("/{path}/",location)')
