"""The lists as a table: what to do, how many, and which cases; and how cases and months are named."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.halfjaar.cases import LATER, NEARLY, OPEN, Case, cases, list_of
from rules.halfjaar.months import due_from

WORDS = "halfjaar/words.toml"
# A sentence names so many cases; the table names them all.
MOST_NAMED = 8


def month_words(month: str) -> str:
    """Return a month as a reader says it: november 2026."""
    words = load(WORDS)["noem"]
    year, _, rest = month.rpartition("-")
    return fill(words["maand"], maand=words["maanden"][int(rest) - 1], jaar=year)


def names(found: list[Case]) -> str:
    """Return cases as an enumeration; of many the first ones, and how many there are more."""
    labels = [case.label for case in found]
    if len(labels) <= MOST_NAMED:
        return enumerate_titles(labels)
    first, rest = labels[: MOST_NAMED - 1], len(labels) - MOST_NAMED + 1
    return fill(load(WORDS)["noem"]["en-meer"], zaken=", ".join(first), aantal=str(rest))


def title_of(name: str) -> str:
    """Return the title of a list: of an outcome of the diagram its own."""
    if name in (OPEN, NEARLY, LATER):
        return str(load(WORDS)["tabel"][name])
    return str(load("stroomdiagram/words.toml")["outcome"][name]["title"])


def beside(answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the lists that hold something, as rows: the title, how many, and every case in it.

    `states` says of each case, in the order of the answers, which list it stands in: for its own row.
    """
    if result["outcome"] in (None, "leeg"):
        return []
    words = load(WORDS)["tabel"]
    rows = [
        [title_of(name), str(len(entries)), ", ".join(_named(entry) for entry in entries)]
        for name, entries in result["lijsten"].items()
        if entries
    ]
    states = [_state(case) for case in cases(answers)]
    columns = [words[name] for name in ("lijst", "aantal", "zaken")]
    return [{"title": words["titel"], "columns": columns, "rows": rows, "holds": ["zaken"], "states": states}]


def _named(entry: Json | str) -> str:
    if isinstance(entry, str):
        return entry
    said = {"zaak": entry["label"], "maand": month_words(entry["vanaf"])}
    return fill(load(WORDS)["noem"]["vanaf"], **said)


def _state(case: Case) -> Json:
    name = list_of(case) or OPEN
    if name not in (NEARLY, LATER):
        return {"code": name, "text": title_of(name)}
    said = {"maand": month_words(due_from(case.begin))}
    return {"code": name, "text": fill(load(WORDS)["noem"]["pas-vanaf"], **said)}
