"""How far what-if looks: everywhere, or within limits that a rule states and a reader is told of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from rules.core.question import Question


class Looks(NamedTuple):
    """How far what-if looks into answers that hold other answers (groups and records).

    `inside` is false for a rule of which only the check's own questions are changed, nothing within a
    group or a record. `records` is how many records of each list are looked at, the first ones; None for
    all of them.
    """

    inside: bool = True
    records: int | None = None

    def parts(
        self, questions: tuple[Question, ...], answers: dict[str, Any]
    ) -> Iterator[tuple[tuple[Question, ...], dict[str, Any], dict[str, list[Any]]]]:
        """Yield what to look at: questions, their answers, and per list the records that are left out."""
        if not self.inside:
            yield tuple(question for question in questions if not question.fields), answers, {}
            return
        if self.records is None:
            yield questions, answers, {}
            return
        for question in questions:
            answer = answers.get(question.id)
            if question.fields and isinstance(answer, list):
                head, tail = answer[: self.records], answer[self.records :]
                yield (question,), {**answers, question.id: head}, {question.id: tail}
            else:
                yield (question,), answers, {}

    def leave_out(self, questions: tuple[Question, ...], answers: dict[str, Any]) -> bool:
        """Return whether something that was filled in is not looked at."""
        if self.inside and self.records is None:
            return False
        nested = [answers.get(question.id) for question in questions if question.fields]
        if not self.inside:
            return any(nested)
        most = self.records
        return most is not None and any(isinstance(found, list) and len(found) > most for found in nested)


EVERYTHING = Looks()
OWN_QUESTIONS = Looks(inside=False)
