"""Why: the answers that carried a result, and where the words tell sides apart, all of them by side."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule, reason
from rules.core.reader import Reader
from rules.description.given import find, named
from rules.description.sentences import cited, document, heading, sentence, within


def reasons(check: str, about: Json, result: Json, reader: Reader) -> Json | None:
    """Return the reasons of a result under their title; None where there are none."""
    entries = [_why(check, entry, reader) for entry in result["reasons"]]
    return {"title": _title(about), "entries": entries} if entries else None


def weighing(rule: Rule, about: Json, answers: Answers, reader: Reader) -> Json | None:
    """Return what speaks for each side; None where the check knows no sides, or nothing is filled in.

    Each side has a `title`, a `mark` of one sign, and `entries` as reasons have them. Where all come from
    one document, `source` names it, and they say only where in it they stand.
    """
    sides: list[Json] = [
        {
            "title": side.title,
            "mark": side.mark,
            "entries": [
                _why(rule.id, reason(rule.id, path, answers[path]), reader) for path in side.questions
            ],
        }
        for side in rule.sides(answers)
        if side.questions
    ]
    if not sides:
        return None
    entries = [entry for side in sides for entry in side["entries"]]
    documents = {entry["from"]["document"] for entry in entries if entry["from"]}
    for entry in entries if len(documents) == 1 else ():
        entry["source"] = within(entry["from"]) if entry["from"] else ""
    one = sentence("bron-een", document=document(documents.pop())) if len(documents) == 1 else ""
    return {"title": _title(about), "source": one, "sides": sides}


def back_to(check: str, path: str, reader: Reader) -> str:
    """Return the words of the way back to a question."""
    return sentence("naar-vraag", vraag=named(check, path, reader))


def _title(about: Json) -> str:
    return str(about.get("reasons", heading("redenen")))


def _why(check: str, entry: Json, reader: Reader) -> Json:
    """Return a reason with its source in words and the way back to its question."""
    path = entry["question"]
    known = find(check, path)[1] is not None
    return {
        "text": entry["text"],
        "source": cited(entry["source"]) if entry["source"] else "",
        "from": entry["source"],
        "path": path if known else "",
        "to": back_to(check, path, reader) if known else "",
    }
