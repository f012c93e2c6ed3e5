"""Somebody in the drawing in words, for who does not see it: all but whether the resident is safe there."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.question import Question
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.netwerk.support import AREA, KINDS, RING, Person

WORDS = "netwerk/words.toml"
FLAGS = ("huisdier", "vroeger", "overleden")


def telling(person: Person, asked: dict[str, Question]) -> str:
    """Return who it is, in which area, how near, and what goes over and back; `asked` are the questions."""
    words = load(WORDS)["tekening"]
    things = [
        asked["gebied"].option_title(person.get("gebied", AREA)).lower(),
        words[f"kring-{person.get('afstand', RING)}"],
        *(words[flag] for flag in FLAGS if person.get(flag)),
        *(_support(way, person, asked[way], words) for way in ("krijgt", "geeft") if person.get(way)),
    ]
    return fill(words["iemand"], wie=person["label"], dingen="; ".join(things))


def _support(way: str, person: Person, asked: Question, words: Json) -> str:
    kinds = [asked.option_title(kind).lower() for kind in KINDS if kind in person[way]]
    return fill(words[way], soorten=enumerate_titles(kinds))
