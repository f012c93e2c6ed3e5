"""ZRM: whatever the measurements, the lowest level speaks and nothing is ever added up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.words import load
from tests.rules.contract import DOMAINS, HOME, LEVELS, MOMENTS
from tests.rules.zrm_strategies import zrm

Answers = dict[str, Any]


def levels(answers: Answers, domain: str) -> list[int | None]:
    """Return the level of a domain in each measurement."""
    return [record.get("scores", {}).get(domain) for record in answers.get("metingen", [])]


def last(answers: Answers) -> dict[str, int]:
    """Return what is scored in the last measurement, in the order of the domains."""
    found = {domain: (levels(answers, domain) or [None])[-1] for domain in DOMAINS}
    return {domain: level for domain, level in found.items() if level is not None}


def compared(values: list[int | None]) -> str | None:
    """Return how the last scored value differs from the first."""
    scored = [value for value in values if value is not None]
    if len(scored) < 2:
        return None
    difference = scored[-1] - scored[0]
    return "gelijk" if difference == 0 else "gestegen" if difference > 0 else "gedaald"


@given(zrm())
def test_the_outcome_is_the_lowest_level_of_the_last_measurement(answers: Answers) -> None:
    found = last(answers)
    expected = LEVELS[min(found.values())] if found else None
    assert decide("zrm", answers)["outcome"] == expected


@pytest.mark.parametrize("earlier", [None, 1, 5])
def test_every_pair_of_levels_gives_the_lower_one(earlier: int | None) -> None:
    before = [{"moment": "start", "scores": {"adl": earlier, "justitie": earlier}}]
    for one, other in product((None, *LEVELS), repeat=2):
        scores = {"adl": one, "justitie": other}
        answers = {"metingen": [*before, {"moment": "afsluiting", "scores": scores}]}
        scored = [level for level in (one, other) if level]
        outcome = decide("zrm", answers)["outcome"]
        assert outcome == (LEVELS[min(scored)] if scored else None)


@given(zrm())
def test_every_domain_comes_back_in_order_with_every_score(answers: Answers) -> None:
    result = decide("zrm", answers)
    assert [entry["domein"] for entry in result["domeinen"]] == list(DOMAINS)
    for entry in result["domeinen"]:
        values = levels(answers, entry["domein"])
        assert entry.keys() == {"domein", "scores", "niveau", "verandering"}
        assert entry["scores"] == values
        assert entry["niveau"] == (values[-1] if values else None)
        assert entry["verandering"] == compared(values)


def test_every_course_of_three_levels_compares_the_last_with_the_first_scored() -> None:
    for course in product((None, *LEVELS), repeat=3):
        records = [{"moment": "tussentijds", "scores": {"adl": level}} for level in course]
        result = decide("zrm", {"metingen": records})
        entry = next(entry for entry in result["domeinen"] if entry["domein"] == "adl")
        assert entry["verandering"] == compared(list(course)), course


@given(zrm())
def test_telling_counts_the_changes(answers: Answers) -> None:
    changes = [compared(levels(answers, domain)) for domain in DOMAINS]
    kinds = ("gestegen", "gelijk", "gedaald")
    assert decide("zrm", answers)["telling"] == {kind: changes.count(kind) for kind in kinds}


@given(zrm())
def test_participation_is_compared_in_the_same_way(answers: Answers) -> None:
    steps = [record.get("participatie") for record in answers.get("metingen", [])]
    found = decide("zrm", answers)["participatie"]
    assert found["verandering"] == compared(steps)
    assert found["scores"] == steps


@given(zrm())
def test_acute_and_attention_are_in_order_and_complete(answers: Answers) -> None:
    result, found = decide("zrm", answers), last(answers)
    assert result["acuut"] == [domain for domain in DOMAINS if found.get(domain) == 1]
    low = [domain for domain in DOMAINS if found.get(domain, 5) <= 2]
    assert result["aandacht"] == sorted(low, key=lambda domain: found[domain])
    codes = [alert["code"] for alert in result["alerts"]]
    assert ("acuut" in codes) is bool(result["acuut"])
    assert bool(codes) is (bool(result["acuut"]) or found.get(HOME) == 2)
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("level", [None, *LEVELS])
@pytest.mark.parametrize("others", [None, *LEVELS])
def test_trouble_at_home_gives_an_alert_at_two_whatever_the_rest(
    level: int | None, others: int | None
) -> None:
    scores = {**dict.fromkeys(DOMAINS, others), HOME: level}
    codes = [alert["code"] for alert in decide("zrm", {"metingen": [{"scores": scores}]})["alerts"]]
    assert ("mogelijk-geweld" in codes) is (level == 2)
    assert ("acuut-relaties" in codes) is (level == 1)


@given(zrm())
def test_while_something_has_not_been_looked_at_the_first_action_is_to_look_at_it(answers: Answers) -> None:
    result, found = decide("zrm", answers), last(answers)
    titles = {domain["id"]: domain["title"].lower() for domain in load("shared/domeinen.toml")["domein"]}
    looking = [action for action in result["actions"] if "leefgebieden die nog open staan" in action["text"]]
    unseen = [domain for domain in DOMAINS if domain not in found]
    assert bool(looking) is bool(found and unseen)
    if looking:
        assert result["actions"][0] == looking[0]
        assert all((titles[domain] in looking[0]["text"]) is (domain in unseen) for domain in DOMAINS)
        assert looking[0]["when"] == "vandaag" or not result["acuut"]


STOPPING = re.compile(
    r"niet meer nodig|rond(en)?\b.{0,20}\baf\b|afronden|afsluiten|kan stoppen|klaar met", re.IGNORECASE
)


@given(zrm())
def test_no_text_ever_says_that_guidance_can_stop(answers: Answers) -> None:
    """The matrix tells how it is now; what follows is for those who talk it over."""
    for level in (None, *LEVELS):
        lowest = {"metingen": [{"scores": dict.fromkeys(DOMAINS, level)}]}
        for result in (decide("zrm", answers), decide("zrm", lowest)):
            spoken = [result["title"], result["summary"], *(action["text"] for action in result["actions"])]
            spoken += [alert["text"] for alert in result["alerts"]]
            assert not [text for text in spoken if STOPPING.search(text)], spoken


def test_the_words_sought_are_those_that_would_say_so() -> None:
    assert STOPPING.search("Begeleiding is dan niet meer nodig.")
    assert STOPPING.search("Rond samen af.")


@given(zrm())
def test_a_label_and_a_month_decide_nothing(answers: Answers) -> None:
    bare = [{k: v for k, v in m.items() if k not in {"label", "maand"}} for m in answers.get("metingen", [])]
    assert decide("zrm", {"metingen": bare} if bare else {}) == decide("zrm", answers)


@given(zrm())
def test_reasons_are_the_domains_at_the_lowest_level(answers: Answers) -> None:
    found = last(answers)
    position = len(answers.get("metingen", [])) - 1
    lowest = [d for d, level in found.items() if level == min(found.values())]
    reasons = decide("zrm", answers)["reasons"]
    assert [r["question"] for r in reasons] == [f"metingen.{position}.scores.{d}" for d in lowest]
    assert [r["answer"] for r in reasons] == [found[d] for d in lowest]


@given(zrm())
def test_missing_is_what_no_measurement_has_an_answer_to(answers: Answers) -> None:
    expected = [] if "metingen" in answers else ["metingen"]
    for position, record in enumerate(answers.get("metingen", [])):
        name = f"metingen.{position}"
        expected += [] if "moment" in record else [f"{name}.moment"]
        scores = record.get("scores", {})
        expected += [f"{name}.scores.{domain}" for domain in DOMAINS if domain not in scores]
    result = decide("zrm", answers)
    assert result["missing"] == expected
    assert result["complete"] is (not expected)


def numbers(value: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Yield every number in a result with its place; positions of items are `*`."""
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from numbers(entry, f"{path}.{key}")
    elif isinstance(value, list):
        for entry in value:
            yield from numbers(entry, f"{path}.*")
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path, value


