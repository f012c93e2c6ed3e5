"""The parts of an explained result, built from a check's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from rules.core.answers import Fault
from rules.core.helplines import helpline, named_in, numbered
from rules.core.looks import EVERYTHING, Looks
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load, source

if TYPE_CHECKING:
    from rules.core.table import Decision

Answers = dict[str, Any]
# How a reader finds whom an outcome names.
FINDING = "shared/vinden.toml"
# What an action can lead on to: another check, or a page of the handbook.
LEADS = ("check", "page")
Json = dict[str, Any]


class Explanation(NamedTuple):
    """Why an outcome is the outcome and what to do next; `extra` are a check's own result fields.

    `own` are the sentences on choices of ours, not the sources', that this result rests on; `onward`
    the checks to go on with.
    """

    title: str
    summary: str
    reasons: list[Json]
    actions: list[Json]
    alerts: list[Json]
    sources: list[str]
    extra: Json
    own: tuple[str, ...] = ()
    onward: tuple[Json, ...] = ()


# Where an answer can raise an alert: the question's path (`*` for the number of a record) and the answer.
Option = tuple[str, Any]


def no_faults(_answers: Answers) -> list[Fault]:
    """Return no faults: for a check whose answers cannot contradict each other."""
    return []


def lined(check: str) -> Decision:
    """Return the lines of a check's words as its table; a page needs that, and no answer does."""
    from rules.core.table import from_lines

    return from_lines(check)


class Side(NamedTuple):
    """What speaks for one side: its title, a mark of one sign, and the questions whose answers do."""

    title: str
    mark: str
    questions: list[str]


class Told(NamedTuple):
    """What a resident is told of an outcome, in sentences of B1.

    `decided` is what came of it and `why` that in one sentence or two; `lists` are what it rests on, each
    with a title above its sentences; `table` the same as rows, under its title; `then` is what happens
    next, and `say` what one can say who does not agree.
    """

    decided: str
    why: str
    then: tuple[str, ...]
    say: str
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    table: Json | None = None


