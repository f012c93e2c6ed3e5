"""The way out, "Snel weg", is on every page a plain link, and its data is right or the build stops."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.bundle import FOLDER
from site_builder.finish import leave
from site_builder.finish.leave import add_leave, way_out
from site_builder.project import DOCS, BuildError
from tests.site.built import (
    ADDRESS,
    LOST,
    SITE,
    BuiltPage,
    attr,
    on_every_page,
    page,
    paths,
    tags,
    target,
    the,
    words,
)

DATA = (DOCS / "snel-weg.toml").read_text(encoding="utf-8")
WAY_OUT = way_out(ADDRESS)
OWN = "https://handboek.nl/pad/"
(FILE,) = (SITE / FOLDER).glob("leave.*.js")
SCRIPT = f"{FOLDER}/{FILE.name}"
# What is written instead of the line of a key, and what the build then says.
WRONG = {
    "not safe": ("adres", 'adres = "http://www.knmi.nl/"', "geen adres van een site met https"),
    "no address": ("adres", 'adres = "het weer"', "geen adres van een site met https"),
    "a script": ("adres", 'adres = "javascript:alert(1)"', "geen adres van een site met https"),
    "no host": ("adres", 'adres = "https://"', "geen adres van een site met https"),
    "a machine": ("adres", 'adres = "https://localhost/"', "geen adres van een site met https"),
    "a number": ("adres", 'adres = "https://10.0.0.1/"', "geen adres van een site met https"),
    "half an address": ("adres", 'adres = "https://[weer.nl/"', "is geen adres"),
    "a name in it": ("adres", 'adres = "https://ik@www.knmi.nl/"', "geen adres van een site met https"),
    "a port": ("adres", 'adres = "https://www.knmi.nl:8443/"', "geen adres van een site met https"),
    "a question": ("adres", 'adres = "https://www.knmi.nl/?van=werkwijzer"', "heeft meer dan een pad"),
    "a place in a page": ("adres", 'adres = "https://www.knmi.nl/#weer"', "heeft meer dan een pad"),
    "a space": ("adres", 'adres = "https://www.knmi.nl/het weer"', "heeft meer dan een pad"),
    "a placeholder": ("adres", 'adres = "https://www.example.org/"', "is een verzonnen adres"),
    "a Dutch placeholder": ("adres", 'adres = "https://voorbeeld.nl/"', "is een verzonnen adres"),
    "a name of nobody": ("adres", 'adres = "https://weer.invalid/"', "is een verzonnen adres"),
    "this site": ("adres", 'adres = "https://handboek.nl/weer/"', "is het adres van deze site zelf"),
    "an empty word": ("knop", 'knop = " "', "knop is geen tekst"),
    "a word that is a number": ("titel", "titel = 3", "titel is geen tekst"),
    "a word too few": ("laden", "", "ontbreekt laden"),
    "a word too many": ("laden", 'laden = "Wacht."\nlade = "Wacht."', "“lade” is hier onbekend"),
    "no TOML": ("laden", "laden = Wacht", "geen geldige TOML"),
}  # fmt: skip


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("fault", WRONG)
def test_a_fault_in_the_data_stops_the_build(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, instead, message = WRONG[fault]
    text, count = re.subn(rf"^{key} = .*$", lambda _: instead, DATA, flags=re.MULTILINE)
    assert count == 1
    monkeypatch.setattr(leave, "FILE", write(tmp_path / "snel-weg.toml", text))
    with pytest.raises(BuildError, match=re.escape(message)) as stopped:
        way_out(OWN)
    assert "snel-weg.toml" in str(stopped.value)


def test_the_data_itself_is_right_for_any_site_but_the_one_it_leads_to() -> None:
    assert way_out(OWN) == way_out("") == WAY_OUT
    with pytest.raises(BuildError, match="deze site zelf"):
        way_out(WAY_OUT["adres"] + "handboek/")


@on_every_page
def test_the_link_stands_once_before_everything_but_the_link_to_the_content(found: BuiltPage) -> None:
    link = the(found.soup, ".leave__link")
    assert link.name == "a"
    assert attr(link, "href") == WAY_OUT["adres"]
    assert {"nofollow", "noreferrer"} <= set(attr(link, "rel").split())
    assert not attr(link, "target")
    assert words(link) == f"{WAY_OUT['knop']} {WAY_OUT['naar']}"
    # What can be tabbed to (the switches of the theme are hidden); 404.html has no link to the content.
    stops = tags(found.soup, "body a[href], body button")
    before = [attr(stop, "class") for stop in stops[: stops.index(link)]]
    assert before == ([] if found.path == LOST else ["md-skip"])
    assert not [parent for parent in link.parents if attr(parent, "data-md-component")]


@on_every_page
def test_its_script_stands_beside_it_and_waits_for_no_other(found: BuiltPage) -> None:
    script = the(found.soup, ".leave + script")
    assert attr(script, "type") == "module"
    assert script.has_attr("async")
    assert target(attr(script, "src"), found.path).path == SCRIPT
    assert not script.find_previous("script", src=True), "a script that hangs would hold this one up"
    text = (SITE / SCRIPT).read_text(encoding="utf-8")
    assert not re.search(r"^\s*import\b|\bimport\(|\bfetch\(", text, re.MULTILINE)


@on_every_page
def test_no_page_asks_a_browser_to_prepare_for_it(found: BuiltPage) -> None:
    known = {"canonical", "icon", "stylesheet", "preload", "modulepreload"}
    assert {attr(link, "rel") for link in found.of("link")} <= known
    ahead = tags(found.soup, "link[rel=preload], link[rel=modulepreload]")
    assert {target(attr(link, "href"), found.path).path.partition("/")[0] for link in ahead} == {"assets"}
    assert not tags(found.soup, "script[type=speculationrules], a[ping]")
    assert found.text.count(WAY_OUT["adres"]) == 1


def test_a_page_without_the_place_for_it_stops_the_build(tmp_path: Path) -> None:
    text = (leave.PLACE + " data-md-component></header>") * 2
    for wrong in ("<body></body>", f"<body>{text}</body>"):
        write(tmp_path / "index.html", wrong)
        with pytest.raises(BuildError, match=r"^index\.html: de kop van het thema"):
            add_leave(tmp_path, "", SCRIPT)
        assert (tmp_path / "index.html").read_text(encoding="utf-8") == wrong


def test_the_page_for_residents_and_the_one_on_privacy_tell_of_it() -> None:
    assert {"begin/inwoners/index.html", "over/privacy/index.html"} <= set(paths())
    for path in ("begin/inwoners/index.html", "over/privacy/index.html"):
        text = words(page(path).article)
        assert WAY_OUT["knop"] in text
        assert "geschiedenis" in text
    resident = words(page("begin/inwoners/index.html").article)
    assert "Shift" in resident
    assert WAY_OUT["naar"].removeprefix("naar ") in resident
