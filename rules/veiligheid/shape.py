"""What the rule of the veiligheid reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO, YES_NO_UNKNOWN, Asked, Shape, Table, action, leading, said
from rules.shared import danger
from rules.veiligheid.rule import CHILDREN, LINES, PARTS, SIGNS

QUESTIONS = {
    "nu": YES_NO_UNKNOWN,
    "signalen": YES_NO_UNKNOWN,
    "structureel": YES_NO_UNKNOWN,
    "twijfel": YES_NO,
    "overleg": YES_NO,
    "gesproken": YES_NO,
    "gesprek-veilig": YES_NO_UNKNOWN,
    "kinderen": YES_NO_UNKNOWN,
    "klaar": Asked("choices", PARTS),
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(ends(LINES).values()),
    tables={
        **danger.TABLES,
        "reden": Table({"open": said("dingen"), "klaar": said()}),
        "lijst": Table({"titel": said()}),
        "kindcheck": Table(dict.fromkeys(SIGNS, action())),
        "verder": Table({"inbreng": said()}),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("volgorde", "onbekend-telt"),
    sources=CHILDREN,
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
