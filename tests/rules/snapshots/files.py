"""What the snapshot of a check holds, and its file as text that a person can read and compare."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rules import CHECKS, decide
from rules.core.schema import schema
from tests.rules.snapshots.chosen import CHOSEN

FOLDER = Path(__file__).parent
COMMAND = "python -m tests.rules.snapshots"
WIDTH = 120


def file_of(check: str) -> Path:
    """Return where the snapshot of a check is kept."""
    return FOLDER / f"{check}.json"


def snapshot(check: str) -> dict[str, Any]:
    """Return the questions, the alerts per answer, the flow and the chosen results of a check."""
    rule = CHECKS[check]
    found: dict[str, Any] = {
        "vragen": schema(check),
        "alarm": [{"vraag": q, "antwoord": a, "alarm": raised} for (q, a), raised in rule.alerting().items()],
        "uitkomsten": {
            name: {"antwoorden": answers, "resultaat": result(check, answers)}
            for name, answers in CHOSEN[check].items()
        },
    }
    if rule.graph:
        found["stroom"] = rule.graph()
    if check == "grenzen":
        found["taken"] = {option["const"]: in_short(option["const"]) for option in _tasks()}
    return found


def result(check: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return a whole result but for the hash of the words, which changes with any of them."""
    found = decide(check, answers)
    receipt = {
        name: value for name, value in found["receipt"].items() if name not in {"words", "rules_version"}
    }
    return {**found, "receipt": receipt}


def in_short(task: str) -> dict[str, Any]:
    """Return what differs between the tasks of one outcome."""
    found = decide("grenzen", {"taak": task})
    return {
        name: found[name]
        for name in ("outcome", "summary", "partner", "toelichting", "reasons", "actions", "alerts")
    }


def _tasks() -> list[dict[str, Any]]:
    options: list[dict[str, Any]] = schema("grenzen")["properties"]["taak"]["oneOf"]
    return options


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
