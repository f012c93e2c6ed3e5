"""What is ours and not the sources' comes out of the results that rest on it, and of no other."""

from __future__ import annotations

from typing import Any

import pytest

from rules import CHECKS, decide
from rules.core.words import WordsError
from rules.shared import own as module
from rules.shared.own import choices, shared
from tests.case_tables import cases

GROWN_UP = {"acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee"}
ONE = GROWN_UP | {"leefgebieden": ["justitie"], "hulpvragen": []}
TWO = GROWN_UP | {"leefgebieden": ["justitie", "financien"], "zwaar": "nee", "bereikbaar": "ja"}
QUESTIONS = [
    *(f"functioneren-{number}" for number in range(1, 8)),
    *(f"begeleiding-{number}" for number in range(1, 12)),
    "wonen-1",
]
ALL_YES = dict.fromkeys(QUESTIONS, "ja")
ALL_NO = dict.fromkeys(QUESTIONS, "nee")
HALF = dict(zip(QUESTIONS, ["ja"] * 9 + ["nee"] * 9 + ["onbekend"], strict=True))
EVERY_DOMAIN = dict.fromkeys(
    [
        "financien", "dagbesteding", "huisvesting", "huiselijke-relaties", "geestelijke-gezondheid",
        "lichamelijke-gezondheid", "verslaving", "adl", "sociaal-netwerk",
        "maatschappelijke-participatie", "justitie",
    ],
    4,
)  # fmt: skip
ROUND_OFF = {
    "crisis": "nee", "half-jaar": "ja", "veilig": "ja", "wil": "ja", "doelen": "ja",
    "signaleren": "ja", "redzaam": "ja", "twijfel": "nee",
}  # fmt: skip


def item(label: str, **more: Any) -> dict[str, Any]:
    return {"id": label, **more}


def measured(moment: str = "start", **levels: int) -> dict[str, Any]:
    return {"moment": moment, "scores": {name.replace("_", "-"): level for name, level in levels.items()}}


# The check, answers that rest on choices of ours, and the codes of exactly those choices.
CASES: list[tuple[str, dict[str, Any], list[str]]] = [
    ("triage", {}, []),
    ("triage", {"acuut": "onbekend"}, ["alarm"]),
    ("triage", {"acuut": "ja"}, ["alarm", "acties"]),
    ("triage", {"acuut": "nee", "volwassen": "nee"}, ["volgorde", "alarm", "acties"]),
    ("triage", GROWN_UP | {"postcode": "nee"}, ["volgorde", "zonder-adres", "acties"]),
    ("triage", GROWN_UP | {"postcode": "elders"}, ["volgorde", "elders", "acties"]),
    ("triage", GROWN_UP | {"woonvoorziening": "ja"}, ["volgorde", "woonvoorziening", "acties"]),
    ("triage", TWO, ["acties"]),
    ("triage", TWO | {"hulpvragen": ["bewonersinitiatief"]}, ["volgorde", "acties"]),
    ("triage", TWO | {"hulpvragen": ["behandeling"]}, ["volgorde", "partner", "acties"]),
    ("triage", TWO | {"zwaar": "ja"}, ["aanvullend", "acties"]),
    ("triage", TWO | {"bereikbaar": "onbekend"}, ["onbekend", "acties"]),
    ("triage", ONE | {"ingewikkeld": "nee"}, ["ingewikkeld", "acties"]),
    ("triage", ONE | {"ingewikkeld": "onbekend"}, ["onbekend", "acties"]),
    (
        "triage",
        ONE | {"leefgebieden": ["financien"], "ingewikkeld": "ja"},
        ["ingewikkeld", "gebied", "acties"],
    ),
    (
        "triage",
        ONE | {"leefgebieden": ["huiselijke-relaties"], "ingewikkeld": "nee"},
        ["enkelvoudig-thuis", "alarm", "acties"],
    ),
    ("triage", ONE | {"leefgebieden": []}, ["geen", "acties"]),
    ("triage", ONE | {"hulpvragen": ["woonoverlast"]}, ["altijd", "acties"]),
    ("triage", ONE | {"hulpvragen": ["dwang"]}, ["partner", "acties"]),
    ("triage", ONE | {"hulpvragen": ["toeleiding-werk"]}, ["acties"]),
    ("overdracht", {}, []),
    ("overdracht", ALL_YES, ["meerderheid", "gewicht", "koopwoning", "nooit-gehad", "acties"]),
    ("overdracht", ALL_NO, ["omkering", "meerderheid", "gewicht", "veiligheid", "alarm", "acties"]),
    ("overdracht", HALF, ["gewicht", "twijfel", "veiligheid", "onbekend", "alarm", "acties"]),
    ("overdracht", {"functioneren-2": "onbekend"}, ["veiligheid", "alarm"]),
    ("grenzen", {}, []),
    ("grenzen", {"taak": "activering"}, ["acties"]),
    ("grenzen", {"taak": "burenconflict"}, ["gedeeld", "acties"]),
    ("grenzen", {"taak": "bewonersinitiatief-begeleiden"}, ["acties"]),
    ("grenzen", {"taak": "medische-behandeling"}, ["partner", "acties"]),
    ("grenzen", {"taak": "gedwongen-aanpak"}, ["partner", "alarm", "acties"]),
    ("zrm", {}, []),
    ("zrm", {"metingen": [{"moment": "start", "scores": EVERY_DOMAIN}]}, ["laagste", "acties"]),
    ("zrm", {"metingen": [measured(financien=3)]}, ["laagste", "leeg", "acties"]),
    (
        "zrm",
        {"metingen": [measured(huiselijke_relaties=2)]},
        ["laagste", "leeg", "mogelijk-geweld", "alarm", "acties"],
    ),
    (
        "zrm",
        {"metingen": [measured(financien=3), measured("tussentijds", financien=4)]},
        ["laagste", "vergelijken", "tussentijds", "leeg", "acties"],
    ),
    (
        "zrm",
        {"metingen": [measured(financien=3), measured("afsluiting", financien=1)]},
        ["laagste", "vergelijken", "leeg", "alarm", "acties"],
    ),
    ("agenda", {}, []),
    ("agenda", {"zaken": [item("A")], "duur": 60}, ["minuten", "acties"]),
    ("agenda", {"zaken": [item("A")]}, ["minuten", "duur", "acties"]),
    ("agenda", {"zaken": [item("A"), item("B")], "duur": 90}, ["minuten", "volgorde", "acties"]),
    (
        "agenda",
        {"zaken": [item("A", thema="lvb"), item("B", thema="lvb")], "duur": 90},
        ["minuten", "volgorde", "thema", "acties"],
    ),
    ("agenda", {"zaken": [item("A", omvang="complex")], "duur": 60}, ["minuten", "passen", "acties"]),
    ("agenda", {"zaken": []}, ["acties"]),
    ("agenda", {"zaken": [item("A", acuut=True)]}, ["alarm", "acties"]),
    ("stroomdiagram", {}, []),
    ("stroomdiagram", ROUND_OFF, ["reconstructie", "acties"]),
    (
        "stroomdiagram",
        {"crisis": "onbekend"},
        ["reconstructie", "veiligheid", "onbekend", "alarm", "acties"],
    ),
    ("stroomdiagram", {"crisis": "ja"}, ["reconstructie", "alarm", "acties"]),
]


