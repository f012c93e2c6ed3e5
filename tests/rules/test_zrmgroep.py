"""Zrmgroep against the contract: counted by another hand, and nothing hidden that can be computed."""

from __future__ import annotations

import json
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from rules.decide import described
from rules.door import described_json
from tests.rules.contract import DOMAINS, MOMENTS

Answers = dict[str, Any]
THREE = ("gestegen", "gelijk", "gedaald")
# So few domains that groups become large enough to be shown.
SOME = DOMAINS[:3]


def measurement(scores: Answers) -> Answers:
    return {"scores": scores}


def moved(domain: str, first: int, last: int) -> Answers:
    """Return a profile in which one domain went from a level to another."""
    return {"metingen": [measurement({domain: first}), measurement({domain: last})]}


UP, SAME, DOWN = (1, 3), (2, 2), (4, 1)


def group(domain: str, up: int, same: int, down: int) -> list[Answers]:
    """Return profiles of which so many went up, stayed and went down on a domain."""
    steps = [UP] * up + [SAME] * same + [DOWN] * down
    return [moved(domain, first, last) for first, last in steps]


# A profile as another hand reads it: nothing of the rules is used but the contract's words.


def compared(profile: Answers, domain: str) -> str | None:
    levels = [
        entry["scores"][domain]
        for entry in profile.get("metingen", [])
        if entry.get("scores", {}).get(domain) is not None
    ]
    if len(levels) < 2:
        return None
    return "gestegen" if levels[-1] > levels[0] else "gedaald" if levels[-1] < levels[0] else "gelijk"


def oracle(profiles: list[Answers]) -> tuple[str | None, int | None, list[Answers] | None]:
    """Return outcome, number and domains as the contract tells them, straight from the levels."""
    told = [[compared(profile, domain) for domain in DOMAINS] for profile in profiles]
    number = sum(any(row) for row in told)
    if not profiles:
        return None, None, None
    if number < 10:
        return "te-klein", None, None
    domains = []
    for place, domain in enumerate(DOMAINS):
        column = [row[place] for row in told]
        counts = [column.count(name) for name in THREE]
        shown: list[int | None] = [*counts]
        if sum(counts) < 10 or {1, 2, 3, 4} & set(counts):
            shown = [None, None, None]
        domains.append({"domein": domain, "aantal": sum(counts), **dict(zip(THREE, shown, strict=True))})
    return "overzicht", number, domains


LEVEL = st.none() | st.integers(1, 5)
SCORES = st.dictionaries(st.sampled_from(SOME), LEVEL)
# Leaning to one change for all, so that groups without small numbers come about too.
PROFILE = st.fixed_dictionaries(
    {}, optional={"metingen": st.lists(SCORES.map(measurement), min_size=1, max_size=4)}
)
SAME_WAY = st.sampled_from([UP, SAME, DOWN]).map(lambda step: moved(SOME[0], *step))
PROFILES = st.lists(PROFILE | SAME_WAY, max_size=40)


@settings(deadline=None)
@given(profiles=PROFILES)
def test_whatever_profiles_there_are_they_are_counted_as_the_contract_counts(profiles: list[Answers]) -> None:
    result = decide("zrmgroep", {"profielen": profiles})
    assert (result["outcome"], result["aantal"], result["domeinen"]) == oracle(profiles)
    assert result["complete"] is bool(profiles)
    assert result["alerts"] == result["what_if"] == result["verder"] == []


@settings(deadline=None, max_examples=40)
@given(profiles=st.lists(PROFILE, min_size=1, max_size=6))
def test_a_profile_counts_what_the_zrm_itself_says_of_it(profiles: list[Answers]) -> None:
    alone = [decide("zrm", profile)["domeinen"] for profile in profiles]
    many = decide("zrmgroep", {"profielen": profiles * 10})
    changes = [[row["verandering"] for row in rows] for rows in alone]
    if not any(map(any, changes)):
        assert many["outcome"] == "te-klein"
        return
    for place, row in enumerate(many["domeinen"]):
        column = [each[place] for each in changes]
        assert row["aantal"] == 10 * sum(entry is not None for entry in column)
        if row["gestegen"] is not None:
            assert [row[name] for name in THREE] == [10 * column.count(name) for name in THREE]


def test_every_division_of_a_group_is_hidden_where_it_is_small_and_shown_where_it_is_not() -> None:
    enough = group("justitie", 10, 0, 0)
    for up, same, down in product(range(12), repeat=3):
        # Ten others on another domain, so that there is an overview whatever this one is.
        row = decide("zrmgroep", {"profielen": [*enough, *group("adl", up, same, down)]})["domeinen"][7]
        hidden = up + same + down < 10 or any(0 < number < 5 for number in (up, same, down))
        assert row["aantal"] == up + same + down
        assert [row[name] for name in THREE] == ([None] * 3 if hidden else [up, same, down]), (up, same, down)


def test_no_hidden_number_can_be_computed_from_what_is_shown() -> None:
    """Of each division with something hidden, all that is shown fits other numbers too, for each of the three."""
    enough = group("justitie", 10, 0, 0)
    fits: dict[str, list[tuple[int, ...]]] = {}
    for division in product(range(22), repeat=3):
        if not 0 < sum(division) < 22:
            continue
        shown = decide("zrmgroep", {"profielen": [*enough, *group("adl", *division)]})["domeinen"]
        if None in shown[DOMAINS.index("adl")].values():
            fits.setdefault(json.dumps(shown), []).append(division)
    # With each number that can stay beside what is hidden.
    assert len(fits) == 21
    for shown, left in fits.items():
        for name, numbers in zip(THREE, zip(*left, strict=True), strict=True):
            assert len(set(numbers)) > 1, (name, shown)


