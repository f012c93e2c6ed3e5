"""The checks by their id, in the order in which the handbook offers them; each imported when asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from rules.core.explanation import Rule
from rules.core.words import checks, is_check


@cache
def _rule(name: str) -> Rule:
    rule: Rule = import_module(f"rules.{name}.rule").RULE
    return rule


class Checks(Mapping[str, Rule]):
    """Every folder with words is a check: no list of them is kept anywhere.

    Looking one up imports that one and reads the words of no other.
    """

    def __getitem__(self, name: str) -> Rule:
        """Return the rule of a check; KeyError when there is no such check."""
        if name not in self:
            raise KeyError(name)
        return _rule(name)

    def __contains__(self, name: object) -> bool:
        """Return whether there is a check of this name."""
        return isinstance(name, str) and is_check(name)

    def __iter__(self) -> Iterator[str]:
        """Yield the ids in order."""
        return iter(checks())

    def __len__(self) -> int:
        """Return how many checks there are."""
        return len(checks())


CHECKS = Checks()
