"""What would change it: every single answer that, changed on its own, gives another outcome."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.explanation import Answers, Json, Rule
from rules.core.questions import Question, questions
from rules.core.sentences import fill
from rules.core.words import load


def what_if(rule: Rule, answers: Answers, outcome: str | None) -> list[Json]:
    """Return the given answers that, each changed on its own, lead to another outcome.

    Of a list, one entry more or less counts as one change. A question without an answer is not a
    change: it stands in `missing`. The answer under `answer` is the new one; `question` is the
    path into the answers, joined with dots. The rule says how far to look (`looks`).
    """
    found = []
    for asked, seen, unseen in rule.looks.parts(questions(rule.id), answers):
        for path, value, changed in _changes(asked, seen):
            other = rule.outcome(_whole(changed, unseen) if unseen else changed)
            if other != outcome:
                found.append({"question": path, "answer": value, "outcome": other})
    for question_id, value in rule.edges(answers):
        other = rule.outcome({**answers, question_id: value})
        if other != outcome:
            found.append({"question": question_id, "answer": value, "outcome": other})
    return found


def limit_words(rule: Rule, answers: Answers) -> str:
    """Return the sentence that says what what-if did not look at; empty when it looked at everything."""
    if not rule.looks.leave_out(questions(rule.id), answers):
        return ""
    sentence: str = load(f"{rule.id}/words.toml")["check"]["what-if-limit"]
    return fill(sentence, aantal=str(rule.looks.records))


def _whole(answers: Answers, unseen: dict[str, list[Any]]) -> Answers:
    """Return answers with the records behind them that were not looked at."""
    return {**answers, **{name: [*answers[name], *tail] for name, tail in unseen.items()}}


def _changes(asked: tuple[Question, ...], answers: Answers) -> Iterator[tuple[str, Any, Answers]]:
    for question in asked:
        name = question.id
        if name not in answers:
            continue
        if question.kind == "choice":
            for code in _other_codes(question, answers[name]):
                yield name, code, {**answers, name: code}
        else:
            for path, value, whole in _alternatives(question, answers[name]):
                yield path, value, {**answers, name: whole}


def _other_codes(question: Question, answer: Any) -> list[Any]:
    found: list[Any] = [code for code in question.codes if code != answer]
    return [*found, None] if question.nullable and answer is not None else found


def _alternatives(question: Question, answer: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield path, new answer at that path and the question's whole new answer."""
    name = question.id
    if question.kind == "flag":
        yield name, not answer, not answer
    elif question.kind == "choices":
        for option in question.options:
            toggled = [o.code for o in question.options if (o.code in answer) != (o is option)]
            yield name, toggled, toggled
    elif question.kind == "scores":
        for path, value, changed in _changes(question.fields, answer):
            yield f"{name}.{path}", value, changed
    elif question.kind == "records":
        for position, record in enumerate(answer):
            for path, value, changed in _changes(question.fields, record):
                whole = [*answer[:position], changed, *answer[position + 1 :]]
                yield f"{name}.{position}.{path}", value, whole
