"""The case tables of `tests/cases` as data, for every runtime that must give the same answer.

`cases()` gives each case with the answers that go in and what must come out;
`differences(case, result)` says in words where a result departs from its case.
`python -m tests.case_tables` prints what goes in, for the build: pairs of a check and its answers as JSON.
"""

from __future__ import annotations

import json
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from rules import CHECKS as RULES
from rules.shared.own import choices, shared

FOLDER = Path(__file__).parent / "cases"
CHECKS = tuple(RULES)
# TOML has no null: a dash in a table stands for "nothing" (not answered, not assessed, no outcome).
NOTHING = "-"
NEEDED = {"naam", "uitkomst", "redenen", "alarm"}
ANSWERS = {"antwoorden", "rijen"}
OPTIONAL = {"ontbreekt", "acties", "acties-niet", "velden", "eigen"}


class Expected(NamedTuple):
    """What must come out; `missing` and `own` are None where the table does not speak of them."""

    outcome: str | None
    reasons: list[str]
    alerts: list[str]
    missing: list[str] | None
    actions: list[str]
    never_actions: list[str]
    fields: dict[str, Any]
    own: list[str] | None = None


class Case(NamedTuple):
    """One row of a table: the check, a Dutch name, the answers and what is expected."""

    check: str
    name: str
    answers: dict[str, Any]
    expected: Expected


@cache
def table(check: str) -> dict[str, Any]:
    """Return the raw table of one check."""
    return tomllib.loads((FOLDER / f"{check}.toml").read_text("utf-8"))


def cases(*checks: str) -> list[Case]:
    """Return the cases of these checks (all checks when none is named), in the tables' order."""
    return [
        case
        for check in checks or CHECKS
        for case in (
            *(_case(check, row) for row in table(check)["geval"]),
            *(
                _short(check, row, part["kop"])
                for part in table(check).get("deel", ())
                for row in part["rijen"]
            ),
        )
    ]


def differences(case: Case, result: dict[str, Any]) -> list[str]:
    """Return a sentence for every way in which the result is not what the case expects."""
    wanted = case.expected
    found: dict[str, tuple[Any, Any]] = {
        "check": (case.check, result.get("check")),
        "outcome": (wanted.outcome, result.get("outcome")),
        "reasons": (wanted.reasons, [reason["question"] for reason in result.get("reasons", ())]),
        "alerts": (wanted.alerts, [alert["code"] for alert in result.get("alerts", ())]),
        **{field: (value, result.get(field)) for field, value in wanted.fields.items()},
    }
    if wanted.missing is not None:
        found["missing"] = (wanted.missing, result.get("missing"))
    if wanted.own is not None:
        known = choices(case.check) | shared()
        found["eigen"] = ([known[code].text for code in wanted.own], result.get("eigen"))
    spoken = [" ".join(action.values()) for action in result.get("actions", ())]
    return [
        *(f"{name}: expected {want!r}, got {got!r}" for name, (want, got) in found.items() if want != got),
        *(f"no action mentions {w!r}" for w in wanted.actions if not any(w in s for s in spoken)),
        *(f"an action mentions {w!r}" for w in wanted.never_actions if any(w in s for s in spoken)),
    ]


def _case(check: str, row: dict[str, Any]) -> Case:
    where = f"tests/cases/{check}.toml, geval {row.get('naam', '(zonder naam)')!r}"
    if absent := NEEDED - row.keys():
        raise ValueError(f"{where}: add {', '.join(sorted(absent))}")
    if foreign := row.keys() - NEEDED - ANSWERS - OPTIONAL:
        raise ValueError(f"{where}: {', '.join(sorted(foreign))} means nothing here; take it out")
    if not ANSWERS & row.keys():
        raise ValueError(f"{where}: add antwoorden (or rijen)")
    return Case(
        check,
        row["naam"],
        answers_of(row),
        Expected(
            outcome=_nulls(row["uitkomst"]),
            reasons=row["redenen"],
            alerts=row["alarm"],
            missing=row.get("ontbreekt"),
            actions=row.get("acties", []),
            never_actions=row.get("acties-niet", []),
            fields=_nulls(row.get("velden", {})),
            own=row.get("eigen"),
        ),
    )


def _short(check: str, row: dict[str, Any], heading: str) -> Case:
    """Return a case of one line: a check of one question, which the table names as `vraag`."""
    question = table(check)["vraag"]
    return Case(
        check,
        f"{row[question]} ({heading})",
        {question: row[question]},
        Expected(
            outcome=row["uitkomst"],
            reasons=[question],
            alerts=row.get("alarm", []),
            missing=[],
            actions=row.get("acties", []),
            never_actions=[],
            fields={},
        ),
    )


def answers_of(row: dict[str, Any]) -> dict[str, Any]:
    """Return the answers of a row, however it writes them."""
    return {**_nulls(row.get("antwoorden", {})), **_rows(row.get("rijen", {}))}


def shown(check: str) -> dict[str, dict[str, Any]]:
    """Return the answers whose whole results are kept, each by its name."""
    return {row["naam"]: answers_of(row) for row in table(check)["toon"]}


def decided(check: str) -> list[Case]:
    """Return the cases that come to an outcome, those that raise an alert and say most first."""
    found = [case for case in cases(check) if case.answers and case.expected.outcome]
    return sorted(found, key=lambda case: (-len(case.expected.alerts), -len(case.expected.reasons)))


def _rows(rows: dict[str, list[str]]) -> dict[str, str]:
    """Return `{"wonen-1": "ja"}` for `{"wonen": ["ja"]}`; a dash is a question left out."""
    return {
        f"{theme}-{number}": answer
        for theme, answers in rows.items()
        for number, answer in enumerate(answers, 1)
        if answer != NOTHING
    }


def _nulls(value: Any) -> Any:
    """Return the value with None for every dash in it."""
    if isinstance(value, dict):
        return {key: _nulls(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_nulls(entry) for entry in value]
    return None if value == NOTHING else value


if __name__ == "__main__":
    sys.stdout.write(json.dumps([(case.check, json.dumps(case.answers)) for case in cases()]))
