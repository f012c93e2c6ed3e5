"""Every module of a page in turn is missing, hangs or throws: what can work does, the rest says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import batched
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from site_builder.check_pages import check_address
from site_builder.project import FORMS as FOLDER
from tests.browser.faults import Answer, broken, held_up, missing, never
from tests.browser.visit import Visit


def throwing(route: Route) -> None:
    """Give a script that throws."""
    route.fulfill(status=200, content_type="text/javascript", body="throw new Error('boem');")


WAYS: dict[str, Answer] = {"missing": missing, "hanging": never, "throwing": throwing}
ANY_ERROR = r"boem|404|Failed to (load|fetch)|ERR_|does not provide an export"
# What the page itself imports, all of it needed; a file of types alone is never asked for.
NEEDED = sorted(
    [
        file.relative_to(FOLDER).as_posix()
        for folder in ("beside", "desk", "paste", "practice", "result", "runtime", "steps", "widget", "words")
        for file in (FOLDER / folder).rglob("*.js")
        if file.name not in ("types.js", "worker.js")
    ]
    # What a meeting noted is on the paper of its check.
    + ["meeting/held.js", "meeting/outcomes.js"]
)
# Brings the words of the style to where they are after their twenty seconds.
AFTER_A_WHILE = """() => {
  const late = document.getAnimations().filter(({ animationName }) => animationName === 'check-slow');
  const delays = late.map((animation) => animation.effect.getTiming().delay);
  late.forEach((animation) => animation.finish());
  return delays;
}"""

# A browser treats all modules alike: each of them missing, and one of each folder in every way.
FOLDERS = sorted({Path(name).parent.as_posix() for name in NEEDED})
FIRSTS = [next(name for name in NEEDED if Path(name).parent.as_posix() == folder) for folder in FOLDERS]
BROKEN = [
    *(
        pytest.param([name], WAYS[way], id=f"{name}-{way}")
        for name in FIRSTS
        for way in ("hanging", "throwing")
    ),
    # Several in one visit, in turn: a visit takes longer than a page of it.
    *(pytest.param(names, missing, id=f"{names[0]}-missing") for names in batched(NEEDED, 12, strict=False)),
]

each_way = pytest.mark.parametrize("answer", WAYS.values(), ids=WAYS.keys())


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


@pytest.mark.parametrize(("modules", "answer"), BROKEN)
def test_without_a_module_the_style_says_so_and_alerts_work(
    modules: Sequence[str], answer: Answer, visit: Visit, subtests: pytest.Subtests
) -> None:
    for module in modules:
        with subtests.test(module):
            with broken_here(visit, f"**/assets/checks/{module}", answer):
                come(visit, "triage")
                says_that_it_takes_long(visit)
                visit.field("acuut", "ja").check()
                alert = visit.root.locator(".option__alert:visible a").first
                expect(alert).to_have_attribute("href", "tel:112")
            # Now that the page has met it, so it still is.
            expect(visit.root.locator(".check__slow")).to_be_visible()
            expect(visit.root).not_to_have_attribute("data-live", "")
            visit.says(None)


@each_way
def test_without_a_view_the_outcome_is_there_and_says_that_its_picture_is_not(
    answer: Answer, visit: Visit
) -> None:
    with broken_here(visit, "**/views/overdracht.js", answer):
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
    with broken(visit.page, re.compile(r"/views/(?!zrm)"), answer):
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
    with broken(visit.page, "**/views/zrm.js", faulty):
        visit.open("zrm").fill_in({"metingen": [{"moment": "start", "scores": {"adl": 2}}]})
        visit.says("niet-zelfredzaam")
        expect(visit.place.locator(".result__no-picture")).to_be_visible()


def test_a_view_that_comes_late_puts_its_picture_in_its_place(visit: Visit) -> None:
    with held_up(visit.page, "**/views/zrm.js"):
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


def test_the_list_of_modules_is_that_of_the_page(visit: Visit, site: Path) -> None:
    visit.open("triage").ready()
    asked = {
        url.partition("/assets/checks/")[2] for url in visit.witness.requests if "/assets/checks/" in url
    }
    modules = {path for path in asked if path.endswith(".js")}
    # The way out, the menu and the search have their own tests: they need none of these, and none of these
    # needs them.
    beside = {path for path in modules if path.startswith(("leave/", "menu/", "search/"))}
    assert modules - beside == {*NEEDED, "runtime/worker.js"}
    assert {"leave/leave.js", "menu/menu.js"} <= beside
    assert all((site / "assets" / "checks" / path).is_file() for path in modules)
