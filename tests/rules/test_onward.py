"""Which check goes on to which, at every outcome and over the whole range, and that the next one takes it."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from tests.case_tables import cases
from tests.rules.contract import CHECKS, LEVELS
from tests.rules.from_schema import answers, some

# For each check the outcomes that go on, each with the checks that it goes on to; every other goes nowhere.
NAMED: dict[str, dict[str, list[str]]] = {
    "triage": {"overleg": ["overdracht"], "aanvullend": ["overdracht"]},
    "zrm": {outcome: ["plan", "participatie"] for outcome in LEVELS.values()},
    "participatie": {f"trede-{step}": ["plan"] for step in range(1, 7)},
    "plan": {"rond": ["regie"], "lichter-kijken": ["netwerk"]},
    "stroomdiagram": {"opschalen": ["overdracht"], "agenderen": ["vierd"]},
    "inbreng": {"formulier": ["agenda"], "mondeling": ["agenda"]},
    "vierd": {"klaar": ["inbreng", "bloemmodel"]},
    "bloemmodel": {"besloten": ["plan"]},
    "veiligheid": {"inbrengen": ["inbreng"]},
    "werkvorm": {"bloemmodel": ["bloemmodel"]},
    "netwerk": {"let-op": ["veiligheid"]},
    "halfjaar": {"direct": ["agenda"], "open": ["agenda"], "klaar": ["agenda"]},
    "agenda": {"past": ["werkvorm"], "vol": ["werkvorm"]},
}
# Where the outcome alone does not say whether it goes on: by how many items were placed, and in what time; by
# whether there is a case for the team.
SOMETIMES = {"agenda", "halfjaar"}
# A danger question never carries over as no.
DANGER = ("acuut", "crisis", "gevaar", "nu", "veiligheid")
EXAMPLES = 150


def given(check: str) -> list[dict[str, Any]]:
    """Return answers to a check: those of its cases, and random ones that its schema allows."""
    return [case.answers for case in cases(check)] + some(answers(schema(check)), EXAMPLES)


@pytest.mark.parametrize("check", CHECKS)
def test_each_outcome_goes_on_to_what_the_contract_names_and_that_takes_it(check: str) -> None:
    seen: dict[str, set[str]] = {}
    for each in given(check):
        try:
            result = decide(check, each)
        except BadAnswersError:
            # The schema cannot say all that does not go together.
            continue
        outcome = result["outcome"]
        to = [entry["check"] for entry in result["verder"]]
        assert to in ([NAMED.get(check, {}).get(outcome, [])] + ([[]] if check in SOMETIMES else [])), each
        seen.setdefault(outcome, set()).update(to)
        for entry in result["verder"]:
            assert decide(entry["check"], entry["answers"])["check"] == entry["check"]
            Draft202012Validator(schema(entry["check"])).validate(entry["answers"])
            assert not [name for name in DANGER if entry["answers"].get(name) == "nee"], each
            assert entry["text"]
    # Every one that is named was seen to go on.
    named = {outcome: sorted(to) for outcome, to in NAMED.get(check, {}).items()}
    assert {outcome: sorted(to) for outcome, to in seen.items() if to} == named


@pytest.mark.parametrize(
    ("duur", "zaken"), [(30, 1), (44, 1), (45, 1), (60, 2), (180, 10), (195, 11), (240, 14)]
)
def test_a_meeting_goes_on_while_the_next_check_takes_so_many(duur: int, zaken: int) -> None:
    items = [{"id": f"zaak {number}", "omvang": "licht"} for number in range(zaken)]
    result = decide("agenda", {"duur": duur, "zaken": items})
    placed = sum(row["zaak"] is not None for row in result["agenda"])
    goes_on = [entry["answers"] for entry in result["verder"]]
    wanted = {"zaken": placed, **({"minuten": duur - 30} if duur >= 45 else {})}
    assert goes_on == ([wanted] if 1 <= placed <= 10 else [])
