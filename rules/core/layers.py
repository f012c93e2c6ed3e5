"""Which words hold: ours, or a layer laid over them (another language, an organisation's own).

A layer is the name of a folder under `rules/layers/`, or the path of a folder elsewhere; empty is none.
It is said once, by whoever opens a door, and holds for what is done inside: what was read is kept for
each layer apart, so that no answer comes in the words of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, update_wrapper
from typing import Any, Protocol, cast

OURS = ""
_LAYER: ContextVar[str] = ContextVar("layer", default=OURS)

# The layer that holds here.
chosen = _LAYER.get


@contextmanager
def using(layer: str) -> Iterator[None]:
    """Let a layer hold until this is left."""
    before = _LAYER.set(layer)
    try:
        yield
    finally:
        _LAYER.reset(before)


class Kept[**P, T](Protocol):
    """A function that remembers what it gave, for each layer apart."""

    __wrapped__: Callable[P, T]

    def __call__(self, *args: P.args, **named: P.kwargs) -> T:
        """Return what the function gives in the words of the layer that holds."""

    def cache_clear(self) -> None:
        """Forget everything."""

    def cache_info(self) -> Any:
        """Return how often something was remembered."""


def per_layer[**P, T](read: Callable[P, T]) -> Kept[P, T]:
    """Return the function, of one argument at most, so that it remembers what it gave for each layer."""

    @cache
    def remembered(_layer: str, *args: Any) -> Any:
        return read(*args)  # type: ignore[call-arg]  # positional only, as every reader of words is

    # Asked a hundred times for one answer: to pass arguments on in a row would double what it costs.
    def about(name: Any) -> Any:
        return remembered(chosen(), name)

    def alone() -> Any:
        return remembered(chosen())

    kept = about if read.__code__.co_argcount else alone
    update_wrapper(kept, read)
    for name in ("cache_clear", "cache_info"):
        setattr(kept, name, getattr(remembered, name))
    return cast("Kept[P, T]", kept)
