"""What is left to prepare as a list, in the words of the form."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.words import load

ID = "veiligheid"


def title_of(part: str) -> str:
    """Return what is to be prepared, as a reader sees it."""
    return by_id(ID)["klaar"].option_title(part)


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the list; nothing where nothing is left."""
    entries = [title_of(part) for part in result["ontbreekt"]]
    return [{"title": load(f"{ID}/words.toml")["lijst"]["titel"], "entries": entries}] if entries else []
