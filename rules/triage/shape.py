"""What the rule of the triage reads of its words."""

from __future__ import annotations

from rules.core.lines import ends, silent
from rules.core.question import VOICES
from rules.core.shape import (
    YES_NO,
    YES_NO_UNKNOWN,
    Asked,
    Code,
    Flag,
    Keyed,
    Rows,
    Shape,
    Table,
    Text,
    action,
    doors,
    leading,
    said,
)
from rules.shared.domains import domains_fit
from rules.triage.lines import ALWAYS_OURS, LINES, NOT_OURS
from rules.triage.rule import TO_FIND_OUT

ALERTS = ("direct-gevaar", "veiligheid-onzeker", "thuis-veilig", "zelfdoding", "kind-veilig")
SPOKEN = (*VOICES, "onveilig", *(f"{voice}-onveilig" for voice in VOICES))
SOURCED = {"source": Code("source")}
# What one does for one's safety always has a number.
SAFE = action(voices=SPOKEN, needed={"phone": Code("phone")})
HELP = action(voices=SPOKEN, needed=SOURCED)
PARTNER = action(voices=SPOKEN, needed=SOURCED, among="outcome")


QUESTIONS = {
    "acuut": YES_NO_UNKNOWN,
    "voor": Asked(codes=VOICES),
    "volwassen": YES_NO,
    "opvoeding": YES_NO_UNKNOWN,
    "postcode": Asked(codes=("ja", "elders", "nee", "onbekend")),
    "woonvoorziening": YES_NO_UNKNOWN,
    "leefgebieden": Asked("choices"),
    "zwaar": YES_NO_UNKNOWN,
    "bereikbaar": YES_NO_UNKNOWN,
    "hulpvragen": Asked("choices", ("begeleiding", *ALWAYS_OURS, *NOT_OURS)),
    "buurtteam-betrokken": YES_NO_UNKNOWN,
    "ingewikkeld": YES_NO_UNKNOWN,
}
SHAPE = Shape(
    questions=QUESTIONS,
    outcomes=tuple(dict.fromkeys(line.outcome for line in LINES)),
    tables={
        "aantallen": Rows(said(), 10),
        "reden": Table(
            {
                "geen-gebied": said(),
                "een-gebied": said("gebieden"),
                "meer-gebieden": said("aantal", "gebieden"),
                "gevraagd": said("dingen"),
                "alleen-begeleiding": said(),
                "niets-gevraagd": said(),
            }
        ),
        "deur": doors(voices=SPOKEN),
        "alert": Table(dict.fromkeys(ALERTS, Text())),
        "alert-mezelf": Keyed(Text(), among="alert"),
        # What direct danger asks are the actions of its outcome.
        "veilig": Table(dict.fromkeys(ALERTS[1:], SAFE)),
        "altijd": Keyed(Code("source"), among="hulpvragen"),
        "gebied": Keyed(HELP, among="leefgebieden"),
        "partner": Table(
            dict.fromkeys(NOT_OURS, PARTNER._replace(optional={**PARTNER.optional, "partner-eigen": Flag()}))
        ),
        "zorg": Keyed(action(needed=SOURCED), among="hulpvragen"),
        "uitzoeken": Table(dict.fromkeys(TO_FIND_OUT, HELP)),
        "verder": Table({"overdracht": Text(calls=False)}),
    },
    reasons=True,
    no_reason=("voor", *silent(QUESTIONS, LINES)),
    own=(
        "volgorde", "zonder-adres", "elders", "woonvoorziening", "aanvullend", "altijd", "ingewikkeld",
        "gebied", "enkelvoudig-thuis", "geen", "partner",
    ),
    voices=SPOKEN,
    lines=tuple(line.id for line in LINES),
    graph="triage/graph.toml",
    faults=leading(ends(LINES)),
    # Its words count them up to eleven.
    shared=domains_fit,
)  # fmt: skip
