"""What would change a result, in words: first where the reader judges, then facts."""

from __future__ import annotations

from typing import Any

from rules.core.explanation import Answers, Json
from rules.core.paths import at
from rules.core.reader import Reader
from rules.description.doubts import outcome_title
from rules.description.given import answer_words, find, named, walk
from rules.description.sentences import heading, sentence

# More than this at once says less, not more: the rest is a press away.
MOST_SHOWN = 4
# Facts that stand in sight where nothing is a matter of judgement.
MOST_FACTS = 3
# Which comes first, by `nature` in the words; a question without it is a plain fact.
ORDER = {"oordeel": 0, "": 1, "vast": 2}


def changes(check: str, result: Json, answers: Answers, reader: Reader) -> Json | None:
    """Return the part on what would change it; None where there is nothing to say.

    `entries` are the first questions and `rest`, null without any, the others: each question with its
    `path` and `ways`, the answers that give another outcome. A way has its `text`, its `value` as it goes
    into the answers at that path, the `outcome` and, in words, what comes `then`.
    """
    found = result["what_if"]
    if result["outcome"] is None or not found or _is_list(result):
        return None
    asked: dict[str, Json] = {}
    for entry in found:
        path = entry["question"]
        row = asked.setdefault(path, {"path": path, "question": named(check, path, reader), "ways": []})
        way = _way(check, entry, answers)
        if way["text"] not in [other["text"] for other in row["ways"]]:
            row["ways"].append(way)
    natures = {path: nature(check, path) for path in asked}
    rows = sorted(asked.values(), key=lambda row: ORDER[natures[row["path"]]])
    judged = sum(kind == "oordeel" for kind in natures.values())
    first = min(judged, MOST_SHOWN) if judged else MOST_FACTS
    left = len(rows) - first
    more = sentence("nog-een") if left == 1 else sentence("nog-meer", aantal=str(left))
    return {
        "title": heading("anders"),
        "text": sentence("anders-oordeel" if judged else "anders"),
        "entries": rows[:first],
        "rest": {"title": more, "entries": rows[first:]} if left > 0 else None,
        "limit": result.get("what_if_limit", ""),
    }


def nature(check: str, path: str) -> str:
    """Return what kind of thing is asked at a path: that of the question, or of what it stands in."""
    way = [question.nature for question, _ in walk(check, path.split("."), Reader())]
    return next((found for found in reversed(way) if found), "")


def _is_list(result: Json) -> bool:
    """Return whether the check is one long list: another choice then plainly has another outcome."""
    return len(result["asked"]) == 1 and len(result["what_if"]) > MOST_SHOWN


def _way(check: str, entry: Json, answers: Answers) -> Json:
    path, after = entry["question"], entry["answer"]
    return {
        "text": _words(check, path, after, at(answers, path)),
        "value": after,
        "outcome": entry["outcome"],
        "then": outcome_title(check, entry["outcome"]),
    }


def _words(check: str, path: str, after: Any, before: Any) -> str:
    question = find(check, path)[1]
    if question is None:
        return str(after)
    if isinstance(after, list) and isinstance(before, list):
        added = [sentence("erbij", keuze=answer_words(question, c)) for c in after if c not in before]
        gone = [sentence("weg", keuze=answer_words(question, c)) for c in before if c not in after]
        return ", ".join([*added, *gone])
    return answer_words(question, after)
