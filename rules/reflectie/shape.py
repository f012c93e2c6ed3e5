"""What the rule of the reflectie reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO_UNKNOWN, Asked, Code, Rows, Shape, Table, leading, said
from rules.reflectie.rule import FORMS, LINES, WITH_STEPS

STEP = Table({"tekst": said(), "source": Code("source")})

QUESTIONS = {
    "doel": Asked(codes=(*FORMS, "leren-van-casus")),
    "minuten": Asked("number"),
    "veilig-team": YES_NO_UNKNOWN,
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(dict.fromkeys(ends(LINES).values())),
    tables={
        "vorm": Table(dict.fromkeys(WITH_STEPS, Rows(STEP, 1))),
        "lijst": Table({"titel": said()}),
        "reden": Table({"minuten": said("minuten")}),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("kiezen", "veilig-team", "geen-uur", "half-uur"),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
