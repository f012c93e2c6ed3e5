"""What a resident is told of the ladder: how much one takes part now, what changed, and one step."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Told
from rules.core.reader import Reader
from rules.core.resident import told
from rules.core.words import load
from rules.shared.moments import called

ID = "participatie"
WORDS = "participatie/words.toml"


def resident(answers: Answers, result: Json) -> Told | None:
    """Return what the resident is told; None while the last step is not known."""
    found = told(ID, result["outcome"])
    if found is None:
        return None
    step, more = result["stap"], load(WORDS)["bewoner-extra"]
    wish = "stap" if step else "bereikt" if "gewenst" in answers else "open"
    changed = result["verandering"]
    said = (more[wish], *([more[changed]] if changed else []))
    return found._replace(then=(*found.then, *said), table=_over_time(answers, result))


def _over_time(answers: Answers, result: Json) -> Json | None:
    """Return what was seen at each measurement, where there is more than one, in words to the resident."""
    if len(result["treden"]) < 2:
        return None
    words, steps = load(WORDS)["bewoner-tabel"], load(WORDS)["bewoner-trede"]
    rows = [
        [called(ID, measurement, number, Reader()), steps[f"trede-{step}"] if step else words["open"]]
        for number, (measurement, step) in enumerate(zip(answers["metingen"], result["treden"], strict=True))
    ]
    return {"title": words["titel"], "columns": [words["wanneer"], words["wat"]], "rows": rows}
