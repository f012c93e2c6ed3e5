"""The questions of a check as a list to read, from the very words that the check asks them in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from site_builder.check_data import layout, words
from site_builder.jinja import environment

Json = dict[str, Any]


def question_list_html(check: str) -> str:
    """Return a check's questions by group, each with its help and its examples of a ja and a nee.

    A question without examples is left out: of that one the form says all there is.
    """
    raw: dict[str, Json] = {entry["id"]: entry for entry in words(check)["question"]}
    groups = [
        (group.title, [found for question in group.questions for found in _with_examples(raw[question.id])])
        for group in layout(check).groups
    ]
    told = [(title, found) for title, found in groups if found]
    return environment().get_template("question_list.html.j2").render(groups=told)


def _with_examples(question: Json) -> Iterator[Json]:
    """Yield a question, or the fields of its records, as far as they have examples."""
    if "example" in question:
        yield question
    for field in question.get("fields", ()):
        yield from _with_examples(field)
