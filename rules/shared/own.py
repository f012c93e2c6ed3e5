"""What is ours and not the sources': each choice as a sentence for a result, with why we made it.

A check's own choices stand under `[eigen]` in its words; those that every check makes in `eigen.toml`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.core.layers import per_layer
from rules.core.words import WordsError, load

# The choices that every check makes.
SHARED = "shared/eigen.toml"
# Each of them; `everywhere` says when a result rests on it.
EVERYWHERE = ("onbekend", "alarm", "acties")
# The answer "weet ik niet".
UNKNOWN = "onbekend"


class Choice(NamedTuple):
    """One choice: its code, what is ours as a result says it, and the reason as a page says it."""

    code: str
    text: str
    reason: str


@per_layer
def choices(check: str) -> dict[str, Choice]:
    """Return the choices of one check by their code.

    Raises:
        WordsError: a choice has no sentence, or no reason.
    """
    return _read(f"{check}/words.toml")


@per_layer
def shared() -> dict[str, Choice]:
    """Return the choices that every check makes, by their code."""
    return _read(SHARED)


def _read(name: str) -> dict[str, Choice]:
    found = {}
    for code, entry in load(name).get("eigen", {}).items():
        for key in ("text", "reason"):
            if not isinstance(entry, dict) or not str(entry.get(key, "")).strip():
                raise WordsError(
                    f"rules/{name}: [eigen.{code}] heeft geen {key}. "
                    "Schrijf bij text wat van ons is, en bij reason waarom."
                )
        found[code] = Choice(code, entry["text"], entry["reason"])
    return found


def own(check: str, *codes: str) -> tuple[str, ...]:
    """Return the sentences of these choices of a check."""
    return tuple(choices(check)[code].text for code in codes)


def everywhere(result: dict[str, Any], answers: dict[str, Any]) -> tuple[str, ...]:
    """Return the sentences of the choices that any result rests on, whatever the check.

    Not knowing counts once it was weighed: at a question that applies, and for an outcome.
    """
    decided = result["outcome"] is not None
    rests_on = {
        "onbekend": decided and any(answers.get(question) == UNKNOWN for question in result["asked"]),
        "alarm": bool(result["alerts"]),
        "acties": decided and bool(result["actions"]),
    }
    return tuple(shared()[code].text for code, holds in rests_on.items() if holds)
