"""All kinds of questions, by the name that `kind` has in the words; a new one is added here."""

from __future__ import annotations

from rules.kinds import (
    choice,
    choices,
    files,
    flag,
    group,
    label,
    long_text,
    month,
    number,
    records,
    text,
    texts,
    time,
)
from rules.kinds.kind import Kind

KINDS: dict[str, Kind] = {
    module.KIND.id: module.KIND
    for module in (
        choice, choices, flag, number, text, long_text, label, time, month, texts, group, records, files,
    )
}  # fmt: skip
