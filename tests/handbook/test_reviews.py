"""Who from the field looked at a page or a rule is said, and that nobody did where it is empty."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rules import CHECKS
from site_builder import check_data
from site_builder.check_data import words
from site_builder.pages import Page
from site_builder.project import BuildError
from site_builder.reviews import reviews, said
from site_builder.stage import _whose, page_foot
from site_builder.wording import say
from tests.handbook.prose import PAGES

LOOK = {"wie": "teamleider", "organisatie": "Buurtteam Noord", "datum": "2026-11-03"}
REMEDY = "Geef wie (naam of functie), organisatie en datum (jjjj-mm-dd), of laat de lijst leeg."

NOBODY = say("check.niemand")


def page(**meta: Any) -> Page:
    return Page("werken/proef.md", meta, "# Kop\n\nJe belt.\n", 3)


def test_nobody_has_looked_yet_and_nobody_is_invented() -> None:
    assert not [entry.path for entry in PAGES if entry.meta.get("nagekeken")]
    assert not [check for check in CHECKS if words(check)["check"].get("nagekeken")]


def test_every_page_says_so_at_its_foot() -> None:
    assert NOBODY == "Nog niet nagekeken door iemand uit het veld."
    for entry in PAGES:
        assert _whose(entry).count(NOBODY) == 1, entry.path


def test_a_page_that_somebody_looked_at_says_who_and_when_and_not_that_nobody_did() -> None:
    text = page_foot(page(nagekeken=[LOOK, LOOK | {"wie": "S. Bakker", "datum": date(2027, 1, 31)}]), {})
    assert (
        "Nagekeken door teamleider (Buurtteam Noord) op 3 november 2026; "
        "S. Bakker (Buurtteam Noord) op 31 januari 2027." in text
    )
    assert NOBODY not in text


@pytest.mark.parametrize("empty", [None, []])
def test_nothing_and_an_empty_list_are_nobody(empty: Any) -> None:
    assert said(reviews(empty, "docs/a.md")) == NOBODY


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("teamleider", "nagekeken is geen lijst."),
        ({"wie": "a"}, "nagekeken is geen lijst."),
        (["teamleider"], "1: dit zegt niet precies wie, organisatie en datum."),
        ([{"wie": "a", "datum": "2026-11-03"}], "1: dit zegt niet precies wie, organisatie en datum."),
        ([LOOK, LOOK | {"rol": "b"}], "2: dit zegt niet precies wie, organisatie en datum."),
        ([LOOK | {"wie": " "}], "1: wie is leeg of geen tekst."),
        ([LOOK | {"organisatie": 7}], "1: organisatie is leeg of geen tekst."),
        ([LOOK | {"datum": "3-11-2026"}], "1: de datum “3-11-2026” bestaat niet."),
        ([LOOK | {"datum": "2026-02-30"}], "1: de datum “2026-02-30” bestaat niet."),
        ([LOOK | {"datum": "20261103"}], "1: de datum “20261103” is niet jjjj-mm-dd."),
        ([LOOK | {"datum": 2026}], "1: de datum “2026” bestaat niet."),
    ],
)
def test_a_look_that_is_not_whole_stops_with_place_and_remedy(value: Any, message: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_foot(page(nagekeken=value), {})
    place = "docs/werken/proef.md: nagekeken"
    between = " " if message[0].isdigit() else ": "
    assert str(stopped.value) == f"{place}{between}{message} {REMEDY}"


def test_the_look_at_a_rule_is_checked_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"check": {"title": "a", "minutes": "b", "nagekeken": [{"wie": "a"}]}, "outcome": {}}
    monkeypatch.setattr(check_data, "load", lambda _name: broken)
    with pytest.raises(BuildError) as stopped:
        words("zrm")
    assert str(stopped.value).startswith("rules/zrm/words.toml: nagekeken 1: dit zegt niet precies")
