"""What the rule of the ZRM reads of its words."""

from __future__ import annotations

from rules.core.shape import Asked, Shape, Table, Text, action, residents, said
from rules.shared.domains import IDS, domains_fit
from rules.shared.ladder import STEPS, ladder_fits
from rules.shared.moments import CHANGES, MOMENTS, moments_fit
from rules.zrm.rule import ALERTS, LEVELS

MEASUREMENT = {
    "moment": Asked(codes=MOMENTS),
    "maand": Asked("month"),
    "label": Asked("text"),
    "scores": Asked("group", tuple(LEVELS)),
    "participatie": Asked(codes=STEPS),
}
DOMAINS = ("domeinen",)
SAID = Text(calls=False)
PLAIN = (
    "profiel",
    "leefgebied",
    "verschil",
    "geen",
    "open",
    "participatieladder",
    *CHANGES,
)


SHAPE = Shape(
    questions={"metingen": Asked("records", fields=MEASUREMENT)},
    outcomes=tuple(LEVELS.values()),
    tables={
        "tabel": Table(
            {
                **dict.fromkeys(PLAIN, SAID),
                "trede": Text(("trede",), calls=False),
                "sleutel": Text(("niveaus",), calls=False),
                "sleutel-verschil": Text(("niveaus",), calls=False),
                "telling": Text(CHANGES, calls=False),
            }
        ),
        "plaatje": Table(
            {
                **dict.fromkeys(("titel", "uitleg", *(f"niveau-{level}" for level in LEVELS)), SAID),
                "stap": Text(("eerst", "daarna"), calls=False),
                "gelijk": Text(("daarna",), calls=False),
            }
        ),
        "bewoner": residents(tuple(LEVELS.values()), "laagste", voices=("onveilig",)),
        "bewoner-tabel": Table(dict.fromkeys(("titel", "gebied", "eerst", "nu", "niet"), SAID)),
        "reden": Table({"niveau": said("leefgebied", "niveau")}),
        "verder": Table({"plan": SAID, "participatie": SAID}),
        "alert": Table(
            {"acuut": Text(DOMAINS), "mogelijk-geweld": Text(), **dict.fromkeys(ALERTS.values(), Text())}
        ),
        "extra": Table(
            {
                "thuis": action(),
                "geest": action(),
                **dict.fromkeys(("open", "open-acuut", "gedaald"), action(*DOMAINS)),
            }
        ),
    },
    own=("laagste", "vergelijken", "tussentijds", "leeg", "mogelijk-geweld"),
    sources=(
        "werkkader/verantwoording#2",
        "methodisch/evaluatiefase#3",
        *(f"methodisch/zrm#{number}" for number in range(1, len(IDS) + 1)),
    ),
    voices=("onveilig",),
    summary_places=("laagste",),
    action_places=("laagste",),
    shared=lambda: domains_fit() and ladder_fits() and moments_fit(),
)
