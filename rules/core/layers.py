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
    # For each layer a memory of its own. Asked a hundred times for one answer: to pass arguments on in a
    # row, or to look for a pair of them, would double what it costs.
    known: dict[str, Any] = {}

    def of_layer(layer: str) -> Any:
        return known.setdefault(layer, cache(read))

    def about(name: Any) -> Any:
        layer = chosen()
        return (known.get(layer) or of_layer(layer))(name)

    def alone() -> Any:
        layer = chosen()
        return (known.get(layer) or of_layer(layer))()

    kept = about if read.__code__.co_argcount else alone
    update_wrapper(kept, read)
    setattr(kept, "cache_clear", known.clear)  # noqa: B010 - a function has no such attribute of its own
    setattr(kept, "cache_info", lambda: of_layer(chosen()).cache_info())  # noqa: B010
    return cast("Kept[P, T]", kept)
