"""What stands in a plan: its five parts, what of them is there, and whom a low level is about."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.kinds.written import trimmed
from rules.shared.own import UNKNOWN

# The five parts of a plan, in the order of the source (methodisch, Planfase).
PARTS = ("problemen", "doelen", "resultaten", "oplossingen", "acties")
# What stands beside them: what somebody can, and what he does for others.
TEXTS = ("krachten", "bijdrage")
DANGER = "acuut"
# The lowest level of the ZRM: what cannot wait for a plan.
ACUTE = 1
# How it goes at home: at these levels it is a matter of safety (as in `zrm`).
HOME, UNSAFE = "huiselijke-relaties", (1, 2)


def has_text(text: str | None) -> bool:
    """Return whether something is written; white space is nothing."""
    return bool(trimmed(text or ""))


def there(answers: Answers, part: str) -> list[tuple[int, Json]]:
    """Return the records of a part that have a text, each with its place in the answers, from 0."""
    return [
        (place, record) for place, record in enumerate(answers.get(part, ())) if has_text(record.get("tekst"))
    ]


def empty(answers: Answers) -> list[str]:
    """Return the parts in which nothing stands, in their order."""
    return [part for part in PARTS if not there(answers, part)]


def anything(answers: Answers) -> bool:
    """Return whether anything is filled in: the question about danger and the loose texts count too."""
    written = any(has_text(answers.get(name)) for name in TEXTS)
    return DANGER in answers or written or len(empty(answers)) < len(PARTS)


def acute(answers: Answers) -> list[tuple[int, Json]]:
    """Return the problems at the lowest level, with or without a text, each with its place."""
    return [
        (place, each)
        for place, each in enumerate(answers.get("problemen", ()))
        if each.get("niveau") == ACUTE
    ]


def unsafe_at_home(answers: Answers) -> bool:
    """Return whether a problem says that it may not be safe at home, with or without a text."""
    return any(
        each.get("domein") == HOME and each.get("niveau") in UNSAFE for each in answers.get("problemen", ())
    )


def unsafe(answers: Answers) -> bool:
    """Return whether nobody may be brought in yet: it is not known to be safe, or it is not so at home."""
    return answers.get(DANGER) == UNKNOWN or unsafe_at_home(answers)
