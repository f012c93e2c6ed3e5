"""The questions or steps of the form, as a list for whoever leads it."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.words import load

WORDS = "reflectie/words.toml"


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the questions of the form; nothing where there is none."""
    texts = [entry["tekst"] for entry in result["vragen"]]
    return [{"title": load(WORDS)["lijst"]["titel"], "entries": texts}] if texts else []
