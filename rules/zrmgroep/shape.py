"""What the rule of the zrmgroep reads of its words."""

from __future__ import annotations

from rules.core.lines import ends
from rules.core.ready import fits
from rules.core.shape import Asked, Rows, Shape, Table, leading, said
from rules.shared.domains import domains_fit
from rules.shared.moments import CHANGES
from rules.zrmgroep.rule import ACCOUNTING, FIRST_LOOK, LINES, SHOWN
from rules.zrmgroep.sheet import TELLING

COLUMNS = ("leefgebied", *CHANGES, "aantal")
PLAIN = ("titel", "voor", "over", "team", "periode", "niet", "verhaal", "voet", "knop")

SHAPE = Shape(
    questions={"profielen": Asked("files")},
    outcomes=tuple(ends(LINES).values()),
    tables={
        "reden": Table({"te-klein": said(), SHOWN: said("aantal")}),
        "tabel": Table(dict.fromkeys(("titel", *COLUMNS, "te-klein", "klein"), said())),
        "blad": Table(
            {
                **dict.fromkeys(PLAIN, said()),
                "aantal": said("aantal"),
                "zegt-niet": Rows(said(), 1),
                "vragen": Rows(said(), 1),
            }
        ),
    },
    no_reason=("profielen",),
    own=("tien", "klein", "vergelijken"),
    sources=(ACCOUNTING, FIRST_LOOK, *TELLING),
    summary_places=("aantal",),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
    # Its profiles are read as the zrm reads them.
    shared=lambda: domains_fit() and fits("zrm") is None,
)
