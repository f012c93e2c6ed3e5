"""What the rule of the overdracht reads of its words: any number of questions, in its three themes."""

from __future__ import annotations

from collections.abc import Iterator

from rules.core.shape import (
    YES_NO_UNKNOWN,
    Code,
    Json,
    Keyed,
    Shape,
    Table,
    Text,
    action,
    doors,
    residents,
    said,
)
from rules.overdracht.beside import COUNTED
from rules.overdracht.majority import ANSWERS
from rules.overdracht.resident import LISTED
from rules.overdracht.rule import SAFETY, THEMES

SAID = Text(calls=False)
ALERTS = Table(dict.fromkeys(SAFETY, Text()))
OUTCOMES = ("buurtteam", "aanvullend", "twijfel")
WEIGHING = Table(
    {
        **dict.fromkeys(ANSWERS, said("aantal")),
        "nipt": said("uitkomst"),
        "ruim": said("aantal", "uitkomst"),
        "of": said("eerste", "laatste"),
        "teken": Table(dict.fromkeys(ANSWERS, SAID)),
        "dan": Table(dict.fromkeys((*OUTCOMES, "open"), SAID)),
    }
)
ABOUT = Table({"text": SAID, "phone": Code("phone")})


def faults(words: Json) -> Iterator[tuple[str, str, str]]:
    """Yield each question of another theme, and each with other answers than the majority counts."""
    for question in words["question"]:
        place = f"vraag “{question['id']}”"
        if question["id"].rpartition("-")[0] not in THEMES:
            remedy = f"laat de id beginnen met {', '.join(THEMES)}, en dan een streepje en een nummer"
            yield place, "de id noemt geen thema", remedy
        if question.get("kind", "choice") != "choice" or question.get("options") not in (
            None,
            list(YES_NO_UNKNOWN.codes or ()),
        ):
            yield (
                place,
                "de regel telt alleen ja, nee en onbekend",
                'schrijf options = ["ja", "nee", "onbekend"]',
            )


SHAPE = Shape(
    questions=dict.fromkeys(SAFETY, YES_NO_UNKNOWN),
    more_questions=True,
    outcomes=OUTCOMES,
    tables={
        "wegen": WEIGHING,
        "tabel": Table(dict.fromkeys(("titel", "thema", "totaal", *THEMES, *COUNTED), SAID)),
        "deur": doors(),
        "bewoner": residents(OUTCOMES),
        "bewoner-lijst": Table({"ja": SAID, "nee": SAID, "onbekend": said("aantal")}),
        # Of which questions there are is nothing said here: the words can hold fewer, or others.
        "bewoner-vraag": Keyed(Table(dict.fromkeys(LISTED, SAID))),
        "alert": ALERTS,
        "alert-onbekend": ALERTS,
        "veiligheid": Table(dict.fromkeys(SAFETY, ABOUT)),
        "extra": Table(dict.fromkeys(("veiligheid-nee", "veiligheid-open"), action("punten"))),
    },
    reasons=True,
    own=("omkering", "meerderheid", "gewicht", "twijfel", "veiligheid", "koopwoning", "nooit-gehad"),
    sources=("overdracht/leeswijzer#2",),
    faults=faults,
)
