"""Every free text of every check has a helper, or a reason why it has none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rules import CHECKS
from rules.core.question import Question
from rules.core.questions import questions
from site_builder.check_data import layout

# The kinds in which a reader writes what he likes.
FREE = {"text", "long-text", "label", "texts"}
WITHOUT = {
    "taal.tekst": "this is the helper itself: what it finds is the outcome",
    "agenda.eigen-volgorde": "it is filled by buttons with labels of items, and those have a helper",
}


def written(asked: tuple[Question, ...], before: str = "") -> Iterator[str]:
    """Yield the path of every free text, however deep it stands."""
    for question in asked:
        path = f"{before}{question.id}"
        if question.kind in FREE:
            yield path
        yield from written(question.fields, f"{path}.")


@pytest.mark.parametrize("check", CHECKS)
def test_every_free_text_has_a_helper_or_a_reason_to_have_none(check: str) -> None:
    helped = layout(check).helper
    alone = {path for path in written(questions(check)) if path not in helped}
    assert alone == {path.partition(".")[2] for path in WITHOUT if path.startswith(f"{check}.")}
