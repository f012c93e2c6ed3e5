"""Every page says what it is: language, title, description, one first heading, headings to link to."""

from __future__ import annotations

import itertools
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from mkdocs.config import load_config

from site_builder.finish.html import LOCAL, finish_html, site_address
from site_builder.project import HTML, ROOT
from tests.site.built import (
    ADDRESS,
    HEADINGS,
    LOST,
    POSTER,
    READER,
    SITE,
    BuiltPage,
    attr,
    classes,
    on_every_page,
    page,
    pages,
    paths,
    tags,
    words,
)

READERS = [path for path in paths() if path.endswith(READER)]
GENERATED = {
    f"naslag/{name}/index.html"
    for name in (
        "begrippen",
        "bronnen",
        "wet",
        "nummers",
        "dekking",
        "leesbaarheid",
        "hoe-de-regels-beslissen",
        "wat-wij-erbij-bedachten",
    )
} | {path for path in paths() if path.endswith(POSTER)}


def headings(found: BuiltPage) -> list[tuple[int, str]]:
    return [(int(tag.name[1]), words(tag)) for tag in tags(found.article, ", ".join(sorted(HEADINGS)))]


@on_every_page
def test_a_page_is_in_dutch_and_has_a_description_and_a_viewport(found: BuiltPage) -> None:
    assert attr(found.of("html")[0], "lang") == "nl"
    assert 50 <= len(found.meta("description")) <= 160
    assert "width=device-width" in found.meta("viewport")
    assert "user-scalable" not in found.meta("viewport"), "everybody may zoom in"
    assert len(tags(found.soup, "head > title")) == 1
    assert len(found.of("main")) == 1
    assert tags(found.soup, 'link[rel="icon"]')


def test_titles_and_first_headings_are_unique() -> None:
    titles = Counter(words(found.of("title")[0]) for found in pages())
    assert not [title for title, count in titles.items() if count > 1]
    firsts = Counter(words(found.of("h1")[0]) for found in pages())
    assert not [title for title, count in firsts.items() if count > 1]


def test_descriptions_are_unique() -> None:
    found = Counter(entry.meta("description") for entry in pages() if entry.path != LOST)
    assert not [text for text, count in found.items() if count > 1]


@on_every_page
def test_headings_go_down_one_level_at_a_time_from_a_single_first_one(found: BuiltPage) -> None:
    levels = [level for level, _ in headings(found)]
    assert levels.count(1) == 1
    assert all(level <= before + 1 for before, level in itertools.pairwise([0, *levels])), levels


@on_every_page
def test_every_heading_has_an_address_and_shows_it(found: BuiltPage) -> None:
    """In a form and on a poster no link stands among what is read, so there it is only the address."""
    if found.path == LOST:
        return  # it stands at any address, so that a link into it would mean nothing
    for tag in tags(found.article, ", ".join(sorted(HEADINGS))):
        assert attr(tag, "id"), words(tag)
        if not any(parent.name == "form" or "poster" in classes(parent) for parent in tag.parents):
            shown = tags(tag, "a.headerlink")
            assert [attr(link, "href") for link in shown] == [f"#{attr(tag, 'id')}"], words(tag)
            assert attr(shown[0], "title") == "Link naar dit kopje"


def test_a_page_knows_no_address_of_its_own_unless_it_was_told() -> None:
    for found in pages():
        canonical = [attr(tag, "href") for tag in found.of("link") if attr(tag, "rel") == "canonical"]
        if ADDRESS and found.path != LOST:
            assert canonical == [ADDRESS.rstrip("/") + "/" + found.address]
        else:
            assert canonical == []


def test_mkdocs_builds_for_the_root_whatever_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """The finishing puts the address in; MkDocs would put its path in the 404 page once before."""
    monkeypatch.setenv("SITE_URL", "https://voorbeeld.example/handboek/")
    assert load_config(str(ROOT / "mkdocs.yml")).site_url == LOCAL


