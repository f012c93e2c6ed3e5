"""What a practice case claims beside its outcome: what another answer gives, and where colleagues differ.

Both stand in the block `uitwerking` as data, so that the rules can prove them:

    [[proberen]]                          # one other answer, or some, and what comes of it
    als = "Is de eerste zaak acuut"
    verwacht = "leeg"                     # the outcome; empty where the check then asks on
    antwoorden = { "zaken.0.acuut" = true }

    [[verschillen]]                       # a question that colleagues answer differently
    vraag = "acuut"
    lezingen = [{ antwoord = "ja", tekst = "…" }, { antwoord = "onbekend", tekst = "…" }]
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from rules.core.answers import BadAnswersError
from rules.core.question import Question
from rules.core.questions import questions
from rules.core.reader import Reader
from rules.decide import described
from rules.description.given import answer_words, find, named, voice_of
from site_builder.project import BuildError, need

# What a reader compares with, and what is shown of an outcome that was tried.
SHOWN = (
    "title", "summary", "near", "progress", "alerts", "actions", "reasons", "weighing", "given", "uncounted",
)  # fmt: skip


class Try(NamedTuple):
    """Other answers to a case, by path, and the title of what comes of them; empty for nothing yet."""

    told: str
    answers: dict[str, Any]
    title: str


class Reading(NamedTuple):
    """How one colleague reads a question: the answer in words, why, and the title of what comes of it."""

    answer: str
    text: str
    title: str


class Differ(NamedTuple):
    """A question that colleagues answer differently, by its path, with the words of the question."""

    path: str
    question: str
    readings: list[Reading]


class Worked(NamedTuple):
    """A worked answer: what the rules make of it, and what the case claims beside that."""

    check: str
    answers: dict[str, Any]
    result: dict[str, Any]
    description: dict[str, Any]
    tries: list[Try]
    differs: list[Differ]

    def for_the_page(self) -> dict[str, Any]:
        """Return what the page's script needs to compare with it and to try something else."""
        return {
            "answers": self.answers,
            "outcome": self.result["outcome"],
            "description": {name: self._shown(name) for name in SHOWN},
            "tries": [{"told": each.told, "answers": each.answers} for each in self.tries],
            "differs": [
                {**each._asdict(), "readings": [found._asdict() for found in each.readings]}
                for each in self.differs
            ],
            "labels": sorted(_labels(questions(self.check))),
        }

    def _shown(self, name: str) -> Any:
        """Return a part of the description; what was filled in, as a form has it that was filled in so.

        There a record has the name that it got, and what nobody typed holds what counts then.
        """
        if name != "given":
            return self.description[name]
        part = described(self.check, _with_defaults(questions(self.check), self.answers))[1][name]
        if part is None:
            return part
        labels = set(_labels(questions(self.check)))
        entries = []
        for entry in part["entries"]:
            called = [row["answer"] for row in entry["rows"] if _numberless(row["path"]) in labels]
            entries.append({**entry, "title": ": ".join([entry["title"], *called])})
        return {**part, "entries": entries}


def tries(check: str, answers: dict[str, Any], listed: list[dict[str, Any]], where: str) -> list[Try]:
    """Return what a case offers to try, each proven by the rules.

    Raises:
        BuildError: one names a question or an answer that is not there, or comes to something else.
    """
    found = []
    for number, entry in enumerate(listed, start=1):
        what = f"proberen {number}"
        need(entry, ("als", "verwacht", "antwoorden"), f"{where}: {what}")
        outcome, title = _decided(check, answers, entry["antwoorden"], what, where)
        expected = entry["verwacht"] or None
        if outcome != expected:
            raise BuildError(
                f"{what}: de regels van {check} komen uit op “{outcome}”, de tekst verwacht “{expected}”.",
                "Pas antwoorden, verwacht of de tekst van de oefencasus aan.",
                where,
            )
        found.append(Try(entry["als"], entry["antwoorden"], title))
    return found


def differs(check: str, answers: dict[str, Any], listed: list[dict[str, Any]], where: str) -> list[Differ]:
    """Return where colleagues differ on a case, with what comes of each reading.

    Raises:
        BuildError: one names a question or an answer that is not there, or has fewer than two readings.
    """
    found = []
    for number, entry in enumerate(listed, start=1):
        what = f"verschillen {number}"
        need(entry, ("vraag", "lezingen"), f"{where}: {what}")
        path, readings = entry["vraag"], entry["lezingen"]
        if len(readings) < 2:  # noqa: PLR2004 - one alone differs from nobody
            raise BuildError(f"{what} heeft maar één lezing.", "Geef er twee of meer.", where)
        question = _question(check, path, what, where)
        told = []
        for reading in readings:
            need(reading, ("antwoord", "tekst"), f"{where}: {what}")
            _, title = _decided(check, answers, {path: reading["antwoord"]}, what, where)
            told.append(Reading(answer_words(question, reading["antwoord"]), reading["tekst"], title))
        found.append(Differ(path, named(check, path, Reader(voice_of(answers))), told))
    return found


def put(answers: Any, path: str, value: Any) -> Any:
    """Return answers with another one at a path, as the page does (checks/beside/put.js).

    Raises:
        LookupError: the path goes through a record that is not there.
    """
    name, _, rest = path.partition(".")
    if isinstance(answers, list):
        place = int(name) if name.isdigit() else len(answers)
        changed = [*answers]
        changed[place] = put(changed[place], rest, value) if rest else value
        return changed
    return {**answers, name: put(answers.get(name, {}), rest, value) if rest else value}


def _question(check: str, path: str, what: str, where: str) -> Question:
    question = find(check, path)[1]
    if question is None:
        known = ", ".join(question.id for question in questions(check))
        raise BuildError(
            f"{what}: de vraag “{path}” bestaat niet bij {check}.", f"Begin met een van {known}.", where
        )
    return question


def _decided(
    check: str, answers: dict[str, Any], other: dict[str, Any], what: str, where: str
) -> tuple[str | None, str]:
    """Return the outcome of the answers with others among them, and its title; empty while there is none."""
    changed: Any = copy.deepcopy(answers)
    for path, value in other.items():
        _question(check, path, what, where)
        try:
            changed = put(changed, path, value)
        except LookupError:
            raise BuildError(
                f"{what}: “{path}” gaat over iets wat niet onder [antwoorden] staat.",
                "Tel vanaf 0, of vul het daar aan.",
                where,
            ) from None
    try:
        result, _ = described(check, changed)
    except BadAnswersError as bad:
        faults = "; ".join(f"{fault.field}: {fault.message}" for fault in bad.faults)
        raise BuildError(f"{what}: {faults}", "Verbeter dat antwoord.", where) from bad
    return result["outcome"], result["title"] if result["outcome"] else ""


def _with_defaults(known: tuple[Question, ...], answers: dict[str, Any]) -> dict[str, Any]:
    """Return answers with what counts where nothing is typed; a form always has that."""
    found = dict(answers)
    for question in known:
        if question.acts.repeats:
            if question.id in answers:
                found[question.id] = [
                    _with_defaults(question.fields, record) for record in answers[question.id]
                ]
        elif question.default is not None and question.acts.prefilled:
            found.setdefault(question.id, question.default)
    return found


def _numberless(path: str) -> str:
    return ".".join(part for part in path.split(".") if not part.isdigit())


def _labels(known: tuple[Question, ...], before: str = "") -> Iterator[str]:
    """Yield the questions that only name a record, by their path without numbers."""
    for question in known:
        if question.acts.names:
            yield f"{before}{question.id}"
        yield from _labels(question.fields, f"{before}{question.id}.")
