"""What a reader takes along of each outcome is what is kept in `golden/`: copied text, HTML and paper."""

from __future__ import annotations

import pytest

from rules.decide import described
from tests.browser.golden.rendered import COMMAND, FORMS, chosen, file_of, rendered
from tests.browser.visit import Visit
from tests.case_tables import CHECKS


@pytest.fixture(scope="module")
def kept() -> dict[tuple[str, str], str]:
    return {(check, form): file_of(check, form).read_text("utf-8") for check in CHECKS for form in FORMS}


@pytest.mark.parametrize("check", CHECKS)
def test_what_is_taken_along_is_what_was_kept(
    check: str, visit: Visit, kept: dict[tuple[str, str], str]
) -> None:
    for form, text in rendered(visit.page, visit.base, check).items():
        assert text == kept[check, form], f"Meant so? Run {COMMAND}, and read the difference in git."


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("check", CHECKS)
def test_no_number_and_no_table_gets_lost(check: str, form: str, kept: dict[tuple[str, str], str]) -> None:
    parts = kept[check, form].split("\n=== ")
    assert len(parts) == len(chosen(check))
    for case, part in zip(chosen(check), parts, strict=True):
        _, description = described(check, case.answers)
        entries = [entry for listed in description["actions"] for entry in listed["entries"]]
        phones = [phone for entry in description["alerts"] for phone in entry["phones"]]
        phones += [entry["phone"] for entry in entries if entry["phone"]]
        for phone in phones:
            assert phone["number"] in part
        for entry in description["own"]["entries"] if description["own"] else []:
            assert plain(entry, form) in part
        # What says nothing that the answers do not say has paper once, among those.
        tables = [table for table in description["tables"] if form != "paper" or not table.get("again")]
        for table in tables:
            for row in table.get("rows", [[entry] for entry in table.get("entries", [])]):
                assert plain(row[0], form) in part


@pytest.mark.parametrize("form", FORMS)
def test_schedule_changes_and_tally_are_taken_along(form: str, kept: dict[tuple[str, str], str]) -> None:
    assert "09:20" in kept["agenda", form]
    assert "gestegen" in kept["zrm", form]
    assert "weet ik niet" in kept["overdracht", form]


def plain(text: str, form: str) -> str:
    """Return a text as it stands in this form."""
    return text.replace("&", "&amp;") if form == "html" else text
