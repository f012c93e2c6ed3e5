"""Netwerk against the contract: an oracle of its own counts support and what stands out, over any people."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.words import load
from rules.decide import described

Person = dict[str, Any]
KINDS = ("emotioneel", "materieel", "gezelschap", "advies")
AREAS = ("familie", "vrienden", "kennissen", "werk", "school", "hulpverlening", "overig")
# How likely help is paid for: often enough that it is all there is.
SOME_AREAS = st.sampled_from((*AREAS, "hulpverlening", "hulpverlening", "hulpverlening"))
SUPPORT = st.lists(st.sampled_from(KINDS), unique=True, max_size=4)
FLAGS = ("vroeger", "overleden", "huisdier", "onveilig")


def people(most: int = 8) -> st.SearchStrategy[list[Person]]:
    """Return people, each with a label of its own, and any of what can be said of them."""
    person = st.fixed_dictionaries(
        {},
        optional={
            "gebied": SOME_AREAS,
            "afstand": st.integers(1, 3),
            "krijgt": SUPPORT,
            "geeft": SUPPORT,
            **dict.fromkeys(FLAGS, st.sampled_from((False, False, False, True))),
        },
    )
    return st.lists(person, max_size=most).map(
        lambda found: [{"label": f"p{number}", **entry} for number, entry in enumerate(found)]
    )


def expected(everybody: list[Person]) -> tuple[str, list[str], dict[str, list[str]], dict[str, list[str]]]:
    """Return outcome, what stands out, and who gives and gets what, as the contract tells it."""
    alive = [p for p in everybody if not p.get("overleden")]
    now = [p for p in alive if not p.get("vroeger")]
    gives_to = {k: [p["label"] for p in now if k in p.get("krijgt", [])] for k in KINDS}
    gets_from = {k: [p["label"] for p in now if k in p.get("geeft", [])] for k in KINDS}
    drawn = "getekend" if now else "leeg"
    outcome = "let-op" if any(p.get("onveilig") for p in alive) else drawn
    return outcome, expected_codes(alive, now, gives_to, gets_from) if now else [], gives_to, gets_from


def expected_codes(
    alive: list[Person], now: list[Person], gives_to: dict[str, list[str]], gets_from: dict[str, list[str]]
) -> list[str]:
    """Return what stands out among those who are there now."""
    paid = {p["label"] for p in now if p.get("gebied") == "hulpverlening"}
    codes: list[str] = []
    for kind, labels in gives_to.items():
        if len(labels) == 0:
            codes.append("niemand-" + kind)
        elif set(labels) <= paid:
            codes.append("alleen-hulpverlening-" + kind)
    total = sum(len(labels) for labels in gives_to.values())
    shares = [sum(p["label"] in labels for labels in gives_to.values()) for p in now]
    if total >= 4 and max(shares) >= total / 2:
        codes.append("een-draagt-veel")
    if not any(gets_from.values()):
        codes.append("niemand-terug")
    if 1 not in [p.get("afstand", 2) for p in now]:
        codes.append("niemand-dichtbij")
    if len(paid) == len(now):
        codes.append("alleen-hulpverlening")
    if len(alive) > len(now):
        codes.append("vroeger")
    return codes


@given(everybody=people())
def test_the_outcome_and_what_stands_out_are_the_contracts(everybody: list[Person]) -> None:
    result = decide("netwerk", {"personen": everybody})
    found = (result["outcome"], result["opvallend"], result["steun"], result["terug"])
    assert found == expected(everybody)
    assert result["complete"]
    assert result["missing"] == result["what_if"] == []
    assert [entry["code"] for entry in result["alerts"]] == ["onveilig"] * (result["outcome"] == "let-op")
    assert [entry["check"] for entry in result["verder"]] == ["veiligheid"] * (result["outcome"] == "let-op")


def test_everything_that_can_stand_out_does_in_some_network() -> None:
    """Else the property above could compare lists that are always empty."""
    codes = {*(f"niemand-{kind}" for kind in KINDS), *(f"alleen-hulpverlening-{kind}" for kind in KINDS)}
    codes |= {"een-draagt-veel", "niemand-terug", "niemand-dichtbij", "alleen-hulpverlening", "vroeger"}
    paid = {"label": "a", "gebied": "hulpverlening", "krijgt": list(KINDS)}
    some = [[{"label": "b"}], [paid], [paid, {"label": "c", "vroeger": True}]]
    seen = {code for each in some for code in decide("netwerk", {"personen": each})["opvallend"]}
    assert seen == codes


@given(everybody=people())
def test_what_stands_out_is_always_a_question(everybody: list[Person]) -> None:
    result, description = described("netwerk", {"personen": everybody})
    title = load("netwerk/words.toml")["tabel"]["opvallend"]
    asked = [table["entries"] for table in description["tables"] if table["title"] == title]
    assert [len(entries) for entries in asked] == ([len(result["opvallend"])] if result["opvallend"] else [])
    assert all(entry.endswith("?") for entries in asked for entry in entries)


def test_nobody_is_sent_to_who_may_not_be_safe() -> None:
    lost = {"label": "ex", "vroeger": True, "onveilig": True}
    carries = {"label": "hij", "krijgt": list(KINDS), "onveilig": True}
    _, description = described("netwerk", {"personen": [carries, lost, {"label": "zij", "vroeger": True}]})
    [asks] = [table["entries"] for table in description["tables"] if "entries" in table]
    assert not [text for text in asks if "“ex”" in text or "“hij”" in text]
    assert [text for text in asks if "“zij” is van vroeger" in text]
    _, description = described("netwerk", {"personen": [carries, lost]})
    [asks] = [table["entries"] for table in description["tables"] if "entries" in table]
    assert not [text for text in asks if "weer willen" in text or "overnemen" in text]


def test_the_paper_for_on_the_table_and_the_words_of_a_file_say_nothing_of_safety() -> None:
    there = [{"label": "zus", "krijgt": ["advies"]}, {"label": "hij", "onveilig": True}]
    marked, plain = (
        described("netwerk", {"personen": each})[1] for each in (there, [there[0], {"label": "hij"}])
    )
    assert marked["handout"] == plain["handout"]
    drawn, same = (each["tables"][0]["drawing"] for each in (marked, plain))
    assert [person["told"] for person in drawn["people"]] == [person["told"] for person in same["people"]]
    assert [person["unsafe"] for person in drawn["people"]] == [False, True]
    assert marked["tables"][0]["rows"][1][-1] == "misschien niet veilig"


@pytest.mark.parametrize(
    ("everybody", "fields"),
    [
        ([{"label": "zus"}, {"label": " ZUS "}], ["/personen/1/label"]),
        ([{"label": "a"}, {"label": "A"}, {"label": "a "}], ["/personen/1/label", "/personen/2/label"]),
        ([{}], ["/personen/0/label"]),
        ([{"label": "  "}, {"label": " "}], ["/personen/0/label", "/personen/1/label"]),
        ([{"label": "x" * 41}], ["/personen/0/label"]),
        ([{"label": "x", "afstand": 4}, {"label": "y", "gebied": "buren"}], ["/personen/0/afstand", "/personen/1/gebied"]),
        ([{"label": f"p{n}"} for n in range(41)], ["/personen"]),
        ("zus", ["/personen"]),
        (["zus"], ["/personen/0"]),
    ],
)  # fmt: skip
def test_every_fault_is_named_with_its_place(everybody: Any, fields: list[str]) -> None:
    with pytest.raises(BadAnswersError) as told:
        decide("netwerk", {"personen": everybody})
    assert [fault.field for fault in told.value.faults] == fields


def test_forty_people_are_taken_and_come_back_as_they_were_given() -> None:
    everybody = [{"label": f"mens {number}", "krijgt": ["advies"]} for number in range(40)]
    result = decide("netwerk", {"personen": everybody})
    assert result["steun"]["advies"] == [person["label"] for person in everybody]
    assert json.loads(json.dumps(result)) == result
