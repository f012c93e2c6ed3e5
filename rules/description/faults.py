"""What is wrong with answers, in the words of the questions that it is about."""

from __future__ import annotations

from typing import Any

from rules.core.answers import Fault, clean
from rules.core.explanation import Json
from rules.core.reader import AS_ANSWERED, Places, Reader
from rules.core.words import load
from rules.description.given import title_of, voice_of, walk


def faults_described(check: str, faults: list[Fault], raw: Any, places: Places = AS_ANSWERED) -> Json:
    """Return what a reader is told of answers that the rules refuse.

    Args:
        check: the id of the check.
        faults: what is wrong, in order.
        raw: the answers as they came.
        places: where on the page each record of the answers stands.

    Returns:
        `check`, its title, and `faults`: each with `path` into the answers, `question`, the words of what
        it is about with what that stands in ("Meting 2, Financiën"; empty for the whole), and `message`.
    """
    reader = Reader(voice_of(raw) if isinstance(raw, dict) else "", places)
    return {"check": load(f"{check}/words.toml")["check"]["title"], "faults": [
        {
            "path": ".".join(keys),
            "question": clean(_place(check, keys, reader)),
            "message": clean(fault.said or fault.message),
        }
        for fault in faults
        for keys in [_keys(clean(fault.field))]
    ]}  # fmt: skip


def _keys(pointer: str) -> list[str]:
    """Return the steps of a JSON Pointer."""
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]


def _place(check: str, keys: list[str], reader: Reader) -> str:
    """Return what stands at these steps, as far as there is a question; what it stands in first."""
    way = list(walk(check, keys, reader))
    # A group whose fields say enough is named where what is wrong is the group itself.
    return ", ".join(
        record or title_of(question, reader.voice)
        for place, (question, record) in enumerate(way, start=1)
        if record or place == len(way) or not question.listed
    )