@settings(deadline=None)
@given(
    profiles=st.lists(PROFILE | SAME_WAY, min_size=10, max_size=40),
    turned=st.sampled_from(SOME),
)
def test_where_a_domain_is_hidden_the_whole_result_is_the_same_whoever_went_up_or_down(
    profiles: list[Answers], turned: str
) -> None:
    """Turn one domain of all upside down: while it stays hidden, no byte of result or description differs."""
    other = json.loads(json.dumps(profiles))
    for profile in other:
        for entry in profile.get("metingen", []):
            level = entry["scores"].get(turned)
            if level is not None:
                entry["scores"][turned] = 6 - level
    before, after = (decide("zrmgroep", {"profielen": each}) for each in (profiles, other))
    if before["domeinen"] is None or before["domeinen"][DOMAINS.index(turned)]["gestegen"] is not None:
        return
    assert before == after
    assert described("zrmgroep", {"profielen": profiles}) == described("zrmgroep", {"profielen": other})


@pytest.mark.parametrize("size", [0, 1, 9])
def test_too_small_a_group_says_nothing_of_how_many_can_be_compared(size: int) -> None:
    lone = {"metingen": [measurement({"adl": 2})]}
    result, description = described(
        "zrmgroep", {"profielen": [*group("adl", size, 0, 0), *[lone] * (12 - size)]}
    )
    assert result["outcome"] == "te-klein"
    assert result["aantal"] is result["domeinen"] is None
    assert result["reasons"][0]["answer"] == 12
    assert description["tables"] == []
    assert description["handout"] is None


def test_nothing_of_a_resident_stands_in_a_result_or_its_description() -> None:
    profiles = [
        {"metingen": [
            {"moment": "start", "label": f"mevrouw Appel{n}", "maand": "1987-05", "scores": {"adl": 2}},
            {"moment": "afsluiting", "label": f"straat {n}", "scores": {"adl": 4}, "participatie": 3},
        ]}
        for n in range(12)
    ]  # fmt: skip
    said = described_json("zrmgroep", json.dumps({"profielen": profiles}))
    for secret in ("Appel", "straat", "1987", "afsluiting", '"metingen"', "scores"):
        assert secret not in said, secret
    assert '"answer":12' in said


def test_there_is_no_sum_over_domains_anywhere() -> None:
    """A total would stand out: on eleven domains twelve profiles went up, 132 times."""
    first, last = (dict.fromkeys(DOMAINS, level) for level in (2, 3))
    profiles = [{"metingen": [measurement(first), measurement(last)]}] * 12
    said = described_json("zrmgroep", json.dumps({"profielen": profiles}))
    assert "132" not in said.replace(json.loads(said.split("\n")[0])["receipt"]["words"], "")


def faults_of(check: str, answers: Answers) -> list[tuple[str, str, str]]:
    try:
        decide(check, answers)
    except BadAnswersError as refused:
        return [tuple(fault) for fault in refused.faults]  # type: ignore[misc]
    return []


WRONG: list[Any] = [
    {"metingen": []},
    {"metingen": [{"moment": "afsluiting"}, {"moment": "start"}]},
    {"metingen": [{"moment": "start", "scores": {"adl": 6, "wonen": 1}, "label": "x" * 41}]},
    {"metingen": [{"moment": moment} for moment in (*MOMENTS, "start")]},
    {"zaken": 1},
    None,
    [],
]


def test_each_profile_is_refused_as_the_zrm_refuses_it_with_its_place_in_the_list() -> None:
    found = faults_of("zrmgroep", {"profielen": [{}, *WRONG]})
    expected = [
        (f"/profielen/{place}{field}", *rest)
        for place, answers in enumerate(WRONG[:5], start=1)
        for field, *rest in faults_of("zrm", answers)
    ]
    assert [fault for fault in found if int(fault[0].split("/")[2]) < 6] == expected
    assert [fault[0] for fault in found[len(expected) :]] == ["/profielen/6", "/profielen/7"]


def test_a_name_that_stands_twice_in_a_profile_is_refused_with_its_place() -> None:
    text = '{"profielen":[{},{"metingen":[{"scores":{"adl":1,"adl":2}}]}]}'
    told = json.loads(described_json("zrmgroep", text).split("\n")[0])
    assert [entry["field"] for entry in told["errors"]] == ["/profielen/1/metingen/0/scores/adl"]
    (said,) = json.loads(described_json("zrmgroep", text).split("\n")[1])["faults"]
    assert said["question"] == "Profiel 2, Meting 1, Activiteiten dagelijks leven"


def test_there_may_be_five_hundred_and_no_more() -> None:
    assert decide("zrmgroep", {"profielen": group("adl", 500, 0, 0)})["aantal"] == 500
    assert faults_of("zrmgroep", {"profielen": group("adl", 501, 0, 0)})[0][0] == "/profielen"


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("zrmgroep")["properties"]
    assert set(about) == {"profielen"}
    assert about["profielen"]["maxItems"] == 500
    wanted = {name: value for name, value in schema("zrm").items() if name not in ("$schema", "title")}
    assert about["profielen"]["items"] == wanted
