"""The questions of a form on a page to answer by hand, alone or together."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.sentences import fill
from rules.core.sheets import part, sheet
from rules.core.words import load

WORDS = "reflectie/words.toml"
# What there is of the page for the questions, in millimetres; and what of that a table of minutes takes,
# the words of a question, and a line.
HEIGHT = 198
TIMED = 20
WORDED = 7
LINE = 8
# Empty rows for what is agreed.
AGREED = 2


def handout(_answers: Answers, result: Json) -> Json | None:
    """Return the page with room under each question or step; None where the outcome is no form."""
    asked = result["vragen"]
    if not asked:
        return None
    words = load(WORDS)
    said, times = words["blad"], words["tijd"].get(result["outcome"], [])
    lines = ((HEIGHT - (TIMED if times else 0)) // len(asked) - WORDED) // LINE
    timed = [[entry["wat"], fill(said["minuten"], aantal=str(entry["minuten"]))] for entry in times]
    return {
        "button": said["knop"],
        "sources": [entry["source"] for entry in load(WORDS)["vorm"][result["outcome"]]],
        **sheet(
            result["title"],
            result["summary"],
            [
                part(said["samen"], code="heads", lines=[said["team"], said["leidt"]]),
                *([part(said["tijd"], columns=[said["wat"], said["duur"]], rows=timed)] if timed else []),
                *(
                    part(f"{number}. {entry['tekst']}", code="question", lines=[""] * lines)
                    for number, entry in enumerate(asked, start=1)
                ),
                part(
                    said["afspraken"],
                    code="agreed",
                    columns=[said["wat"], said["wie"], said["wanneer"]],
                    rows=[[""] * 3] * AGREED,
                ),
            ],
            said["van-ons"],
        ),
    }
