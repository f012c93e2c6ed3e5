"""What the rule of the netwerk reads of its words."""

from __future__ import annotations

from rules.core.lines import ends
from rules.core.shape import Asked, Shape, Table, Text, action, leading, said
from rules.netwerk.handout import SOURCES
from rules.netwerk.rule import LINES
from rules.netwerk.support import AREAS, CODES, KINDS, RINGS

FLAG = Asked("flag")
SUPPORT = Asked("choices", KINDS)
PERSON = {
    "label": Asked("label", required=True),
    "gebied": Asked(codes=AREAS, default=True),
    "afstand": Asked(codes=RINGS, default=True),
    "krijgt": SUPPORT,
    "geeft": SUPPORT,
    "vroeger": FLAG,
    "overleden": FLAG,
    "huisdier": FLAG,
    "onveilig": FLAG,
}
# What names people that one can ask about.
NAMED = ("een-draagt-veel", "vroeger")
TABLE = (
    "mensen", "wie", "gebied", "afstand", "krijgt", "geeft", "meer", "voor-het-team", "opvallend", "steun",
    "soort", "van", "aan", "telt", "huisdier", "vroeger", "overleden", "onveilig",
)  # fmt: skip
SHEET = ("knop", "titel", "uitleg", "samen", "zien", "geven", "krijgen", "stap", "van-ons")

SHAPE = Shape(
    questions={"personen": Asked("records", fields=PERSON)},
    outcomes=tuple(ends(LINES).values()),
    tables={
        "letter": Table(dict.fromkeys(KINDS, said())),
        "tekening": Table(
            {
                **dict.fromkeys((*(f"kring-{ring}" for ring in RINGS), "midden"), said()),
                **dict.fromkeys(("huisdier", "vroeger", "overleden"), said()),
                **dict.fromkeys(("krijgt", "geeft"), said("soorten")),
                "iemand": said("wie", "dingen"),
            }
        ),
        "tabel": Table({**dict.fromkeys(TABLE, said()), "soort-met-letter": said("letter", "soort")}),
        "vraag": Table(
            {
                **{code: said("wie") if code in NAMED else said() for code in CODES},
                **{f"{code}-onveilig": said() for code in NAMED},
            }
        ),
        "blad": Table(dict.fromkeys(SHEET, said())),
        "fout": Table({"label-dubbel": said("label")}),
        "reden": Table({"onveilig": said("wie"), "niemand": said(), "een": said(), "meer": said("aantal")}),
        "extra": Table({"vroeger": action()}),
        "verder": Table({"veiligheid": said()}),
        "alert": Table({"onveilig": Text()}),
    },
    own=("onveilig", "leeg", "kringen", "gebieden", "tellen", "opvallend", "tekens", "vel"),
    sources=(
        "methodisch/ecogram",
        "methodisch/netwerk-wel",
        "methodisch/steun",
        "casuistiek/bolletjesschema",
        *SOURCES,
    ),
    lines=tuple(ends(LINES)),
    faults=leading(ends(LINES)),
)
