"""Answers to several questions together: those of a check, of a group, of one record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.answers import Doubled, Fault, pointer, shown, wrong
from rules.core.helplines import numbered
from rules.core.question import Question
from rules.kinds.kind import Change, Json

Answers = dict[str, Any]


def read(questions: tuple[Question, ...], raw: Any, path: str, faults: list[Fault]) -> Answers:
    """Return the answers in `raw` that are right, and add every fault in it.

    An answer that cannot be read is None, so that nothing rests on a default in its place.
    """
    if not isinstance(raw, dict):
        code = "onderdeel-geen-object" if path else "antwoorden-geen-object"
        faults.append(wrong(path, code, gegeven=shown(raw)))
        return {}
    if isinstance(raw, Doubled):
        faults.extend(wrong(pointer(path, name), "naam-dubbel", gegeven=shown(name)) for name in raw.names)
    known = {question.id: question for question in questions}
    answers: Answers = {}
    for key, value in raw.items():
        question = known.get(key)
        if question is None:
            about = {"gegeven": shown(key), "vragen": ", ".join(known)}
            faults.append(wrong(pointer(path, key), "geen-vraag", **about))
        elif value is None and question.nullable:
            answers[key] = None
        elif question.acts.coded and value.__class__ in (int, str) and value in question.codes:
            # What nearly every answer is, without what only a fault needs: there can be thousands.
            answers[key] = question.codes[value]
        else:
            before = len(faults)
            found = question.acts.read(question, value, f"{path}/{key}", faults)
            answers[key] = found if len(faults) == before or question.acts.keeps_parts else None
    for question in questions:
        if question.required and question.id not in raw:
            wanted = question.acts.expected(question)
            about = {"vraag": question.title, "verwacht": wanted}
            faults.append(wrong(pointer(path, question.id), "ontbreekt", **about))
    return answers


def schema(questions: tuple[Question, ...]) -> Json:
    """Return the JSON Schema of an object with an answer to each question."""
    required = [question.id for question in questions if question.required]
    return {
        "type": "object",
        "properties": {question.id: _property(question) for question in questions},
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }


def _property(question: Question) -> Json:
    about: Json = {"title": numbered(question.title)}
    if question.help:
        about["description"] = numbered(question.help)
    if question.default is not None:
        about["default"] = question.default
    return {**about, **question.acts.schema(question)}


def changes(questions: tuple[Question, ...], answers: Answers) -> Iterator[Change]:
    """Yield every single answer that differs from these: its path, itself, and all answers with it."""
    for question in questions:
        name = question.id
        if name in answers:
            for path, value, whole in question.acts.alternatives(question, answers[name]):
                yield name + path, value, {**answers, name: whole}
