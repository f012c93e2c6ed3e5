"""In the built site each number can be pressed where it is read, and what is pressed is in the data file."""

from __future__ import annotations

import json
import re

from bs4 import Tag
from bs4.element import NavigableString

from rules.core.helplines import helplines
from site_builder.phones import dial
from site_builder.search.data import INDEX
from tests.site.built import SITE, BuiltPage, attr, classes, on_every_page, page, pages, tags, words

# What a link that dials may say: the number, or in the words of an alert's button.
SAID: dict[str, set[str]] = {}
for line in helplines().values():
    SAID.setdefault(dial(line.number), set()).update({line.number, f"Bel {line.number} {line.name}"})
NUMBERS = {entry.number for entry in helplines().values()}
LONGEST_FIRST = sorted(NUMBERS, key=len, reverse=True)
# "113.nl" is the address of a site.
FOUND = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, LONGEST_FIRST))})(?![\w-]|\.nl\b)")
# Where a link cannot be: code, names of the whole page, and what a press opens or chooses.
NO_LINK = {"code", "pre", "title", "option", "summary", "script", "template"}
# Names that hold a number: "113 Zelfmoordpreventie" is who answers, and "113.nl" where it was checked.
NAMES = sorted((said for entry in helplines().values() for said in (entry.name, entry.source)), key=len)


def unlinked(found: BuiltPage) -> list[str]:
    """Return the pieces of a page's text in which a number stands that cannot be pressed."""
    return [
        str(piece).strip()
        for piece in found.soup.descendants
        if type(piece) is NavigableString and FOUND.search(_without_names(piece)) and not _excused(piece)
    ]


def _without_names(text: str) -> str:
    for name in reversed(NAMES):
        text = text.replace(name, "")
    return text


def _excused(piece: NavigableString) -> bool:
    around = [parent for parent in piece.parents if isinstance(parent, Tag)]
    return any(
        parent.name in NO_LINK or (parent.name == "a" and attr(parent, "href").startswith("tel:"))
        for parent in around
    )


@on_every_page
def test_every_number_that_is_read_can_be_pressed(found: BuiltPage) -> None:
    assert not unlinked(found)


@on_every_page
def test_every_link_that_dials_is_a_number_of_the_data_file_and_shows_it(found: BuiltPage) -> None:
    for link in tags(found.soup, 'a[href^="tel:"]'):
        assert words(link) in SAID.get(attr(link, "href"), set())
        assert ("Bel " in words(link)) == ("option__call" in classes(link))
        assert not link.find_parents(["a", "button", "summary", "label"])


@on_every_page
def test_no_place_is_left_unfilled(found: BuiltPage) -> None:
    for piece in found.soup.descendants:
        if type(piece) is NavigableString and "{bel" in piece:
            assert any(parent.name in {"code", "pre"} for parent in piece.parents), piece
    for element in found.elements:
        assert not [name for name in element.attrs if "{bel" in attr(element, name)]


def test_search_shows_the_numbers_and_no_places() -> None:
    index = json.loads((SITE / INDEX).read_text(encoding="utf-8"))
    shown = [
        entry.get(key, "")
        for part in ("pages", "places")
        for entry in index[part]
        for key in ("title", "text")
    ]
    assert not [text for text in shown if "{bel" in text]
    needs = tags(page("index.html").soup, ".found__need")
    assert any("0800-2000" in words(need) for need in needs)
    assert not [need for need in needs if "{bel" in words(need)]


def test_nearly_every_chapter_has_numbers_to_press() -> None:
    """Without any link the tests above would pass on a site that names no number."""
    linking = {found.path.partition("/")[0] for found in pages() if tags(found.soup, "article a.phone")}
    assert {"begin", "van-wie", "werken", "lopend", "casuistiek", "leren", "naslag", "over"} <= linking


def test_the_page_of_numbers_shows_each_with_whom_when_cost_and_source() -> None:
    cards = tags(page("naslag/nummers/index.html").article, ".number")
    first = [entry for entry in helplines().values() if not entry.beside]
    for card, entry in zip(cards, first, strict=True):
        together = [entry, *(other for other in helplines().values() if other.beside == entry.id)]
        dials = [attr(link, "href") for link in tags(card, ".number__dial a.phone")]
        assert dials == [dial(each.number) for each in together]
        assert words(tags(card, "h2")[0]).startswith(entry.name)
        for each in together:
            for said in (each.whom, each.when, each.cost):
                assert f"{said}." in words(card)
            assert each.source in words(tags(card, ".number__source")[0])
        assert ("Zonder praten:" in words(card)) is bool(entry.silent)
        assert entry.silent in words(card)


def test_residents_read_how_to_get_help_without_speaking() -> None:
    found = page("begin/inwoners/index.html")
    assert "kun-je-niet-praten" in found.ids
    text = words(found.article)
    for way in ("112NL", "veiligthuis.nl", "kan de meldkamer ophangen"):
        assert way in text


def test_residents_partners_and_who_reads_about_the_site_find_the_page_of_numbers() -> None:
    for path in ("begin/inwoners", "begin/partners", "begin/zorgen-om-een-ander", "over", "naslag"):
        hrefs = [attr(link, "href") for link in tags(page(f"{path}/index.html").article, "a[href]")]
        assert any(href.endswith("nummers/") for href in hrefs), path


def test_who_worries_about_another_is_led_there_from_the_home_page() -> None:
    hrefs = [attr(link, "href") for link in tags(page("index.html").article, "a[href]")]
    assert "begin/zorgen-om-een-ander/" in hrefs
