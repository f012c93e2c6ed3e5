"""What the rule of the inbreng reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO, YES_NO_UNKNOWN, Asked, Shape, Table, Text, action, leading, said
from rules.inbreng.meeting import HEADS, SOURCES, TOLD_IN_SHORT
from rules.inbreng.ready import ASKING, CONSENT, PARTS
from rules.inbreng.rule import ANONYMOUS, LINES
from rules.shared import danger

KINDS = ("bevestiging", "consultatie", "leervraag")
# What stands on the page that goes to the meeting, around what was filled in.
SHEET = (
    "knop", "titel", "uitleg", "kop", *HEADS, "vraag", "casus", "wat", "veilig", "meldcode",
    "gedaan", "lijst", "onderdeel", "klaar", "kort", "is-klaar", "niet-bekend", "wie-wat", "wie",
    "wat-gevraagd", "iedereen", "leider", "leider-kind", "leider-veilig", "afspraken", "wie-doet", "wanneer",
    "van-ons",
)  # fmt: skip

QUESTIONS = {
    "acuut": YES_NO_UNKNOWN,
    "veiligheid": YES_NO_UNKNOWN,
    "aandachtsfunctionaris": YES_NO,
    "soort": Asked(codes=("casus", "proces", "info")),
    "verwijzing": YES_NO,
    "kenmerken": Asked("choices", ("partners", "langlopend", "oneens")),
    "vraagsoort": Asked(codes=KINDS),
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
        "blad": Table({**dict.fromkeys(SHEET, said()), "veilig-bellen": Text()}),
        "blad-rij": Table(dict.fromkeys(TOLD_IN_SHORT, said())),
        "blad-vraag": Table(dict.fromkeys(KINDS, said())),
        "lijst": Table(dict.fromkeys(("titel", ASKING, CONSENT), said())),
        "extra": Table(dict.fromkeys(("ontbreekt", "veiligheid", "anoniem", "nee"), action())),
        "verder": Table({"agenda": said()}),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("volgorde", "eerst-consult", "lijst", "anoniem"),
    sources=(*ANONYMOUS, *SOURCES),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
