"""Danger first: what a question about danger raises, in every check that asks one.

At "ja" the outcome itself says what to do now. At "weet ik niet" the lines go on, and something for today
comes before all else. What is said stands in the words of the check.
"""

from __future__ import annotations

from rules.core.explanation import Json, Option, action, alert
from rules.core.shape import Code, Table, Text
from rules.core.shape import action as action_shape
from rules.core.words import load
from rules.shared.own import UNKNOWN

NOW = "direct-gevaar"
UNSURE = "veiligheid-onzeker"
RAISES = {"ja": NOW, UNKNOWN: UNSURE}
# The tables of words that a check with such a question has; what one does for one's safety has a number.
TABLES = {
    "alert": Table({NOW: Text(), UNSURE: Text()}),
    "veilig": Table({UNSURE: action_shape(needed={"phone": Code("phone")})}),
}


def alerts(check: str, answer: str | None) -> list[Json]:
    """Return the alert that an answer to the question about danger raises."""
    return [alert(check, RAISES[answer])] if answer in RAISES else []


def first(check: str, answer: str | None) -> list[Json]:
    """Return what comes before every other action: to find out, today, what is not known."""
    return [action(load(f"{check}/words.toml")["veilig"][UNSURE])] if answer == UNKNOWN else []


def alerting(check: str, question: str) -> dict[Option, list[Json]]:
    """Return both answers that raise an alert."""
    return {(question, answer): [alert(check, code)] for answer, code in RAISES.items()}
