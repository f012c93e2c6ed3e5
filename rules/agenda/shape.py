"""What the rule of the agenda reads of its words."""

from __future__ import annotations

from collections.abc import Iterator

from rules.agenda.beside import AFTER, BEFORE
from rules.agenda.plan import CLOSING, FIXED, OPENING, ORDER, SIZES
from rules.core.shape import Asked, Json, Shape, Table, Text, action, said

SAID = Text(calls=False)
PARTS = tuple(part for part, _ in (*OPENING, *CLOSING))
COLUMNS = ("agenda", "van", "tot", "wat", "waarom", "formulier", "eigen", "eigen-gelijk", *BEFORE, *AFTER)
FLAG = Asked("flag")
ITEM = {
    "id": Asked("label", required=True),
    "soort": Asked(codes=("casus", "proces", "info")),
    "omvang": Asked(codes=tuple(SIZES)),
    "acuut": FLAG,
    "urgent": Asked("choices", ("veiligheid", "thuiszitter", "psychiatrie")),
    "voorbereid": FLAG,
    "leervraag": FLAG,
    "betrokken": Asked("number"),
    "thema": Asked("text"),
    "meervoudig": FLAG,
}
EXTRA = ("direct", "doorgeschoven-veilig", "vooraf", "formulier", "veiligheid", "psychiatrie", "thuiszitter")


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield a meeting that may be shorter than its fixed parts."""
    least = next(question["minimum"] for question in words["question"] if question["id"] == "duur")
    if least < FIXED:
        what = f"minimum {least} is korter dan de vaste onderdelen samen"
        yield "vraag “duur”", what, f"schrijf {FIXED} of meer"


SHAPE = Shape(
    questions={
        "start": Asked("time", default=True),
        "duur": Asked("number", default=True),
        "zaken": Asked("records", fields=ITEM),
        "eigen-volgorde": Asked("texts"),
    },
    outcomes=("vol", "past", "leeg"),
    tables={
        "tabel": Table({**dict.fromkeys(COLUMNS, SAID), "eigen-anders": said("zaken")}),
        "deze-zaak": SAID,
        "fout": Table(
            {
                **dict.fromkeys(("label-dubbel", "volgorde-onbekend", "volgorde-dubbel"), said("label")),
                "na-middernacht": SAID,
            }
        ),
        "reden": Table(
            {"leeg": SAID, "minuten": said("nodig", "duur"), "past-niet": said("zaak", "minuten")}
        ),
        "onderdeel": Table(dict.fromkeys(PARTS, SAID)),
        "voorrang": Table(dict.fromkeys((*ORDER, "binnenkomst"), SAID)),
        "verder": Table({"werkvorm": said()}),
        "alert": Table({"direct": Text(("zaken",))}),
        "leeg-met-acuut": Table({"title": SAID, "summary": SAID}),
        "extra": Table(dict.fromkeys(EXTRA, action("zaken"))),
    },
    own=("minuten", "volgorde", "thema", "passen", "duur"),
    sources=(
        "casuistiek/doelstelling#4",
        "casuistiek/keuze#2",
        "casuistiek/selectie",
        "casuistiek/toolkit-procedure#4",
        "casuistiek/geen-inbreng",
    ),
    summary_places=("duur", "doorgeschoven", "eind"),
    # Its lines place items; outcomes are about the whole meeting.
    line_ends=("direct", "vooraf", "volgorde", "doorgeschoven"),
    lined=False,
    faults=faults,
)
