"""The Meldcode is told as it is today: five steps, an instrument in two of them, no way round reporting."""

from __future__ import annotations

import re

import pytest

from site_builder.glossary import terms
from site_builder.pages import Page
from tests.handbook.prose import BY_PATH, PAGES


def test_the_page_of_the_meldcode_has_the_five_steps_in_order() -> None:
    body = BY_PATH["casuistiek/meldcode.md"].body
    steps = re.findall(r"^\d\. \*\*(.+?)\.\*\*$", body, re.MULTILINE)
    assert steps == [
        "Breng de signalen in kaart",
        "Overleg",
        "Praat met de mensen om wie het gaat",
        "Weeg met het afwegingskader",
        "Beslis twee keer",
    ]
    for needed in ("{bel:112}", "{bel:veilig-thuis}", "kindcheck", "partners", "oudere", "Sla stap 3 over"):
        assert needed in body


def test_always_reporting_is_called_a_norm_before_it_is_told() -> None:
    before, told, _ = BY_PATH["casuistiek/meldcode.md"].body.partition("- **Acute onveiligheid")
    assert told
    assert "norm" in before.partition("## Wanneer meld je altijd?")[2]
    assert "staat niet in de wet" in before


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_no_page_calls_the_instrument_a_step_or_says_that_one_need_not_report(page: Page) -> None:
    text = " ".join(page.body.split())
    assert not re.search(r"stap (?:die|genaamd) (?:het )?afwegingskader", text)
    assert not re.search(
        r"(?:hoeft?(?: je| men)?) (?:dan |dus )?niet te melden|niet verplicht (?:om )?te melden", text
    )


def test_the_glossary_says_where_in_the_meldcode_the_instrument_helps() -> None:
    said = {term.term: term.explanation for term in terms()}
    assert "stap 4 en 5" in said["Afwegingskader (Meldcode)"]
    assert "niet de stap" not in said["Afwegingskader"]
