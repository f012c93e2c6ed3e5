"""The paper for who accounts for the team: the numbers, what they do not say, and room for the story."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.sentences import fill
from rules.core.sheets import part, sheet
from rules.core.words import load
from rules.shared.own import choices
from rules.zrmgroep.beside import WORDS, numbers

# Who the numbers are given to, and that the story counts.
TELLING = ("werkkader/verantwoording#1", "werkkader/verantwoording#8")


def handout(_answers: Answers, result: Json) -> Json | None:
    """Return that paper; None where the numbers are too small to show."""
    if result["domeinen"] is None:
        return None
    words, said = load(WORDS)["blad"], load(WORDS)["tabel"]
    ours = [choice.text for choice in choices("zrmgroep").values() if choice.text in result["eigen"]]
    parts = [
        part(words["over"], code="about", lines=[words["team"], words["periode"]]),
        part(
            said["titel"],
            code="numbers",
            text=[fill(words["aantal"], aantal=str(result["aantal"]))],
            close=[said["klein"]],
            **numbers(result["domeinen"]),
        ),
        part(words["niet"], code="why", entries=list(words["zegt-niet"])),
        part(
            words["verhaal"], code="story", lines=[line for ask in words["vragen"] for line in (ask, "", "")]
        ),
    ]
    paper = sheet(words["titel"], words["voor"], parts, " ".join([words["voet"], *ours]))
    return {**paper, "button": words["knop"], "sources": list(TELLING)}
