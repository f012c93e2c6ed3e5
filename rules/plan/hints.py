"""What one can still talk about, as questions at a record: ours, and they never decide anything."""

from __future__ import annotations

import re

from rules.core.explanation import Answers, Json
from rules.plan.parts import TEXTS, has_text, there

# Who speaks of himself, or of himself with others, uses one of these.
OWN_WORDS = frozenset(("ik", "mij", "me", "mijn", "wij", "we", "ons", "onze"))
WORD = re.compile(r"\w+")
NOT_OWN = "doel-niet-eigen"
# What an action may lack, and what is asked then.
OF_ACTION = {"wie": "actie-zonder-wie", "wanneer": "actie-zonder-wanneer"}
# The loose texts that are empty, by what is asked then.
OF_PLAN = {f"geen-{name}": name for name in TEXTS}
CODES = (NOT_OWN, *OF_ACTION.values(), *OF_PLAN)


def own_words(text: str) -> bool:
    """Return whether somebody speaks of himself in it: a word of the list, in capitals or not."""
    return any(word in OWN_WORDS for word in WORD.findall(text.lower()))


def hints(answers: Answers) -> list[Json]:
    """Return what is asked, by code and then by the place of the record in the answers; None for the plan."""
    found: list[tuple[str, int | None]] = [
        (NOT_OWN, place) for place, goal in there(answers, "doelen") if not own_words(goal["tekst"])
    ]
    for place, action in there(answers, "acties"):
        found += [(code, place) for field, code in OF_ACTION.items() if not has_text(action.get(field))]
    found += [(code, None) for code, name in OF_PLAN.items() if not has_text(answers.get(name))]
    ordered = sorted(found, key=lambda hint: (hint[0], -1 if hint[1] is None else hint[1]))
    return [{"code": code, "plaats": place} for code, place in ordered]


def asked_at(hint: Json) -> str:
    """Return the path in the answers of the question that a hint is about."""
    code, place = hint["code"], hint["plaats"]
    if code in OF_PLAN:
        return OF_PLAN[code]
    if code == NOT_OWN:
        return f"doelen.{place}.tekst"
    field = next(field for field, other in OF_ACTION.items() if other == code)
    return f"acties.{place}.{field}"
