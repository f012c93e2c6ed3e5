"""Every link and anchor leads somewhere, and every page is reached by reading, not only by the menu."""

from __future__ import annotations

import re
from collections import Counter

from tests.site.built import (
    LOST,
    READER,
    SITE,
    BuiltPage,
    Target,
    attr,
    files,
    is_elsewhere,
    links,
    on_every_page,
    page,
    pages,
    paths,
    tags,
    target,
)

# What a style or a script of ours asks for, from where it stands itself.
NAMED = re.compile(r"[\"'`(](\.{1,2}/[\w./-]+)")


# Pages that list what stands on others: nobody reads on from there.
LISTS = {"naslag/dekking/index.html", "naslag/wat-wij-erbij-bedachten/index.html"}


def leads_nowhere(found: Target) -> str:
    """Return what is wrong with where a link leads, empty when it is right."""
    if not (SITE / found.path).is_file():
        return f"there is no {found.path}"
    if found.fragment and found.path.endswith(".html") and found.fragment not in page(found.path).ids:
        return f"{found.path} has no id {found.fragment}"
    return ""


def read_on(found: BuiltPage) -> set[str]:
    """Return the pages that a page's own text links to."""
    return {
        target(attr(link, "href"), found.path).path
        for link in tags(found.article, "a[href]")
        if not is_elsewhere(attr(link, "href"))
    }


@on_every_page
def test_every_link_and_anchor_of_a_page_resolves(found: BuiltPage) -> None:
    for element, url in links(found):
        if not is_elsewhere(url):
            assert not leads_nowhere(target(url, found.path)), f"<{element.name}> {url}"


@on_every_page
def test_no_link_is_empty_and_none_goes_to_a_source_file(found: BuiltPage) -> None:
    for link in tags(found.article, "a"):
        href = attr(link, "href")
        assert href, str(link)[:100]
        assert not re.search(r"\.md(?:#|$)", href), href
        assert href != "#", str(link)[:100]


@on_every_page
def test_an_id_stands_once_on_a_page(found: BuiltPage) -> None:
    names = Counter(attr(element, "id") for element in found.elements if element.get("id"))
    assert not [name for name, count in names.items() if count > 1]


@on_every_page
def test_what_refers_to_an_id_finds_it(found: BuiltPage) -> None:
    """Only in what the page says: the theme's own switches refer to what it leaves out sometimes."""
    for element in tags(found.article, "*"):
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "headers"):
            for value in attr(element, name).split():
                assert value in found.ids, f"{element.name} {name}={value}"


def test_every_page_is_reached_by_reading_on_from_the_home_page() -> None:
    reached, edge = {"index.html"}, ["index.html"]
    while edge:
        for path in read_on(page(edge.pop())):
            if path not in reached and path in paths():
                reached.add(path)
                edge.append(path)
    assert set(paths()) - reached == {LOST}


def test_a_page_is_linked_from_the_text_of_another_one_than_a_list_of_pages() -> None:
    linked: set[str] = set()
    for found in pages():
        everything = found.path in LISTS or found.path.endswith(READER)
        if not everything and found.path != LOST:
            linked |= read_on(found) - {found.path}
    assert set(paths()) - linked == {LOST, "index.html", "begin/index.html"}, "these two head the menu"


@on_every_page
def test_the_top_row_of_a_page_leads_to_every_group_of_chapters(found: BuiltPage) -> None:
    tabs = {target(attr(link, "href"), found.path).path for link in tags(found.soup, ".md-tabs__link")}
    assert tabs == {
        "index.html",
        *(f"{name}/index.html" for name in (
            "begin", "checks", "van-wie", "handboek", "naslag", "over",
        )),
    }  # fmt: skip


def test_no_file_is_left_that_nothing_uses() -> None:
    """A page, a style or a script names it; what the search and the runtime load has its own tests."""
    used = {target(url, found.path).path for found in pages() for _, url in links(found)}
    for file in files(".css", ".js"):
        path = file.relative_to(SITE).as_posix()
        used |= {target(url, path).path for url in NAMED.findall(file.read_text(encoding="utf-8"))}
    for file in files(".css", ".js", ".svg", ".woff2", ".png"):
        path = file.relative_to(SITE).as_posix()
        if not path.startswith(("assets/runtime/", "assets/javascripts/")):
            assert path in used, path
