"""The flower against the contract: every way through a meeting, who has which petal, and the words on the cards."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules import decide
from rules.core.schema import schema
from rules.decide import described
from tests.handbook.prose import BY_PATH
from tests.rules.contract import ROOT, VEILIG_THUIS, YES_NO_UNKNOWN

Answers = dict[str, Any]
# Typed over from the source: how many questions each petal has.
PETALS = {"situatie": 9, "persoon": 8, "jezelf": 8, "ethiek": 4, "team": 5}
TEXT = (None, " ", "Afsluiten in mei")
HESITATES = ("twijfel", "nee")
DECIDING: dict[str, tuple[Any, ...]] = {
    "crisis": (None, *YES_NO_UNKNOWN),
    "besluit": TEXT,
    "argumenten": TEXT,
    "ziet-zich": (None, "ja", *HESITATES),
    "blad": (None, "situatie", "team"),
    "vertellen": TEXT,
}
# What never decides but can be all that was filled in, and what looks as if it were.
BESIDE: tuple[Answers, ...] = (
    {},
    {"leden": [], "gesteld": [], "kernwoorden": {}},
    {"kernwoorden": {"situatie": "", "team": "\n"}},
    {"leden": [{"naam": "Noord"}]},
    {"gesteld": ["ethiek-2"]},
    {"kernwoorden": {"team": "druk"}},
    {"veilig": "ja"},
    {"veilig": "onbekend"},
    {"wie-besluit": "inbrenger"},
)
COUNTS_BESIDE = BESIDE[3:]


def every() -> Iterator[tuple[Answers, bool]]:
    """Yield every way through a meeting, and whether something beside was filled in."""
    for beside, values in product(BESIDE, product(*DECIDING.values())):
        chosen = {name: value for name, value in zip(DECIDING, values, strict=True) if value is not None}
        yield {**beside, **chosen}, beside in COUNTS_BESIDE


def said(answers: Answers, name: str) -> bool:
    return bool(answers.get(name, "").strip())


def expected(answers: Answers, *, beside: bool) -> str | None:
    """Return the outcome as the contract tells it, line by line."""
    if answers.get("crisis") == "ja":
        return "direct-handelen"
    hesitates = answers.get("ziet-zich") in HESITATES
    if not said(answers, "besluit"):
        whole = ("crisis", "argumenten", "ziet-zich", "vertellen")
        return "bespreken" if beside or any(said(answers, name) for name in whole) else None
    if not said(answers, "argumenten"):
        return "onderbouwen"
    if "ziet-zich" not in answers or (hesitates and "blad" not in answers):
        return None
    if hesitates:
        return "terug-naar-blad"
    return "besloten" if said(answers, "vertellen") else "vertellen"


def test_every_way_through_a_meeting_comes_out_as_the_contract_says() -> None:
    seen = set()
    for answers, beside in every():
        result = decide("bloemmodel", answers)
        assert result["outcome"] == expected(answers, beside=beside), answers
        seen.add(result["outcome"])
    assert len(seen) == 7


def test_what_is_missing_is_what_can_still_change_it_the_crisis_first() -> None:
    for values in product(*DECIDING.values()):
        answers = {name: value for name, value in zip(DECIDING, values, strict=True) if value is not None}
        result = decide("bloemmodel", answers)
        open_ones = [name for name in DECIDING if not said(answers, name)]
        wanted = [name for name in open_ones if _matters(answers, name, open_ones)]
        assert result["missing"] == wanted, answers
        assert result["complete"] is (not wanted)
        asked = [name for name in DECIDING if name != "blad" or answers.get("ziet-zich") in HESITATES]
        assert [name for name in result["asked"] if name in DECIDING] == asked


def _matters(answers: Answers, name: str, open_ones: list[str]) -> bool:
    """Return whether answering it can lead elsewhere than leaving it, however the other open ones go on."""
    if name == "blad" and answers.get("ziet-zich") not in HESITATES:
        return False  # not asked
    # What is open can be answered later; whether somebody hesitates is asked before which petal is.
    others = [(other, _ways(other)) for other in open_ones if other not in (name, "blad")]
    for values in product(*(ways for _, ways in others)):
        rest = {other: value for (other, _), value in zip(others, values, strict=True) if value is not None}
        whole = {key: value for key, value in {**answers, **rest}.items() if key != name}
        left = expected(whole, beside=True)
        if any(expected({**whole, name: way}, beside=True) != left for way in _ways(name) if way):
            return True
    return False


def _ways(name: str) -> tuple[Any, ...]:
    return tuple(way for way in DECIDING[name] if way != " ")


@pytest.mark.parametrize("answer", ["nee", "onbekend"])
def test_whether_it_is_safe_to_stop_raises_the_alert_of_the_stroomdiagram(answer: str) -> None:
    other = decide("stroomdiagram", {"crisis": "nee", "half-jaar": "ja", "veilig": answer})
    (alert,) = other["alerts"]
    assert alert["code"] == f"veilig-{answer}"
    for crisis, rest in product((None, *YES_NO_UNKNOWN), ({}, {"besluit": "x", "argumenten": "y"})):
        answers = {"veilig": answer, **rest, **({"crisis": crisis} if crisis else {})}
        result, description = described("bloemmodel", answers)
        assert result["alerts"][-1] == alert
        assert [a["when"] for a in result["actions"] if a.get("phone") == VEILIG_THUIS][-1] == "vandaag"
        assert description["alerts"][-1]["link"] == {"page": "casuistiek/meldcode"}
        when = [action["when"] for action in result["actions"]]
        assert when == sorted(
            when, key=lambda entry: ("nu", "vandaag").index(entry) if entry in ("nu", "vandaag") else 2
        )


def test_a_crisis_comes_first_with_its_number_and_not_to_know_is_for_today() -> None:
    for answers, _ in every():
        result = decide("bloemmodel", answers)
        codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}.get(
            answers.get("crisis", ""), []
        )
        assert [alert["code"] for alert in result["alerts"]][: len(codes)] == codes
        if codes:
            first = result["actions"][0]
            now = answers["crisis"] == "ja"
            assert (first["when"], first["phone"]) == (("nu", "112") if now else ("vandaag", VEILIG_THUIS))


names = st.lists(st.text("abcdefgh", min_size=1, max_size=40), max_size=40)


@given(names)
@example([])
@example(list("abcd"))
@example(list("abcde"))
def test_the_petals_are_dealt_as_the_contract_says(members: list[str]) -> None:
    result = decide("bloemmodel", {"leden": [{"naam": name} for name in members]})
    found = {entry["blad"]: entry["leden"] for entry in result["verdeling"]}
    if not members:
        assert result["verdeling"] == []
        return
    assert list(found) == list(PETALS)
    # Counted out loud: five chairs with a petal each, and whoever comes sits down beside the next one.
    chairs: list[list[str]] = [[] for _ in PETALS]
    turn = 0
    while turn < max(len(members), len(PETALS)):
        chairs[turn % len(PETALS)].append(members[turn % len(members)])
        turn += 1
    assert list(found.values()) == chairs
    sizes = [len(holders) for holders in found.values()]
    assert min(sizes) >= 1
    assert max(sizes) - min(sizes) <= 1
    assert sum(sizes) == max(len(members), len(PETALS))


codes = [f"{petal}-{number}" for petal, count in PETALS.items() for number in range(1, count + 1)]


@given(st.lists(st.sampled_from(codes), unique=True))
def test_a_petal_is_open_until_something_was_asked_from_it(asked: list[str]) -> None:
    result, description = described("bloemmodel", {"crisis": "nee", "gesteld": asked})
    left = [petal for petal in PETALS if not any(code.split("-")[0] == petal for code in asked)]
    assert result["open-bladen"] == left
    assert any("nog niets gevraagd" in action["text"] for action in result["actions"]) == (0 < len(left) < 5)
    rows = description["tables"][0]["rows"]
    numbers = [[int(found) for found in re.findall(r"\d+", row[1])] for row in rows]
    for (petal, count), found in zip(PETALS.items(), numbers, strict=True):
        wanted = sorted(int(code.split("-")[1]) for code in asked if code.startswith(petal))
        assert found == [*wanted, count]


def test_the_questions_are_those_of_the_source_in_the_words_of_the_handbook() -> None:
    sections = tomllib.loads((ROOT / "rules/shared/bronnen.toml").read_text("utf-8"))["besluitvorming"][
        "sections"
    ]
    assert {petal: sections[f"bloem-{petal}"]["items"] for petal in PETALS} == PETALS
    options = schema("bloemmodel")["properties"]["gesteld"]["items"]["oneOf"]
    assert [option["const"] for option in options] == codes
    pages = ("lopend/bloem-situatie-en-persoon.md", "lopend/bloem-jezelf-ethiek-team.md")
    told = [
        found
        for page in pages
        for found in re.findall(r"^- \*\*Vraag \d+\. (.+?)\*\*", BY_PATH[page].body, re.MULTILINE)
    ]
    assert [option["title"] for option in options] == told


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("bloemmodel")["properties"]
    assert set(about) == {*DECIDING, "leden", "gesteld", "veilig", "kernwoorden", "wie-besluit"}
    members = about["leden"]
    assert (members.get("minItems", 0), members["maxItems"]) == (0, 40)
    label = members["items"]["properties"]["naam"]
    assert (label["minLength"], label["maxLength"], members["items"]["required"]) == (1, 40, ["naam"])
    assert list(about["kernwoorden"]["properties"]) == list(PETALS)
    texts = [about[name] for name in ("besluit", "argumenten", "vertellen")]
    assert {text["maxLength"] for text in [*texts, *about["kernwoorden"]["properties"].values()]} == {2000}
    chosen = {
        name: tuple(o["const"] for o in about[name]["oneOf"]) for name in ("wie-besluit", "ziet-zich", "blad")
    }
    assert chosen == {
        "wie-besluit": ("team", "inbrenger"),
        "ziet-zich": ("ja", "twijfel", "nee"),
        "blad": tuple(PETALS),
    }


def test_each_petal_has_a_card_with_its_people_and_all_its_questions() -> None:
    answers = {
        "crisis": "nee",
        "leden": [{"naam": name} for name in ("Noord", "Zuid", "Oost", "West", "Haven", "Dijk")],
    }
    sheet = described("bloemmodel", answers)[1]["handout"]
    cards = [part for part in sheet["parts"] if part["code"] == "card"]
    assert [len(card["ticks"]) for card in cards] == [*PETALS.values(), 0]
    titles = [o["title"] for o in schema("bloemmodel")["properties"]["gesteld"]["items"]["oneOf"]]
    assert [tick.partition(". ")[2] for card in cards for tick in card["ticks"]] == titles
    assert cards[0]["text"] == ["Noord en Dijk"]
    assert all(not card["lines"] for card in cards[:5])
    # Without people each card has a line to write them on.
    bare = described("bloemmodel", {"crisis": "nee"})[1]["handout"]["parts"]
    assert all(card["lines"] and not card["text"] for card in bare[:5])
    for source in ("situatie van de klant", "de persoon van de klant", "jezelf", "ethiek", "team"):
        assert f"Bloemmodel: {source}" in sheet["note"]


def test_in_a_crisis_nobody_gets_a_card_and_in_doubt_the_sheet_begins_with_the_number() -> None:
    assert described("bloemmodel", {"crisis": "ja"})[1]["handout"] is None
    assert described("bloemmodel", {})[1]["handout"] is None
    first = described("bloemmodel", {"crisis": "onbekend"})[1]["handout"]["parts"][0]
    assert first["code"] == "safety"
    assert VEILIG_THUIS in first["text"][0]
