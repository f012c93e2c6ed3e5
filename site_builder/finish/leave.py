"""Puts "Snel weg" on every page: a link that leads away at once, and the script that wipes behind it.

It stands before the theme's header, outside what instant navigation replaces and above the menu and
the search that slide over a phone. Its script stands beside it and not with the others, so that it
waits for none of them: a bundle that hangs would hold up every script below it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from site_builder.finish.places import way_up
from site_builder.jinja import environment
from site_builder.project import DOCS, BuildError, need, read_toml
from site_builder.wording import words as wording

FILE = DOCS / "snel-weg.toml"
WHERE = "docs/snel-weg.toml"
KEYS = ("adres", "knop", "naar", "nog-twee", "nog-een", "titel", "laden", "opnieuw")
# Where the theme's header begins, once on each page.
PLACE = '<header class="md-header"'
# Names that are never anybody's site (RFC 2606, RFC 6761), and the names people fill in for one.
NOBODY = re.compile(r"(?:^|\.)(?:example|voorbeeld)\.\w+$|\.(?:example|invalid|local|localhost|test)$")
HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")


def way_out(own: str) -> dict[str, str]:
    """Return where "Snel weg" leads and its words; `own` is the address of this site, if known.

    Raises:
        BuildError: a word is missing, unknown or empty, or the address leads nowhere or back here.
    """
    data = read_toml(FILE)
    need(data, KEYS, WHERE)
    for key, value in data.items():
        if key not in KEYS:
            raise BuildError(f"“{key}” is hier onbekend.", f"Kies uit {', '.join(KEYS)}.", WHERE)
        if not isinstance(value, str) or not value.strip():
            raise BuildError(f"{key} is geen tekst.", "Zet er woorden tussen aanhalingstekens.", WHERE)
    wrong = _wrong(data["adres"], own)
    if wrong:
        raise BuildError(
            f"“{data['adres']}” {wrong}.",
            "Geef bij adres het volledige adres van een gewone, neutrale site, met https:// ervoor.",
            WHERE,
        )
    return data


def _wrong(address: str, own: str) -> str:
    """Return what is wrong with where a reader would be sent, empty when nothing is."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return "is geen adres"
    if parts.scheme != "https" or not HOST.fullmatch(host) or parts.netloc != host:
        return "is geen adres van een site met https"
    if parts.query or parts.fragment or re.search(r"\s", address):
        return "heeft meer dan een pad"
    if NOBODY.search(host):
        return "is een verzonnen adres"
    if host == urlsplit(own).hostname:
        return "is het adres van deze site zelf"
    return ""


def add_leave(site: Path, own: str, script: str) -> None:
    """Put the link and its script (its path below the site) on every page.

    Raises:
        BuildError: the data is wrong, or a page lacks the place for it.
    """
    words = {key.replace("-", "_"): value for key, value in way_out(own).items()}
    words["woorden"] = json.dumps({"words": wording("widget")["page"]}, ensure_ascii=False)
    template = environment().get_template("leave.html.j2")
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        text = file.read_text(encoding="utf-8")
        if text.count(PLACE) != 1:
            raise BuildError(
                "de kop van het thema staat hier niet één keer, zodat “Snel weg” geen plaats heeft.",
                "Kijk na hoe het thema zijn kop nu schrijft, en pas leave.py aan.",
                path.as_posix(),
            )
        block = template.render(words, script=way_up(path) + script)
        file.write_text(text.replace(PLACE, f"{block}\n{PLACE}"), encoding="utf-8")
