"""Whatever goes wrong: a sentence that says so, a button that works once the cause is gone, and no answer lost."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from playwright.sync_api import Route, Worker, expect

from tests.browser.faults import (
    Answer,
    broken,
    cut_off,
    damaged,
    empty,
    missing,
    never,
    silent,
    unreachable,
    without_wasm,
)
from tests.browser.visit import Visit
from tests.browser.witness import drawn

AGAIN = "Probeer opnieuw"
ANSWERS = {"acuut": "nee", "volwassen": "nee"}
# What Chromium itself writes on the console; our own scripts must keep silent.
ANY_LOAD = r"Failed to load resource|net::ERR"


class Cause(NamedTuple):
    """A way to fail: which files, how they answer, what the reader must read, what the console says."""

    files: str
    answer: Answer
    sentence: str
    errors: tuple[str, ...] = ()


CAUSES = {
    "no manifest": Cause("**/manifest.json", missing, "Het bestand manifest.json staat niet op", (ANY_LOAD,)),
    "a manifest that is none": Cause("**/manifest.json", cut_off, "Het bestand manifest.json is niet goed"),
    "a manifest that says nothing": Cause(
        "**/manifest.json", empty, "Het bestand manifest.json is niet goed"
    ),
    "no network": Cause("**/assets/runtime/*", unreachable, "kon niet worden opgehaald", (ANY_LOAD,)),
    "no wasm": Cause("**/*.wasm", missing, ".wasm staat niet op de website"),
    "no standard library": Cause("**/*.zip", missing, ".zip staat niet op de website"),
    "no rules": Cause("**/*.whl", missing, ".whl staat niet op de website"),
    "no loader": Cause("**/pyodide.*.mjs", missing, ".mjs staat niet op de website"),
    "a damaged wasm": Cause("**/*.wasm", damaged, ".wasm is niet goed aangekomen"),
    "a damaged standard library": Cause("**/*.zip", damaged, ".zip is niet goed aangekomen"),
    "damaged rules": Cause("**/*.whl", damaged, ".whl is niet goed aangekomen"),
    "half the rules": Cause("**/*.whl", cut_off, ".whl is niet goed aangekomen"),
    "a damaged loader": Cause("**/pyodide.*.mjs", damaged, ".mjs is niet goed aangekomen"),
    "no worker": Cause("**/runtime/worker.js", missing, "worker.js kon niet worden gestart"),
    "a worker that is none": Cause("**/runtime/worker.js", cut_off, "worker.js"),
    "WebAssembly blocked": Cause("**/runtime/worker.js", without_wasm, "WebAssembly is geblokkeerd"),
}


def fails(visit: Visit, sentence: str) -> None:
    """Expect the failure to be told, in the page and to a screen reader, with a way on."""
    expect(visit.root).to_have_attribute("data-state", "failed")
    told = visit.root.locator(".check__runtime")
    expect(told).to_be_in_viewport()
    expect(told.get_by_role("alert")).to_contain_text("De check kan nu niet rekenen.")
    expect(told).to_contain_text(sentence)
    expect(told).to_contain_text("Wat je invulde, staat er nog.")
    expect(told).to_contain_text("beslistabel")
    expect(told).to_contain_text("112")
    for code in ("Error", "undefined", "null", "status "):
        expect(told).not_to_contain_text(code)
    visit.says(None)
    still_there(visit)


def still_there(visit: Visit) -> None:
    """Expect the answers to be in the form."""
    for name, code in ANSWERS.items():
        expect(visit.field(name, code)).to_be_checked()


def again(visit: Visit) -> None:
    """Try again, and expect the outcome of the answers that are still there."""
    visit.button(AGAIN).click()
    # The button is gone; who pressed it is not sent back to the top of the page.
    assert visit.root.evaluate("root => root.contains(document.activeElement)")
    visit.settle().says("jeugd-en-gezin")
    assert visit.root.evaluate("root => root.contains(document.activeElement)")
    still_there(visit)
    expect(visit.root.locator(".check__runtime")).to_be_hidden()


def worker_of(visit: Visit) -> Worker:
    """Return the worker in which the rules run."""
    return next(found for found in visit.page.workers if found.url.endswith("runtime/worker.js"))


def answer(visit: Visit) -> None:
    """Fill in the answers, whether anybody listens or not."""
    for name, code in ANSWERS.items():
        visit.field(name, code).check()


@pytest.mark.parametrize("cause", CAUSES.values(), ids=CAUSES.keys())
def test_what_is_wrong_is_told_and_trying_again_helps_once_it_is_gone(cause: Cause, visit: Visit) -> None:
    visit.witness.expects(*cause.errors)
    with broken(visit.page, cause.files, cause.answer):
        visit.open("triage")
        answer(visit)
        fails(visit, cause.sentence)
        visit.button(AGAIN).click()
        fails(visit, cause.sentence)
    again(visit)


def test_a_failure_is_told_once_however_much_is_filled_in_after_it(visit: Visit) -> None:
    with broken(visit.page, "**/*.whl", missing):
        visit.open("triage")
        answer(visit)
        fails(visit, ".whl staat niet op de website")
        visit.root.locator(".check__runtime [role=alert]").evaluate("alert => { alert.dataset.told = ''; }")
        visit.field("opvoeding", "ja").check()
        expect(visit.root.locator("[role=alert][data-told]")).to_contain_text("De check kan nu niet rekenen.")


def test_a_form_that_cannot_be_made_live_says_so(visit: Visit) -> None:
    def without_tools(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace('class="check__tools"', 'class="weg"'))

    visit.witness.expects("check triage")
    with broken(visit.page, "**/triage/", without_tools):
        visit.open("triage")
        told = visit.root.locator(".check__runtime")
        expect(told.get_by_role("alert")).to_contain_text("Laad de pagina opnieuw.")
    told.get_by_role("button", name=AGAIN).click()
    visit.fill_in(ANSWERS).says("jeugd-en-gezin")


def test_a_worker_that_crashes_is_told_and_can_be_started_again(visit: Visit) -> None:
    visit.open("triage").fill_in(ANSWERS)
    worker_of(visit).evaluate("void setTimeout(() => { throw new Error('boem'); })")
    expect(visit.root).to_have_attribute("data-state", "failed")
    expect(visit.root.locator(".check__runtime")).to_contain_text("Het rekenen is onverwacht gestopt.")
    still_there(visit)
    again(visit)


def test_a_worker_that_ends_without_a_word_is_told(visit: Visit) -> None:
    visit.page.clock.install()
    visit.open("triage").fill_in({"acuut": "nee"})
    worker = worker_of(visit)
    with worker.expect_event("close"):
        # A little later, or whoever asks for it never hears that it was done.
        worker.evaluate("void setTimeout(() => self.close(), 50)")
    answer(visit)
    visit.page.clock.run_for(6_000)
    fails(visit, "Het rekenen duurde te lang en is gestopt.")
    again(visit)


def test_a_run_away_is_stopped_and_told(visit: Visit) -> None:
    visit.page.clock.install()
    with broken(visit.page, "**/runtime/worker.js", silent):
        visit.open("triage")
        answer(visit)
        expect(visit.root).to_have_attribute("data-state", "ready")
        visit.page.clock.run_for(4_000)
        expect(visit.root).to_have_attribute("data-state", "ready")
        visit.page.clock.run_for(2_000)
        fails(visit, "Het rekenen duurde te lang en is gestopt.")
    again(visit)


def test_a_download_that_stands_still_is_told(visit: Visit) -> None:
    visit.page.clock.install()
    with broken(visit.page, "**/*.wasm", never):
        visit.open("triage")
        answer(visit)
        expect(visit.root.locator("progress")).to_be_visible()
        expect(visit.root.locator(".check__runtime")).to_contain_text("De rekenregels worden geladen")
        expect(visit.root.locator(".check__runtime")).to_contain_text("Je kunt gewoon doorgaan met invullen.")
        visit.page.clock.run_for(26_000)
        fails(visit, "Het laden is stilgevallen.")
    again(visit)


def test_answers_can_be_changed_while_nothing_works_and_count_when_it_does(visit: Visit) -> None:
    with broken(visit.page, "**/*.whl", missing):
        visit.open("triage")
        answer(visit)
        fails(visit, ".whl")
        visit.field("acuut", "ja").check()
        expect(visit.root).to_have_attribute("data-state", "failed")
    visit.button(AGAIN).click()
    visit.settle().says("crisis")


def test_a_failure_that_nobody_waits_for_is_told_too_and_costs_no_more_requests(visit: Visit) -> None:
    with broken(visit.page, "**/*.whl", missing):
        visit.open("triage")
        expect(visit.root).to_have_attribute("data-state", "failed")
        expect(visit.button(AGAIN)).to_be_visible()
        drawn(visit.page)
        before = len(visit.witness.requests)
        answer(visit)
        drawn(visit.page)
        assert len(visit.witness.requests) == before
