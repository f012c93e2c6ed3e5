"""Triage says what to do for one's safety whatever the outcome, and sends nobody to the family first.

Over all that can change a text: every first half, the second halves that matter, and both voices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

from rules.core.explanation import Explanation
from rules.triage.rule import RULE
from tests.rules.contract import FOR, HOME, MIND, SUICIDE, VEILIG_THUIS
from tests.rules.triage_oracle import PASSES, Answers, alerts, halves

# Whom nobody is sent to while it may not be safe at home.
NEARBY = re.compile(
    r"vrijwillig|familie|vriend|\bbuur(man|vrouw|en)\b|eigen kring|iemand dichtbij", re.IGNORECASE
)
# The number that belongs to the action of each alert.
NUMBER = {
    "veiligheid-onzeker": VEILIG_THUIS,
    "thuis-veilig": VEILIG_THUIS,
    "zelfdoding": SUICIDE,
    "kind-veilig": VEILIG_THUIS,
}
VOICES: tuple[Answers, ...] = ({}, *({"voor": whom} for whom in FOR))


def spoken_of(action: dict[str, Any]) -> str:
    """Return all that an action says; where it leads is no words of its own."""
    return " ".join(text for text in action.values() if isinstance(text, str))


def told(keep: str) -> Iterator[tuple[Answers, str | None, Explanation]]:
    """Yield answers, outcome and what is said, for every combination that this kind of danger is in."""
    first, then = halves()
    voices = cycle(VOICES)
    for number, (early, fate) in enumerate(first):
        step = (1 if "onbekend" not in early.values() else 23) if fate.line == PASSES else 151
        for late, _ in then[number % step :: step]:
            answers = early | late | next(voices)
            outcome = RULE.outcome(answers)
            if keep in alerts(answers, outcome):
                yield answers, outcome, RULE.explain(answers, outcome)


def dialled(said: Explanation) -> tuple[set[str], set[str]]:
    """Return the numbers in the alerts and those of the actions."""
    shown = {phone["number"] for alert in said.alerts for phone in alert["phones"]}
    return shown, {action["phone"] for action in said.actions if "phone" in action}


@pytest.mark.parametrize("code", NUMBER)
def test_each_alert_gives_its_number_above_and_as_an_action(code: str) -> None:
    outcomes = set()
    for answers, outcome, said in told(code):
        shown, called = dialled(said)
        assert NUMBER[code] in shown, answers
        assert NUMBER[code] in called, answers
        outcomes.add(outcome)
    assert len(outcomes) > 10 or code == "kind-veilig", "nearly every outcome was seen, and none yet"


def test_what_is_for_safety_comes_after_the_crisis_and_before_every_other_action() -> None:
    for code in NUMBER:
        for answers, outcome, said in told(code):
            codes = [c for c in alerts(answers, outcome) if c in NUMBER]
            if outcome == "crisis":
                assert said.actions[0]["phone"] == "112", answers
                continue
            first = said.actions[: len(codes)]
            assert [action.get("phone") for action in first] == [NUMBER[c] for c in codes], answers
            assert {action["when"] for action in first} == {"vandaag"}, answers
            assert outcome is not None or len(said.actions) == len(codes), answers


def test_while_it_may_not_be_safe_at_home_nobody_is_sent_to_those_nearby() -> None:
    for answers, _, said in told("thuis-veilig"):
        spoken = [said.title, said.summary, *map(spoken_of, said.actions)]
        assert not [text for text in spoken if NEARBY.search(text)], answers


def test_the_words_sought_are_those_of_the_outcome_for_one_simple_problem() -> None:
    """Else the test above could not fail."""
    answers: dict[str, Any] = {
        "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
        "leefgebieden": ["sociaal-netwerk"], "hulpvragen": [], "ingewikkeld": "nee",
    }  # fmt: skip
    said = RULE.explain(answers, RULE.outcome(answers))
    assert NEARBY.search(said.title)
    assert NEARBY.search(said.actions[0]["text"])
    assert not said.alerts


def test_for_a_child_veilig_thuis_and_the_childrens_line_are_there() -> None:
    for answers, _, said in told("kind-veilig"):
        [alert] = [alert for alert in said.alerts if alert["code"] == "kind-veilig"]
        assert [phone["number"] for phone in alert["phones"]] == [VEILIG_THUIS, "0800-0432", "112"], answers


@pytest.mark.parametrize("domain", [HOME, MIND])
def test_one_answer_is_enough_nothing_else_has_to_be_filled_in(domain: str) -> None:
    said = RULE.explain({"leefgebieden": [domain]}, None)
    assert len(said.alerts) == len(said.actions) == 1
    assert said.title == "Nog niet te zeggen"


def test_who_fills_it_in_for_oneself_is_not_spoken_of_as_another() -> None:
    for code in NUMBER:
        for answers, _, said in told(code):
            if answers.get("voor") == "mezelf":
                spoken = " ".join(map(spoken_of, said.actions))
                assert not re.search(r"\bpersoon\b|met toestemming", spoken), answers
