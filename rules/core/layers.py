"""Which words hold: ours, or a layer laid over them (another language, an organisation's own).

A layer is the name of a folder under `rules/layers/`, or the path of a folder elsewhere; empty is none.
It is said once, by whoever opens a door, and holds for what is done inside: what was read is kept for
each layer apart, so that no answer comes in the words of another.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import update_wrapper
from typing import Any, Protocol, cast

OURS = ""
_LAYER: ContextVar[str] = ContextVar("layer", default=OURS)

# The layer that holds here.
chosen = _LAYER.get


class using:  # noqa: N801 - read as a statement, as a function under `contextmanager` would be
    """Let a layer hold until this is left. Every answer goes through it, and a generator costs more."""

    __slots__ = ("before", "layer")

    def __init__(self, layer: str) -> None:
        """Name the layer."""
        self.layer = layer

    def __enter__(self) -> None:
        """Let it hold from here."""
        self.before = _LAYER.set(self.layer)

    def __exit__(self, *_how: object) -> None:
        """Let the one before hold again."""
        _LAYER.reset(self.before)


class Kept[**P, T](Protocol):
    """A function that remembers what it gave, for each layer apart."""

    __wrapped__: Callable[P, T]

    def __call__(self, *args: P.args, **named: P.kwargs) -> T:
        """Return what the function gives in the words of the layer that holds."""

    def cache_clear(self) -> None:
        """Forget everything."""


class _Known(dict[Any, Any]):
    """What was made of each key, made when it is first asked for."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: Any) -> Any:
        found = self[key] = self.make(key)
        return found


def per_layer[**P, T](read: Callable[P, T]) -> Kept[P, T]:
    """Return the function, of one argument at most, so that it remembers what it gave for each layer."""
    # Asked a hundred times for one answer, so nothing but look-ups stands between: `functools.cache` in
    # here would be one call more each time, and one memory for layers and names together a pair to make.
    make = cast("Callable[..., T]", read)
    named = bool(read.__code__.co_argcount)
    known = _Known(lambda _layer: _Known(make) if named else make())

    def about(name: Any) -> Any:
        return known[chosen()][name]

    def alone() -> Any:
        return known[chosen()]

    kept = about if named else alone
    update_wrapper(kept, read)
    setattr(kept, "cache_clear", known.clear)  # noqa: B010 - a function has no such attribute of its own
    return cast("Kept[P, T]", kept)
