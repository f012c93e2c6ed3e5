"""What a resident is told of who decides, and only where it is known to be safe."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Told
from rules.core.resident import told
from rules.core.words import load

ID = "regie"
WORDS = "regie/words.toml"


def resident(answers: Answers, result: Json) -> Told | None:
    """Return what the resident is told; None while nothing is decided, or where there may be danger.

    Whoever is to be feared may read what lies about at home: of danger one tells with one's own mouth.
    """
    if answers.get("gevaar") != "nee":
        return None
    found = told(ID, result["outcome"])
    if found is None:
        return None
    more, who = load(WORDS)["bewoner-extra"], result["coordinatie"]
    back = (more["teruggeven"],) if result["teruggeven"] else ()
    overview = (load(WORDS)["bewoner-overzicht"][who]["text"],) if who else ()
    return found._replace(then=(*found.then, *back, *overview))
