"""What was filled in, as questions and answers in the reader's words: what counts, and apart the rest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from rules.core.explanation import Answers, Json, Rule
from rules.core.helplines import numbered
from rules.core.question import VOICES, Question
from rules.core.questions import questions
from rules.core.reader import Reader
from rules.description.sentences import word

ANYBODY = Reader()


def voice_of(answers: Answers) -> str:
    """Return for whom a check was filled in; empty where the words are the same for everybody."""
    return next((answer for answer in answers.values() if isinstance(answer, str) and answer in VOICES), "")


def title_of(question: Question, voice: str = "") -> str:
    """Return the words of a question, to this reader."""
    spoken = question.voices.get(voice, {}) if voice else {}
    return numbered(spoken.get("title", question.title))


def answer_words(question: Question, answer: Any) -> str:
    """Return the words of one answer: of a list of ticks all of them, of one that is empty its own."""
    if question.acts.counted:
        return str(len(answer))
    if isinstance(answer, bool):
        return word("ja" if answer else "nee")
    if answer is None:
        return word("leeg")
    if isinstance(answer, list):
        if not answer:
            return numbered(question.none) or word("niets")
        # As the options stand, whatever the order of the ticks.
        known = [option.code for option in question.options if option.code in answer]
        return ", ".join(numbered(question.option_title(code)) for code in known or answer)
    return numbered(question.option_title(answer))


def walk(check: str, steps: list[str], reader: Reader) -> Iterator[tuple[Question, str]]:
    """Yield the questions on the way to a place in the answers, as far as there are any.

    With each comes how the record is called that the way goes on in; empty where it is in none.
    """
    known = questions(check)
    before: list[str] = []
    rest = iter(steps)
    for name in rest:
        question = next((found for found in known if found.id == name), None)
        if question is None:
            return
        before.append(name)
        number = next(rest, None) if question.acts.repeats or question.of else None
        record = ""
        if number is not None:
            record = reader.called(question, ".".join(before), int(number))
            before.append(number)
        yield question, record
        known = question.inside or question.fields


def find(check: str, path: str, reader: Reader = ANYBODY) -> tuple[list[str], Question | None]:
    """Return a question by its path in the answers, with the titles of what it stands in.

    Those are groups and the records of lists, the outermost first.
    """
    steps = path.split(".")
    way = list(walk(check, steps, reader))
    whole = len(way) + sum(bool(record) for _, record in way) == len(steps)
    titles = [
        title
        for place, (question, record) in enumerate(way, start=1)
        for title in ([record] if record else _within(question, reader) if place < len(way) else [])
    ]
    return titles, way[-1][0] if whole else None


def _within(group: Question, reader: Reader) -> list[str]:
    """Return how a group is named before its fields: not at all where those say enough by themselves."""
    return [] if group.listed else [title_of(group, reader.voice)]


def named(check: str, path: str, reader: Reader = ANYBODY) -> str:
    """Return the words of a question at a path after what it stands in; the path where it is unknown."""
    titles, question = find(check, path, reader)
    return ", ".join([*titles, title_of(question, reader.voice)]) if question else path


def counted(rule: Rule, answers: Answers, result: Json) -> tuple[Answers, Answers]:
    """Return the answers that count and those that do not.

    One that nobody asks for counts all the same where something in the result comes from it (an alert, an
    action), where it only changes the words, or where its question is never asked (`unasked`).
    """
    roots = {path.partition(".")[0] for path in result["asked"]}
    roots |= {question.id for question in questions(rule.id) if question.unasked}
    loud = _loud(rule)
    counting = {}
    for name, answer in answers.items():
        chosen = answer if isinstance(answer, list) else [answer]
        alarms = any((name, code) in loud for code in chosen if isinstance(code, str | bool | int))
        if name in roots or alarms or answer in VOICES or _acts(rule, answers, name, result["outcome"]):
            counting[name] = answer
    return counting, {name: answer for name, answer in answers.items() if name not in counting}


def _acts(rule: Rule, answers: Answers, name: str, outcome: str | None) -> bool:
    """Return whether the actions would be others without this answer."""
    without = {other: answer for other, answer in answers.items() if other != name}
    return rule.explain(answers, outcome).actions != rule.explain(without, outcome).actions


@cache
def _loud(rule: Rule) -> frozenset[tuple[str, Any]]:
    """Return the answers that can raise an alert; what they raise is not looked at."""
    return frozenset(rule.alerting())


def groups(check: str, answers: Answers, reader: Reader = ANYBODY) -> list[Json]:
    """Return what was filled in: the plain questions together, and a group for each record of a list.

    Each is `{"title", "rows"}`, a row being `{"path", "question", "answer"}`.
    """
    plain: list[Json] = []
    found: list[Json] = []
    for question in questions(check):
        if question.id not in answers:
            continue
        answer = answers[question.id]
        if question.acts.repeats:
            for number, record in enumerate(answer):
                rows = list(_rows(question.fields, record, _In(f"{question.id}.{number}.", (), reader)))
                found.append({"title": reader.called(question, question.id, number), "rows": rows})
        else:
            plain += _rows((question,), answers, _In("", (), reader))
    return [*([{"title": "", "rows": plain}] if plain else []), *found]


class _In(NamedTuple):
    """Where rows stand: what comes before their path, the titles of what they are in, and for whom."""

    before: str
    titles: tuple[str, ...]
    reader: Reader

    def inside(self, before: str, *titles: str) -> _In:
        """Return the place within something that stands here."""
        return _In(before, (*self.titles, *titles), self.reader)


def _rows(known: tuple[Question, ...], answers: Json, place: _In) -> Iterator[Json]:
    for question in known:
        if question.id not in answers:
            continue
        answer, path = answers[question.id], f"{place.before}{question.id}"
        if isinstance(answer, dict):
            within = _within(question, place.reader)
            yield from _rows(question.fields, answer, place.inside(f"{path}.", *within))
        elif question.acts.repeats:
            for number, record in enumerate(answer):
                called = place.reader.called(question, path, number)
                yield from _rows(question.fields, record, place.inside(f"{path}.{number}.", called))
        else:
            title = title_of(question, place.reader.voice)
            yield {
                "path": path,
                "question": ", ".join([*place.titles, title]) if place.titles else title,
                "answer": answer_words(question, answer),
            }
