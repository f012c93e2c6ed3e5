"""What is wrong with answers is told in the words of the questions: no code, no path, nothing of JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rules.core.words import WordsError
from rules.decide import decide
from rules.door import decide_json, described_json

# Per fault: where it is, the words of what it is about, and what is said.
TOLD: dict[str, tuple[str, Any, list[tuple[str, str, str]]]] = {
    "a level that is none": (
        "zrm",
        {"metingen": [{}, {"scores": {"financien": 9}}]},
        [("metingen.1.scores.financien", "Meting 2, Financiën", "Het antwoord 9 kan hier niet.")],
    ),
    "a domain of the ZRM with thirteen": (
        "zrm",
        {"metingen": [{"scores": {"adl": 3, "middelengebruik": 2, "veiligheid": 3}}]},
        [
            (f"metingen.0.scores.{name}", "Meting 1, Niveau per leefgebied",
             f"Hier staat “{name}”, en dat hoort niet bij deze check.")
            for name in ("middelengebruik", "veiligheid")
        ],
    ),
    "a record that is none": (
        "zrm",
        {"metingen": [{}, 3]},
        [("metingen.1", "Meting 2", "Hier horen antwoorden te staan, maar er staat 3.")],
    ),
    "a moment that stands twice": (
        "zrm",
        {"metingen": [{"moment": "drie-maanden"}] * 2},
        [("metingen.1.moment", "Meting 2, Wanneer is deze meting?",
          "Het moment “Na drie maanden” staat er al; alleen tussentijds mag vaker.")],
    ),
    "half a character": (
        "agenda",
        {"zaken": [{"id": "\ud83d"}]},
        [("zaken.0.id", "Zaak 1, Label van de zaak",
          "In deze tekst staat een teken dat niet bestaat; typ haar opnieuw.")],
    ),
    "a choice twice": (
        "triage",
        {"leefgebieden": ["financien", "financien"]},
        [("leefgebieden.1", "Waar zijn problemen?", "“Geld en schulden” staat er twee keer in; één keer is genoeg.")],
    ),
    "nothing where something belongs": (
        "triage",
        {"acuut": None, "leefgebieden": None},
        [
            ("acuut", "Is er nu direct gevaar voor iemand?", "Het antwoord niets kan hier niet."),
            ("leefgebieden", "Waar zijn problemen?", "Hier horen de gekozen antwoorden te staan, maar er staat niets."),
        ],
    ),
    "a question that is none": (
        "triage",
        {"een/twee~drie": "ja"},
        [("een/twee~drie", "", "Hier staat “een/twee~drie”, en dat hoort niet bij deze check.")],
    ),
    "no answers at all": ("grenzen", "veel", [("", "", "Hier staan geen antwoorden, maar “veel”.")]),
}  # fmt: skip


def told(check: str, text: str) -> dict[str, Any]:
    """Return the description of wrong answers."""
    result, description = described_json(check, text).split("\n")
    assert result == decide_json(check, text)
    found: dict[str, Any] = json.loads(description)
    assert len(found["faults"]) == len(json.loads(result)["errors"])
    return found


@pytest.mark.parametrize(("check", "answers", "expected"), TOLD.values(), ids=TOLD.keys())
def test_a_fault_is_told_in_the_words_of_its_question(
    check: str, answers: Any, expected: list[tuple[str, str, str]]
) -> None:
    found = told(check, json.dumps(answers))["faults"]
    assert [(fault["path"], fault["question"], fault["message"]) for fault in found] == expected


def test_a_name_that_stands_twice_is_told_by_its_question() -> None:
    (fault,) = told("zrm", '{"metingen": [{"scores": {"adl": 1, "adl": 2}}]}')["faults"]
    assert fault["question"] == "Meting 1, Activiteiten dagelijks leven"
    assert fault["message"] == "Dit staat er twee keer in, en het is niet te zien wat telt."


def test_a_fault_speaks_to_whom_the_answers_are_about() -> None:
    questions = {
        voice: told("triage", json.dumps({"voor": voice, "bereikbaar": "misschien"}))["faults"][0]["question"]
        for voice in ("mezelf", "ander")
    }
    assert questions["mezelf"] != questions["ander"]


def test_what_is_too_deep_is_told_without_a_word_on_layers() -> None:
    (fault,) = told("triage", "[" * 300)["faults"]
    assert fault == {
        "path": "",
        "question": "",
        "message": "Dit zit anders in elkaar dan deze site het bewaart.",
    }


def test_the_title_of_the_check_is_told_too() -> None:
    assert told("zrm", "[]")["check"] == "Hoe zelfredzaam is iemand, en wat verandert er?"


def test_broken_words_have_no_description(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(check: str, raw: Any, _places: Any) -> Any:
        raise WordsError(f"{check}: {decide.__name__} {raw}")

    monkeypatch.setattr("rules.door.described", broken)
    assert described_json("triage", "{}").split("\n")[1] == "null"
