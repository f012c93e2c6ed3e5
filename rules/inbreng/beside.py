"""What is left to do as a list, in the words of the form."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.words import load
from rules.inbreng.ready import PARTS

ID = "inbreng"
WORDS = "inbreng/words.toml"


def title_of(part: str) -> str:
    """Return what is left to do, as a reader sees it."""
    return by_id(ID)["klaar"].option_title(part) if part in PARTS else str(load(WORDS)["lijst"][part])


def beside(_answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the list; nothing where all is ready, or it is not brought in."""
    entries = [title_of(part) for part in result["ontbreekt"]]
    return [{"title": load(WORDS)["lijst"]["titel"], "entries": entries}] if entries else []
