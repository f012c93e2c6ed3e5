"""What the rule of the werkvorm reads of its words."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.lines import ends, silent
from rules.core.shape import (
    YES_NO,
    YES_NO_UNKNOWN,
    Asked,
    Code,
    Json,
    Rows,
    Shape,
    Table,
    Whole,
    leading,
    said,
)
from rules.shared import danger
from rules.werkvorm.rule import FLOWER, LEAST, LINES, METHODS

STEP = Table({"stap": said(), "gewicht": Whole(1), "source": Code("source")})


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield a line that leads elsewhere, and a method with more steps than the least time has minutes."""
    yield from leading(ends(LINES))(words)
    for method, entries in words["stappen"].items():
        if len(entries) > LEAST:
            what = f"{len(entries)} stappen passen niet in {LEAST} minuten"
            yield f"[[stappen.{method}]]", what, f"houd er hooguit {LEAST}"


QUESTIONS = {
    "acuut": YES_NO_UNKNOWN,
    "doel": Asked(codes=("advies", "overtuiging", "visie", "in-kaart", "leren", "besluit")),
    "minuten": Asked("number"),
    "zaken": Asked("number", default=True),
    "half-jaar": YES_NO,
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(ends(LINES).values()),
    tables={
        **danger.TABLES,
        "verder": Table({FLOWER: said()}),
        "reden": Table({"per-zaak": said("minuten")}),
        "tabel": Table({"titel": said(), "stap": said(), "minuten": said(), "samen": said("minuten")}),
        "stappen": Table(dict.fromkeys(METHODS, Rows(STEP, 1))),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("kiezen", "kwartier", "bloem", "minuten", "vragen"),
    lines=tuple(ends(LINES)),
    faults=faults,
)
