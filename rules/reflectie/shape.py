"""What the rule of the reflectie reads of its words."""

from __future__ import annotations

from rules.core.lines import carrying, ends
from rules.core.shape import YES_NO_UNKNOWN, Asked, Code, Rows, Shape, Table, leading, said
from rules.reflectie.rule import FORMS, LINES, WITH_STEPS

STEP = Table({"tekst": said(), "source": Code("source")})

SHAPE = Shape(
    questions={
        "doel": Asked(codes=(*FORMS, "leren-van-casus")),
        "minuten": Asked("number"),
        "veilig-team": YES_NO_UNKNOWN,
    },
    outcomes=tuple(dict.fromkeys(ends(LINES).values())),
    tables={
        "vorm": Table(dict.fromkeys(WITH_STEPS, Rows(STEP, 1))),
        "lijst": Table({"titel": said()}),
        "reden": Table({"minuten": said("minuten")}),
    },
    carries=carrying(LINES),
    own=("kiezen", "veilig-team", "geen-uur", "half-uur"),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
