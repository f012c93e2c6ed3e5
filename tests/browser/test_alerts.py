"""An alert waits for nothing: it stands behind its option, and no script and no rule has a part in it."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Locator, expect

from rules import CHECKS
from rules.core.helplines import helplines
from tests.browser.conftest import Reader
from tests.browser.faults import broken, missing
from tests.browser.form import CLOSED_FOLDS
from tests.browser.visit import Visit
from tests.rules.contract import ALERTS

PHONE = {"viewport": {"width": 360, "height": 740}}
LEAST = 44  # pixels: a thumb
TOP = "found => found.getBoundingClientRect().top"


class Alerting(NamedTuple):
    """An option that can give alerts: its check, its name in the first record, its code."""

    check: str
    name: str
    code: Any
    alerts: list[dict[str, Any]]


ALL = [
    Alerting(check, path.replace("*", "0"), code, alerts)
    for check, rule in CHECKS.items()
    for (path, code), alerts in rule.alerting().items()
]
OPTIONS = {f"{one.check} {one.name} {one.code}": one for one in ALL}


def choose(visit: Visit, option: Alerting) -> None:
    """Choose an option by its name and code."""
    code = "true" if option.code is True else str(option.code)
    found = visit.root.locator(f'select[name="{option.name}"]')
    if found.count():
        found.select_option(code)
    else:
        control = visit.field(option.name, code)
        for fold in control.locator(CLOSED_FOLDS).all():
            fold.click()
        control.check()


def shown(visit: Visit) -> Locator:
    """Return the alerts behind options that are to be seen."""
    return visit.root.locator(".check__form .option__alert:visible")


def shows(visit: Visit, alerts: list[dict[str, Any]]) -> None:
    """Expect these alerts behind options and no others, each with its numbers as links."""
    found = shown(visit)
    assert [found.nth(place).get_attribute("data-alert") for place in range(found.count())] == [
        alert["code"] for alert in alerts
    ]
    for place, alert in enumerate(alerts):
        said = found.nth(place).locator(".option__said")
        assert said.inner_text() == alert["text"]
        links = (
            found.nth(place)
            .locator("a")
            .evaluate_all("links => links.map((link) => [link.getAttribute('href'), link.innerText])")
        )
        for phone in alert["phones"]:
            address = f"tel:{phone['number'].replace('-', '')}"
            assert any(href == address and phone["number"] in words for href, words in links)


def test_every_check_with_an_alert_has_alerting_options() -> None:
    assert {one.check for one in ALL} == {check for check in CHECKS if ALERTS[check]}


@pytest.fixture(scope="module")
def blocked(reader: Reader) -> Any:
    """A reader for whom the rules never come, on a phone."""
    with reader(**PHONE) as visit:
        visit.witness.expects("404|manifest")
        visit.page.route("**/assets/runtime/**", missing)
        yield visit


@pytest.mark.parametrize("option", OPTIONS.values(), ids=OPTIONS.keys())
def test_an_alert_is_there_as_soon_as_its_option_is_chosen_with_the_rules_blocked(
    option: Alerting, blocked: Visit
) -> None:
    blocked.open(option.check).whole()
    assert shown(blocked).count() == 0
    choose(blocked, option)
    shows(blocked, option.alerts)
    bar = blocked.root.locator(".check__bar")
    expect(bar).to_be_in_viewport()
    expect(bar).to_have_attribute("data-alarm", "")
    number = option.alerts[0]["phones"][0]["number"]
    call = bar.get_by_role("link", name=f"Bel {number}")
    expect(call).to_have_attribute("href", f"tel:{number.replace('-', '')}")
    box = call.bounding_box()
    assert box is not None
    assert box["height"] >= LEAST


@pytest.mark.parametrize("check", sorted({one.check for one in ALL}))
def test_without_javascript_the_numbers_and_the_alerts_are_there(check: str, reader: Reader) -> None:
    option = next(one for one in ALL if one.check == check)
    with reader(java_script_enabled=False, has_touch=True, **PHONE) as visit:
        visit.open(check)
        line = visit.root.locator(".helplines")
        expect(line).to_be_visible()
        assert line.evaluate(TOP) < visit.root.locator("fieldset, select, input").first.evaluate(TOP)
        numbers = [found.number for found in helplines().values() if found.line]
        assert line.locator("a").all_inner_texts() == numbers
        for link in line.locator("a").all():
            box = link.bounding_box()
            assert box is not None
            assert min(box["height"], box["width"]) >= LEAST
        choose(visit, option)
        shows(visit, option.alerts)


def test_where_the_style_cannot_see_what_is_chosen_it_hides_nothing(visit: Visit) -> None:
    def without_has(route: Any) -> None:
        response = route.fetch()
        text = response.text().replace("@supports not selector(:has(*))", "@supports selector(a)")
        route.fulfill(response=response, body=text)

    with broken(visit.page, "**/screen.*.css", without_has):
        visit.open("triage")
        every = visit.root.locator(".option__alert")
        assert every.count() == len([one for one in ALL if one.check == "triage"])
        expect(visit.root.locator(".option__alert:visible")).to_have_count(every.count())


def test_in_a_record_that_was_added_an_alert_is_there_too(visit: Visit) -> None:
    visit.open("agenda").ready()
    visit.button("Zaak toevoegen").click()
    visit.field("zaken.1.acuut", "true").check()
    (option,) = [one for one in ALL if one.check == "agenda"]
    shows(visit, option.alerts)


def test_on_paper_stand_the_numbers_and_only_the_alerts_of_what_is_chosen(blocked: Visit) -> None:
    blocked.open("triage").whole()
    blocked.page.emulate_media(media="print")
    try:
        expect(blocked.root.locator('.helplines a[href="tel:112"]')).to_be_visible()
        assert shown(blocked).count() == 0
        blocked.field("acuut", "ja").check()
        assert shown(blocked).count() == 1
        expect(blocked.root.locator(".check__bar")).to_be_hidden()
    finally:
        blocked.page.emulate_media(media="screen")


def test_the_bar_takes_its_alert_from_the_outcome_once_there_is_one(reader: Reader) -> None:
    with reader(**PHONE) as visit:
        visit.open("triage").whole().fill_in({"acuut": "ja"})
        bar = visit.root.locator(".check__bar")
        alert = visit.place.locator(".alert").first.inner_text().removeprefix("⚠ Let op. ")
        expect(bar.locator(".bar__words")).to_have_text(f"⚠ {alert}")
        expect(bar.locator(".bar__state")).to_have_text(visit.place.locator("h2").inner_text())
        expect(bar.get_by_role("link")).to_have_text("Bel 112")
        visit.fill_in({"acuut": "nee"})
        expect(bar).to_be_hidden()
        expect(bar.get_by_role("link")).to_have_count(0)


@pytest.mark.parametrize("check", ["triage", "overdracht", "zrm"])
def test_the_bar_never_covers_the_last_controls_of_the_form(check: str, reader: Reader) -> None:
    option = next(one for one in ALL if one.check == check)
    with reader(**PHONE) as visit:
        visit.open(check).whole().ready()
        choose(visit, option)
        visit.settle()
        expect(visit.root.locator(".check__bar")).to_be_visible()
        for control in visit.root.locator(".check__form :is(button, input, select):visible").all()[-4:]:
            control.focus()
            control.evaluate("found => found.scrollIntoView({ block: 'nearest' })")
            covered = control.evaluate(
                """found => {
                  const box = (found.closest('label') ?? found).getBoundingClientRect();
                  const top = document.elementFromPoint(box.x + box.width / 2, box.bottom - 2);
                  return Boolean(top?.closest('.check__bar'));
                }"""
            )
            assert not covered


def test_the_numbers_of_the_outcome_are_exactly_those_that_the_rules_name(visit: Visit) -> None:
    visit.open("triage").fill_in({"acuut": "onbekend"})
    (alert,) = json.loads(visit.decided())["alerts"]
    links = visit.place.locator('[data-alert] a[href^="tel:"]')
    assert links.all_inner_texts() == [phone["number"] for phone in alert["phones"]]
    assert visit.place.locator("[data-alert]").inner_text().startswith(alert["text"])
