"""What is shown belongs to what is filled in: an answer that nobody has decided on has no outcome."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.faults import SILENT_WORKER, broken, missing
from tests.browser.visit import Visit

PHONE = {"viewport": {"width": 360, "height": 740}}
BUTTONS = ("Print of bewaar als pdf", "Kopieer als tekst")
FILLED = {"acuut": "nee", "volwassen": "nee"}
# Chooses an option and looks at once, before anything else can happen in the page.
AT_ONCE = """root => {
  const bar = root.querySelector('.check__bar');
  const height = root.querySelector('.check__result').offsetHeight;
  root.querySelector('[name="acuut"][value="ja"]').click();
  const place = root.querySelector('.check__result');
  return {
    outcome: place.dataset.outcome,
    words: root.querySelector('.check__side').textContent + bar.textContent,
    decided: root.hasAttribute('data-decided'),
    buttons: place.querySelectorAll('button').length,
    grew: place.offsetHeight - height,
  };
}"""


def nothing_old(visit: Visit, title: str) -> None:
    """Expect no trace of an outcome: not in sight, not to be heard, not on paper, not to be copied."""
    visit.says(None)
    expect(visit.root).not_to_have_attribute("data-decided", "")
    side = visit.root.locator(".check__side, .check__bar")
    for part in side.all():
        expect(part).not_to_contain_text(title)
    for name in BUTTONS:
        expect(visit.button(name)).to_have_count(0)
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    visit.page.emulate_media(media="print")
    expect(visit.root.locator(".paper")).to_have_count(0)
    expect(visit.root.locator(".check__form")).to_be_visible()
    expect(visit.root.get_by_role("heading", name=title)).to_have_count(0)
    visit.page.emulate_media(media="screen")


def outcome_of(visit: Visit) -> str:
    """Return the title of the outcome that is shown."""
    expect(visit.place).not_to_have_attribute("data-outcome", "")
    title: str = json.loads(visit.decided())["title"]
    expect(visit.place.locator("h2")).to_have_text(title)
    return title


def test_the_earlier_outcome_goes_at_the_change_itself_and_the_page_does_not_jump(reader: Reader) -> None:
    with reader(**PHONE) as visit:
        visit.open("triage").whole().fill_in(FILLED)
        title = outcome_of(visit)
        seen = visit.root.evaluate(AT_ONCE)
        assert seen["outcome"] == ""
        assert title not in seen["words"]
        assert "Even rekenen…" in seen["words"]
        assert not seen["decided"]
        assert seen["buttons"] == 0
        assert seen["grew"] >= 0
        visit.settle().says("crisis")
        assert visit.place.evaluate("place => place.style.minHeight") == ""


def test_with_the_worker_gone_nothing_old_stays_and_the_alert_of_what_is_chosen_does(reader: Reader) -> None:
    with reader(**PHONE) as visit:
        visit.page.clock.install()
        visit.open("triage").whole().fill_in(FILLED)
        title = outcome_of(visit)
        worker = next(found for found in visit.page.workers if found.url.endswith("runtime/worker.js"))
        with worker.expect_event("close"):
            worker.evaluate("void setTimeout(() => self.close(), 50)")
        visit.field("acuut", "ja").check()
        expect(visit.root.locator(".bar__state")).to_have_text("Even rekenen…")
        nothing_old(visit, title)
        visit.page.clock.run_for(6_000)
        expect(visit.root).to_have_attribute("data-state", "failed")
        expect(visit.root.locator(".bar__state")).to_have_text("De check kan nu niet rekenen.")
        expect(visit.place).to_contain_text("Er is geen uitkomst")
        nothing_old(visit, title)
        expect(visit.root.locator('.option__alert[data-alert="direct-gevaar"]')).to_be_visible()
        expect(visit.place.locator('[data-alert="direct-gevaar"]')).to_be_visible()
        visit.field("acuut", "nee").check()
        nothing_old(visit, title)
        gone = '[data-alert="direct-gevaar"]'
        expect(visit.root.locator(f".option__alert{gone}:visible")).to_have_count(0)
        expect(visit.place.locator(gone)).to_have_count(0)
        expect(visit.root.locator(".bar__state")).to_have_text("De check kan nu niet rekenen.")


def test_a_worker_that_fails_with_nothing_changed_leaves_the_outcome_that_still_holds(visit: Visit) -> None:
    visit.open("triage").fill_in(FILLED)
    title = outcome_of(visit)
    worker = next(found for found in visit.page.workers if found.url.endswith("runtime/worker.js"))
    worker.evaluate("void setTimeout(() => { throw new Error('boem'); })")
    expect(visit.root).to_have_attribute("data-state", "failed")
    expect(visit.place.locator("h2")).to_have_text(title)
    visit.says("jeugd-en-gezin")


def test_the_path_in_the_diagram_goes_with_the_outcome(visit: Visit) -> None:
    with broken(visit.page, "**/runtime/worker.js", missing):
        visit.open("stroomdiagram")
        expect(visit.root).to_have_attribute("data-state", "failed")
    visit.button("Probeer opnieuw").click()
    visit.fill_in({"crisis": "nee"})
    expect(visit.root.locator(".box.is-passed")).to_have_count(1)
    worker = next(found for found in visit.page.workers if found.url.endswith("runtime/worker.js"))
    worker.evaluate("void setTimeout(() => { throw new Error('boem'); })")
    expect(visit.root).to_have_attribute("data-state", "failed")
    visit.field("crisis", "ja").check()
    expect(visit.root.locator(".box.is-passed, .is-next, .is-off")).to_have_count(0)


@pytest.mark.parametrize("wait", [300, 0])
def test_the_word_of_waiting_is_seen_only_by_who_waits(wait: int, visit: Visit) -> None:
    with broken(
        visit.page,
        "**/runtime/worker.js",
        lambda route: route.fulfill(content_type="text/javascript", body=SILENT_WORKER),
    ):
        visit.open("triage").ready()
        visit.field("acuut", "ja").check()
        words = visit.place.locator(".check__waiting")
        if wait:
            expect(words).to_be_visible()
        else:
            delays = words.evaluate(
                "found => found.getAnimations().map((one) => one.effect.getTiming().delay)"
            )
            assert delays == [400]
