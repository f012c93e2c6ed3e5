"""Every text is easy enough for its reader, measured with Flesch-Douma, and the site shows it."""

from __future__ import annotations

import pytest

from rules import CHECKS
from site_builder.generate import readability
from site_builder.generate.readability import LEAST, Measure, measure, measures, running_text
from tests.handbook.prose import BY_PATH, PAGES

MEASURES = {entry.name: entry for entry in measures()}
FOR_RESIDENTS = ["begin/inwoners.md", "index.md", "triage.md", "over/privacy.md"]
# On average, over a whole text; a page of a check is no more than two sentences.
LONGEST_SENTENCE = 17


def test_every_text_is_easy_enough_for_its_reader() -> None:
    assert not [f"{entry.name}: {entry.score}, {entry.reader}" for entry in measures() if not entry.good]
    assert not [entry for entry in measures() if entry.sentence > LONGEST_SENTENCE]


def test_every_page_the_words_of_every_check_and_the_register_of_the_law_are_measured() -> None:
    names = {page.menu_title for page in PAGES} | {f"Vragen en uitkomsten van {check}" for check in CHECKS}
    names.add("De wet van nu")
    assert set(MEASURES) == names
    assert len(measures()) == len(names)


def test_residents_get_the_lowest_threshold_of_difficulty() -> None:
    assert LEAST["inwoner"] > LEAST["partner"] == LEAST["team"]
    for path in FOR_RESIDENTS:
        assert BY_PATH[path].meta["doelgroep"] == "inwoner"
    assert MEASURES["Vragen en uitkomsten van triage"].reader == "inwoner"


def test_the_table_lists_every_measure_and_counts_what_is_good() -> None:
    text = readability.readability_page().markdown
    rows = [line for line in text.splitlines() if line.endswith(("| ja |", "| nee |"))]
    assert len(rows) == len(measures())
    for entry in measures():
        row = f"| {entry.name} | {entry.reader} | {entry.score} | {entry.sentence} | ja |"
        assert row in rows
    assert f"Van de {len(rows)} teksten halen er {len(rows)} de grens" in text


def test_a_text_that_is_too_hard_is_shown_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    hard = Measure("Zwaar", "inwoner", LEAST["inwoner"] - 0.1, 30)
    monkeypatch.setattr(readability, "measures", lambda: [hard])
    text = readability.readability_page().markdown
    assert "| Zwaar | inwoner | 74.9 | 30 | nee |" in text
    assert "Van de 1 teksten halen er 0 de grens" in text


def test_the_formula_tells_plain_words_from_the_language_of_the_office() -> None:
    plain = measure("a", "inwoner", "Je belt het team. Een collega komt langs. Zij kijkt wat je nodig hebt.")
    office = measure(
        "b",
        "inwoner",
        "Teneinde de ondersteuningsbehoefte multidisciplinair te inventariseren wordt voorafgaand aan de "
        "indicatiestelling een integrale vraagverhelderingsprocedure geïnitieerd.",
    )
    assert plain.good
    assert not office.good
    assert plain.score > office.score


def test_only_sentences_are_measured() -> None:
    markdown = (
        "# Een kop\n\nDit is [een zin](../a.md) met **nadruk**.\n\n| a | b |\n| --- | --- |\n| c | d |\n\n"
        "- Punt zonder punt\n\n```uitwerking\ncode = 1\n```\n\n::: check triage\n"
    )
    assert running_text(markdown) == "Dit is een zin met nadruk. Punt zonder punt."