def test_told_its_address_the_finishing_writes_it_everywhere(tmp_path: Path) -> None:
    shutil.copytree(HTML / "begin", tmp_path / "begin")
    for name in ("404.html", "index.html", "sitemap.xml"):
        shutil.copy(HTML / name, tmp_path / name)
    finish_html(tmp_path, site_address("https://voorbeeld.example/handboek"))
    opening = (tmp_path / "begin" / "index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://voorbeeld.example/handboek/begin/">' in opening
    assert "localhost" not in opening
    lost = (tmp_path / "404.html").read_text(encoding="utf-8")
    assert 'href="/handboek/assets/' in lost
    assert not re.search(r'(?:href|src)="/(?!handboek/)', lost)
    assert '"base": "/handboek/"' in lost
    sitemap = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://voorbeeld.example/handboek/begin/</loc>" in sitemap
    assert "localhost" not in sitemap


def test_the_sitemap_names_every_page_once() -> None:
    text = (SITE / "sitemap.xml").read_text(encoding="utf-8")
    start = (ADDRESS.rstrip("/") + "/") if ADDRESS else LOCAL
    found = re.findall(r"<loc>([^<]*)</loc>", text)
    assert len(found) == len(set(found))
    assert set(found) == {start + page(path).address for path in paths() if path != LOST}


def test_the_page_for_an_unknown_address_speaks_dutch_and_leads_on() -> None:
    lost = page(LOST)
    assert words(lost.of("h1")[0]) == "Deze pagina bestaat niet"
    assert words(lost.of("title")[0]) == "Deze pagina bestaat niet - Werkwijzer"
    assert [attr(link, "href") for link in tags(lost.article, "a")], "a way on"
    assert "found" not in words(lost.article)


def test_readers_hold_a_chapter_each_without_forms() -> None:
    assert len(READERS) == 10
    for path in READERS:
        found = page(path)
        assert len([level for level, _ in headings(found) if level == 2]) >= 3
        assert not tags(found.article, "form, input, [data-check]")


def test_the_worked_answers_of_the_practice_cases_are_computed() -> None:
    """Whatever a block of the Markdown library cannot render, it would show as it was written."""
    cases = [path for path in paths() if path.startswith("leren/") and path.count("/") == 2]
    cases = [path for path in cases if path not in READERS]
    assert len(cases) >= 15
    for path in cases:
        (answer,) = tags(page(path).article, "details .uitwerking[data-computed]")
        assert attr(answer, "data-computed")
        assert "verwacht =" not in words(page(path).article)
        assert len(tags(answer, "li")) >= 1
    everything = tags(page("leren/lezen/index.html").article, ".uitwerking[data-computed]")
    assert len(everything) == len(cases)


@on_every_page
def test_a_page_names_what_it_rests_on_and_where_to_read_on(found: BuiltPage) -> None:
    if found.path in READERS or found.path in GENERATED or found.path == LOST:
        return
    feet = [attr(tag, "id") for tag in tags(found.article, "h2.foot-title")]
    assert ("lees-ook" in feet) == (found.path != "index.html")
    about_us = found.path.startswith("over/") and "0002-" not in found.path
    assert ("waar-deze-pagina-op-rust" in feet) != about_us


@on_every_page
def test_no_markdown_is_left_over_in_the_text(found: BuiltPage) -> None:
    for element in tags(found.article, "p, li, td, dd"):
        if not tags(element, "code, pre") and not any(parent.name == "pre" for parent in element.parents):
            text = words(element)
            assert not re.search(r"\*\*|\]\(|^#{1,6} |^:::|^!!!|^\?\?\?|```|\{ ?[.#]", text), text[:120]


@on_every_page
def test_every_picture_has_words(found: BuiltPage) -> None:
    for image in found.of("img"):
        assert image.get("alt") is not None
    for svg in tags(found.article, "svg"):
        named = attr(svg, "aria-labelledby") or attr(svg, "aria-label") or attr(svg, "aria-hidden")
        assert named, classes(svg)
