"""What the checks are filled in with to be timed: as much as is usual, and the most that they take."""

from __future__ import annotations

from typing import Any

from bench.answers import Size
from rules import CHECKS
from rules.shared.domains import IDS as DOMAINS
from tests.browser.answers import filled


def usual() -> list[Size]:
    """Return for each check the case of its table that fills in most and comes to an outcome."""
    return [
        Size(check, "usual", max((case.answers for case in found), key=lambda answers: len(str(answers))))
        for check in CHECKS
        if check != "zrmgroep"  # it has no fields: see `most`
        if (found := [case for case in filled(check) if case.expected.outcome])
    ]


def caseload(cases: int) -> dict[str, Any]:
    """Return a half-yearly look over so many cases, each on its way through the diagram."""
    begun = {"crisis": "nee", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "nee"}
    return {
        "maand": "2026-11",
        "zaken": [
            {
                "label": f"casus {number}",
                "begin": f"{2020 + number % 6}-0{number % 9 + 1}",
                "antwoorden": begun,
            }
            for number in range(cases)
        ],
    }


def people(count: int) -> dict[str, Any]:
    """Return so many people around somebody, over all areas and distances."""
    areas = ("familie", "vrienden", "kennissen", "werk", "school", "hulpverlening", "overig")
    kinds = ("emotioneel", "materieel", "gezelschap", "advies")
    return {
        "personen": [
            {
                "label": f"iemand met nummer {number}",
                "gebied": areas[number % len(areas)],
                "afstand": number % 3 + 1,
                "krijgt": [kinds[number % 4]],
                "geeft": [kinds[number % 3]],
            }
            for number in range(count)
        ]
    }


def report(words: int) -> dict[str, Any]:
    """Return a report of so many words, one in a hundred of which is to be looked at."""
    plain = ("moeder", "belt", "op", "maandag", "twee", "keer", "en", "krijgt", "geen", "gehoor")
    found = ["nooit" if number % 100 == 0 else plain[number % len(plain)] for number in range(words)]
    return {"tekst": " ".join(found)}


def profiles(count: int) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Return so many profiles of two measurements each, as `zrm` saves them."""

    def measured(moment: str, turn: int) -> dict[str, Any]:
        return {"moment": moment, "scores": {name: (turn + at) % 5 + 1 for at, name in enumerate(DOMAINS)}}

    return tuple(
        ("zrm", {"metingen": [measured("start", number), measured("drie-maanden", number * 3)]})
        for number in range(count)
    )


def most() -> list[Size]:
    """Return the longest lists that a check takes, and a caseload of the usual size beside the largest."""
    items = [{"id": f"zaak {number}", "omvang": "licht"} for number in range(50)]
    return [
        Size("agenda", "50 items", {"start": "09:00", "duur": 240, "zaken": items}),
        Size("halfjaar", "12 cases", caseload(12)),
        Size("halfjaar", "300 cases", caseload(300)),
        Size("netwerk", "40 people", people(40)),
        Size("taal", "10,000 words", report(10_000)),
        Size("zrmgroep", "30 files", {}, profiles(30)),
        Size("zrmgroep", "500 files", {}, profiles(500)),
    ]
