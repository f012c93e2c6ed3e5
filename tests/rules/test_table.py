"""The decision of each rule as a table: every outcome has a row, and every row says where it comes from."""

from __future__ import annotations

import pytest

from rules import CHECKS as RULES
from rules import decide
from rules.core.helplines import helplines
from rules.core.table import Decision, phones_in
from rules.core.words import load, source
from tests.case_tables import cases
from tests.rules.contract import CHECKS, OUTCOMES

per_check = pytest.mark.parametrize("check", CHECKS)
TONES = {"yes", "part", "no"}


def decision(check: str) -> Decision:
    """Return the table of a check."""
    return RULES[check].table(check)


@per_check
def test_every_outcome_has_a_row_and_no_row_leads_to_another(check: str) -> None:
    assert {code for row in decision(check).rows for code in row.outcomes} == OUTCOMES[check]
    assert all(row.outcomes for row in decision(check).rows)


@per_check
def test_every_row_rests_on_a_passage_or_says_that_it_is_ours(check: str) -> None:
    for row in decision(check).rows:
        assert row.source or row.own, row
        assert not row.source or source(row.source).section


@per_check
def test_every_row_has_a_text_in_each_column_and_stands_there_once(check: str) -> None:
    found = decision(check)
    assert found.intro.endswith(".")
    assert all(column.title and column.short for column in found.columns)
    assert len({column.short for column in found.columns} | {"Bron"}) == len(found.columns) + 1
    for part in found.parts:
        assert part.rows, part.title
        assert all(len(row.cells) == len(found.columns) and all(row.cells) for row in part.rows)
        assert {name for row in part.rows for _, name in row.tones} <= TONES
    assert len({row.cells for row in found.rows}) == len(found.rows)
    titles = [part.title for part in found.parts]
    assert len(set(titles)) == len(titles)
    assert all(titles) or len(titles) == 1, "parts beside each other have titles"


@per_check
def test_a_row_gives_the_numbers_of_where_it_leads(check: str) -> None:
    """Whoever reads the table without a script must be able to dial from it."""
    words = load(f"{check}/words.toml")
    for row in decision(check).rows:
        assert set(row.phones) <= set(helplines())
        assert len(set(row.phones)) == len(row.phones)
        if len(row.outcomes) == 1 and not decision(check).named:
            assert set(phones_in(words["outcome"][row.outcomes[0]])) <= set(row.phones), row


def test_a_task_at_which_waiting_is_dangerous_has_its_number_in_the_table() -> None:
    rows = {row.cells[0]: row for row in decision("grenzen").rows}
    titles = {task["id"]: task["title"] for task in load("grenzen/words.toml")["taak"]}
    for case in cases("grenzen"):
        if case.answers:
            row = rows[titles[case.answers["taak"]]]
            said = {helplines()[name].number for name in row.phones}
            alerts = decide("grenzen", case.answers)["alerts"]
            assert {phone["number"] for alert in alerts for phone in alert["phones"]} <= said
            assert row.outcomes == (case.expected.outcome,)


def test_a_partner_that_is_ours_is_said_to_be_so_in_its_row() -> None:
    ours = [row.cells[0] for row in decision("grenzen").rows if row.own]
    tasks = load("grenzen/words.toml")["taak"]
    assert ours == [task["title"] for task in tasks if task.get("partner-eigen")]
    assert ours


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ({"text": "Bel {bel:113}.", "phone": "112"}, ("112", "113")),
        (
            {"actions": [{"text": "Bel {bel:112}."}, {"text": "Bel {bel:112}.", "phone": "113"}]},
            ("112", "113"),
        ),
        ({"text": "Bel niemand."}, ()),
        (None, ()),
    ],
)
def test_the_numbers_of_an_entry_are_those_that_it_names_each_once(
    entry: dict[str, object] | None, found: tuple[str, ...]
) -> None:
    assert phones_in(entry) == found
