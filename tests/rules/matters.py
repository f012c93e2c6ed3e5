"""Which open questions can still matter, worked out by trying every way to go on: an independent second look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any

Answers = dict[str, Any]
Decides = Callable[[Answers], str | None]
Choices = Mapping[str, tuple[Any, ...]]


def partial(choices: Choices) -> Iterator[Answers]:
    """Yield every combination of answers, each question left open as well."""
    for values in product(*((None, *codes) for codes in choices.values())):
        yield {question: value for question, value in zip(choices, values, strict=True) if value is not None}


def matters(decides: Decides, choices: Choices, answers: Answers, question: str) -> bool:
    """Return whether, however else one goes on, another answer here can still change the outcome."""
    others = [name for name in choices if name not in answers and name != question]
    for values in product(*(choices[name] for name in others)):
        whole = {**answers, **dict(zip(others, values, strict=True))}
        if len({decides({**whole, question: code}) for code in choices[question]}) > 1:
            return True
    return False
