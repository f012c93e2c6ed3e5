"""What the rule of the participatie reads of its words."""

from __future__ import annotations

from rules.core.lines import ends
from rules.core.shape import YES_NO_UNKNOWN, Asked, Shape, Table, action, leading, residents, said
from rules.participatie.rule import LINES, LOOKING_BACK, OUTCOMES, WANTED
from rules.shared.ladder import STEPS, ladder_fits, step_source
from rules.shared.moments import CHANGES, MOMENTS, moments_fit
from rules.shared.own import UNKNOWN

MEASUREMENT = {
    "moment": Asked(codes=MOMENTS),
    "betaald": Asked(codes=("zonder-hulp", "met-hulp", "pensioen", "nee", UNKNOWN)),
    "onbetaald": YES_NO_UNKNOWN,
    "georganiseerd": YES_NO_UNKNOWN,
    "contacten": YES_NO_UNKNOWN,
}

SHAPE = Shape(
    # The steps to choose from are those of the ladder, which has faults of its own.
    questions={"metingen": Asked("records", fields=MEASUREMENT), "gewenst": Asked()},
    outcomes=tuple(OUTCOMES),
    tables={
        "extra": Table(
            {
                "stap": action("trede"),
                **dict.fromkeys(("werk", "wens-open", "wens-bereikt", *CHANGES), action()),
            }
        ),
        "bewoner": residents(tuple(OUTCOMES)),
        "bewoner-extra": Table(dict.fromkeys(("stap", "bereikt", "open", *CHANGES), said())),
        "bewoner-tabel": Table(dict.fromkeys(("titel", "wanneer", "wat", "open"), said())),
        "bewoner-trede": Table(dict.fromkeys(OUTCOMES, said())),
        "verder": Table({"plan": said()}),
        "tabel": Table(
            {
                **dict.fromkeys(("titel", "meting", "trede", "open", "wens", *CHANGES), said()),
                "niet-te-zien": said("meting"),
            }
        ),
    },
    own=("vragen", "momenten", "verschil", "stap"),
    sources=(*(step_source(step) for step in STEPS), WANTED, LOOKING_BACK),
    voices=(UNKNOWN,),
    lines=tuple(line.id for line in LINES),
    faults=leading(ends(LINES)),
    shared=lambda: ladder_fits() and moments_fit(),
)
