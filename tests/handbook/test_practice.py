"""Practice cases: the rules compute every outcome, and a rule that changes stops the build."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from markdown import Markdown

from rules import CHECKS, decide
from rules.decide import described
from site_builder.case_list import with_case_list
from site_builder.case_pages import LEVELS, check_case_pages
from site_builder.check_pages import check_pages, link_to
from site_builder.exercises import cases, ways_on
from site_builder.leads import lead_link
from site_builder.markdown import practice
from site_builder.markdown.practice import (
    PracticeError,
    format_practice,
    validate_practice,
)
from site_builder.pages import Page
from site_builder.practices import practices, with_place
from site_builder.project import BuildError
from site_builder.rules_data import FaultyDataError
from site_builder.stage import check_page
from tests.handbook.prose import BY_PATH, PAGES, without_code

CASES = [page for page in PAGES if page.path.startswith("leren/") and page.path != "leren/index.md"]
IDS = [page.path for page in CASES]
# Here the reader learns to see which fields were not looked at yet, or that the team is not ready to decide.
WITH_OPEN_PLACES = {"leren/zrm-1-slapen-in-de-auto.md", "leren/bloemmodel-1-de-koffie-van-woensdag.md"}
FENCES = {
    "pymdownx.superfences": {
        "custom_fences": [
            {
                "name": "uitwerking",
                "class": "uitwerking",
                "format": format_practice,
                "validator": validate_practice,
            }
        ]
    }
}
LISTED = with_case_list(BY_PATH["leren/index.md"].body, "leren/index.md").splitlines()
NUMBER_WORDS = {15: "vijftien", 16: "zestien", 17: "zeventien", 18: "achttien", 19: "negentien"}


def block(page: Page) -> tuple[str, str, dict[str, Any]]:
    (found,) = practices(page.body)
    return practice.read_practice(found[0], page.path)


def as_html(page: Page) -> str:
    """Return a page as the build renders it, with the same extensions for the worked answer."""
    extensions = ["pymdownx.details", "pymdownx.superfences"]
    return Markdown(extensions=extensions, extension_configs=FENCES).convert(with_place(page.body, page.path))


def test_there_are_at_least_fifteen_and_never_one_alone_for_a_check() -> None:
    assert len(CASES) >= 15
    for check in CHECKS:
        assert sum(page.meta["check"] == check for page in CASES) != 1, check


def test_no_page_counts_them_by_hand() -> None:
    """A number in a sentence would be wrong with the next case."""
    for path in ("leren/index.md", "index.md"):
        assert not re.search(r"\b(?:\d+|\w*(?:tien|twintig|dertig)) (?:\w+ )?casus", BY_PATH[path].body)


def test_they_run_from_simple_to_doubtful() -> None:
    assert {page.meta["niveau"] for page in CASES} == set(LEVELS)
    for check in CHECKS:
        levels = [LEVELS.index(page.meta["niveau"]) for page in CASES if page.meta["check"] == check]
        assert levels == sorted(levels), f"{check}: a case is harder than the one after it"


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_the_rules_come_to_the_outcome_that_the_text_expects(page: Page) -> None:
    check, expected, answers = block(page)
    assert check == page.meta["check"] == page.path.removeprefix("leren/").partition("-")[0]
    result = decide(check, answers)
    assert result["outcome"] == expected
    assert result["complete"] or page.path in WITH_OPEN_PLACES, f"still open: {result['missing']}"


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_a_case_links_to_its_check_before_the_answer_and_folds_the_answer(page: Page) -> None:
    told, _, answer = page.body.partition('??? example "Toon de uitwerking"')
    assert f"]({link_to(page.meta['check'], page.path)})" in told
    assert "```uitwerking" in answer
    assert "???+" not in page.body, "the answer is not open from the start"
    assert check_pages()[page.meta["check"]] in page.meta["verwant"]


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_a_case_is_fictional_and_explains_how_it_weighs_and_where_people_differ(page: Page) -> None:
    text = without_code(page)
    assert re.search(r"verzonnen|fictief", text)
    assert re.search(r"\*\*Wat (?:de doorslag gaf|de check zegt, en wat jij weegt)\.\*\*", text)
    assert "**Waar collega's verschillen.**" in text
    assert "**Wat je nu doet.**" in text


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_the_chapter_lists_every_case_with_its_level(page: Page) -> None:
    name = page.path.removeprefix("leren/")
    rows = [line for line in LISTED if line.startswith("- ") and f"]({name})" in line]
    level = page.meta["niveau"]
    shown = f'<span class="niveau niveau--{level}">{level}</span> <span>{page.meta["leert"]}</span>'
    assert rows == [f"- [{page.title}]({name}) {shown}"]


def test_every_fault_in_the_front_matter_of_the_cases_is_said_at_once() -> None:
    check_case_pages(PAGES)
    first, second, third, *others = CASES
    # Without any of its keys a case is still known by the line that puts its check beside it.
    empty = first._replace(
        meta={k: v for k, v in first.meta.items() if k not in ("check", "niveau", "leert")}
    )
    unknown = second._replace(meta={**second.meta, "niveau": "moeilijk", "check": "agnda"})
    blank = third._replace(meta={**third.meta, "leert": " "})
    with pytest.raises(FaultyDataError) as stopped:
        check_case_pages([empty, unknown, blank, *others])
    checks = f"Kies uit {', '.join(CHECKS)}."
    learns = (
        "leert ontbreekt in de front matter. Schrijf in een paar woorden wat iemand van deze casus leert."
    )
    assert stopped.value.lines == [
        f"docs/{first.path}: check ontbreekt in de front matter. {checks}",
        f"docs/{first.path}: niveau ontbreekt in de front matter. Kies uit eenvoudig, gemiddeld, twijfel.",
        f"docs/{first.path}: {learns}",
        f"docs/{second.path}: check “agnda” bestaat niet. {checks}",
        f"docs/{second.path}: niveau “moeilijk” bestaat niet. Kies uit eenvoudig, gemiddeld, twijfel.",
        f"docs/{third.path}: {learns}",
    ]


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_a_case_has_its_check_beside_it_and_leads_on_to_check_method_and_next_case(page: Page) -> None:
    assert page.body.count("\n::: oefenen\n") == 1
    told, _, _ = page.body.partition("::: oefenen")
    assert "## Doe de check" in told, "the story stands before the heading above the check"
    ways = ways_on(page)
    assert ways["check"] == check_pages()[page.meta["check"]]
    assert ways["methode"] in page.meta["verwant"]
    assert ways["methode"] not in check_pages().values()
    following = [*cases()[1:], cases()[0]]
    assert ways["volgende"] == following[cases().index(page)].path


def test_every_case_offers_a_try_and_each_check_has_one_on_which_colleagues_differ() -> None:
    told: dict[str, int] = dict.fromkeys(CHECKS, 0)
    for page in CASES:
        worked = practice.worked_answer(next(practices(page.body))[0], page.path)
        assert worked.tries, page.path
        told[page.meta["check"]] += len(worked.differs)
    with_cases = {page.meta["check"] for page in CASES}
    assert {check for check, count in told.items() if count} == with_cases


def test_the_page_compares_with_answers_as_a_form_has_them() -> None:
    """A record has the name that the case gave it, and what nobody typed holds what counts then."""
    page = BY_PATH["leren/agenda-2-te-veel-voor-twee-uur.md"]
    data = practice.worked_answer(next(practices(page.body))[0], page.path).for_the_page()
    rows = {row["path"]: row for entry in data["description"]["given"]["entries"] for row in entry["rows"]}
    assert rows["zaken.0.betrokken"]["answer"] == "1"
    assert [entry["title"] for entry in data["description"]["given"]["entries"]][
        1
    ] == "Zaak 1: vrouw met katten"
    assert data["labels"] == ["zaken.id"]
    assert "betrokken" not in data["answers"]["zaken"][0], "what is filled in is what the case says"


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_the_built_answer_shows_what_the_rules_say(page: Page) -> None:
    check, expected, answers = block(page)
    html = as_html(page)
    assert f'data-computed="{expected}"' in html
    assert decide(check, answers)["title"] in unescape(html)
    assert "verwacht =" not in html, "the block stands there as it was written"


@pytest.mark.parametrize("page", CASES, ids=IDS)
def test_the_built_answer_leads_where_the_outcome_does(page: Page) -> None:
    check, _, answers = block(page)
    _, description = described(check, answers)
    shown = [*description["alerts"], *(e for part in description["actions"] for e in part["entries"][:3])]
    wanted = [lead_link(entry["link"], page.path) for entry in shown if entry["link"]]
    html = as_html(page)
    found = re.findall(r'<a class="lead" href="([^"]*)">([^<]*)</a>', html)
    assert [(unescape(href), unescape(words)) for href, words in found] == [
        (lead["href"], lead["words"]) for lead in wanted if lead
    ]


def test_some_worked_answers_lead_to_a_page_and_some_to_a_check() -> None:
    html = "".join(as_html(page) for page in CASES)
    assert ">Lees: " in html
    assert ">Doe de check: " in html
    assert 'href="../../stroomdiagram/"' in html


def test_a_rule_that_changes_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    page = BY_PATH["leren/triage-1-blauwe-enveloppen.md"]

    def changed(check: str, answers: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        result, description = described(check, answers)
        return {**result, "outcome": "partner"}, description

    monkeypatch.setattr(practice, "described", changed)
    (found,) = practices(page.body)
    with pytest.raises(BuildError) as stopped:
        check_page(page)
    assert str(stopped.value) == (
        f"docs/{page.path}:{page.lines_before + found[1]}: de regels van triage komen uit op “partner”, "
        "de tekst verwacht “buurtteam”. Pas de antwoorden of de tekst van de oefencasus aan."
    )
    # The Markdown library catches what goes wrong in a block and would show the block itself.
    with pytest.raises(BuildError, match="komen uit op “partner”"):
        as_html(page)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("check = triage", "het blok uitwerking is geen geldige TOML (Invalid value (at line 1, column 9))"),
        ('verwacht = "crisis"\n[antwoorden]', "ontbreekt check, verwacht of [antwoorden]"),
        ('check = "traige"\nverwacht = "crisis"\n[antwoorden]', "check is een van triage, overdracht"),
        ('check = "triage"\nverwacht = "crisis"\n[antwoorden]\nacuut = "jaa"', "/acuut: "),
        ('check = "triage"\nverwacht = "crisis"\n[antwoorden]\nacut = "ja"', "/acut: "),
    ],
)
def test_a_block_that_is_not_right_stops_with_its_place(text: str, message: str) -> None:
    with pytest.raises(PracticeError) as stopped:
        practice.worked_answer(text, "docs/leren/x.md:12")
    assert str(stopped.value).startswith("docs/leren/x.md:12: ")
    assert message in str(stopped.value)


GOOD = 'check = "triage"\nverwacht = "crisis"\n[antwoorden]\nacuut = "ja"\n'
TWO = 'lezingen = [{ antwoord = "ja", tekst = "a" }, { antwoord = "jaa", tekst = "b" }]'


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        ('[[verschillen]]\nvraag = "acut"\n' + TWO,
         "verschillen 1: de vraag “acut” bestaat niet bij triage. Begin met een van acuut, "),
        ('[[verschillen]]\nvraag = "acuut"\n' + TWO, "verschillen 1: /acuut: "),
        ('[[verschillen]]\nvraag = "acuut"\nlezingen = [{ antwoord = "ja", tekst = "a" }]',
         "verschillen 1 heeft maar één lezing. Geef er twee of meer."),
        ('[[verschillen]]\nvraag = "acuut"', "verschillen 1: bij 'acuut' ontbreekt lezingen."),
        ('[[verschil]]\nvraag = "acuut"', "in het blok uitwerking staat verschil, en dat kent niemand. Kies uit "),
        ('[[proberen]]\nals = "a"\nverwacht = "crisis"\nantwoorden = { acuut = "nee" }',
         "proberen 1: de regels van triage komen uit op “None”, de tekst verwacht “crisis”. Pas "),
        ('[[proberen]]\nals = "a"\nverwacht = ""\nantwoorden = { acut = "nee" }',
         "proberen 1: de vraag “acut” bestaat niet bij triage. "),
    ],
)  # fmt: skip
def test_a_claim_that_is_not_right_stops_in_one_line_with_its_place(claim: str, message: str) -> None:
    practice.worked_answer(GOOD, "docs/leren/x.md:12")
    with pytest.raises(BuildError) as stopped:
        practice.worked_answer(f"{GOOD}{claim}\n", "docs/leren/x.md:12")
    assert str(stopped.value).startswith("docs/leren/x.md:12: ")
    assert message in str(stopped.value)
    assert "\n" not in str(stopped.value)


def test_a_claim_about_a_record_that_is_not_there_stops() -> None:
    block = 'check = "agenda"\nverwacht = "leeg"\n[antwoorden]\nzaken = []\n'
    claim = '[[proberen]]\nals = "a"\nverwacht = "past"\nantwoorden = { "zaken.1.acuut" = true }\n'
    with pytest.raises(BuildError, match=r"“zaken.1.acuut” gaat over iets wat niet onder .antwoorden. staat"):
        practice.worked_answer(block + claim, "docs/leren/x.md:12")


def test_a_check_beside_a_case_without_a_worked_answer_of_it_stops() -> None:
    page = BY_PATH["leren/triage-1-blauwe-enveloppen.md"]
    with pytest.raises(
        BuildError, match=r"triage-1-blauwe-enveloppen.md:\d+: “::: oefenen” hoort bij één blok"
    ):
        check_page(page._replace(meta={**page.meta, "check": "agenda"}))


def test_a_template_that_fails_is_not_passed_over_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_worked: object, _page: str) -> str:
        raise KeyError("agenda")

    monkeypatch.setattr(practice, "practice_html", fails)
    with pytest.raises(BuildError, match="de uitwerking is niet te tonen"):
        as_html(CASES[0])
