"""What can be wrong with answers: each fault in Dutch, with its place. `rules/kinds/` finds them."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from rules.core.sentences import fault_text, given_text, plain_text

LONGEST_ECHO = 40
# The reader of faults needs the first ones; a file of ten megabytes can hold a million.
MOST_FAULTS = 10_000


class Fault(NamedTuple):
    """One thing that is wrong: a JSON Pointer into the answers and one Dutch sentence.

    `said` is that sentence for a reader who never saw a code; empty where `message` has none.
    """

    field: str
    message: str
    said: str = ""

    def as_json(self) -> dict[str, str]:
        """Return the fault in the shape of the contract, safe to write as UTF-8."""
        return {"field": clean(self.field), "message": clean(self.message)}


def wrong(path: str, code: str, **values: str) -> Fault:
    """Return a fault by its code in `fouten.toml`.

    Args:
        path: a JSON Pointer to what is wrong.
        code: of the sentence.
        values: what fills the places of the sentence.
    """
    plain = (
        {**values, "gegeven": given_text("niets")} if values.get("gegeven") == given_text("leeg") else values
    )
    return Fault(path, fault_text(code, **values), plain_text(code, **plain))


class BadAnswersError(Exception):
    """The answers cannot be read; `faults` holds everything that is wrong with them."""

    def __init__(self, faults: list[Fault]) -> None:
        """Keep the faults, in the order of the answers, at most `MOST_FAULTS` of them."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults[:MOST_FAULTS]


class Doubled(dict[str, Any]):
    """An object in which names stand twice: which of the two answers counts would be a guess."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Keep the last value of each name, and which names came back."""
        super().__init__(pairs)
        self.names = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]


def clean(text: str) -> str:
    """Replace lone surrogates, which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8")


def pointer(path: str, key: str) -> str:
    """Return the place of a name within a place; a long name is cut short."""
    short = key if len(key) <= LONGEST_ECHO else key[:LONGEST_ECHO] + "…"
    return f"{path}/{short.replace('~', '~0').replace('/', '~1')}"


def shown(value: Any) -> str:
    """Return a value as a fault may repeat it: short, quoted when it is text."""
    if isinstance(value, bool):
        return given_text("waar" if value else "onwaar")
    if value is None:
        return given_text("leeg")
    if isinstance(value, dict):
        return given_text("groep")
    if isinstance(value, list):
        return given_text("lijst")
    if isinstance(value, int | float) and not abs(value) <= 10**LONGEST_ECHO:  # NaN is not either
        return given_text("onmogelijk")
    # What cannot be seen would break the sentence, or turn its end around.
    text = "".join(letter if letter.isprintable() else "�" for letter in str(value)[: LONGEST_ECHO + 1])
    short = text if len(text) <= LONGEST_ECHO else text[:LONGEST_ECHO] + "…"
    return given_text("tekst", tekst=short) if isinstance(value, str) else short