PLACES = (
    r"\.domeinen\.\*\.(scores\.\*|niveau)|\.participatie\.(scores\.\*|niveau)"
    r"|\.telling\.(gestegen|gelijk|gedaald)|\.(reasons|what_if)\.\*\.answer"
    r"|(\.reasons\.\*\.source|\.receipt\.sources\.\*)\.item"
    r"|\.verder\.\*\.answers\.problemen\.\*\.niveau"
)


@given(zrm())
def test_there_is_no_total_score_anywhere(answers: Answers) -> None:
    """Numbers stand only where a level, a count of changes or a source's item belongs."""
    result = decide("zrm", answers)
    assert [path for path, _ in numbers(result) if not re.fullmatch(PLACES, path)] == []
    words = " ".join(result["telling"]) + " ".join(result)
    assert not re.search(r"totaal|gemiddeld|som|score(?!s)", words)
    total = sum(last(answers).values())
    if total > 12:
        texts = [result["title"], result["summary"]]
        texts += [entry["text"] for name in ("reasons", "actions", "alerts") for entry in result[name]]
        texts = [re.sub(r"0800-\d+|11[23]", "", text) for text in texts]
        assert not [text for text in texts if re.search(rf"\b{total}\b", text)]


def right_order(moments: tuple[str, ...]) -> bool:
    """Return whether the contract allows these moments in this order."""
    once = [moment for moment in moments if moment != "tussentijds"]
    return len(set(once)) == len(once) and "start" not in moments[1:] and "afsluiting" not in moments[:-1]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_every_order_of_moments_is_taken_or_refused_as_the_contract_says(count: int) -> None:
    for moments in product(MOMENTS, repeat=count):
        answers = {"metingen": [{"moment": moment} for moment in moments]}
        if right_order(moments):
            decide("zrm", answers)
            continue
        with pytest.raises(BadAnswersError) as refused:
            decide("zrm", answers)
        for fault in refused.value.faults:
            assert re.fullmatch(r"/metingen/\d/moment", fault.field), moments
        faulty = {fault.field for fault in refused.value.faults}
        if "afsluiting" in moments[:-1]:
            assert f"/metingen/{moments.index('afsluiting')}/moment" in faulty
        assert all(f"/metingen/{p}/moment" in faulty for p in range(1, count) if moments[p] == "start")


@given(st.integers(0, 9).filter(lambda count: not 1 <= count <= 4))
def test_one_to_four_measurements(count: int) -> None:
    with pytest.raises(BadAnswersError) as refused:
        decide("zrm", {"metingen": [{} for _ in range(count)]})
    assert refused.value.faults[0].field == "/metingen"
    assert "1 tot en met 4" in refused.value.faults[0].message
