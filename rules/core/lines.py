"""A decision of lines: the first that holds decides; one that an open answer can still make true stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from rules.core.explanation import Answers, Json, reason
from rules.core.kleene import Truth
from rules.core.words import load

if TYPE_CHECKING:
    from rules.core.shape import Asked

Condition = Callable[[Answers], Truth]


class Line(NamedTuple):
    """One line of the decision: its id in the words, when it holds, and what carries it.

    `carried_by` names each question that the line looks at, with the answers of it that make the line
    hold; none where a rule says itself what it made of that answer.
    """

    id: str
    outcome: str
    holds: Condition
    carried_by: tuple[tuple[str, tuple[str, ...]], ...]


def answered(question: str, *codes: str) -> Condition:
    """Return whether the answer is one of these; open while there is none."""

    def holds(answers: Answers) -> Truth:
        answer = answers.get(question)
        return None if answer is None else answer in codes

    return holds


def always(_answers: Answers) -> Truth:
    """Hold: the condition of a last line, for all that no other line took."""
    return True


def deciding(lines: Iterable[Line], answers: Answers) -> Line | None:
    """Return the first line that holds, or None when an open answer could still make one true."""
    for line in lines:
        holds = line.holds(answers)
        if holds is None:
            return None
        if holds:
            return line
    return None


def open_questions(lines: Iterable[Line], answers: Answers, asked: list[str]) -> list[str]:
    """Return the questions that are asked, open, and looked at by a line that can still decide.

    In the order of `asked`.
    """
    found: set[str] = set()
    for line in lines:
        holds = line.holds(answers)
        if holds:
            break
        if holds is None:
            found |= {question for question, _ in line.carried_by}
    return [question for question in asked if question in found and question not in answers]


def of_asked(answers: Answers, asked: list[str]) -> Answers:
    """Return the answers to questions that are asked; the others count for nothing."""
    return {question: answers[question] for question in asked if question in answers}


def carried(check: str, line: Line, answers: Answers, said: Mapping[str, str]) -> list[Json]:
    """Return the reasons of a line: the answers that made it hold.

    `said` has what a rule says of an answer that has no words of its own, by its question.
    """
    return [
        reason(check, question, answers[question], said.get(question, ""))
        for question, codes in line.carried_by
        if question in answers and (question in said if not codes else answers[question] in codes)
    ]


def ends(lines: Iterable[Line]) -> dict[str, str]:
    """Return where each line leads, by its id."""
    return {line.id: line.outcome for line in lines}


def silent(questions: Mapping[str, Asked], lines: Iterable[Line]) -> tuple[str, ...]:
    """Return the answers (`vraag.antwoord`) that make no line hold: no result names them as what decided."""
    carried_by = {(q, code) for line in lines for q, codes in line.carried_by for code in codes}
    return tuple(
        f"{question}.{code}"
        for question, asked in questions.items()
        for code in asked.codes or ()
        if (question, code) not in carried_by
    )


def words_of(check: str, line: Line) -> Json:
    """Return what the words say of a line: when it holds, and its source or the choice that it is."""
    return next(entry for entry in load(f"{check}/words.toml")["line"] if entry["id"] == line.id)


def rests_on(check: str, line: Line | None) -> list[str]:
    """Return the passage that a line is made from; nothing where there is no line, or it is ours."""
    return [words_of(check, line)["source"]] if line and "source" in words_of(check, line) else []


def own_choice(check: str, line: Line | None) -> list[str]:
    """Return the code of the choice of ours that a line is; nothing where a passage says it."""
    return [words_of(check, line)["eigen"]] if line and "eigen" in words_of(check, line) else []
