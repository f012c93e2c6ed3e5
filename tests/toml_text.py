"""Writes data as TOML, for tests that lay words of their own over ours."""

from __future__ import annotations

import json
from typing import Any


def as_toml(data: dict[str, Any]) -> str:
    """Return tables as TOML, in its plainest form: each value on a line of its own."""
    return "".join(f"{json.dumps(key)} = {_value(value)}\n" for key, value in data.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_value(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
