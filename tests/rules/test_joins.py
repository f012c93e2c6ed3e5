"""Where two checks look at the same thing they say the same of it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from rules import decide
from rules.core.schema import schema
from tests.case_tables import cases
from tests.rules.contract import LEVELS, MOMENTS
from tests.rules.matters import partial
from tests.rules.test_inbreng import CHOICES as BRINGING_IN
from tests.rules.test_participatie import ON_STEP

STEPS = (1, 2, 3, 4, 5, 6, None)
# Which outcome goes on to which check, typed over from the contract, as far as those checks exist.
ONWARD = {
    *(("triage", outcome, "overdracht") for outcome in ("overleg", "aanvullend")),
    ("stroomdiagram", "opschalen", "overdracht"),
    *(("zrm", outcome, to) for outcome in LEVELS.values() for to in ("plan", "participatie")),
    *(("participatie", f"trede-{step}", "plan") for step in range(1, 7)),
    ("plan", "rond", "regie"),
    *(("halfjaar", outcome, "agenda") for outcome in ("direct", "open", "klaar")),
    ("plan", "lichter-kijken", "netwerk"),
    ("netwerk", "let-op", "veiligheid"),
    ("werkvorm", "bloemmodel", "bloemmodel"),
    ("bloemmodel", "besloten", "plan"),
    ("vierd", "klaar", "bloemmodel"),
    ("stroomdiagram", "agenderen", "vierd"),
    ("vierd", "klaar", "inbreng"),
    *(("agenda", outcome, "werkvorm") for outcome in ("past", "vol")),
    *(("inbreng", outcome, "agenda") for outcome in ("formulier", "mondeling")),
    ("veiligheid", "inbrengen", "inbreng"),
}


def test_what_goes_on_to_what_is_as_in_the_contract_and_never_says_that_there_is_no_danger() -> None:
    found = set()
    for case in cases():
        result = decide(case.check, case.answers)
        for entry in result["verder"]:
            found.add((case.check, result["outcome"], entry["check"]))
            # Of all that something goes on to, danger is asked by this name; it is asked again there.
            assert "'acuut'" not in str(entry["answers"]), case
    assert found == ONWARD


def test_inbreng_and_agenda_agree_on_the_form_but_where_danger_is_not_known() -> None:
    """What inbreng hands to the agenda comes out there as it said.

    One case asks more of the agenda: not to know whether there is danger makes an item urgent for
    safety (the contract), and then the agenda wants a form where inbreng alone would do with telling.
    """
    compared = 0
    for answers in partial(BRINGING_IN):
        result = decide("inbreng", answers)
        for onward in result["verder"]:
            (found,) = decide("agenda", onward["answers"])["inbreng"].values()
            if answers["acuut"] == "onbekend" and result["outcome"] == "mondeling":
                assert found == "formulier", answers
            else:
                assert found == result["outcome"], answers
            compared += 1
    assert compared > 50


@pytest.mark.parametrize("count", [1, 2, 3])
def test_participatie_and_zrm_compare_the_same_steps_in_the_same_way(count: int) -> None:
    for course in product(STEPS, repeat=count):
        ladder = decide("participatie", {"metingen": [ON_STEP[step] for step in course]})
        matrix = decide("zrm", {"metingen": [{"participatie": step} for step in course]})
        assert ladder["treden"] == matrix["participatie"]["scores"] == list(course)
        assert ladder["verandering"] == matrix["participatie"]["verandering"], course


def test_participatie_and_zrm_call_the_moments_and_the_steps_the_same() -> None:
    def said(check: str, name: str) -> list[Any]:
        options: list[Any] = schema(check)["properties"]["metingen"]["items"]["properties"][name]["oneOf"]
        return options

    assert said("zrm", "moment") == said("participatie", "moment")
    assert tuple(option["const"] for option in said("zrm", "moment")) == MOMENTS


def whole(**more: Any) -> dict[str, Any]:
    """Return answers at which veiligheid lets a case be brought in."""
    parts = ["feiten", "vastgelegd", "vraag", "gespreksleider"]
    steps = {"nu": "nee", "twijfel": "nee", "overleg": "ja", "gesproken": "ja", "klaar": parts}
    return {**steps, **more}


@pytest.mark.parametrize(
    "signs", [{"signalen": "ja", "structureel": "nee"}, {"signalen": "onbekend", "structureel": "onbekend"}]
)
def test_what_veiligheid_lets_be_brought_in_inbreng_wants_on_a_form(signs: dict[str, str]) -> None:
    """A case in which safety may be at stake is written, whichever check it comes from."""
    (onward,) = decide("veiligheid", whole(**signs))["verder"]
    carried = onward["answers"]
    assert "acuut" not in carried, "danger is asked again"
    first = decide("inbreng", carried)
    assert first["outcome"] is None
    assert first["missing"][0] == "acuut"
    for soort in ({"soort": "proces"}, {"soort": "casus", "verwijzing": "nee", "kenmerken": []}):
        result = decide("inbreng", {**carried, "acuut": "nee", **soort})
        assert result["outcome"] == "formulier"
        assert not {"feiten", "gespreksleider"} & set(result["ontbreekt"])


def test_veiligheid_and_inbreng_send_to_an_expert_first_at_the_same_answers() -> None:
    """Whoever may see unsafety and consulted nobody consults first, in both."""
    for signs in ("ja", "onbekend"):
        safety = {"nu": "nee", "signalen": signs, "structureel": "nee", "twijfel": "ja", "overleg": "nee"}
        brought = {"acuut": "nee", "veiligheid": signs, "aandachtsfunctionaris": "nee"}
        assert decide("veiligheid", safety)["outcome"] == "overleg-eerst"
        assert decide("inbreng", brought)["outcome"] == "eerst-consulteren"