class Rule(NamedTuple):
    """One check: its id and the pure functions that decide and explain it.

    `outcome` must be light (what-if calls it once for every other answer) and never looks at an
    answer to a question that is not asked. `asked` gives the ids of the questions that apply, in
    the order to ask them; `missing` those of them that are open and can still matter. `edges` are
    answers just over a boundary that plain options do not reach (a number of minutes). `complete` is
    for a check that can be decided before every question that applies has an answer. `ready` checks
    data that an organisation can replace; it raises a WordsError when that cannot be used. `alerting`
    names every answer that can raise an alert on any path, with those alerts as that answer alone
    gives them: a page shows them before anything has been decided. `note` is what must be said wherever
    the check is shown; empty when there is nothing. `shows` are what a result has beside its words (a
    schedule, a tally) for its reader, as `{"title", "columns", "rows"}` or `{"title", "entries"}`, every
    cell a text; `holds` names the questions of which it has every answer, and `again` is true where it says
    nothing that the answers do not say: paper then has these once.
    `at` names for each of its entries the question that it is about, by its path: the reader can go there.
    `voices` are its rows as parts in two voices, to draw: `{"title", "term", "entries", "empty"}`.
    `sheet` is for what the form shows as well, laid out for paper: `half` of its width, two beside each
    other, or the `whole` of it.
    `clock` are its rows as parts with minutes that a clock can run, each `{"key", "title", "minutes"}`, and
    `scale` is where it stands on a whole scale, to draw: `{"form", "entries", "rest"}`.
    `asides` are what is asked at a question of the form itself: its path in the answers, with the words; a
    help, that decides nothing.
    `sides` are for a check whose answers point one way or another: each with the questions that do, by
    their ids; then no reasons stand beside them. `near` says how near another outcome was; empty when that
    is not to be said.
    `looks` is how far what-if looks; a rule that limits it tells the reader so under `what-if-limit` in
    its words. `table` is the decision as rows for a reader, by the id of the check: the lines of its
    words, where a rule has no other. `door` is the way on from an outcome that is "not here", by the parts of
    `rules.core.doors`; None where there is none. `resident` is what the resident is told of a result, for a
    check whose reader talks about somebody; see `rules.core.resident`. `handout` is a paper to work with, as
    `rules.core.sheets` makes it, with the words of its `button` and the passages (`sources`) of its parts;
    None where there is nothing to work on yet. `marks` is for a check that can help while somebody writes: of
    each of a list of texts what is found in it, as `rules.core.marks` says; None where it cannot.
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
    alerting: Callable[[], dict[Option, list[Json]]] = dict
    note: Callable[[], str] = str
    shows: Callable[[Answers, Json, Reader], list[Json]] = lambda _answers, _result, _reader: []
    asides: Callable[[Answers, Json], list[tuple[str, str]]] = lambda _answers, _result: []
    sides: Callable[[Answers], list[Side]] = lambda _answers: []
    near: Callable[[Answers], str] = lambda _answers: ""
    looks: Looks = EVERYTHING
    table: Callable[[str], Decision] = lined
    door: Callable[[Answers, Json], dict[str, str] | None] = lambda _answers, _result: None
    resident: Callable[[Answers, Json], Told | None] = lambda _answers, _result: None
    handout: Callable[[Answers, Json], Json | None] = lambda _answers, _result: None
    marks: Callable[[list[str]], list[list[Json]]] | None = None


def outcome_words(check: str, outcome: str | None, *voices: str) -> Json:
    """Return title, summary, actions and source of an outcome; `open` while there is none."""
    words = voiced(load(f"{check}/words.toml")["outcome"]["open" if outcome is None else outcome], *voices)
    return {**words, "actions": [voiced(entry, *voices) for entry in words.get("actions", [])]}


def finding(words: Json, *voices: str) -> list[Json]:
    """Return how to find whom an outcome names (`find` in its words): what comes after all other actions."""
    return [voiced(load(FINDING)[words["find"]], *voices)] if "find" in words else []


def voiced(entry: Json, *voices: str) -> Json:
    """Return an entry of the words as it is for these readers: a table named by a voice goes over it."""
    found = entry
    for voice in voices:
        over = entry.get(voice, {})
        if any(kind in over for kind in LEADS):
            # What is said to this reader leads to one place, not to another reader's as well.
            found = {name: value for name, value in found.items() if name not in LEADS}
        found = {**found, **over}
    return found


def action(entry: Json, **values: str) -> Json:
    """Return an action in the shape of the contract, its places filled; `phone` where a number belongs.

    In the words `phone` is the id of a number; the text may name that number as well. `lead` comes on top
    of the contract, for the description of the result: where the words say to read or to go on.
    """
    found = {"text": said(entry["text"], **values), "who": entry["who"], "when": entry["when"]}
    if "phone" in entry:
        found["phone"] = helpline(entry["phone"]).number
    lead = {kind: entry[kind] for kind in LEADS if kind in entry}
    return {**found, "lead": lead} if lead else found


def onward(check: str, other: str, answers: Json | None = None) -> tuple[Json, ...]:
    """Return the one check to go on with, in the words of this one; `answers` are what carries over."""
    text = load(f"{check}/words.toml")["verder"][other]
    return ({"check": other, "text": text, "answers": answers or {}},)


def alert(check: str, code: str, where: str = "alert", **values: str) -> Json:
    """Return the alert `code` with its text from the check's words and the numbers that it names.

    The text stands in the table `where`: the same alert may say something else at "weet ik niet".
    """
    text = alert_words(check, where, code)
    phones = [line.as_json() for line in named_in(text)]
    return {"code": code, "text": said(text, **values), "phones": phones}


def alert_words(check: str, where: str, code: str) -> Any:
    """Return what the table `where` says of an alert.

    A check that gives an alert of another one (`alerts` under `[check]` names its words) has no words of its
    own for it: it is said once.
    """
    words = load(f"{check}/words.toml")
    there = (
        words if code in words[where] or "alerts" not in words["check"] else load(words["check"]["alerts"])
    )
    return there[where][code]


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


def said(template: str, **values: str) -> str:
    """Return a sentence of the words with its numbers and then its places filled."""
    return fill(numbered(template), **values)
