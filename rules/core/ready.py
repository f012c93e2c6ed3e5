"""Whether a check can be decided with the words at hand: a quick look, and help when it stumbles.

Looked at before the first answer is only what a rule takes by name: what is missing there would be a
dead end or a crash. The whole check is for the command line and the build.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from rules.core.layers import per_layer
from rules.core.question import COMMON_CODES
from rules.core.shape import Json, Shape
from rules.core.words import WordsError, load

# What comes of reading words that are not as a rule wants them.
STUMBLES = (WordsError, LookupError, TypeError, AttributeError, ValueError, RuntimeError, StopIteration)


@cache
def shape_of(check: str) -> Shape:
    """Return what the rule of a check reads; without a `shape.py` it is what every check has, and no more."""
    name = f"rules.{check}.shape"
    try:
        found: Shape = import_module(name).SHAPE
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return _plain(load(f"{check}/words.toml"))
    return found


def _plain(words: Json) -> Shape:
    """Return the shape of a rule that says nothing of itself: its words say which codes there are."""
    outcomes, own = words.get("outcome"), words.get("eigen")
    return Shape(
        questions={},
        more_questions=True,
        outcomes=tuple(code for code in outcomes if code != "open") if isinstance(outcomes, dict) else (),
        own=tuple(own) if isinstance(own, dict) else (),
    )


def guarded[T](check: str, work: Callable[[], T]) -> T:
    """Return what some work with a check gives; broken words come out as a WordsError, whatever they break.

    Raises:
        WordsError: the data of the check are broken; the message is the first faults.
    """
    try:
        fits(check)
        return work()
    except STUMBLES:
        stop(check)
        # Nothing is wrong with the data: it is a fault of the code, to be seen as one.
        raise


@per_layer
def fits(check: str) -> None:
    """See quickly, once, that the words hold what the rule takes by name.

    Raises:
        WordsError: they do not; the message is the first faults that the checker finds.
    """
    shape, words = shape_of(check), load(f"{check}/words.toml")
    try:
        fine = _has_names(shape, words) and shape.shared() and not any(shape.faults(words))
    except (KeyError, TypeError, AttributeError, ValueError):
        fine = False
    if not fine:
        stop(check)


def stop(check: str) -> None:
    """Raise a WordsError with the first faults in a check's data; return when there are none."""
    # Only where something is wrong: the checker is not loaded before the first answer.
    from rules.core.checker import faults_of, summary

    found = faults_of(check)
    if found:
        raise WordsError(summary(found))


def _has_names(shape: Shape, words: Json) -> bool:
    outcomes = words["outcome"]
    named = {"check": ("title",), "eigen": shape.own}
    named |= {name: tuple(table.needed) for name, table in shape.tables.items() if hasattr(table, "needed")}
    return (
        all({"title", "summary"} <= set(outcomes[code]) for code in (*shape.outcomes, "open"))
        and all(code in words[table] for table, codes in named.items() for code in codes)
        and all(name in words for name in shape.tables)
        and _lines(shape, words)
        and _asks(shape, words)
    )


def _lines(shape: Shape, words: Json) -> bool:
    if shape.lines is None:
        return True
    return tuple(line["id"] for line in words["line"])[: len(shape.lines)] == shape.lines


def _asks(shape: Shape, words: Json) -> bool:
    if shape.questions is None:
        return True
    found = {question["id"]: question for question in words["question"]}
    return (
        len(found) == len(words["question"])
        and (shape.more_questions or len(found) == len(shape.questions))
        and all(
            found[name].get("kind", "choice") == asked.kind
            and "title" in found[name]
            and (asked.codes is None or _codes(found[name]) == set(asked.codes))
            for name, asked in shape.questions.items()
        )
    )


def _codes(question: Json) -> set[str | int]:
    given = question.get("options", COMMON_CODES)
    return {option["code"] if isinstance(option, dict) else option for option in given}
