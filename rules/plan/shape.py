"""What the rule of the plan reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO_UNKNOWN, Asked, Shape, Table, Text, action, leading, said
from rules.plan.hints import CODES
from rules.plan.kitchen import SOURCES
from rules.plan.lighter import FRAMES, LIGHTER
from rules.plan.parts import ACUTE, PARTS, TEXTS
from rules.plan.rule import CHANGES_AT, INDIVIDUAL_AT, LINES, LOWEST
from rules.shared import danger
from rules.shared.domains import domains_fit

UNSAFE = ("onveilig",)
TEXT = Asked("long-text")
LEVELS = tuple(range(ACUTE, ACUTE + 5))
LISTS = {
    "problemen": {"tekst": TEXT, "domein": Asked(), "niveau": Asked(codes=LEVELS)},
    "doelen": {"tekst": TEXT},
    "resultaten": {"tekst": TEXT},
    "oplossingen": {"tekst": TEXT, "kader": Asked(codes=FRAMES), "bekeken": Asked("choices", LIGHTER)},
    "acties": {"tekst": TEXT, "wie": Asked("text"), "wanneer": Asked("text")},
}
# What stands around the plan, beside the outcome and on the page for the kitchen table.
SAID = (
    "plan",
    "lichter",
    "hints",
    "deel",
    "staat",
    "erbij",
    "eerst-veilig",
    "lichter-van-ons",
    "hints-van-ons",
)
SHEET = (
    "knop", "titel", "uitleg", "kop", "label", "terugkijken", "mijn-woorden", "gaat-over", "team",
    "team-kader", "wat", "wie", "wanneer", "niet-bekend", "tekenen", "ik", "samen", "van-ons",
)  # fmt: skip

QUESTIONS = {
    "acuut": YES_NO_UNKNOWN,
    **{part: Asked("records", fields=fields) for part, fields in LISTS.items()},
    **dict.fromkeys(TEXTS, TEXT),
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(dict.fromkeys(ends(LINES).values())),
    tables={
        **danger.TABLES,
        "alert": Table({**danger.TABLES["alert"].needed, LOWEST: Text(("domeinen",))}),
        "zonder-leefgebied": said(),
        "deel": Table(
            {
                **dict.fromkeys(PARTS, Table(dict.fromkeys(("titel", "term", "meer"), said()))),
                # A text is never named among what is still empty.
                **dict.fromkeys(TEXTS, Table(dict.fromkeys(("titel", "term"), said()))),
            }
        ),
        "kader-kort": Table(dict.fromkeys(LIGHTER, said())),
        "lijst": Table(
            {
                **dict.fromkeys(SAID, said()),
                "bij": said("plekken", "vraag"),
                "vakterm": said("term"),
                "plek-vraag": said("plek", "kaders"),
                "lichter-vraag": said("kaders"),
            }
        ),
        "vraag": Table(dict.fromkeys(CODES, said())),
        "blad": Table(
            {
                **dict.fromkeys(SHEET, said()),
                "deel": said("titel", "term"),
                "bekeken": said("kader", "kaders"),
                "afspraak": said("wie", "wanneer"),
                "niveau": said("niveau"),
            }
        ),
        "reden": Table({"niveau": said(), "lichter": said("kaders")}),
        "reden-rond": Table(dict.fromkeys(PARTS, said())),
        "leeg": Table(dict.fromkeys(PARTS, action(voices=UNSAFE))),
        "extra": Table({"thuis": action(needed={})}),
        "verder": Table({"regie": said(), "netwerk": said()}),
    },
    no_reason=silent(QUESTIONS, LINES),
    own=("niveau", "thuis", "rond", "lichter", "vragen"),
    sources=(*SOURCES, CHANGES_AT, INDIVIDUAL_AT),
    voices=UNSAFE,
    summary_places=("delen",),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
    shared=domains_fit,
)
