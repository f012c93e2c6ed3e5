"""The table of answers that raise an alert is complete and true, for every check.

A page shows these alerts before anything has been decided: what is missing here is silent there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import combinations, product
from typing import Any

import pytest

from rules.core.explanation import Option
from rules.core.schema import schema
from rules.door import decide_or_errors
from rules.registry import CHECKS as RULES
from tests.case_tables import cases
from tests.rules.agenda_contract import URGENT
from tests.rules.changes import alternatives, with_answer
from tests.rules.contract import ALERTS, CHECKS, DOMAINS, LEVELS, NINETEEN, SAFETY, YES_NO_UNKNOWN
from tests.rules.stroomdiagram_paths import paths
from tests.rules.triage_oracle import halves

Answers = dict[str, Any]
per_check = pytest.mark.parametrize("check", CHECKS)


def triage() -> Iterator[Answers]:
    """Yield every first half, each with its share of the second halves."""
    first, then = halves()
    for number, (early, _) in enumerate(first):
        yield early
        yield from (early | late for late, _ in then[number % 149 :: 149])


def overdracht() -> Iterator[Answers]:
    """Yield every way to answer the safety questions, alone and among the same other answers."""
    for values in product((*YES_NO_UNKNOWN, None), repeat=len(SAFETY)):
        safety = {q: answer for q, answer in zip(SAFETY, values, strict=True) if answer}
        yield safety
        for other in YES_NO_UNKNOWN:
            yield {**{q: other for q in NINETEEN if q not in SAFETY}, **safety}


def zrm() -> Iterator[Answers]:
    """Yield every level of every pair of domains, alone and after another measurement."""
    for pair in combinations(DOMAINS, 2):
        for levels in product((None, *LEVELS), repeat=2):
            last = {"scores": dict(zip(pair, levels, strict=True))}
            yield {"metingen": [last]}
            yield {"metingen": [{"scores": dict.fromkeys(DOMAINS, 4)}, last]}


def agenda() -> Iterator[Answers]:
    """Yield two items of every kind that could matter."""
    kinds = list(product((False, True), ("casus", "info"), ([], *([kind] for kind in URGENT))))
    for one, other in product(kinds, repeat=2):
        names = ("acuut", "soort", "urgent")
        items = [dict(zip(names, kind, strict=True)) for kind in (one, other)]
        yield {"zaken": [{"id": "deze zaak", **items[0]}, {"id": "B", **items[1]}]}


def stroomdiagram() -> Iterator[Answers]:
    """Yield every path, and every path cut short."""
    for path in paths():
        yield from (dict(path[:length]) for length in range(len(path) + 1))


def halfjaar() -> Iterator[Answers]:
    """Yield one case on every path of the diagram, due and not."""
    for path in paths():
        for length in range(len(path) + 1):
            given = {name: answer for name, answer in path[:length] if name != "half-jaar"}
            for begin in ("2026-01", "2026-10"):
                case = {"label": "deze zaak", "begin": begin, "antwoorden": given}
                yield {"maand": "2026-11", "zaken": [case]}


RANGES = {
    "halfjaar": halfjaar,
    "triage": triage, "overdracht": overdracht, "zrm": zrm, "agenda": agenda, "stroomdiagram": stroomdiagram,
}  # fmt: skip


def around_the_cases(check: str) -> Iterator[Answers]:
    """Yield the answers of every case, and every single change of one of them."""
    about = schema(check)
    for case in cases(check):
        yield case.answers
        for path, value in alternatives(about, case.answers, ""):
            changed = with_answer(case.answers, path, value)
            if "errors" not in decide_or_errors(check, json.dumps(changed)):
                yield changed


@cache
def over_the_range(check: str) -> list[tuple[Answers, list[dict[str, Any]]]]:
    """Return every combination of answers with its alerts, without what they do not need (what-if)."""
    rule = RULES[check]
    ranged = RANGES[check]() if check in RANGES else around_the_cases(check)
    return [(answers, rule.explain(answers, rule.outcome(answers)).alerts) for answers in ranged]


def chosen(option: Option, answers: Answers) -> bool:
    """Return whether an answer of the table is among these; of records the last one counts for `zrm`."""
    path, code = option
    places: list[Any] = [answers]
    for step in path.split("."):
        places = [inner for place in places for inner in stepped(place, step)]
    return any(code in place if isinstance(place, list) else place == code for place in places)


def stepped(place: Any, step: str) -> list[Any]:
    """Return what stands one step further; `*` is every record."""
    if step == "*":
        return list(place)
    return [place[step]] if step in place else []


def codes(alerts: list[dict[str, Any]]) -> set[str]:
    """Return the codes of alerts."""
    return {alert["code"] for alert in alerts}


@per_check
def test_every_alert_belongs_to_an_answer_of_the_table(check: str) -> None:
    table = RULES[check].alerting()
    seen = set()
    for answers, alerts in over_the_range(check):
        for code in codes(alerts):
            raising = [option for option, raised in table.items() if code in codes(raised)]
            assert any(chosen(option, answers) for option in raising), (code, answers)
            seen.add(code)
    assert seen == ALERTS[check]
    assert {code for raised in table.values() for code in codes(raised)} == ALERTS[check]


@per_check
def test_every_answer_of_the_table_raises_its_alert_without_help_of_another(check: str) -> None:
    table = RULES[check].alerting()
    for option, raised in table.items():
        for code in codes(raised):
            others = [o for o, found in table.items() if o != option and code in codes(found)]
            assert any(
                code in codes(alerts)
                for answers, alerts in over_the_range(check)
                if chosen(option, answers) and not any(chosen(other, answers) for other in others)
            ), (option, code)


@per_check
def test_the_table_says_what_the_alert_says(check: str) -> None:
    """Word for word and number for number, where this answer is the only one that raises it."""
    table = RULES[check].alerting()
    compared = set()
    for answers, alerts in over_the_range(check):
        raising = [option for option in table if chosen(option, answers)]
        if check == "agenda" and [i["id"] for i in answers["zaken"] if i["acuut"]] != ["deze zaak"]:
            continue  # the alert names the items, and only this one is called as in the table
        if any("domein" in each for each in answers.get("problemen", ()) if each.get("niveau") == 1):
            continue  # the alert names the domains, and the table knows none
        if check == "halfjaar" and [each["label"] for each in answers.get("zaken", [])] != ["deze zaak"]:
            continue  # as there
        if len(raising) == 1 and alerts:
            assert [alert for alert in table[raising[0]] if alert["code"] in codes(alerts)] == alerts, answers
            compared.add(raising[0])
    assert compared == set(table)


@per_check
def test_the_answers_of_the_table_exist(check: str) -> None:
    for path, code in RULES[check].alerting():
        about = schema(check)
        for step in path.split("."):
            about = about["items"] if step == "*" else about["properties"][step]
        about = about.get("items", about)
        codes_there = [option["const"] for option in about.get("oneOf", ({"const": True}, {"const": False}))]
        assert code in codes_there, (path, code)


def test_the_safe_answers_raise_nothing() -> None:
    assert ("acuut", "nee") not in RULES["triage"].alerting()
    for path, code in (*RULES["overdracht"].alerting(), *RULES["stroomdiagram"].alerting()):
        assert code in {"nee", "onbekend"} or path == "crisis", (path, code)
