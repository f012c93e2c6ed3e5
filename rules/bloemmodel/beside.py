"""The flower as a table: each petal with whoever has it, what was asked from it, and its key words."""

from __future__ import annotations

from rules.bloemmodel.petals import ID, PETALS, asked_of, title_of, words
from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.kinds.written import trimmed

# What is written down after the petals.
DECISION = ("besluit", "argumenten", "vertellen")


def beside(answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the flower; nothing while nothing is discussed, or in a crisis."""
    if result["outcome"] in (None, "direct-handelen"):
        return []
    told = words("tabel")
    keywords = {petal: trimmed(text) for petal, text in answers.get("kernwoorden", {}).items()}
    # A column in which nothing stands takes room from the others.
    people, spoken = bool(result["verdeling"]), any(keywords.values())
    holders = {entry["blad"]: enumerate_titles(entry["leden"]) for entry in result["verdeling"]}
    rows = [
        [
            title_of(petal),
            *([holders[petal]] if people else []),
            _numbers(answers, petal, told),
            *([keywords.get(petal, "")] if spoken else []),
        ]
        for petal in PETALS
    ]
    columns = [
        told["blad"],
        *([told["wie"]] if people else []),
        told["gesteld"],
        *([told["woorden"]] if spoken else []),
    ]
    holds = ["leden", "gesteld", "kernwoorden"]
    return [
        {"title": told["titel"], "columns": columns, "rows": rows, "holds": holds},
        *_decision(answers, told),
    ]


def _decision(answers: Answers, told: Json) -> list[Json]:
    """Return what was written down after the petals, each text beside its question."""
    rows = [
        [by_id(ID)[name].title, trimmed(answers[name])] for name in DECISION if trimmed(answers.get(name, ""))
    ]
    columns = [told["stap"], told["tekst"]]
    found = {"title": told["besluit"], "columns": columns, "rows": rows, "holds": list(DECISION)}
    return [found] if rows else []


def _numbers(answers: Answers, petal: str, told: Json) -> str:
    """Return the numbers of what was asked, and how many there are."""
    numbers = enumerate_titles(asked_of(answers, petal)) or told["geen"]
    return fill(told["van"], nummers=numbers, aantal=str(PETALS[petal]))
