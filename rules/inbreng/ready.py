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


def left_to_do(answers: Answers, found: str | None, *, unsafe: bool) -> list[str]:
    """Return what is not ready yet: all of it on a form, the core of it when told; else nothing."""
    ready = answers.get("klaar", ())
    if found == "formulier":
        skipped = {
            *(() if answers.get("kinderen") == "ja" else (WITH_CHILDREN,)),
            *(() if unsafe else (WHEN_UNSAFE,)),
        }
        parts = [part for part in PARTS if part not in skipped]
        consent = [] if answers.get(CONSENT) in ("ja", "anoniem") else [CONSENT]
    elif found == "mondeling":
        parts, consent = list(TOLD), []
    else:
        return []
    asking = [] if trimmed(answers.get(ASKING, "")) else [ASKING]
    return [*(part for part in parts if part not in ready), *asking, *consent]
