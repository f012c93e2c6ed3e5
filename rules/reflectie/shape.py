"""What the rule of the reflectie reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO_UNKNOWN, Asked, Code, Rows, Shape, Table, Whole, leading, said
from rules.reflectie.rule import FORMS, LINES, WITH_STEPS

STEP = Table({"tekst": said(), "source": Code("source")})

# What stands on the page to answer by hand, around the questions.
SHEET = (
    "knop", "samen", "team", "leidt", "tijd", "wat", "duur", "afspraken", "wie", "wanneer", "van-ons",
)  # fmt: skip

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
        "tijd": Table({"drie-vragen": Rows(Table({"wat": said(), "minuten": Whole(1)}), 1)}),
        "blad": Table({**dict.fromkeys(SHEET, said()), "minuten": said("aantal")}),
        "reden": Table({"minuten": said("minuten")}),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("kiezen", "veilig-team", "geen-uur", "half-uur"),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
