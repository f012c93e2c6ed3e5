"""The one door for text: JSON in, JSON out, the same bytes for the browser and the command line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from rules.core.answers import BadAnswersError, Doubled, Fault, shown, wrong
from rules.core.explanation import Json
from rules.core.layers import OURS, using
from rules.core.marks import marks
from rules.core.questions import questions
from rules.core.sentences import fault_text
from rules.core.words import WordsError
from rules.decide import decide, described
from rules.description.faults import faults_described
from rules.registry import CHECKS

# A result, and the description of it; of what went wrong with data of our own there is none.
Decided = tuple[Json, Json | None]

ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
LONGEST_INPUT = 1_000_000
DEEPEST_INPUT = 20
LONGEST_NUMBER = 400  # digits, of which Python reads 4,300 at most
# A bracket, or a whole string, so that no bracket in it is seen; one that does not end goes on to the end.
BRACKETS = re.compile(r'[\[\]{}]|"(?:[^"\\]|\\.)*+"?', re.DOTALL)
# Stands for input that is no text: half a character, which no text in UTF-8 holds.
NOT_UTF8 = "\udc80"
BYTE_ORDER_MARK = "\ufeff"


def decide_json(check: str, answers_json: str, layer: str = OURS) -> str:
    """Return the result of a check as JSON, or its `errors` object when the answers are wrong.

    `layer` names the words that are laid over ours; see `rules.core.layers`.
    """
    with using(layer):
        return dump(decide_or_errors(check, answers_json))


def described_json(check: str, answers_json: str, layer: str = OURS, places_json: str = "{}") -> str:
    """Return the result as `decide_json` does and, on a line of its own, the description of it.

    `places_json` says where on the page each record of the answers stands; see `rules.core.reader`.
    Of wrong answers it says what is wrong in the words of the questions; see
    `rules.description.faults`. Broken words have no description: then the second line is `null`.
    """
    places = json.loads(places_json)
    with using(layer):
        result, description = _guarded(
            check,
            answers_json,
            lambda raw: described(check, raw, places),
            lambda faults, raw: faults_described(check, faults, raw, places),
        )
        return f"{dump(result)}\n{dump(description)}"


def marks_json(check: str, texts_json: str, layer: str = OURS) -> str:
    """Return as JSON what a check finds in each of a list of texts, for the forms that it helps with.

    It is a help: where the check's words are broken nothing is found, and its own page says why. See
    `rules.core.marks`.
    """
    texts: list[str] = json.loads(texts_json)
    with using(layer):
        try:
            found = marks(CHECKS[check], texts)
        except WordsError:
            found = [[] for _ in texts]
        return ENCODER.encode(found)


def warm(check: str, layer: str = OURS) -> None:
    """Read a check's words ahead, so that the first answer does not wait for them."""
    if check in CHECKS:
        with using(layer):
            questions(check)
            described(check, {})


def decide_or_errors(check: str, answers_json: str) -> Json:
    """Return the result, or `{"errors": [...]}` with every fault; never raises on bad input."""
    result, _ = _guarded(check, answers_json, lambda raw: (decide(check, raw), None), lambda *_: None)
    return result


def _guarded(
    check: str,
    answers_json: str,
    made: Callable[[Any], Decided],
    told: Callable[[list[Fault], Any], Json | None],
) -> Decided:
    """Return what is made of the answers, or every fault in them with what is told of those."""
    if check not in CHECKS:
        message = fault_text("geen-check", check=shown(check), checks=", ".join(CHECKS))
        return _errors([Fault("", message)]), None
    raw = None
    try:
        raw = _parse(answers_json)
        return made(raw)
    except BadAnswersError as bad:
        return _errors(bad.faults), told(bad.faults, raw)
    except WordsError as broken:
        return _errors([Fault("", str(broken))]), None


def dump(value: Json | None) -> str:
    """Return JSON with sorted keys and no white space, so that equal results are equal bytes."""
    return ENCODER.encode(value)


def _errors(faults: list[Fault]) -> Json:
    return {"errors": [fault.as_json() for fault in faults]}


def _object(pairs: list[tuple[str, Any]]) -> Json:
    """Return an object that knows which of its names stood there twice."""
    found = dict(pairs)
    return found if len(found) == len(pairs) else Doubled(pairs)


def _whole(digits: str) -> float:
    """Return a whole number; one that no question asks for, and that Python may refuse, as infinite."""
    return (
        int(digits) if len(digits) <= LONGEST_NUMBER else float("-inf" if digits.startswith("-") else "inf")
    )


# Made once: `json.loads` would make one for each line.
DECODER = json.JSONDecoder(parse_int=_whole, object_pairs_hook=_object)


def _parse(text: str) -> Any:
    if text == NOT_UTF8:
        raise _unreadable("geen-utf8")
    if text.startswith(BYTE_ORDER_MARK):
        raise _unreadable("bom")
    if len(text) > LONGEST_INPUT:
        raise _unreadable("te-groot", meest=str(LONGEST_INPUT))
    if _depth(text) > DEEPEST_INPUT:
        raise _unreadable("te-diep", meest=str(DEEPEST_INPUT))
    try:
        return DECODER.decode(text)
    except json.JSONDecodeError as error:
        wrong = _unreadable("geen-json", regel=str(error.lineno), teken=str(error.colno))
    raise wrong


def _unreadable(code: str, **values: str) -> BadAnswersError:
    """Return the one fault of input that is no JSON of ours."""
    return BadAnswersError([wrong("", code, **values)])


def _depth(text: str) -> int:
    """Return how deep brackets nest outside strings; 0 when there are too few to matter.

    The parser's own limit differs between runtimes; this one does not.
    """
    depth = deepest = 0
    if text.count("[") + text.count("{") <= DEEPEST_INPUT:
        return 0
    for bracket in BRACKETS.findall(text):
        if bracket in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif bracket in "]}":
            depth -= 1
    return deepest
