"""What a kind of question has to say of itself; each file beside this one says it for one kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from rules.core.answers import Fault
from rules.core.sentences import expected_text

Json = dict[str, Any]
# Another answer within a question: where (empty, or `.` and a path below it), what stands there then,
# and the whole answer of the question with it.
Change = tuple[str, Any, Any]


class Kind(NamedTuple):
    """One kind of question. Its functions are given the question that they are about (`Question`).

    `read` returns the answer and adds every fault to the list; the path is a JSON Pointer. `schema` is
    the JSON Schema of an answer, without its title. `expected` says in words what belongs here.
    `alternatives` are the other answers that what-if tries, none for what is free to fill in.

    For the words: `keys` may stand with a question beside those of every kind, and `needed` says which
    of them must, for the question as it stands in TOML; `takes` tells whether a `default` fits (the entry
    then has its `options`, wherever they stand).

    `keeps_parts`: what is right in a wrong answer is kept, so that faults across answers are found too.
    `in_form`: a control of a form holds its answer; that of another kind comes from files alone. `counted`: a
    reader is told how many there are, and nothing of what they say. `repeats`: a form adds to it and takes
    away. `yes_no`: without options it is ja, nee, onbekend. `reasoned`: a result can name it as what decided.
    `worded`: each of its options then needs words for that. `names`: its answer is what its record is called.
    `coded`: what is right is a code among its options, and nothing else about it can be wrong. `prefilled`: a
    form gives its `default` while nothing else is typed.
    """

    id: str
    read: Callable[[Any, Any, str, list[Fault]], Any]
    schema: Callable[[Any], Json]
    expected: Callable[[Any], str]
    alternatives: Callable[[Any, Any], Iterable[Change]] = lambda _question, _answer: ()
    keys: frozenset[str] = frozenset()
    needed: Callable[[Json], tuple[str, ...]] = lambda _entry: ()
    takes: Callable[[Json, Any], bool] = lambda _entry, _value: False
    keeps_parts: bool = False
    in_form: bool = True
    counted: bool = False
    coded: bool = False
    repeats: bool = False
    yes_no: bool = False
    reasoned: bool = True
    worded: bool = False
    names: bool = False
    prefilled: bool = False


def limits(question: Any, low: str, high: str) -> Json:
    """Return the limits that a question has, by the names that JSON Schema gives them."""
    found = {low: question.minimum, high: question.maximum}
    return {name: value for name, value in found.items() if value is not None}


def how_many(question: Any) -> str:
    """Return in words how many there may be: of a number, of characters, of things in a list."""
    low, high = question.minimum or 0, question.maximum
    if high is None:
        return expected_text("vanaf", minst=str(low))
    return expected_text("van-tot", minst=str(low), meest=str(high))
