"""The checks of which the forms, together, have all that any form has: for tests on what all forms have alike."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

from rules.core.question import Question
from rules.core.questions import questions
from site_builder.project import ROOT
from tests.case_tables import CHECKS
from tests.share import shared


def kinds(asked: tuple[Question, ...], depth: int = 0) -> Iterator[str]:
    """Yield the kind of each question, and how deep it stands."""
    for question in asked:
        yield f"{question.kind} {depth}"
        yield from kinds(question.fields, depth + 1)


def keys(form: dict[str, Any]) -> Iterator[str]:
    """Yield each key of a form, those of its lists too, and the looks and the picture that it names."""
    for key, value in form.items():
        yield key
        if key in ("view", "picture"):
            yield f"{key} {value}"
        if key == "look":
            yield from (f"look {name}" for name in value.values())
        if key == "records":
            yield from (name for records in value.values() for name in records)


def form(check: str) -> set[str]:
    """Return what the form of a check has: kinds of questions, and what its `form.toml` asks for."""
    data = tomllib.loads((ROOT / "checks" / check / "form.toml").read_text("utf-8"))
    return {*kinds(questions(check)), *keys(data)}


# Parameters: each check, of which all that add nothing are for `make audit`.
FORMS = shared(CHECKS, form)
