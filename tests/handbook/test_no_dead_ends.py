"""No outcome leaves a reader standing: each leads on to a page, to another check, or to somebody to call."""

from __future__ import annotations

from typing import Any

import pytest

from rules.decide import described
from site_builder.check_pages import check_pages
from site_builder.leads import lead_link
from tests.case_tables import Case, decided


def ways_on(description: dict[str, Any], page: str) -> list[str]:
    """Return where a described result leads: addresses of pages and checks, and numbers to dial."""
    entries = [
        *description["alerts"],
        *(entry for part in description["actions"] for entry in part["entries"]),
    ]
    links = [lead_link(entry["link"], page) for entry in entries]
    onward = description["onward"]["entries"] if description["onward"] else []
    return [
        *(link["href"] for link in links if link),
        *(check_pages()[entry["check"]] for entry in onward),
        *(
            entry["phone"]["number"]
            for part in description["actions"]
            for entry in part["entries"]
            if entry["phone"]
        ),
        *(phone["number"] for alert in description["alerts"] for phone in alert["phones"]),
    ]


@pytest.mark.parametrize("check", check_pages())
def test_each_outcome_leads_on(check: str) -> None:
    def leads(case: Case) -> list[str]:
        return ways_on(described(check, case.answers)[1], check_pages()[check])

    assert {(case.expected.outcome, case.name) for case in decided(check) if not leads(case)} == set()


def test_a_result_that_leads_nowhere_is_seen() -> None:
    nothing: dict[str, Any] = {"alerts": [], "actions": [], "onward": None}
    assert ways_on(nothing, "index.md") == []
    read = {"entries": [{"link": {"page": "werken/regie"}, "phone": None}]}
    assert ways_on({**nothing, "actions": [read]}, "index.md") == ["werken/regie/"]
