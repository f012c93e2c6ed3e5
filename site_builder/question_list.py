"""The questions of a check as a list to read, from the very words that the check asks them in."""

from __future__ import annotations

from typing import Any

from site_builder.check_data import layout, words
from site_builder.jinja import environment


def question_list_html(check: str) -> str:
    """Return a check's questions by group, each with its help and its examples of a ja and a nee."""
    raw: dict[str, dict[str, Any]] = {entry["id"]: entry for entry in words(check)["question"]}
    groups = [
        (group.title, [raw[question.id] for question in group.questions]) for group in layout(check).groups
    ]
    return environment().get_template("question_list.html.j2").render(check=check, groups=groups)
