"""Werkvorm against the contract: every goal with every length of a case, and a clock that adds up."""

from __future__ import annotations

from itertools import product
from typing import Any

from rules import decide
from rules.core.schema import schema
from rules.werkvorm.clock import divided
from tests.rules.contract import YES_NO, YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
GOALS = ("advies", "overtuiging", "visie", "in-kaart", "leren", "besluit")
STEPS = {
    "incident-lang": 8,
    "incident-kort": 7,
    "basl": 4,
    "viervensters": 4,
    "bloemmodel": 5,
    "socratisch": 4,
    "dialoog": 4,
}
CHOICES: dict[str, tuple[Any, ...]] = {
    "acuut": YES_NO_UNKNOWN,
    "doel": GOALS,
    "minuten": (15, 28, 60, 140, 240),
    "half-jaar": YES_NO,
}


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it, line by line: danger, then the time, then the goal."""
    acute = answers.get("acuut")
    if acute in (None, "ja"):
        return acute and "direct-handelen"
    if "minuten" not in answers:
        return None
    each = answers["minuten"] // answers.get("zaken", 1)
    return "minder-zaken" if each < 15 else by_goal(answers, each)


def by_goal(answers: Answers, each: int) -> str | None:
    """Return the method for a goal, with so many minutes for each case."""
    goal = answers.get("doel")
    only = {"overtuiging": "socratisch", "visie": "dialoog", "in-kaart": "viervensters"}
    if goal is None or (goal == "besluit" and "half-jaar" not in answers):
        return None
    if goal == "besluit" and answers["half-jaar"] == "ja":
        return "bloemmodel"
    other = "incident-lang" if each >= 70 else "basl" if goal == "leren" else "incident-kort"
    return only.get(goal, other)


def test_every_combination_comes_out_as_the_contract_says() -> None:
    for answers, cases in product(partial(CHOICES), (None, 1, 2, 10)):
        whole = {**answers, **({"zaken": cases} if cases else {})}
        result = decide("werkvorm", whole)
        assert result["outcome"] == expected(whole), whole
        minutes = whole["minuten"] // (cases or 1) if "minuten" in whole else None
        assert result["per-zaak"] == minutes
        codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}
        assert [a["code"] for a in result["alerts"]] == codes.get(whole.get("acuut", ""), [])


def test_at_every_number_of_minutes_the_clock_adds_up_to_the_time_of_one_case() -> None:
    for minutes, goal, cases in product(range(15, 241), GOALS, (1, 3)):
        answers = {"acuut": "nee", "doel": goal, "minuten": minutes, "zaken": cases, "half-jaar": "ja"}
        result = decide("werkvorm", answers)
        assert result["outcome"] == expected(answers), answers
        spent = [entry["minuten"] for entry in result["stappen"]]
        if result["outcome"] == "minder-zaken":
            assert spent == []
            continue
        assert len(spent) == STEPS[result["outcome"]]
        assert sum(spent) == result["per-zaak"]
        assert min(spent) >= 1
        assert all(entry.keys() == {"stap", "minuten"} for entry in result["stappen"])


def test_no_steps_where_there_is_danger_or_nothing_decided() -> None:
    for answers in partial(CHOICES):
        result = decide("werkvorm", answers)
        if result["outcome"] in (None, "direct-handelen", "minder-zaken"):
            assert result["stappen"] == []


def test_more_time_never_takes_a_minute_from_a_step() -> None:
    weights = [3, 1, 4, 1, 3, 3, 4, 1]
    for minutes in range(15, 240):
        assert sum(divided(minutes, weights)) == minutes
        more = zip(divided(minutes, weights), divided(minutes + 8, weights), strict=True)
        assert all(now <= then for now, then in more), minutes


def test_heavier_steps_get_no_less_than_lighter_ones() -> None:
    for minutes in range(8, 241):
        spent = divided(minutes, [1, 2, 3, 4])
        assert spent == sorted(spent), minutes


def test_what_is_missing_is_asked_and_can_still_matter() -> None:
    for answers in partial(CHOICES):
        result = decide("werkvorm", answers)
        asked = [q for q in CHOICES if q != "half-jaar" or answers.get("doel") == "besluit"]
        # While the minutes are open nothing is decided, however the rest stands.
        timeless = answers.get("acuut") != "ja"
        open_ones = [
            question
            for question in asked
            if question not in answers
            and (matters(expected, CHOICES, answers, question) or (question == "minuten" and timeless))
        ]
        assert result["missing"] == open_ones, answers
        assert set(result["asked"]) == {*asked, "zaken"}


def test_danger_comes_first() -> None:
    for code, answers in product(("ja", "onbekend"), partial(CHOICES)):
        first = decide("werkvorm", {**answers, "acuut": code})["actions"][0]
        assert first["when"] == ("nu" if code == "ja" else "vandaag")
        assert first["phone"] == ("112" if code == "ja" else "0800-2000")


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("werkvorm")["properties"]
    assert set(about) == {*CHOICES, "zaken"}
    assert tuple(option["const"] for option in about["doel"]["oneOf"]) == GOALS
    assert tuple(option["const"] for option in about["half-jaar"]["oneOf"]) == YES_NO
    limits = {name: (about[name]["minimum"], about[name]["maximum"]) for name in ("minuten", "zaken")}
    assert limits == {"minuten": (15, 240), "zaken": (1, 10)}
    assert about["zaken"]["default"] == 1


def test_the_agenda_leads_here_with_what_was_placed() -> None:
    def onward(count: int, **more: Any) -> list[Any]:
        cases = [{"id": f"zaak {n}", "omvang": "licht"} for n in range(count)]
        found: list[Any] = decide("agenda", {"zaken": cases, **more})["verder"]
        return found

    assert onward(0) == []
    assert [entry["answers"] for entry in onward(2)] == [{"zaken": 2, "minuten": 60}]
    assert [entry["check"] for entry in onward(2)] == ["werkvorm"]
    # Of three that take a quarter each, one fits in fifty minutes.
    assert [entry["answers"] for entry in onward(3, duur=50)] == [{"zaken": 1, "minuten": 20}]
    assert [entry["answers"] for entry in onward(1, duur=45)] == [{"zaken": 1, "minuten": 15}]
    assert onward(1, duur=44) == []
    assert [entry["answers"]["zaken"] for entry in onward(12, duur=180)] == [10]
    assert onward(14, duur=195) == []
