"""Who answers a check asks nothing of anybody, and whoever has the page needs nobody any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from site_builder.finish.policy import headers_for
from site_builder.serve import running
from tests.browser.answers import longest
from tests.browser.conftest import Reader
from tests.browser.forms import FORMS
from tests.browser.visit import Visit
from tests.browser.walking import follow, go_back, leave
from tests.browser.witness import drawn
from tests.case_tables import CHECKS

MARK = "geheimpje"
# A meeting of which every text is the mark.
MARKED = {"start": "10:00", "zaken": [{"id": MARK, "thema": MARK}, {"id": "B", "omvang": "complex"}]}
SUB_PATH = "/onder/pad/"
RUNTIME = ("/assets/runtime/", "/runtime/worker.js")


@pytest.fixture
def under_a_path(site: Path, reader: Reader) -> Iterator[Visit]:
    with running(site, prefix=SUB_PATH, headers=lambda path: headers_for(site, path)) as server:
        assert server.url.endswith(SUB_PATH)
        with reader(base=server.url) as visit:
            yield visit


def quiet(visit: Visit) -> int:
    """Wait until the page has all that it wants, and return how many requests that were."""
    visit.ready().page.wait_for_load_state("networkidle")
    return len(visit.witness.requests)


def quiet_places(visit: Visit) -> None:
    """Expect the mark in no place where a page can leave something."""
    kept = visit.page.evaluate(
        "[location.href, document.title, window.name, document.cookie, JSON.stringify(history.state)]"
    )
    assert MARK not in " ".join(map(str, kept)).lower()
    assert [url for url in visit.witness.requests if MARK in url.lower()] == []
    assert visit.page.context.storage_state() == {"cookies": [], "origins": []}


@pytest.mark.parametrize("check", CHECKS)
def test_while_a_check_is_answered_nothing_is_asked_of_anybody(check: str, visit: Visit) -> None:
    before = quiet(visit.open(check))
    visit.fill_in(longest(check))
    visit.button("Begin opnieuw en wis alles").click()
    visit.fill_in(longest(check))
    drawn(visit.page)
    assert visit.witness.requests[before:] == []


@pytest.mark.parametrize("check", FORMS)
def test_whoever_has_the_page_can_go_on_without_a_network(check: str, visit: Visit) -> None:
    quiet(visit.open(check))
    visit.page.context.set_offline(offline=True)
    visit.fill_in(longest(check))
    expect(visit.place.locator("h2")).to_be_visible()
    expect(visit.root).to_have_attribute("data-state", "ready")


def test_from_check_to_check_the_rules_stay_warm(visit: Visit) -> None:
    visit.open(CHECKS[0])
    quiet(visit)
    for check in CHECKS[1:]:
        before = len(visit.witness.requests)
        follow(visit, check)
        visit.fill_in(longest(check))
        asked = visit.witness.requests[before:]
        assert [url for url in asked if any(part in url for part in RUNTIME)] == []
    assert sum(worker.url.endswith("runtime/worker.js") for worker in visit.page.workers) == 1


def test_under_a_sub_path_every_check_works_and_stays_warm(under_a_path: Visit) -> None:
    visit = under_a_path.open("triage")
    visit.fill_in({"acuut": "ja"})
    visit.says("crisis")
    before = quiet(visit)
    for check in ("overdracht", "agenda"):
        follow(visit, check)
        visit.fill_in(longest(check))
    asked = visit.witness.requests[before:]
    assert [url for url in asked if any(part in url for part in RUNTIME)] == []
    assert [url for url in visit.witness.requests if SUB_PATH not in url] == []


def test_what_a_reader_types_stands_nowhere_but_in_the_page(visit: Visit) -> None:
    visit.open("agenda").fill_in(MARKED)
    quiet_places(visit)


def test_over_a_whole_journey_what_a_reader_typed_stands_nowhere_but_in_the_page(visit: Visit) -> None:
    visit.open("agenda").fill_in(MARKED)
    quiet_places(visit)
    follow(visit, "zrm").fill_in({"metingen": [{"label": MARK, "scores": {"adl": 2}}]})
    quiet_places(visit)
    leave(visit)
    quiet_places(visit)
    go_back(visit).settle()
    expect(visit.field("metingen.0.label")).to_have_value(MARK)
    quiet_places(visit)
    follow(visit, "agenda").settle()
    visit.button("Begin opnieuw en wis alles").click()
    visit.button("Maak ongedaan").click()
    expect(visit.settle().field("zaken.0.id")).to_have_value(MARK)
    quiet_places(visit)


def test_the_page_tells_no_other_page_where_the_reader_comes_from(visit: Visit) -> None:
    answer = visit.page.goto(f"{visit.base}triage/")
    assert answer is not None
    headers = answer.all_headers()
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_the_rules_come_unasked_once_the_form_is_in_view(visit: Visit) -> None:
    visit.open("triage")
    visit.root.scroll_into_view_if_needed()
    expect(visit.root).to_have_attribute("data-state", "ready")
    assert visit.questions_asked() == 0


@pytest.mark.parametrize("path", ["", "over/privacy/", "werken/"])
def test_a_page_without_a_check_loads_no_rules(path: str, visit: Visit) -> None:
    visit.page.goto(visit.base + path)
    visit.page.wait_for_load_state("networkidle")
    assert [url for url in visit.witness.requests if any(part in url for part in RUNTIME)] == []
