"""What the rule of the 4D-model reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO_UNKNOWN, Asked, Shape, Table, action, leading, said
from rules.shared import danger
from rules.vierd.rule import AGREED, ASKING, DANGER, LINES, SOURCES, TEXTS
from rules.vierd.windows import INVOLVED, SIDES, WINDOWS

TEXT = Asked("long-text")
SUBJECT = Asked("group", fields=dict.fromkeys(SIDES, TEXT))
# What is said around a list of what stands out.
OBSERVED = {"titel": said(), "uitleg": said()}
# What stands on the sheet, around what was filled in.
SHEET = ("label", "onderwerp", *SIDES, "vragen", "vraag", "antwoord", "niet-bekend")

QUESTIONS = {
    DANGER: YES_NO_UNKNOWN,
    AGREED: YES_NO_UNKNOWN,
    **dict.fromkeys(TEXTS, TEXT),
    "label": Asked("text"),
    **{
        window: Asked("group", fields={**dict.fromkeys(names, SUBJECT), INVOLVED: TEXT})
        for window, names in WINDOWS.items()
    },
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(ends(LINES).values()),
    tables={
        **danger.TABLES,
        "reden": Table({ASKING: said()}),
        "blad": Table(
            {
                **dict.fromkeys(SHEET, said()),
                "betrokken": said("wie"),
                "leeg": Table(
                    {
                        "titel": said(),
                        "uitleg": said(),
                        "alles": said("venster"),
                        "deel": said("venster", "wat"),
                    }
                ),
                "taal": Table(
                    {
                        **OBSERVED,
                        "deel": said("plek", "woorden"),
                        "vraag": said("plek", "woorden"),
                        "woord": said("woord", "soort"),
                    }
                ),
                "eenzijdig": Table({**OBSERVED, **dict.fromkeys(SIDES, said("venster"))}),
            }
        ),
        "extra": Table(dict.fromkeys((DANGER, ASKING, AGREED), action())),
        "verder": Table({"inbreng": said(), "bloemmodel": said()}),
    },
    reasons=True,
    no_reason=(*silent(QUESTIONS, LINES), AGREED),
    own=("volgorde", "vorm", "eenzijdig", "woorden", "af"),
    sources=SOURCES,
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
