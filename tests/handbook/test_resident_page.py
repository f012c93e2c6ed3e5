"""The page for the resident reads as B1 does, whatever the outcome: measured as every text for residents is."""

from __future__ import annotations

from typing import Any

import pytest

from rules.decide import described
from site_builder.generate.readability import LEAST, measure, running_text
from tests.case_tables import cases

LONGEST_SENTENCE = 12  # words, on average


def sentences(sheet: dict[str, Any]) -> list[str]:
    """Return what is read on a page but the law at its foot, which is named as one cites it."""
    parts = sheet["parts"]
    return [
        sheet["about"],
        *(text for part in parts for text in (*part["text"], *part["entries"], *part["close"])),
    ]


@pytest.mark.parametrize("check", ["overdracht", "participatie", "regie", "stroomdiagram", "zrm"])
def test_every_page_for_the_resident_is_plain_enough(check: str) -> None:
    for case in cases(check):
        sheet = described(check, case.answers)[1]["resident"]
        if sheet:
            found = measure(case.name, "inwoner", running_text("\n".join(sentences(sheet))))
            assert found.score >= LEAST["inwoner"], found
            assert found.sentence <= LONGEST_SENTENCE, found


@pytest.mark.parametrize("check", ["triage", "overdracht"])
def test_what_a_resident_consents_to_is_plain_enough(check: str) -> None:
    found = [described(check, case.answers)[1]["handover"] for case in cases(check)]
    consent = next(part for sheet in found if sheet for part in sheet["parts"] if part["code"] == "consent")
    assert measure("", "inwoner", running_text("\n".join([*consent["text"], *consent["ticks"]]))).good
