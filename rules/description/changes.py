"""What would change a result, in words, by the outcome that it would become."""

from __future__ import annotations

from typing import Any

from rules.core.explanation import Answers, Json
from rules.core.helplines import numbered
from rules.core.reader import Reader
from rules.core.words import load
from rules.description.given import answer_words, find, named
from rules.description.sentences import heading, sentence

# More ways than this to one outcome say less, not more.
MOST_WAYS = 4


def changes(check: str, result: Json, answers: Answers, reader: Reader) -> Json | None:
    """Return the part on what would change it; None where there is nothing to say."""
    found = result["what_if"]
    if result["outcome"] is None or not found or _is_list(result):
        return None
    ways: dict[str | None, list[Json]] = {}
    for entry in found:
        way = {
            "text": _way(check, entry, answers, reader),
            "path": entry["question"],
            "answer": entry["answer"],
        }
        known = ways.setdefault(entry["outcome"], [])
        if way["text"] not in [other["text"] for other in known]:
            known.append(way)
    rows = sorted(ways.items(), key=lambda row: row[0] is None)
    return {
        "title": heading("anders"),
        "text": sentence("anders"),
        "entries": [_outcome(check, code, these) for code, these in rows],
        "limit": result.get("what_if_limit", ""),
    }


def _is_list(result: Json) -> bool:
    """Return whether the check is one long list: another choice then plainly has another outcome."""
    return len(result["asked"]) == 1 and len(result["what_if"]) > MOST_WAYS


def _outcome(check: str, code: str | None, ways: list[Json]) -> Json:
    title = load(f"{check}/words.toml")["outcome"][code]["title"] if code else sentence("open")
    left = len(ways) - MOST_WAYS
    more = "" if left < 1 else sentence("nog-een") if left == 1 else sentence("nog-meer", aantal=str(left))
    return {"outcome": code, "title": numbered(title), "ways": ways[:MOST_WAYS], "more": more}


def _way(check: str, entry: Json, answers: Answers, reader: Reader) -> str:
    path, after = entry["question"], entry["answer"]
    title = named(check, path, reader).rstrip("?.")
    question = find(check, path)[1]
    before = _at(answers, path)
    if question is None:
        return f"{title}: {after}"
    if isinstance(after, list) and isinstance(before, list):
        added = [sentence("erbij", keuze=answer_words(question, c)) for c in after if c not in before]
        gone = [sentence("weg", keuze=answer_words(question, c)) for c in before if c not in after]
        return f"{title}: {', '.join([*added, *gone])}"
    return f"{title}: {answer_words(question, after)}"


def _at(answers: Any, path: str) -> Any:
    """Return the answer at a path; None where there is none."""
    found = answers
    for name in path.split("."):
        if isinstance(found, list):
            found = found[int(name)] if int(name) < len(found) else None
        else:
            found = found.get(name) if isinstance(found, dict) else None
    return found