def sentences(check: str, codes: list[str]) -> list[str]:
    known = choices(check) | shared()
    return [known[code].text for code in codes]


@pytest.mark.parametrize(("check", "answers", "codes"), CASES)
def test_a_result_names_the_choices_of_ours_that_it_rests_on(
    check: str, answers: dict[str, Any], codes: list[str]
) -> None:
    assert decide(check, answers)["eigen"] == sentences(check, codes)


def test_every_choice_comes_out_of_some_case() -> None:
    for check in CHECKS:
        used = {code for name, _, codes in CASES for code in codes if name == check}
        # A case table may say them too; those are held to what comes out with all else.
        used |= {code for case in cases(check) for code in case.expected.own or ()}
        assert set(choices(check)) - used == set(), check
    assert set(shared()) == {code for _, _, codes in CASES for code in codes} & set(shared())


def test_no_choice_of_a_check_takes_the_name_of_one_that_all_share() -> None:
    assert not [check for check in CHECKS if choices(check).keys() & shared().keys()]


def test_every_choice_is_said_once_in_whole_sentences_with_its_reason() -> None:
    every = [*shared().values(), *(choice for check in CHECKS for choice in choices(check).values())]
    assert len({choice.text for choice in every}) == len(every)
    for choice in every:
        assert choice.text.endswith("."), choice.code
        assert choice.reason.endswith("."), choice.code
        assert "{" not in choice.text + choice.reason, choice.code


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        ("Dit is van ons.", "text"),
        ({}, "text"),
        ({"text": "Dit is van ons."}, "reason"),
        ({"text": "Dit is van ons.", "reason": " "}, "reason"),
    ],
)
def test_a_choice_without_sentence_or_reason_is_a_fault_with_place_and_remedy(
    entry: Any, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "load", lambda _name: {"eigen": {"minuten": entry}})
    with pytest.raises(WordsError) as stopped:
        choices.__wrapped__("agenda")
    assert str(stopped.value) == (
        f"rules/agenda/words.toml: [eigen.minuten] heeft geen {key}. "
        "Schrijf bij text wat van ons is, en bij reason waarom."
    )


def test_a_partner_that_is_ours_says_so_and_one_of_the_source_does_not() -> None:
    ours = decide("grenzen", {"taak": "medische-behandeling"})
    theirs = decide("grenzen", {"taak": "bewonersinitiatief-begeleiden"})
    assert ours["partner"] == "huisarts of medisch specialist"
    assert ours["actions"][0]["text"] == (
        "Ga met deze vraag naar: huisarts of medisch specialist (partner door ons toegevoegd)."
    )
    assert "door ons" not in " ".join(entry["text"] for entry in theirs["actions"])


def test_an_alert_is_said_to_be_ours_before_there_is_an_outcome() -> None:
    result = decide("triage", {"hulpvragen": ["geweld-thuis"]})
    assert result["outcome"] is None
    assert result["eigen"] == sentences("triage", ["alarm"])
