"""What the rule of the regie reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.shape import YES_NO, YES_NO_UNKNOWN, Asked, Shape, Table, action, leading, residents, said
from rules.regie.beside import CIRCLES
from rules.regie.rule import COORDINATING, LINES, NOT_ALONE, OTHERWISE, OVERVIEW
from rules.shared import danger
from rules.shared.own import UNKNOWN

UNSAFE = ("onveilig",)
# In danger nothing of it is put on paper for the resident.
FOR_RESIDENT = ("client", "client-en-netwerk", "met-ondersteuner", "overleg")

QUESTIONS = {
    "gevaar": YES_NO_UNKNOWN,
    "client": Asked(codes=("ja", *NOT_ALONE, UNKNOWN)),
    "netwerk": YES_NO_UNKNOWN,
    "overgenomen": YES_NO,
    "hulpverleners": YES_NO,
    "gezinscoach": YES_NO,
}

SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(dict.fromkeys(ends(LINES).values())),
    tables={
        **danger.TABLES,
        "cirkel": Table({**dict.fromkeys(("titel", "cirkel", "wie", "hier"), said()), "nu": said("nummer")}),
        "wie-stuurt": Table(dict.fromkeys(CIRCLES, Table({"tekst": said()}))),
        "extra": Table({"teruggeven": action()}),
        "bewoner": residents(FOR_RESIDENT),
        "bewoner-extra": Table({"teruggeven": said()}),
        "bewoner-overzicht": Table(dict.fromkeys((*COORDINATING, OTHERWISE), Table({"text": said()}))),
        "overzicht": Table(dict.fromkeys((*COORDINATING, OTHERWISE), action(voices=UNSAFE))),
    },
    reasons=True,
    no_reason=silent(QUESTIONS, LINES),
    own=("volgorde", "niet-weten", "teruggeven", "overzicht"),
    sources=(OVERVIEW,),
    voices=UNSAFE,
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
