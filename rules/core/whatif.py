"""What would change it: every single answer that, changed on its own, gives another outcome."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.questions import questions
from rules.kinds.fields import changes


def what_if(rule: Rule, answers: Answers, outcome: str | None) -> list[Json]:
    """Return the given answers that, each changed on its own, lead to another outcome.

    Of a list, one entry more or less counts as one change. A question without an answer is not a
    change: it stands in `missing`. The answer under `answer` is the new one; `question` is the
    path into the answers, joined with dots.
    """
    found = []
    for path, value, changed in changes(questions(rule.id), answers):
        other = rule.outcome(changed)
        if other != outcome:
            found.append({"question": path, "answer": value, "outcome": other})
    for question_id, value in rule.edges(answers):
        other = rule.outcome({**answers, question_id: value})
        if other != outcome:
            found.append({"question": question_id, "answer": value, "outcome": other})
    return found
