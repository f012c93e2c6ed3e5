"""The parts of an explained result, built from a check's words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from rules.answers import Fault
from rules.questions import by_id
from rules.words import load, source

Answers = dict[str, Any]
PLACE = re.compile(r"\{(\w+)\}")
Json = dict[str, Any]


class Explanation(NamedTuple):
    """Why an outcome is the outcome and what to do next; `extra` are a check's own result fields."""

    title: str
    summary: str
    reasons: list[Json]
    actions: list[Json]
    alerts: list[Json]
    sources: list[str]
    extra: Json


def no_faults(_answers: Answers) -> list[Fault]:
    """Return no faults: for a check whose answers cannot contradict each other."""
    return []


class Rule(NamedTuple):
    """One check: its id and the pure functions that decide and explain it.

    `outcome` must be light (what-if calls it once for every other answer) and never looks at an
    answer to a question that is not asked. `asked` gives the ids of the questions that apply, in
    the order to ask them; `missing` those of them that are open and can still matter. `edges` are
    answers just over a boundary that plain options do not reach (a number of minutes). `complete` is
    for a check that can be decided before every question that applies has an answer. `ready` checks
    data that an organisation can replace; it raises a WordsError when that cannot be used.
    """

    id: str
    outcome: Callable[[Answers], str | None]
    asked: Callable[[Answers], list[str]]
    missing: Callable[[Answers], list[str]]
    explain: Callable[[Answers, str | None], Explanation]
    faults: Callable[[Answers], list[Fault]] = no_faults
    graph: Callable[[], Json] | None = None
    edges: Callable[[Answers], list[tuple[str, Any]]] = lambda _answers: []
    complete: Callable[[Answers], bool] | None = None
    ready: Callable[[], object] = lambda: None
    alerting: Callable[[], dict[tuple[str, Any], list[Json]]] = dict


def outcome_words(check: str, outcome: str | None) -> Json:
    """Return title, summary, actions and source of an outcome; `open` while there is none."""
    words: Json = load(f"{check}/words.toml")["outcome"]["open" if outcome is None else outcome]
    return words


def actions_of(entries: list[Json]) -> list[Json]:
    """Return actions in the shape of the contract, `phone` only where a number belongs."""
    return [
        {key: entry[key] for key in ("text", "who", "when", "phone") if key in entry} for entry in entries
    ]


def alert(check: str, code: str) -> Json:
    """Return the alert `code` with its text from the check's words."""
    return {"code": code, "text": load(f"{check}/words.toml")["alert"][code]}


def reason(check: str, question_id: str, answer: Any, text: str = "", place: str = "") -> Json:
    """Return the reason that an answer gave, with the source of its question or of `place`."""
    question = by_id(check)[question_id]
    words = text or question.reason.get(answer, "")
    if not words:
        words = f"{question.title} {question.option_title(answer)}."
    return {
        "question": question_id,
        "answer": answer,
        "text": words,
        "source": source(place or question.source).as_json(),
    }


def fill(template: str, **values: str) -> str:
    """Return a sentence with its `{name}` places filled; what is filled in is left as it is."""
    return PLACE.sub(lambda found: values.get(found.group(1), found.group(0)), template)


def enumerate_titles(titles: list[str]) -> str:
    """Return titles as a Dutch enumeration: `a, b en c`."""
    if len(titles) < 2:
        return "".join(titles)
    return f"{', '.join(titles[:-1])} en {titles[-1]}"
