"""What the reader does not know yet, in words: first what is about safety, then whether it matters."""

from __future__ import annotations

import re

from rules.core.doubts import UNKNOWN, Doubt, doubts, telling, together
from rules.core.explanation import Answers, Json, Rule
from rules.core.helplines import numbered
from rules.core.reader import Reader
from rules.core.words import load
from rules.description.given import answer_words, find, named
from rules.description.reasons import back_to
from rules.description.sentences import heading, sentence

NUMBER = re.compile(r"\.\d+(?=\.|$)")


def doubtful(rule: Rule, counting: Answers, outcome: str | None, reader: Reader) -> Json | None:
    """Return the part on every "weet ik niet" that counts; None while nothing is decided, or without any.

    Its `groups` have a `title`, a `note` (empty where there is none) and `entries`: `path`, `question`,
    `to` (the words of the way back) and `then`, what other answers would give, empty where nothing else.
    """
    found = [] if outcome is None else doubts(rule, counting)
    if not found:
        return None
    loud = rule.alerting()
    safety = [
        doubt
        for doubt in found
        if (NUMBER.sub(".*", doubt.path), UNKNOWN) in loud or _is_safety(rule.id, doubt.path)
    ]
    rest = [doubt for doubt in found if doubt not in safety]
    alone = [doubt for doubt in rest if doubt.matters(outcome)]
    quiet = [doubt for doubt in rest if not doubt.matters(outcome)]
    turning = telling(rule, counting, found)
    if turning is None:
        groups = [("alleen-niet", together(rule, counting, quiet, outcome), quiet)]
    else:
        with_others = [doubt for doubt in quiet if doubt.path in turning]
        groups = [
            ("samen", False, with_others),
            ("niet", False, [doubt for doubt in quiet if doubt not in with_others]),
        ]
    return {
        "title": heading("twijfels"),
        "groups": [
            {
                "title": sentence(f"twijfel-{title}"),
                "note": sentence("twijfels-samen") if noted else "",
                "entries": [_entry(rule.id, doubt, outcome, reader) for doubt in these],
            }
            for title, noted, these in [("veilig", False, safety), ("wel", False, alone), *groups]
            if these
        ],
    }


def _is_safety(check: str, path: str) -> bool:
    question = find(check, path)[1]
    return question is not None and question.safety


def _entry(check: str, doubt: Doubt, outcome: str | None, reader: Reader) -> Json:
    question = find(check, doubt.path)[1]
    then = [
        sentence("twijfel-dan", antwoord=answer_words(question, value), uitkomst=outcome_title(check, other))
        for value, other in doubt.others.items()
        if question and other != outcome
    ]
    return {
        "path": doubt.path,
        "question": named(check, doubt.path, reader),
        "to": back_to(check, doubt.path, reader),
        "then": then,
    }


def outcome_title(check: str, outcome: str | None) -> str:
    """Return the title of an outcome; of none, that more answers are needed."""
    titles = load(f"{check}/words.toml")["outcome"]
    return numbered(titles[outcome]["title"]) if outcome else sentence("open")
