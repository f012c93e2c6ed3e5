"""What is left to do before a case is brought in; never a reason to refuse it."""

from __future__ import annotations

from rules.core.explanation import Answers
from rules.kinds.written import trimmed

# What can be ready, in the order in which it is said.
PARTS = (
    "personen",
    "wens",
    "netwerk",
    "leefomgeving",
    "feiten",
    "gesprekken",
    "zorgen-en-krachten",
    "van-wie",
    "tijdlijn",
    "kind-in-beeld",
    "gespreksleider",
)
# Of these, what counts only with children, and only where safety may be at stake.
WITH_CHILDREN = "kind-in-beeld"
WHEN_UNSAFE = "gespreksleider"
TOLD = ("personen", "feiten")
ASKING = "vraag"
CONSENT = "toestemming"


def needed(answers: Answers, found: str | None, *, unsafe: bool) -> list[str]:
    """Return what belongs to bringing it in: all that applies on a form, the core when told; else nothing."""
    if found == "formulier":
        skipped = {
            *(() if answers.get("kinderen") == "ja" else (WITH_CHILDREN,)),
            *(() if unsafe else (WHEN_UNSAFE,)),
        }
        return [part for part in PARTS if part not in skipped]
    return list(TOLD) if found == "mondeling" else []


def left_to_do(answers: Answers, found: str | None, *, unsafe: bool) -> list[str]:
    """Return what of that is not ready yet, then the question, then on a form the consent."""
    parts = needed(answers, found, unsafe=unsafe)
    if not parts:
        return []
    ready = answers.get("klaar", ())
    agreed = found != "formulier" or answers.get(CONSENT) in ("ja", "anoniem")
    consent = [] if agreed else [CONSENT]
    asking = [] if trimmed(answers.get(ASKING, "")) else [ASKING]
    return [*(part for part in parts if part not in ready), *asking, *consent]
