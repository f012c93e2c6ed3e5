"""Every page says in its front matter what it is, for whom, and what it rests on."""

from __future__ import annotations

from html import unescape

import pytest
import yaml

from site_builder.generate import page as generated
from site_builder.generate.every import generated_pages
from site_builder.pages import FRONT_MATTER, Page
from site_builder.project import DOCS, BuildError
from site_builder.sources import REFERENCE, resolve
from site_builder.stage import _front
from tests.handbook.prose import PAGES, PATHS

READERS = {"inwoner", "partner", "team"}
KEYS = {
    "title", "description", "doelgroep", "bronnen", "verwant", "zoekwoorden", "verouderd", "hide",
    "nagekeken", "behoefte",
}  # fmt: skip
ONLY_IN_CASES = {"check", "leert", "niveau"}
# Pages about the site itself rest on no source document.
ABOUT_THE_SITE = "over/"
# The home page shows its links itself.
WITHOUT_RELATED = {"index.md"}


def test_a_page_has_a_title_a_description_and_a_reader() -> None:
    for page in PAGES:
        meta = page.meta
        assert 2 <= len(str(meta.get("title", ""))) <= 45, page.path
        assert 50 <= len(str(meta.get("description", ""))) <= 160, page.path
        assert meta.get("doelgroep") in READERS, page.path


def test_a_page_names_its_sources_and_each_exists() -> None:
    for page in PAGES:
        names = page.meta.get("bronnen", [])
        assert names or page.path.startswith(ABOUT_THE_SITE), f"docs/{page.path}: name its bronnen"
        assert len(names) == len(set(names)), f"docs/{page.path}: a section stands there twice"
        for name in names:
            resolve(name, page.path)


def test_a_page_leads_on_to_two_to_five_others_that_exist() -> None:
    known = {*PATHS, *generated_pages()}
    for page in PAGES:
        related = page.meta.get("verwant", [])
        assert page.path in WITHOUT_RELATED or 2 <= len(related) <= 5, page.path
        assert len(related) == len(set(related)), page.path
        assert not set(related) - known, page.path
        assert page.path not in related, f"docs/{page.path}: a page is not related to itself"


def test_front_matter_holds_no_key_that_nothing_reads() -> None:
    for page in PAGES:
        allowed = KEYS | (ONLY_IN_CASES if page.path.startswith("leren/") else set())
        assert not set(page.meta) - allowed, page.path


@pytest.mark.parametrize("key", ["title", "description"])
def test_no_two_pages_share_a_title_or_a_description(key: str) -> None:
    found = [str(page.meta[key]).casefold() for page in PAGES]
    assert not {value for value in found if found.count(value) > 1}


def test_search_words_are_words_and_stand_once() -> None:
    for page in PAGES:
        words = [str(word).casefold() for word in page.meta.get("zoekwoorden", [])]
        assert len(words) == len(set(words)), page.path
        assert all(word.strip() for word in words), page.path


def test_pages_about_the_site_are_the_only_ones_without_sources() -> None:
    without = {page.path for page in PAGES if not page.meta.get("bronnen")}
    assert without
    assert all(path.startswith(ABOUT_THE_SITE) for path in without)


@pytest.mark.parametrize("title", ['Wat is "regie"?', "Regie: van wie?", "# Regie", "Regie \\ steun", "Ja"])
def test_a_title_arrives_as_it_was_written(title: str) -> None:
    written = Page("a.md", {"title": title, "description": title, "hide": ["toc"]}, "", 0)
    for text in (_front(written), generated.page(title, title, "", hide="toc").markdown):
        found = FRONT_MATTER.match(text)
        assert found
        meta = yaml.safe_load(found.group(1))
        assert (meta["title"], meta["hide"]) == (title, ["toc"])
        assert unescape(meta["description"]) == title
        assert '"' not in meta["description"], "the theme puts it in an attribute as it comes"


def test_what_looks_like_a_page_is_one() -> None:
    assert {file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")} == set(PATHS)


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("werkkader/bestaat-niet", "de bron “werkkader/bestaat-niet” bestaat niet."),
        ("boek/niet", "de bron “boek/niet” bestaat niet."),
        ("werkkader niet", "de bron “werkkader niet” is niet te lezen."),
        ("werkkader/niet#99", "“werkkader/niet#99”: die sectie heeft 10 items."),
        ("werkkader/niet#0", "“werkkader/niet#0”: die sectie heeft 10 items."),
    ],
)
def test_a_reference_that_leads_nowhere_stops_with_place_and_remedy(reference: str, message: str) -> None:
    with pytest.raises(BuildError) as stopped:
        resolve(reference, "docs/van-wie/wat-niet.md: bronnen")
    assert str(stopped.value) == (
        f"docs/van-wie/wat-niet.md: bronnen: {message} "
        "Kijk in rules/shared/bronnen.toml welke secties er zijn en verbeter de bron."
    )


def test_a_range_of_items_runs_forward() -> None:
    for page in PAGES:
        for name in page.meta.get("bronnen", []):
            found = REFERENCE.fullmatch(str(name))
            assert found, (page.path, name)
            first, last = found.group(3), found.group(4)
            assert not last or int(first) < int(last), (page.path, name)
