"""What the rule of the inbreng reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO, YES_NO_UNKNOWN, Asked, Shape, Table, action, leading, said
from rules.inbreng.ready import ASKING, CONSENT, PARTS
from rules.inbreng.rule import ANONYMOUS, LINES
from rules.shared import danger

QUESTIONS = {
    "acuut": YES_NO_UNKNOWN,
    "veiligheid": YES_NO_UNKNOWN,
    "aandachtsfunctionaris": YES_NO,
    "soort": Asked(codes=("casus", "proces", "info")),
    "verwijzing": YES_NO,
    "kenmerken": Asked("choices", ("partners", "langlopend", "oneens")),
    "vraagsoort": Asked(codes=("bevestiging", "consultatie", "leervraag")),
    ASKING: Asked("long-text"),
    CONSENT: Asked(codes=("ja", "anoniem", "nee")),
    "kinderen": YES_NO,
    "klaar": Asked("choices", PARTS),
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(ends(LINES).values()),
    tables={
        **danger.TABLES,
        "reden": Table({"kenmerken": said("dingen"), "geen-kenmerken": said()}),
        "lijst": Table(dict.fromkeys(("titel", ASKING, CONSENT), said())),
        "extra": Table(dict.fromkeys(("ontbreekt", "veiligheid", "anoniem", "nee"), action())),
        "verder": Table({"agenda": said()}),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("volgorde", "eerst-consult", "lijst", "anoniem"),
    sources=ANONYMOUS,
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
