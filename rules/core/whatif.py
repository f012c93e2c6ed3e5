"""What would change it: every single answer that, changed on its own, gives another outcome."""

from __future__ import annotations

from typing import Any

from rules.core.explanation import Answers, Json, Rule
from rules.core.questions import questions
from rules.core.sentences import fill
from rules.core.words import load
from rules.kinds.fields import changes


def what_if(rule: Rule, answers: Answers, outcome: str | None) -> list[Json]:
    """Return the given answers that, each changed on its own, lead to another outcome.

    Of a list, one entry more or less counts as one change. A question without an answer is not a
    change: it stands in `missing`. The answer under `answer` is the new one; `question` is the
    path into the answers, joined with dots. The rule says how far to look (`looks`).
    """
    found = []
    outcome_of = rule.outcome
    for asked, seen, unseen in rule.looks.parts(questions(rule.id), answers):
        for path, value, changed in changes(asked, seen):
            other = outcome_of(_whole(changed, unseen) if unseen else changed)
            if other != outcome:
                found.append({"question": path, "answer": value, "outcome": other})
    for question_id, value in rule.edges(answers):
        other = outcome_of({**answers, question_id: value})
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
