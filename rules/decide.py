"""From raw answers to the explained result, for every check in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.core.answers import BadAnswersError, Fault
from rules.core.explanation import Answers, Explanation, Json, Rule
from rules.core.fingerprint import fingerprint
from rules.core.questions import questions
from rules.core.reader import AS_ANSWERED, Places
from rules.core.ready import guarded
from rules.core.whatif import limit_words, what_if
from rules.core.words import source
from rules.description.describe import describe
from rules.kinds import fields
from rules.registry import CHECKS
from rules.shared.own import everywhere
from rules.version import VERSION


def decide(check: str, raw: Any) -> Json:
    """Return the explained result of a check for answers of any quality.

    Args:
        check: the id of the check, one of `CHECKS`.
        raw: the answers as parsed JSON; a question that is left out is not answered yet.

    Raises:
        BadAnswersError: the answers are wrong; it holds every fault.
        KeyError: there is no such check.
        WordsError: the check's own data are broken.
    """
    rule = CHECKS[check]
    return guarded(check, lambda: _decided(rule, _read(rule, raw))[0])


def described(check: str, raw: Any, places: Places = AS_ANSWERED) -> tuple[Json, Json]:
    """Return the result of a check, and the description of it that a reader sees.

    `places` says where on the page the records stand, where those are not all in the answers; see
    `rules.core.reader`. Raises as `decide`.
    """
    rule = CHECKS[check]

    def whole() -> tuple[Json, Json]:
        answers = _read(rule, raw)
        result, leads = _decided(rule, answers)
        return result, describe(rule, answers, result, leads, places)

    return guarded(check, whole)


def _read(rule: Rule, raw: Any) -> Answers:
    rule.ready()
    faults: list[Fault] = []
    answers = fields.read(questions(rule.id), raw, "", faults)
    faults += [*_inside(rule, answers), *rule.faults(answers)]
    if faults:
        raise BadAnswersError(sorted(faults, key=lambda fault: _place(rule, fault)))
    return answers


def _inside(rule: Rule, answers: Answers) -> Iterator[Fault]:
    """Yield what is wrong across the answers to another check that an answer holds, each in its place."""
    for question in questions(rule.id):
        if question.of:
            for position, entry in enumerate(answers.get(question.id) or []):
                for fault in CHECKS[question.of].faults(entry):
                    yield fault._replace(field=f"/{question.id}/{position}{fault.field}")


def _place(rule: Rule, fault: Fault) -> int:
    """Return in which answers of another check a fault is, so that those of each stand together; else -1."""
    name, _, within = fault.field.removeprefix("/").partition("/")
    number = within.partition("/")[0]
    held = any(question.of and question.id == name for question in questions(rule.id))
    return int(number) if held and number.isdecimal() else -1


def _decided(rule: Rule, answers: Answers) -> tuple[Json, list[Json | None]]:
    """Return the result, and apart from it where each of its actions leads on to."""
    check = rule.id
    outcome = rule.outcome(answers)
    missing = rule.missing(answers)
    explanation = rule.explain(answers, outcome)
    result = {
        "check": check,
        "outcome": outcome,
        "complete": rule.complete(answers) if rule.complete else not missing,
        "missing": missing,
        "asked": rule.asked(answers),
        "title": explanation.title,
        "summary": explanation.summary,
        "reasons": explanation.reasons,
        "actions": [_without_lead(entry) for entry in explanation.actions],
        "alerts": explanation.alerts,
        "what_if": what_if(rule, answers, outcome),
        "verder": list(explanation.onward),
        "receipt": {
            "rules_version": VERSION,
            "words": fingerprint(check),
            "sources": _receipt(explanation),
        },
        **explanation.extra,
    }
    limit = limit_words(rule, answers)
    if limit:
        result["what_if_limit"] = limit
    result["eigen"] = [*explanation.own, *everywhere(result, answers)]
    return result, [entry.get("lead") for entry in explanation.actions]


def _without_lead(entry: Json) -> Json:
    return {name: value for name, value in entry.items() if name != "lead"} if "lead" in entry else entry


def _receipt(explanation: Explanation) -> list[Json]:
    """Return each source once, the reasons' first."""
    sources = [entry["source"] for entry in explanation.reasons if entry["source"]]
    sources += [source(reference).as_json() for reference in explanation.sources]
    return list({tuple(entry.values()): entry for entry in sources}.values())
