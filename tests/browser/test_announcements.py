"""A screen reader hears each thing once, when it is new: alerts, how far it is, the outcome."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import expect

from rules import decide
from tests.browser.hearing import heard, listen
from tests.browser.visit import Visit

DANGER, VIOLENCE = {"acuut": "ja"}, {"leefgebieden": ["huiselijke-relaties"]}
WHOLE_TRIAGE: list[dict[str, Any]] = [
    {"acuut": "onbekend"}, {"volwassen": "ja"}, {"opvoeding": "nee"}, {"postcode": "ja"},
    {"woonvoorziening": "nee"}, VIOLENCE, {"hulpvragen": []}, {"ingewikkeld": "ja"}, {"ingewikkeld": "nee"},
]  # fmt: skip
WHOLE_OVERDRACHT: list[dict[str, Any]] = [
    {name: "nee" if name in ("functioneren-2", "begeleiding-9") else "ja"}
    for name in (
        *(f"functioneren-{number}" for number in range(1, 8)),
        *(f"begeleiding-{number}" for number in range(1, 12)),
        "wonen-1",
    )
]


def expected(check: str, steps: list[dict[str, Any]]) -> list[str]:
    """Return what may be told after each answer, from the rules: what is new against the answer before."""
    answers: dict[str, Any] = {}
    codes: set[str] = set()
    progress = outcome = ""
    told = []
    for step in steps:
        answers |= step
        result = decide(check, answers)
        fresh = [alert for alert in result["alerts"] if alert["code"] not in codes]
        codes = {alert["code"] for alert in result["alerts"]}
        told += [" ".join(alert["text"] for alert in fresh)] if fresh else []
        left = len(result["missing"]) if result["outcome"] is None else 0
        words = f"Nog {left} {'vraag' if left == 1 else 'vragen'}." if left else ""
        final = f"Uitkomst: {result['title']}." if result["outcome"] else ""
        told += [words] if words not in ("", progress) else []
        told += [final] if final not in ("", outcome) else []
        progress, outcome = words, final
    return told


def answered(visit: Visit, steps: list[dict[str, Any]]) -> list[str]:
    """Answer step by step, and return what was told."""
    listen(visit)
    for step in steps:
        visit.fill_in(step)
    return heard(visit)


def test_over_a_whole_triage_each_thing_is_told_once(visit: Visit) -> None:
    told = answered(visit.open("triage").ready(), WHOLE_TRIAGE)
    assert told == expected("triage", WHOLE_TRIAGE)
    assert len(told) == len(set(told))
    alerts = [text for text in told if not text.startswith(("Nog ", "Uitkomst: "))]
    assert sum("0800-2000" in text for text in alerts) == len(alerts) > 1


def test_over_a_whole_overdracht_each_thing_is_told_once(visit: Visit) -> None:
    told = answered(visit.open("overdracht").ready(), WHOLE_OVERDRACHT)
    assert told == expected("overdracht", WHOLE_OVERDRACHT)
    assert len(told) == len(set(told))


def test_an_alert_that_went_is_told_again_when_it_comes_back(visit: Visit) -> None:
    told = answered(visit.open("triage").ready(), [DANGER, {"acuut": "nee"}, DANGER])
    alert = decide("triage", DANGER)["alerts"][0]["text"]
    assert told.count(alert) == 2


def test_alert_and_outcome_are_told_apart(visit: Visit) -> None:
    visit.open("triage").fill_in(DANGER)
    result = json.loads(visit.decided())
    expect(visit.root.locator(".check__alarm[role=alert]")).to_have_text(result["alerts"][0]["text"])
    expect(visit.spoken).to_have_text(f"Uitkomst: {result['title']}.")
    expect(visit.root.locator(".check__progress[role=status]")).to_be_empty()


def test_who_types_is_told_nothing_before_a_pause(visit: Visit) -> None:
    visit.page.clock.install()
    visit.open("agenda").ready()
    listen(visit)
    # From here time stands still, however slow the machine is.
    visit.page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    visit.field("zaken.0.id").press_sequentially("Flat")
    visit.page.clock.run_for(900)
    visit.says("past")
    assert heard(visit) == []
    visit.page.clock.run_for(200)
    assert heard(visit) == [f"Uitkomst: {visit.place.locator('h2').inner_text()}."]
    visit.field("zaken.0.id").press_sequentially(" B")
    visit.page.clock.run_for(2000)
    assert len(heard(visit)) == 1


def test_leaving_the_field_ends_the_pause(visit: Visit) -> None:
    visit.page.clock.install()
    visit.open("agenda").ready()
    listen(visit)
    # From here time stands still, however slow the machine is.
    visit.page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    visit.field("zaken.0.id").press_sequentially("Flat")
    visit.says("past")
    visit.field("zaken.0.id").press("Tab")
    expect(visit.spoken).not_to_be_empty()
    assert len(heard(visit)) == 1
