"""The index finds every page, also by the everyday words that people type, and shows nothing that is no text."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rules import CHECKS
from site_builder.check_pages import check_address
from site_builder.finish import search
from site_builder.pages import address_of, all_pages
from site_builder.project import HTML, ROOT, BuildError
from site_builder.runtime import tools
from site_builder.search import data
from site_builder.search.data import INDEX, search_data, weight_of
from site_builder.search.terms import terms
from tests.site.built import LOST, READER, SITE, check_page, page, pages, paths, tags, words

WORDS: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "everyday_words.toml").read_text(encoding="utf-8")
)
ALSO = "Géïsoleerd: 4D-model, risico's; “zelfdoding”/suïcide… (FACT_team) 113"


@cache
def index() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SITE / INDEX).read_text(encoding="utf-8"))
    return found


@cache
def tokens(address: str) -> frozenset[str]:
    """Return the words that find a page."""
    there = {place for place, entry in enumerate(index()["places"]) if shown(entry)["address"] == address}
    return frozenset(word for word, held in index()["terms"].items() if there & set(held[::2]))


def shown(place: dict[str, Any]) -> dict[str, Any]:
    """Return the page of a place."""
    found: dict[str, Any] = index()["pages"][place["page"]]
    return found


def finds(word: str, address: str) -> bool:
    """Return whether each part of the word begins a word of the page."""
    return all(any(token.startswith(part) for token in tokens(address)) for part in terms(word))


def test_every_page_is_found_by_its_title_and_shown_with_its_description() -> None:
    expected = {page(path).address for path in paths() if path != LOST and not path.endswith(READER)}
    assert {entry["address"] for entry in index()["pages"]} == expected
    for entry in index()["pages"]:
        found = page(f"{entry['address']}index.html")
        assert entry["title"] == words(tags(found.article, "h1")[0]).removesuffix("#")
        assert entry["text"] == found.soup.select_one("meta[name=description]")["content"]  # type: ignore[index]
        assert set(terms(entry["title"])) <= tokens(entry["address"])


def test_every_place_is_on_its_page() -> None:
    for place in index()["places"]:
        if "anchor" in place:
            assert place["anchor"] in page(f"{shown(place)['address']}index.html").ids, place
            assert place["title"].strip()


@pytest.mark.parametrize("word", WORDS)
def test_an_everyday_word_leads_to_the_pages_that_answer_it(word: str) -> None:
    for address in WORDS[word]:
        assert finds(word, address), f"add “{word}” to zoekwoorden of docs/{address.rstrip('/')}.md"


def test_the_words_that_were_asked_for_are_in_the_table() -> None:
    assert {"schulden", "vechtscheiding", "dakloos"} <= set(WORDS)
    assert len(WORDS) >= 40
    known = {found.address for found in pages()}
    assert {address for addresses in WORDS.values() for address in addresses} <= known


def test_every_search_word_finds_its_page_and_is_shown_nowhere() -> None:
    for entry in all_pages():
        for word in entry.meta.get("zoekwoorden", []):
            assert set(terms(str(word))) <= tokens(address_of(entry.path)), (entry.path, word)
    for address, given in search_data().words.items():
        assert {part for word in given for part in terms(word)} <= tokens(address)
    said = json.dumps([index()["pages"], index()["places"]], ensure_ascii=False)
    assert "Ook gezocht als" not in said
    assert "klient" not in said


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_is_found_by_its_questions_and_not_by_its_python(check: str) -> None:
    home = check_address(check)
    legend = next(iter(tags(check_page(check).article, ".q__title, .score__title")))
    idle = set(index()["idle"])
    assert {word for word in terms(words(legend)) if word not in idle} <= tokens(home)
    assert not {"__future__", "import", "def", "annotations", "nummer__"} & tokens(home)


def test_the_theme_reads_no_index_of_its_own() -> None:
    assert not (SITE / "search").exists()
    assert not [*(SITE / "assets" / "javascripts").glob("*/search.*"), *SITE.rglob("lunr*")]
    for path in paths():
        found = page(path).soup
        assert not tags(found, '[data-md-component^="search"], form[name="search"]'), path


def test_page_and_script_cut_and_fold_words_alike() -> None:
    texts = [entry["title"] + " " + entry["text"] for entry in index()["pages"]] + [ALSO]
    script = (
        'import { terms } from "./checks/search/terms.js"; import { readFileSync } from "node:fs";'
        "process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(terms)));"
    )
    done = subprocess.run(
        [tools.node(), "--input-type=module", "-e", script],
        input=json.dumps(texts), capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert json.loads(done.stdout) == [terms(text) for text in texts]
    assert terms(ALSO)[:3] == ["geisoleerd", "4d", "model"]


def test_the_words_of_need_lead_to_numbers_on_every_page_without_a_script() -> None:
    for path in ("index.html", "zrm/index.html", "over/privacy/index.html", LOST):
        needs = tags(page(path).soup, ".found__need")
        assert len(needs) == len(search_data().needs) >= 3
        for need in needs:
            assert need.select("a[href^='tel:']")
        # Where nothing was found they stand as well.
        calls = [link["href"] for link in tags(page(path).soup, ".found__on .found__calls a")]
        assert calls == ["tel:112", "tel:113", "tel:08000113", "tel:08002000"]
    said = "|".join(str(need["data-words"]) for need in tags(page("index.html").soup, ".found__need"))
    assert {"zelfmoord", "*geweld", "*mishandel", "gevaar", "verward"} <= set(said.split("|"))


def test_what_is_under_an_address_weighs_less_and_the_address_itself_does_not() -> None:
    assert weight_of("leren/") == weight_of("triage/") == 1.0
    assert weight_of("leren/triage-1-blauwe-enveloppen/") < 0.5
    assert weight_of("over/besluiten/0001-regels-met-hun-woorden/") < weight_of("over/privacy/")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[weging]", "[wegen]", "weging"),
        ('"over/*" = 0.7', '"over/*" = 7', "geen weging"),
        ("{bel:112}", "{bel:911}", "bestaat niet"),
        ("stopwoorden = [", "stopwoorden = [1, ", "geen lijst van woorden"),
        ('bellen = "', 'bellen = " "  # "', "bellen is leeg"),
        ('"*mishandel"', '"mishandel*"', "de ster in “mishandel*” staat niet vooraan"),
        ('"*mishandel"', '"*mes"', "“*mes” is te kort"),
        ('"*mishandel"', '"*Mishandel"', "geen woord in kleine letters"),
        ('"*mishandel"', '"?"', "“?” onder nood is geen woord"),
    ],
)  # fmt: skip
def test_wrong_data_stops_the_build(
    old: str, new: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = data.FILE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "zoeken.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(data, "FILE", file)
    with pytest.raises(BuildError, match=re.escape(said)):
        search_data.__wrapped__()


def test_words_of_a_page_that_is_not_there_stop_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(search_data().words, "nergens/", ["niets"])
    with pytest.raises(BuildError, match="nergens/ heeft zoekwoorden, maar die pagina bestaat niet"):
        list(search._pages(HTML, []))
