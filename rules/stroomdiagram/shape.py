"""What the rule of the stroomdiagram reads of its words; `diagram.py` checks the diagram itself."""

from __future__ import annotations

from rules.core.shape import Keyed, Shape, Table, Text, action, residents
from rules.stroomdiagram.diagram import ANSWERS

ALERTS = ("crisis", "crisis-onbekend", "veilig-nee", "veilig-onbekend")

OUTCOMES = (
    "nog-niet", "direct-handelen", "afsluiten", "afschalen", "voortzetten", "opschalen", "agenderen",
)  # fmt: skip
SAID = Text(calls=False)

SHAPE = Shape(
    questions=None,
    outcomes=OUTCOMES,
    tables={
        "tabel": Table({"pad": Text(calls=False)}),
        "alert": Keyed(Text()),
        "veilig": Keyed(action(), among="alert"),
        "bewoner": residents(OUTCOMES, voices=ALERTS),
        "bewoner-lijst": Table({"pad": SAID}),
        # Of which questions depends on the diagram at hand.
        "bewoner-vraag": Keyed(Table({}, dict.fromkeys(ANSWERS, SAID))),
        "verder": Table(dict.fromkeys(("overdracht", "vierd"), Text(calls=False))),
    },
    # An outcome can have words of its own while its path raised an alert.
    voices=ALERTS,
    own=("reconstructie", "veiligheid"),
    # Only what the diagram at hand can reach needs a line, and the diagram's checker sees to that.
    lined=False,
)  # fmt: skip
