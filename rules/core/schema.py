"""The answers of a check as JSON Schema (2020-12), from the same questions that the form shows."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.helplines import numbered
from rules.core.questions import Question, questions
from rules.core.ready import guarded
from rules.core.sentences import COMMON
from rules.core.words import load
from rules.registry import CHECKS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(check: str) -> Json:
    """Return the JSON Schema of a check's answers, with a Dutch title for questions and options."""
    rule = CHECKS[check]

    def whole() -> Json:
        rule.ready()
        title = load(f"{check}/words.toml")["check"]["title"]
        return {"$schema": DIALECT, "title": title, **_record(questions(check))}

    return guarded(check, whole)


def _record(asked: tuple[Question, ...]) -> Json:
    required = [question.id for question in asked if question.required]
    return {
        "type": "object",
        "properties": {question.id: _property(question) for question in asked},
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }


def _options(question: Question) -> Json:
    found: list[Json] = [{"const": o.code, "title": numbered(o.title)} for o in question.options]
    if question.nullable:
        found.append({"const": None, "title": load(COMMON)["antwoord"]["leeg"]})
    return {"oneOf": found}


def _limits(question: Question, low: str, high: str) -> Json:
    limits = {low: question.minimum, high: question.maximum}
    return {name: value for name, value in limits.items() if value is not None}


def _property(question: Question) -> Json:
    about: Json = {"title": numbered(question.title)}
    if question.help:
        about["description"] = numbered(question.help)
    if question.default is not None:
        about["default"] = question.default
    return {**about, **_type(question)}


def _type(question: Question) -> Json:  # noqa: PLR0911 - one per kind
    match question.kind:
        case "choice":
            return _options(question)
        case "choices":
            return {"type": "array", "items": _options(question), "uniqueItems": True}
        case "flag":
            return {"type": "boolean"}
        case "number":
            return {"type": "integer", **_limits(question, "minimum", "maximum")}
        case "text":
            # More than white space, where something has to be said.
            filled = {"pattern": r"\S"} if question.minimum else {}
            return {"type": "string", **_limits(question, "minLength", "maxLength"), **filled}
        case "time":
            return {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "maxLength": 5}
        case "month":
            return {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$", "maxLength": 7}
        case "texts":
            return {"type": "array", "items": {"type": "string"}, **_limits(question, "minItems", "maxItems")}
        case "scores":
            return _record(question.fields)
        case _:
            return {
                "type": "array",
                "items": _record(question.fields),
                **_limits(question, "minItems", "maxItems"),
            }
