"""What the snapshot of a check holds, and its file as text that a person can read and compare."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rules import CHECKS, decide
from rules.core.schema import schema
from rules.core.table import Decision, Row
from rules.core.texts import texts
from rules.decide import described
from tests.case_tables import shown, table

FOLDER = Path(__file__).parent
COMMAND = "python -m tests.rules.snapshots"
WIDTH = 120


def file_of(check: str) -> Path:
    """Return where the snapshot of a check is kept."""
    return FOLDER / f"{check}.json"


def snapshot(check: str) -> dict[str, Any]:
    """Return the questions, the alerts per answer, the note, the decision, the flow and the chosen results of a check."""
    rule = CHECKS[check]
    found: dict[str, Any] = {
        "vragen": schema(check),
        "alarm": [{"vraag": q, "antwoord": a, "alarm": raised} for (q, a), raised in rule.alerting().items()],
        "tabel": as_rows(rule.table(check)),
        "uitkomsten": {
            name: {"antwoorden": answers, "resultaat": result(check, answers), **beside(check, answers)}
            for name, answers in shown(check).items()
        },
    }
    if note := rule.note():
        found["opmerking"] = note
    if rule.graph:
        found["stroom"] = rule.graph()
    if question := table(check).get("vraag"):
        options = schema(check)["properties"][question]["oneOf"]
        found["kort"] = {option["const"]: in_short(check, {question: option["const"]}) for option in options}
    return found


def result(check: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return a whole result but for the hash of the words, which changes with any of them."""
    found = decide(check, answers)
    receipt = {
        name: value for name, value in found["receipt"].items() if name not in {"words", "rules_version"}
    }
    return {**found, "receipt": receipt}


def beside(check: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return what stands beside a result: tables, asides, card, sides, how near, doubts, what a resident is told.

    Of a paper to work with, each text that it says.
    """
    found, description = described(check, answers)
    told = CHECKS[check].resident(answers, found)
    sides = (description["weighing"] or {"sides": []})["sides"]
    groups = (description["doubts"] or {"groups": []})["groups"]
    parts = {
        "tabellen": description["tables"],
        "terzijde": {entry["path"]: entry["text"] for entry in description["asides"]},
        "kaart": description["door"],
        "nipt": description["near"],
        "kanten": [f"{side['mark']} {side['title']}: {len(side['entries'])}" for side in sides],
        "twijfels": {
            group["title"]: [f"{entry['path']}: {' '.join(entry['then'])}" for entry in group["entries"]]
            for group in groups
        },
        "bewoner": told and _lists(told._asdict()),
        "werkblad": [text for text in texts(description["handout"]) if text],
    }
    return {name: value for name, value in parts.items() if value}


def _lists(value: Any) -> Any:
    """Return a value as a file has it: JSON knows no tuples."""
    return json.loads(json.dumps(value))


def in_short(check: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return what differs between the answers of a check of one question, with the fields of its own."""
    found = decide(check, answers)
    parts = ("outcome", "summary", *table(check)["contract"]["velden"], "reasons", "actions", "alerts")
    return {name: found[name] for name in parts} | beside(check, answers)


def as_rows(decision: Decision) -> dict[str, Any]:
    """Return the table of a check: its columns, and its rows by part."""
    return {
        "inleiding": decision.intro,
        "kolommen": [column.title for column in decision.columns],
        "delen": [
            {"titel": part.title, "rijen": [_row(row) for row in part.rows]} for part in decision.parts
        ],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "cellen": list(row.cells), "uitkomsten": list(row.outcomes), "bron": row.source, "eigen": row.own,
        "bellen": list(row.phones), **_found_by(row),
    }  # fmt: skip


def _found_by(row: Row) -> dict[str, Any]:
    """Return what a row that is of one answer is found by."""
    if row.entry is None:
        return {}
    return {"adres": row.entry.anchor, "alledaags": row.entry.everyday, "zoekwoorden": list(row.entry.words)}


def readable(value: Any, indent: int = 0) -> str:
    """Return JSON on one line where that fits, else an entry a line, in the order of the result."""
    short = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or indent + len(short) <= WIDTH:
        return short
    space = " " * (indent + 2)
    if isinstance(value, dict):
        lines = [f"{json.dumps(k, ensure_ascii=False)}: {readable(v, indent + 2)}" for k, v in value.items()]
    else:
        lines = [readable(entry, indent + 2) for entry in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{space}" + f",\n{space}".join(lines) + f"\n{' ' * indent}{closing}"
