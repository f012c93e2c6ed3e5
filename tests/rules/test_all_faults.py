"""Every fault at once, in each check: whatever can be wrong is said in one go, and said where it is."""

from __future__ import annotations

from typing import Any

import pytest

from rules.core.schema import schema
from tests.rules.contract import CHECKS
from tests.rules.errors import faults_of

# Fits no question of any check.
WRONG = {"?": 1}
# Faults that hang together, each check by the contract's own limits.
TOGETHER: dict[str, tuple[dict[str, Any], list[str]]] = {
    "participatie": (
        {
            "metingen": [
                {"moment": "afsluiting", "betaald": "ja", "onbetaald": None, "trede": 3},
                {"moment": "start", "georganiseerd": "soms", "contacten": 1},
                {"moment": "start"},
            ],
            "gewenst": 7,
        },
        [
            "/metingen/0/betaald", "/metingen/0/onbetaald", "/metingen/0/trede", "/metingen/1/georganiseerd",
            "/metingen/1/contacten", "/gewenst",
        ],
    ),
    "regie": (
        {"gevaar": "soms", "client": "half", "overgenomen": "onbekend", "hulpverleners": "onbekend"},
        ["/gevaar", "/client", "/overgenomen", "/hulpverleners"],
    ),
    "reflectie": (
        {"doel": "leren", "minuten": 4, "veilig-team": True},
        ["/doel", "/minuten", "/veilig-team"],
    ),
    "werkvorm": (
        {"doel": "leren-van-casus", "minuten": 241, "zaken": 11, "half-jaar": "onbekend"},
        ["/doel", "/minuten", "/zaken", "/half-jaar"],
    ),
    "inbreng": (
        {"soort": "acuut", "kenmerken": ["niets"], "klaar": ["feiten", "feiten"], "vraag": "x" * 2001},
        ["/soort", "/kenmerken/0", "/klaar/1", "/vraag"],
    ),
    "bloemmodel": (
        {
            "crisis": "misschien", "leden": [{}, {"naam": " "}, {"naam": "x" * 41}], "gesteld": ["team-6", "team-1", "team-1"],
            "kernwoorden": {"hart": "x", "team": 3}, "ziet-zich": "onbekend", "blad": "hart", "besluit": "x" * 2001,
        },
        [
            "/crisis", "/leden/0/naam", "/leden/1/naam", "/leden/2/naam", "/gesteld/0", "/gesteld/2", "/kernwoorden/hart",
            "/kernwoorden/team", "/ziet-zich", "/blad", "/besluit",
        ],
    ),
    "vierd": (
        {"label": "x" * 41, "crisis": "soms", "geest": {"karakter": {"krachten": 3}, "ziel": {}}, "sociaal": []},
        ["/label", "/crisis", "/geest/karakter/krachten", "/geest/ziel", "/sociaal"],
    ),
    "veiligheid": (
        {"nu": "", "twijfel": "onbekend", "overleg": "onbekend", "klaar": ["feiten", "alles"]},
        ["/nu", "/twijfel", "/overleg", "/klaar/1"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("check", CHECKS)
def test_a_wrong_answer_to_every_question_is_one_fault_for_each(check: str) -> None:
    about = schema(check)["properties"]
    found = faults_of(check, {**dict.fromkeys(about, WRONG), "bestaat-niet": "ja"})
    # An object is right at a group; what is wrong is what stands in it.
    inside = next(iter(WRONG))
    places = [
        f"/{name}/{inside}" if each.get("type") == "object" else f"/{name}" for name, each in about.items()
    ]
    assert sorted(fault.field for fault in found) == sorted([*places, "/bestaat-niet"])


@pytest.mark.parametrize("check", TOGETHER)
def test_faults_of_every_kind_come_together(check: str) -> None:
    answers, fields = TOGETHER[check]
    assert {fault.field for fault in faults_of(check, answers)} >= set(fields)


def test_the_order_of_moments_is_a_fault_at_the_measurement_itself() -> None:
    measurements = [{"moment": "afsluiting"}, {"moment": "start"}, {"moment": "start"}]
    found = [fault.field for fault in faults_of("participatie", {"metingen": measurements})]
    assert set(found) == {f"/metingen/{place}/moment" for place in range(3)}


@pytest.mark.parametrize(
    ("check", "question", "least", "most"),
    [("reflectie", "minuten", 5, 240), ("werkvorm", "minuten", 15, 240), ("werkvorm", "zaken", 1, 10)],
)
def test_a_number_counts_up_to_its_bounds_and_never_in_parts(
    check: str, question: str, least: int, most: int
) -> None:
    for number in (least - 1, most + 1, least + 0.5, str(least), True, None):
        assert [fault.field for fault in faults_of(check, {question: number})] == [f"/{question}"], number
