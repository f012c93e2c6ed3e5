"""`text`: a few words, on one line."""

from __future__ import annotations

from rules.kinds.kind import Kind
from rules.kinds.written import KEYS, expected, needed, read, schema

KIND = Kind(
    "text",
    read,
    schema,
    expected,
    keys=KEYS,
    needed=needed,
    takes=lambda _entry, value: isinstance(value, str),
)
