"""What comes back from a form that was filled in: the same answers, but for what a form cannot tell apart."""

from __future__ import annotations

import re
from typing import Any

from rules.core.question import Question

Answers = dict[str, Any]
# What is not answered.
NOTHING = object()


def as_form(asked: tuple[Question, ...], answers: Answers, title: str = "") -> Answers:
    """Return answers as a form reads them after it was filled in with them.

    Args:
        asked: the questions.
        answers: right answers to them.
        title: the title of the record that they stand in.
    """
    found = {}
    for question in asked:
        value = _read(question, answers.get(question.id, NOTHING), title)
        if value is not NOTHING:
            found[question.id] = value
    return found


def _read(question: Question, value: Any, title: str) -> Any:  # noqa: PLR0911 - one for each kind
    if question.acts.counted:
        # Without a file there is no answer, not even an empty one.
        return value if value is not NOTHING and value else NOTHING
    match question.kind:
        case "flag":
            return True if value is True else NOTHING
        case "choices" if value is not NOTHING:
            return [option.code for option in question.options if option.code in value]
        case "number" | "time" if value is NOTHING and question.default is not None:
            return question.default
        case "text" | "long-text":
            return _text(question, value)
        case "texts" if value is not NOTHING:
            lines = [re.sub(r"\n", " ", line) for line in value if line.strip()]
            return lines or NOTHING
        case "label":
            said = _text(question, value)
            return title if said is NOTHING and title else said
        case "group":
            within = as_form(question.fields, {} if value is NOTHING else value, title)
            return within or NOTHING
        case "records" if value is not NOTHING:
            kept = [
                as_form(question.fields, record, f"{question.one} {place}")
                for place, record in enumerate(value, start=1)
                if not _blank(question.fields, record)
            ]
            return kept if kept or not value else NOTHING
    return value


def _text(question: Question, value: Any) -> Any:
    """Return a text; a field of one line has no line ends, and white space is no answer."""
    if value is NOTHING or not value.strip():
        return NOTHING
    return value if question.kind == "long-text" else re.sub(r"\n", " ", value)


def _blank(asked: tuple[Question, ...], answers: Answers) -> bool:
    return all(_is_blank(question, answers.get(question.id, NOTHING)) for question in asked)


def _is_blank(question: Question, value: Any) -> bool:  # noqa: PLR0911 - one for each kind
    if value is NOTHING:
        return True
    match question.kind:
        case "flag":
            return value is False
        case "number" | "time":
            return bool(value == question.default)
        case "text" | "long-text" | "label":
            return not value.strip()
        case "texts":
            return not any(line.strip() for line in value)
        case "group":
            return _blank(question.fields, value)
        case "records":
            return bool(value) and all(_blank(question.fields, record) for record in value)
    return False
