"""Veiligheid against the contract: every combination of what decides, and never a weighing of its own."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

from rules import decide
from rules.core.schema import schema
from rules.core.words import load
from tests.rules.contract import VEILIG_THUIS, YES_NO, YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
READY = ("feiten", "vastgelegd", "vraag", "gespreksleider")
CHOICES: dict[str, tuple[Any, ...]] = {
    "nu": YES_NO_UNKNOWN,
    "signalen": YES_NO_UNKNOWN,
    "structureel": YES_NO_UNKNOWN,
    "twijfel": YES_NO,
    "overleg": YES_NO,
    "gesproken": YES_NO,
    "gesprek-veilig": YES_NO_UNKNOWN,
}


def asks(answers: Answers, question: str) -> bool:
    if question == "structureel":
        return answers.get("signalen") in ("ja", "onbekend")
    return question != "gesprek-veilig" or answers.get("gesproken") == "nee"


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it: danger, signs, and then the steps."""
    now, signs, lasting = (answers.get(name) for name in ("nu", "signalen", "structureel"))
    if now in (None, "ja"):
        return now and "direct-handelen"
    if signs is None or (signs == "nee" and "twijfel" not in answers):
        return None
    if signs == "nee":
        return "alert-blijven" if answers["twijfel"] == "nee" else by_step(answers)
    if lasting is None:
        return None
    points = lasting == "ja" or (signs == "ja" and lasting == "onbekend")
    return "veilig-thuis" if points else by_step(answers)


def by_step(answers: Answers) -> str | None:
    """Return the first step that was not taken; None at one of which it is not known yet."""
    if answers.get("overleg") != "ja":
        return answers.get("overleg") and "overleg-eerst"
    if answers.get("gesproken") != "ja":
        safe = answers.get("gesprek-veilig") if answers.get("gesproken") else None
        return safe and ("gesprek-eerst" if safe == "ja" else "veilig-thuis-advies")
    if answers.get("twijfel") != "nee":
        return answers.get("twijfel") and "veilig-thuis-raadplegen"
    return "inbrengen" if set(answers.get("klaar", ())) == set(READY) else "voorbereiden"


def test_every_combination_comes_out_as_the_contract_says() -> None:
    for answers in partial(CHOICES):
        result = decide("veiligheid", answers)
        assert result["outcome"] == expected(answers), answers
        codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}
        assert [a["code"] for a in result["alerts"]] == codes.get(answers.get("nu", ""), [])
        if result["outcome"]:
            assert {"112", VEILIG_THUIS} & {entry.get("phone") for entry in result["actions"]}
        if answers.get("nu") in ("ja", "onbekend"):
            assert result["actions"][0]["when"] == ("nu" if answers["nu"] == "ja" else "vandaag")


def test_what_is_missing_is_asked_and_can_still_matter() -> None:
    for answers in partial(CHOICES):
        if not all(asks(answers, question) for question in answers):
            continue  # what is left of a question that is not asked any more counts for nothing
        result = decide("veiligheid", answers)
        open_ones = [
            question
            for question in CHOICES
            if question not in answers
            and asks(answers, question)
            and matters(expected, CHOICES, answers, question)
        ]
        assert result["missing"] == open_ones, answers
        assert [q for q in CHOICES if q in result["asked"]] == [q for q in CHOICES if asks(answers, q)]
        assert {"kinderen", "klaar"} <= set(result["asked"])


DONE = {
    "nu": "nee",
    "signalen": "ja",
    "structureel": "nee",
    "twijfel": "nee",
    "overleg": "ja",
    "gesproken": "ja",
}


def test_what_is_left_of_the_preparation_comes_back_in_order() -> None:
    for size in range(5):
        for some in combinations(READY, size):
            for given in (list(some), list(reversed(some))):
                result = decide("veiligheid", {**DONE, "klaar": given})
                assert result["ontbreekt"] == [part for part in READY if part not in some]
                assert result["outcome"] == ("inbrengen" if size == 4 else "voorbereiden")
    assert decide("veiligheid", DONE)["ontbreekt"] == list(READY)
    assert decide("veiligheid", {**DONE, "overleg": "nee"})["ontbreekt"] == []


def test_only_a_case_to_bring_in_leads_on_and_danger_is_asked_again() -> None:
    for answers in partial(CHOICES):
        for extra in ({}, {"klaar": list(READY)}):
            result = decide("veiligheid", {**answers, **extra})
            if result["outcome"] != "inbrengen":
                assert result["verder"] == []
                continue
            (onward,) = result["verder"]
            assert onward["check"] == "inbreng"
            assert onward["answers"] == {
                "veiligheid": "ja" if answers["signalen"] == "ja" else "onbekend",
                "aandachtsfunctionaris": "ja",
                "klaar": ["feiten", "gespreksleider"],
            }


def test_whether_there_are_children_never_decides_and_brings_the_kindcheck() -> None:
    for code in YES_NO_UNKNOWN:
        result = decide("veiligheid", {**DONE, "kinderen": code})
        assert result["outcome"] == "voorbereiden"
        said = [entry for entry in result["actions"] if "kindcheck" in entry["text"]]
        assert bool(said) is (code != "nee")
        assert "kinderen" not in {entry["question"] for entry in result["what_if"]}


def test_no_text_says_that_one_need_not_report_or_that_it_is_safe() -> None:
    """The weighing is the Meldcode's; and reporting is a norm of the profession, no duty in a law."""
    text = str(load("veiligheid/words.toml"))
    for wrong in (r"hoef\w* (?:je )?niet te melden", r"niet (?:hoeven )?melden", r"melden is niet nodig",
                  r"wettelijk\w* (?:plicht|verplicht)", r"meldplicht", r"de wet verplicht", r"het is veilig"):  # fmt: skip
        assert not re.search(wrong, text, re.IGNORECASE), wrong
    assert "norm van je beroep" in text


def test_every_outcome_leaves_the_weighing_to_whoever_reads_it_and_the_meldcode() -> None:
    for answers in partial(CHOICES):
        for extra in ({}, {"klaar": list(READY)}):
            result = decide("veiligheid", {**answers, **extra})
            if result["outcome"] in (None, "direct-handelen"):
                continue
            assert [line for line in result["eigen"] if "met de Meldcode" in line], answers
            texts = [result["title"], result["summary"], *(entry["text"] for entry in result["actions"])]
            assert not [text for text in texts if re.search(r"\bmeld(?:en)? (?:je |is )?niet\b", text)]


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("veiligheid")["properties"]
    assert set(about) == {*CHOICES, "kinderen", "klaar"}
    for name, codes in CHOICES.items():
        assert tuple(option["const"] for option in about[name]["oneOf"]) == codes
    assert tuple(option["const"] for option in about["klaar"]["items"]["oneOf"]) == READY
