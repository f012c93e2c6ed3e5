"""The page for the resident, in B1: what came of it and why, what happens next, what one can say to that."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.sentences import fill
from rules.core.sheets import part, sheet
from rules.core.words import load, source
from rules.description.sentences import FILE, cited

SUPPORT = "wet/wmo#7"
# What anybody can do who does not agree, after what one can say.
ALWAYS = ("lezen", "meenemen", "ondersteuner", "klacht")


def for_resident(rule: Rule, answers: Answers, result: Json) -> Json | None:
    """Return the page for the resident; None where the check has none, or nothing is decided."""
    told = rule.resident(answers, result)
    if told is None:
        return None
    words = load(FILE)["bewoner"]
    table = (
        [part(told.table["title"], columns=told.table["columns"], rows=told.table["rows"])]
        if told.table
        else []
    )
    return sheet(
        words["titel"],
        words["uitleg"],
        [
            part(words["besluit"], code="decided", text=[told.decided]),
            part(words["waarom"], text=[told.why]),
            *(part(title, entries=[*sentences]) for title, sentences in told.lists),
            *table,
            part(words["straks"], entries=[*told.then]),
            part(
                words["oneens"],
                entries=[fill(words["zeggen"], zeg=told.say), *(words[name] for name in ALWAYS)],
            ),
            part(words["afspraak"], lines=["", "", words["weer"], words["bellen"]]),
        ],
        fill(words["van-ons"], bron=cited(source(SUPPORT).as_json())),
    )
