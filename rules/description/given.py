"""What was filled in, as questions and answers in the reader's words: what counts, and apart the rest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from rules.core.explanation import Answers, Json, Rule
from rules.core.helplines import numbered
from rules.core.question import VOICES, Question
from rules.core.questions import questions
from rules.description.sentences import word


def voice_of(answers: Answers) -> str:
    """Return for whom a check was filled in; empty where the words are the same for everybody."""
    return next((answer for answer in answers.values() if isinstance(answer, str) and answer in VOICES), "")


def title_of(question: Question, voice: str = "") -> str:
    """Return the words of a question, to this reader."""
    return numbered(question.voices.get(voice, {}).get("title", question.title))


def answer_words(question: Question, answer: Any) -> str:
    """Return the words of one answer: of a list of ticks all of them, of one that is empty its own."""
    if isinstance(answer, bool):
        return word("ja" if answer else "nee")
    if answer is None:
        return word("leeg")
    if isinstance(answer, list):
        if not answer:
            return numbered(question.none) or word("niets")
        return ", ".join(numbered(question.option_title(code)) for code in answer)
    return numbered(question.option_title(answer))


def find(check: str, path: str) -> tuple[list[str], Question | None]:
    """Return a question by its path, with the titles of the records and groups that it is in."""
    titles: list[str] = []
    known = questions(check)
    question = None
    parts = path.split(".")
    while parts:
        name = parts.pop(0)
        question = next((found for found in known if found.id == name), None)
        if question is None:
            return titles, None
        known = question.fields
        if question.acts.repeats and parts:
            titles.append(record_title(question, int(parts.pop(0))))
        elif parts:
            titles += _own_title(question)
    return titles, question


def record_title(question: Question, place: int) -> str:
    """Return how a record is called by its place, from 0: "Meting 1"."""
    return f"{question.one or question.title} {place + 1}"


def _own_title(question: Question, voice: str = "") -> list[str]:
    """Return what to say before the fields of a group: its title, unless theirs say enough."""
    return [] if question.listed else [title_of(question, voice)]


def named(check: str, path: str, voice: str = "") -> str:
    """Return the words of a question at a path, what it is in first; the path itself where it is unknown."""
    titles, question = find(check, path)
    return ", ".join([*titles, title_of(question, voice)]) if question else path


def counted(rule: Rule, answers: Answers, asked: list[str]) -> tuple[Answers, Answers]:
    """Return the answers that count and those that do not.

    One that nobody asks for counts all the same where it raises an alert, or only changes the words.
    """
    roots = {path.partition(".")[0] for path in asked}
    loud = _loud(rule)
    counting = {}
    for name, answer in answers.items():
        chosen = answer if isinstance(answer, list) else [answer]
        alarms = any((name, code) in loud for code in chosen if isinstance(code, str | bool | int))
        if name in roots or alarms or answer in VOICES:
            counting[name] = answer
    return counting, {name: answer for name, answer in answers.items() if name not in counting}


@cache
def _loud(rule: Rule) -> frozenset[tuple[str, Any]]:
    """Return the answers that can raise an alert; what they raise is not looked at."""
    return frozenset(rule.alerting())


def groups(check: str, answers: Answers) -> list[Json]:
    """Return what was filled in: the plain questions together, and a group for each record of a list.

    Each is `{"title", "rows"}`, a row being `{"path", "question", "answer"}`.
    """
    voice = voice_of(answers)
    plain: list[Json] = []
    found: list[Json] = []
    for question in questions(check):
        if question.id not in answers:
            continue
        answer = answers[question.id]
        if question.acts.repeats:
            for place, record in enumerate(answer):
                rows = list(_rows(question.fields, record, f"{question.id}.{place}.", voice))
                found.append({"title": record_title(question, place), "rows": rows})
        else:
            plain += _rows((question,), answers, "", voice)
    return [*([{"title": "", "rows": plain}] if plain else []), *found]


def _rows(
    known: tuple[Question, ...], answers: Json, before: str, voice: str, within: tuple[str, ...] = ()
) -> Iterator[Json]:
    """Yield what was filled in; `within` are the titles that tell fields of the same name apart."""
    for question in known:
        if question.id not in answers:
            continue
        answer, path = answers[question.id], f"{before}{question.id}"
        if isinstance(answer, dict):
            titles = (*within, *_own_title(question, voice))
            yield from _rows(question.fields, answer, f"{path}.", voice, titles)
        elif question.acts.repeats:
            for place, record in enumerate(answer):
                titles = (*within, record_title(question, place))
                yield from _rows(question.fields, record, f"{path}.{place}.", voice, titles)
        else:
            yield {
                "path": path,
                "question": ", ".join([*within, title_of(question, voice)]),
                "answer": answer_words(question, answer),
            }
