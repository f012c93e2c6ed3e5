"""The plan on one page, for the kitchen table: five parts in the order of the source, in two voices."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.sentences import fill
from rules.core.sheets import part, sheet
from rules.core.words import load
from rules.plan.parts import PARTS
from rules.plan.voices import spoken, unknown

WORDS = "plan/words.toml"
# The parts of a plan, its example, what somebody can and gives, and that the resident directs it.
SOURCES = (
    "methodisch/planfase",
    "methodisch/voorbeeld-plan",
    "werkkader/werkwijze#8",
    "werkkader/keukentafel",
)
# Fields to write in at the top, and at the foot.
HEADS, FOOT = ("label", "terugkijken"), ("ik", "samen")


def handout(answers: Answers) -> Json:
    """Return the page, whatever is still empty: that stands there as not known."""
    words, parts = load(WORDS)["blad"], spoken(answers)
    by_name = {each["id"]: each for each in parts}
    beside = [each for each in parts if each["id"] not in PARTS]
    return {
        "button": words["knop"],
        "sources": SOURCES,
        **sheet(
            words["titel"],
            words["uitleg"],
            [
                part(words["kop"], code="heads", lines=[words[name] for name in HEADS]),
                *(_part(by_name[name], words) for name in PARTS),
                *(_part(each, words) for each in beside),
                part(words["tekenen"], code="heads", lines=[words[name] for name in FOOT]),
            ],
            words["van-ons"],
        ),
    }


def _part(spoken_part: Json, words: Json) -> Json:
    """Return one part: both its names, and what stands there or that it is not known."""
    name, entries = spoken_part["id"], spoken_part["entries"]
    title = fill(words["deel"], titel=spoken_part["title"], term=spoken_part["term"])
    if not entries:
        return part(title, code="voices", text=[unknown()])
    if name == "problemen":
        columns = [words["mijn-woorden"], words["gaat-over"], words["team"]]
        rows = [[each["text"], each["about"], each["team"]] for each in entries]
    elif name == "oplossingen":
        columns = [words["mijn-woorden"], words["team-kader"]]
        rows = [[each["text"], each["team"]] for each in entries]
    elif name == "acties":
        columns = [words["wat"], words["wie"], words["wanneer"]]
        rows = [[each["text"], each["who"], each["when"]] for each in entries]
    else:
        return part(title, code="voices", entries=[each["text"] for each in entries])
    # An empty cell would ask for a pen: what the team has not noted is not known.
    return part(
        title, code="voices", columns=columns, rows=[[cell or unknown() for cell in row] for row in rows]
    )
