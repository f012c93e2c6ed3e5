"""Whatever the outcome: each thing that the buurtteam does not do comes with who does it."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest

from rules import decide
from tests.rules.contract import HELP, NOT_OURS, OUTCOMES

# Per thing: words that only its own advice holds, and who does it.
PARTNERS = {
    "behandeling": ("Voor behandeling", "huisarts"),
    "verzorging": ("Voor verzorging", "wijkverpleging"),
    "dwang": ("tegen iemands wil", "GGD"),
    "schuldregeling": ("Voor een schuldregeling", "schuldhulpverlening"),
    "toeleiding-werk": ("betaald werk", "Werk & Inkomen"),
    "bewonersinitiatief": ("plan van bewoners", "sociaal makelaar"),
    "voorziening": ("één voorziening", "Wmo-loket"),
}
THROUGH = {
    "acuut": "nee",
    "volwassen": "ja",
    "opvoeding": "nee",
    "postcode": "ja",
    "woonvoorziening": "nee",
}
SEVERAL = {**THROUGH, "leefgebieden": ["adl", "justitie"], "zwaar": "nee", "bereikbaar": "ja"}
SINGLE = {**THROUGH, "leefgebieden": ["adl"], "buurtteam-betrokken": "nee"}
SITUATIONS: dict[str, dict[str, Any]] = {
    "gevaar": {"acuut": "ja"},
    "jongere": {**THROUGH, "volwassen": "nee"},
    "zonder adres": {**THROUGH, "postcode": "nee"},
    "in een andere gemeente": {**THROUGH, "postcode": "elders"},
    "in een voorziening": {**THROUGH, "woonvoorziening": "ja"},
    "te zwaar": {**SEVERAL, "zwaar": "ja"},
    "onzeker": {**SEVERAL, "bereikbaar": "onbekend"},
    "meer problemen": SEVERAL,
    "al betrokken": {**SINGLE, "ingewikkeld": "nee", "buurtteam-betrokken": "ja"},
    "één, ingewikkeld": {**SINGLE, "ingewikkeld": "ja"},
    "één, niet ingewikkeld": {**SINGLE, "ingewikkeld": "nee"},
    "één, onzeker": {**SINGLE, "ingewikkeld": "onbekend"},
    "geen problemen": {**SINGLE, "leefgebieden": []},
}
# Every pair, and everything that a partner does together.
SUBSETS = [list(some) for size in range(3) for some in combinations(HELP, size)] + [list(NOT_OURS)]


@pytest.mark.parametrize("situation", SITUATIONS)
def test_each_thing_asked_for_gives_its_own_action(situation: str) -> None:
    for wanted in SUBSETS:
        result = decide("triage", {**SITUATIONS[situation], "hulpvragen": wanted})
        assert result["outcome"] is not None
        for thing in NOT_OURS:
            words, who = PARTNERS[thing]
            found = [action for action in result["actions"] if words in action["text"]]
            assert len(found) == (thing in wanted), (wanted, thing)
            assert all(who in action["who"] for action in found), (wanted, thing)


def partners(situation: str) -> list[dict[str, Any]]:
    """Return the actions that partners bring into a situation."""
    bare = decide("triage", {**SITUATIONS[situation], "hulpvragen": []})["actions"]
    more = decide("triage", {**SITUATIONS[situation], "hulpvragen": list(NOT_OURS)})["actions"]
    return [action for action in more if action not in bare]


def test_under_a_crisis_nothing_of_a_partner_is_for_this_week() -> None:
    found = [action for action in partners("gevaar") if action.get("phone") not in {"112", "0800-0113"}]
    assert len(found) == len(NOT_OURS)
    assert all("iedereen veilig is" in action["when"] for action in found)


def test_for_a_child_the_way_is_the_team_for_children() -> None:
    for action in partners("jongere"):
        if not re.search("schuldregeling|plan van bewoners|tegen iemands wil", action["text"]):
            assert "Jeugd & Gezin" in action["text"] + action["who"], action
        assert not action["text"].startswith("Voor verzorging van het lichaam"), action


def test_a_desk_is_that_of_the_municipality_where_someone_has_an_address() -> None:
    desks = [
        a for a in partners("in een andere gemeente") if re.search("loket|Werk & Inkomen|schuld", a["text"])
    ]
    told = [action for action in desks if "gemeente waar het adres is" in action["text"]]
    assert len(told) >= 3


def test_in_a_care_facility_care_is_asked_for_there_first() -> None:
    care = [a for a in partners("in een voorziening") if re.search("Voor (verzorging|één)", a["text"])]
    assert len(care) == 2
    assert all("woonvoorziening" in action["text"] for action in care)


def test_a_provision_runs_through_the_buurtteam_where_the_outcome_is_the_buurtteam() -> None:
    for situation in ("meer problemen", "al betrokken"):
        [provision] = [a for a in partners(situation) if "één voorziening" in a["text"]]
        assert "samen met het buurtteam" in provision["text"]


def test_the_situations_show_every_outcome() -> None:
    found = {
        decide("triage", {**answers, "hulpvragen": wanted})["outcome"]
        for answers in SITUATIONS.values()
        for wanted in ([], ["begeleiding"], ["dwang"], ["voorziening"])
    }
    assert found == OUTCOMES["triage"]


def test_guidance_is_the_buurtteams_own_and_adds_no_partner() -> None:
    for answers in SITUATIONS.values():
        bare = decide("triage", {**answers, "hulpvragen": []})
        more = decide("triage", {**answers, "hulpvragen": ["begeleiding"]})
        assert more["actions"] == bare["actions"]
        assert more["outcome"] == bare["outcome"]
