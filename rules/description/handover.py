"""The paper of a warm handover: one page for who takes over, with room for the resident's consent."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.question import SELF
from rules.core.sentences import fill
from rules.core.sheets import part, sheet
from rules.core.words import load, source
from rules.description.given import voice_of
from rules.description.paper import by_document
from rules.description.sentences import FILE

# Consent, above all for what is told of somebody's health; and where Veilig Thuis may know without it.
LAW = ("wet/avg#1", "wet/uavg#1", "wet/wmo#4")
ROOM = 2


def handover(rule: Rule, answers: Answers, result: Json, described: Json) -> Json | None:
    """Return the paper for who takes over; None where there is nobody to hand over to.

    That is where the check's words do not say `handover`, where the outcome is no way on to somebody else,
    and where somebody fills in for himself: then nobody speaks about him.
    """
    about = load(f"{rule.id}/words.toml")["check"]
    way = rule.door(answers, result) if about.get("handover") else None
    if way is None or voice_of(answers) == SELF:
        return None
    words = load(FILE)["warm"]
    alerts = [entry["text"] for entry in described["alerts"]]
    return sheet(
        words["titel"],
        words["uitleg"],
        [
            part(
                words["wie"],
                code="who",
                lines=[words["over"], words["van"], words["aan"]],
                close=[fill(words["aan-volgens"], wie=way["wie"])],
            ),
            part(words["gevraagd"], text=[way["zeg"]], lines=[words["eigen-woorden"], ""]),
            *([part(words["veilig"], code="safety", entries=alerts)] if alerts else []),
            _why(words, described),
            part(words["verteld"], lines=[words["verteld-regel"], *[""] * (ROOM - 1)]),
            _agreed(words),
            part(
                words["toestemming"],
                code="consent",
                text=[words["toestemming-waarom"]],
                ticks=[words["ja"], words["deels"]],
                lines=[words["datum"], words["handtekening"]],
                close=[words["zonder"]],
            ),
        ],
        " ".join([words["van-ons"], *by_document([source(name).as_json() for name in LAW])]),
    )


def _why(words: Json, described: Json) -> Json:
    """Return the outcome with what carried it: a paragraph for each side where the check tells them apart."""
    head = f"{described['title']}. {described['summary']}"
    weighing, reasons = described["weighing"], described["reasons"]
    if weighing:
        sides = [
            f"{side['title']}. {' '.join(entry['text'] for entry in side['entries'])}"
            for side in weighing["sides"]
        ]
        return part(words["uitkomst"], code="why", text=[head, *sides])
    entries = [entry["text"] for entry in reasons["entries"]] if reasons else []
    return part(words["uitkomst"], code="why", text=[head], entries=entries)


def _agreed(words: Json) -> Json:
    return part(
        words["afspraken"],
        code="agreed",
        columns=[words["wat"], words["wie-doet"], words["wanneer"]],
        rows=[*[[""] * 3] * ROOM, [words["nabellen"], "", ""]],
    )
