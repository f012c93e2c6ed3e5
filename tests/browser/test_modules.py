"""Every script of a page in turn is missing, hangs or throws: what can work does, the rest says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Route, expect

from site_builder.bundle import FOLDER
from site_builder.check_pages import check_address
from site_builder.project import FORMS
from tests.browser.faults import Answer, broken, held_up, missing, never
from tests.browser.visit import Visit
from tests.browser.walking import follow


def throwing(route: Route) -> None:
    """Give a script that throws."""
    route.fulfill(status=200, content_type="text/javascript", body="throw new Error('boem');")


WAYS: dict[str, Answer] = {"missing": missing, "hanging": never, "throwing": throwing}
ANY_ERROR = r"boem|404|Failed to (load|fetch)|ERR_|does not provide an export"
# What a page with a check needs beside its form: each is one file with its hash in its name.
NEEDED = ("page", "common", "check")
OTHER_VIEWS = "|".join(sorted(file.stem for file in (FORMS / "views").glob("*.js") if file.stem != "zrm"))
# Brings the words of the style to where they are after their twenty seconds.
AFTER_A_WHILE = """() => {
  const late = document.getAnimations().filter(({ animationName }) => animationName === 'check-slow');
  const delays = late.map((animation) => animation.effect.getTiming().delay);
  late.forEach((animation) => animation.finish());
  return delays;
}"""

each_way = pytest.mark.parametrize("answer", WAYS.values(), ids=WAYS.keys())


def script(name: str) -> str:
    """Return where a script stands, whatever its hash."""
    return f"**/{FOLDER}/{name}.*.js"


def come(visit: Visit, check: str) -> None:
    """Open a page of which something may never arrive."""
    visit.page.goto(visit.base + check_address(check), wait_until="commit")
    expect(visit.at(check).root.locator(".check__decision")).to_be_attached()


@contextmanager
def broken_here(visit: Visit, files: str, answer: Answer) -> Iterator[None]:
    """Break files of the page; what the browser itself says about them is no fault of the page.

    The block ends when the page has met them: on a slow machine a test can be over sooner.
    """
    if answer is not never:
        visit.witness.expects(ANY_ERROR)
    earlier = len(visit.witness.errors)
    with broken(visit.page, files, answer):
        yield
        if answer is not never:
            visit.page.wait_for_load_state()
            visit.witness.meets(ANY_ERROR, after=earlier)


def says_that_it_takes_long(visit: Visit) -> None:
    """Expect the words that the style alone brings, with the ways on."""
    slow = visit.root.locator(".check__slow")
    expect(slow).to_be_hidden()
    assert visit.page.evaluate(AFTER_A_WHILE) == [20_000]
    expect(slow).to_be_visible()
    expect(slow).to_contain_text("Het duurt lang")
    for words, leads_to in {
        "laad de pagina opnieuw": f"/{check_address(visit.check)}",
        "beslistabel hieronder": f"/{check_address(visit.check)}#beslist-{visit.check}",
        "112": "tel:112",
    }.items():
        link = slow.get_by_role("link", name=words)
        expect(link).to_be_visible()
        assert link.evaluate("link => link.href").endswith(leads_to)


@each_way
@pytest.mark.parametrize("name", NEEDED)
def test_without_a_script_the_style_says_so_and_alerts_work(name: str, answer: Answer, visit: Visit) -> None:
    with broken_here(visit, script(name), answer):
        come(visit, "triage")
        says_that_it_takes_long(visit)
        visit.field("acuut", "ja").check()
        alert = visit.root.locator(".option__alert:visible a").first
        expect(alert).to_have_attribute("href", "tel:112")
    # Now that the page has met it, so it still is.
    expect(visit.root.locator(".check__slow")).to_be_visible()
    expect(visit.root).not_to_have_attribute("data-live", "")
    visit.says(None)


def test_the_next_page_tries_again(visit: Visit) -> None:
    with broken_here(visit, script("check"), missing):
        come(visit, "triage")
        expect(visit.root.locator(".check__slow")).to_be_attached()
    follow(visit, "agenda").fill_in({"zaken": [{"id": "flat"}]}).says("past")


@each_way
def test_without_a_view_the_outcome_is_there_and_says_that_its_picture_is_not(
    answer: Answer, visit: Visit
) -> None:
    with broken_here(visit, script("overdracht"), answer):
        come(visit, "overdracht")
        visit.fill_in({f"functioneren-{number}": "nee" for number in range(1, 8)})
        visit.fill_in({f"begeleiding-{number}": "nee" for number in range(1, 4)}).says("aanvullend")
        expect(visit.place.locator(".result__no-picture")).to_have_text(
            "Het plaatje bij deze uitkomst kan nu niet worden getoond. De uitkomst staat er in woorden."
        )
        expect(visit.place.locator(".result__actions").first).to_be_visible()
        expect(visit.root).to_have_attribute("data-live", "")


@each_way
def test_a_broken_view_of_one_check_is_nothing_to_another(answer: Answer, visit: Visit) -> None:
    with broken(visit.page, re.compile(rf"/parts/(?:{OTHER_VIEWS})\."), answer):
        come(visit, "zrm")
        visit.fill_in({"metingen": [{"moment": "start", "scores": {"adl": 2}}]}).says("niet-zelfredzaam")
        expect(visit.place.locator(".profile")).to_be_visible()
        expect(visit.place.locator(".result__no-picture")).to_have_count(0)
        come(visit, "triage")
        visit.fill_in({"acuut": "ja"}).says("crisis")


def test_a_view_that_throws_at_a_result_costs_its_picture_alone(visit: Visit) -> None:
    def faulty(route: Route) -> None:
        body = "export function view(result) { if (result) throw new Error('boem'); return null; }"
        route.fulfill(status=200, content_type="text/javascript", body=body)

    visit.witness.expects("view zrm")
    with broken(visit.page, script("zrm"), faulty):
        visit.open("zrm").fill_in({"metingen": [{"moment": "start", "scores": {"adl": 2}}]})
        visit.says("niet-zelfredzaam")
        expect(visit.place.locator(".result__no-picture")).to_be_visible()


def test_a_view_that_comes_late_puts_its_picture_in_its_place(visit: Visit) -> None:
    with held_up(visit.page, script("zrm")):
        come(visit, "zrm")
        visit.fill_in({"metingen": [{"moment": "start", "scores": {"adl": 2}}]}).says("niet-zelfredzaam")
        expect(visit.place.locator(".result__no-picture")).to_be_visible()
        asked = visit.questions_asked()
    expect(visit.place.locator(".profile")).to_be_visible()
    expect(visit.place.locator(".result__no-picture")).to_have_count(0)
    assert visit.questions_asked() == asked


@each_way
def test_without_the_script_of_the_theme_a_check_works(answer: Answer, visit: Visit) -> None:
    with broken_here(visit, "**/javascripts/bundle.*.js", answer):
        come(visit, "triage")
        visit.fill_in({"acuut": "ja"}).says("crisis")
        expect(visit.root.locator(".check__slow")).to_be_hidden()
        assert visit.page.evaluate(AFTER_A_WHILE) == []


def test_a_script_of_the_theme_that_comes_later_makes_nothing_twice(visit: Visit) -> None:
    with held_up(visit.page, "**/javascripts/bundle.*.js"):
        come(visit, "agenda")
        visit.fill_in({"zaken": [{"id": "flat"}]}).says("past")
    visit.page.wait_for_load_state()
    expect(visit.root.locator(".check__bar")).to_have_count(1)
    expect(visit.field("zaken.0.id")).to_have_value("flat")
    visit.says("past")
    visit.button("Zaak toevoegen").click()
    expect(visit.root.locator("[data-record]")).to_have_count(2)
    visit.page.locator(".md-logo").first.click()
    expect(visit.page.locator("[data-check]")).to_have_count(0)


def test_a_worker_that_never_comes_is_told_by_the_style_and_a_live_check_needs_no_such_words(
    visit: Visit,
) -> None:
    with held_up(visit.page, "**/runtime/worker.js"):
        come(visit, "triage")
        visit.field("acuut", "ja").check()
        expect(visit.root).to_have_attribute("data-state", "loading")
        says_that_it_takes_long(visit)
    visit.settle().says("crisis")
    expect(visit.root.locator(".check__slow")).to_be_hidden()
    assert visit.page.evaluate(AFTER_A_WHILE) == []


def test_the_list_of_scripts_is_that_of_the_page(visit: Visit) -> None:
    visit.open("triage").ready()
    asked = [url.partition(f"/{FOLDER}/")[2] for url in visit.witness.requests if f"/{FOLDER}/" in url]
    scripts = [name.partition(".")[0] for name in asked if name.endswith(".js")]
    # The way out, the menu and the search have their own tests: they need none of these but what all share.
    assert sorted(scripts) == sorted([*NEEDED, "leave", "menu", "search"])
