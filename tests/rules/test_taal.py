"""Taal against the contract: what decides, that the text stays as it is, and the help in other forms."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.marks import MOST, marks
from rules.door import described_json, marks_json
from rules.registry import CHECKS
from rules.taal.beside import MOST as ROWS

Answers = dict[str, Any]
PIECES = st.sampled_from(
    ["lui ", "zij belde ", "06-12345678 ", "“nooit” ", "altijd ", "mevrouw A. ", "\n", " "]
)


def expected(findings: list[dict[str, Any]]) -> str:
    """Return the outcome as the contract tells it: a person first, then a word, then nothing."""
    kinds = [entry["soort"] for entry in findings]
    if "persoonsgegeven" in kinds:
        return "persoonsgegevens"
    return "kijk-na" if kinds else "schoon"


@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_heaviest_finding_decides_and_white_space_is_no_text(text: str) -> None:
    result = decide("taal", {"tekst": text})
    if text.strip():
        assert result["outcome"] == expected(result["vondsten"])
        assert result["missing"] == []
        assert result["reasons"][0]["answer"] == text
    else:
        assert (result["outcome"], result["missing"]) == (None, ["tekst"])
        assert result["vondsten"] == []
    assert result["what_if"] == []
    assert result["verder"] == []


@pytest.mark.parametrize("text", ["", " \n\t ", "\ufeff", "\u200b"])
def test_a_text_of_nothing_is_not_answered(text: str) -> None:
    found = decide("taal", {"tekst": text})
    # What only looks like nothing is a text in which nothing is found.
    assert found["outcome"] == (None if text != "\u200b" else "schoon")


def test_a_hundred_thousand_characters_are_read_and_one_more_is_refused() -> None:
    assert decide("taal", {"tekst": "é" * 100_000})["outcome"] == "schoon"
    with pytest.raises(BadAnswersError) as bad:
        decide("taal", {"tekst": "é" * 100_001})
    assert [fault.field for fault in bad.value.faults] == ["/tekst"]


def test_every_outcome_says_that_names_cannot_be_found() -> None:
    for text in ("Zij belde.", "lui", "06-12345678"):
        result = decide("taal", {"tekst": text})
        assert any("vinden wij niet" in action["text"] for action in result["actions"]), text


def test_what_points_to_a_person_comes_first_and_the_words_after_it() -> None:
    actions = [entry["text"] for entry in decide("taal", {"tekst": "lui, 06-12345678"})["actions"]]
    assert "label" in actions[0]
    assert "Kijk daarna de woorden na" in actions[1]
    alone = [entry["text"] for entry in decide("taal", {"tekst": "06-12345678"})["actions"]]
    assert not any("woorden" in text for text in alone)


def tables(text: str) -> list[dict[str, Any]]:
    """Return the tables beside a result."""
    _, description = described_json("taal", json.dumps({"tekst": text})).split("\n")
    found: list[dict[str, Any]] = json.loads(description)["tables"]
    return found


def test_a_table_names_each_thing_once_with_how_often_it_stands_there() -> None:
    person, words = tables("Lui, lui en altijd; a@b.nl.")
    assert [row[0] for row in person["rows"]] == ["a@b.nl"]
    assert [row[0] for row in words["rows"]] == ["Lui (2 keer)", "altijd"]
    assert all(all(row) for row in words["rows"])


def test_a_table_that_nobody_would_read_is_cut_and_says_so() -> None:
    (found,) = tables(" ".join(f"a{number}@b.nl" for number in range(ROWS + 3)))
    assert len(found["rows"]) == ROWS
    assert found["note"] == "Er is nog meer: 3 andere. Begin bij deze."
    (whole,) = tables(" ".join(f"a{number}@b.nl" for number in range(ROWS)))
    assert whole["note"] == ""


def test_a_helper_looks_at_all_texts_of_a_form_at_once_and_says_each_thing_once() -> None:
    found = json.loads(marks_json("taal", json.dumps(["lui en Lui", "", "bel 06-12345678, altijd"])))
    assert [[mark["text"] for mark in of_text] for of_text in found] == [
        ["lui"],
        [],
        ["06-12345678", "altijd"],
    ]
    assert found[0][0]["kind"] == "oordeel"


def test_a_check_that_does_not_help_finds_nothing_and_so_does_one_with_too_much_to_read() -> None:
    assert marks(CHECKS["triage"], ["lui"]) == [[]]
    assert marks(CHECKS["taal"], ["lui " * (MOST // 4)]) != [[]]
    assert marks(CHECKS["taal"], ["lui " * (MOST // 4), "lui"]) == [[], []]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Bel 06 – 12345678", "persoonsgegevens"),
        ("Kerkstraat 12 bis, 3511 AB Utrecht", "persoonsgegevens"),
        ("Bel mw.Jansen", "persoonsgegevens"),
        ("In de jaren '80 was hij lui. Dat zei Hans' moeder", "kijk-na"),
        ("Bel mevrouw A. Zij kwam in de jaren '80.", "schoon"),
    ],
)
def test_a_pasted_report_is_read_with_the_signs_that_word_makes_of_it(text: str, outcome: str) -> None:
    result = decide("taal", {"tekst": text})
    assert result["outcome"] == outcome
    assert result["reasons"][0]["answer"] == text
