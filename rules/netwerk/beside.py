"""What stands beside the outcome: everybody in a table and drawn, what stands out, and support."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import fields_of
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.netwerk.drawing import drawing
from rules.netwerk.support import AREA, KINDS, RING, Person, carriers, former, unsafe

ID = "netwerk"
WORDS = "netwerk/words.toml"
FLAGS = ("huisdier", "vroeger", "overleden", "onveilig")


def beside(answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the people, what stands out as questions, and who gives what; nothing without people."""
    people = answers.get("personen")
    if not people:
        return []
    words = load(WORDS)["tabel"]
    asks = [_ask(code, people) for code in result["opvallend"]]
    return [
        {
            "title": words["mensen"],
            "columns": [words[name] for name in ("wie", "gebied", "afstand", "krijgt", "geeft", "meer")],
            "rows": [_row(person) for person in people],
            "note": words["voor-het-team"],
            "holds": ["personen"],
            "drawing": drawing(people),
        },
        *([{"title": words["opvallend"], "entries": asks, "note": ""}] if asks else []),
        *(
            [_support(result, words)]
            if any(result["steun"].values()) or any(result["terug"].values())
            else []
        ),
    ]


def _row(person: Person) -> list[str]:
    fields = fields_of(ID, "personen")
    words = load(WORDS)["tabel"]
    return [
        person["label"],
        fields["gebied"].option_title(person.get("gebied", AREA)),
        fields["afstand"].option_title(person.get("afstand", RING)),
        _kinds(person.get("krijgt", ())),
        _kinds(person.get("geeft", ())),
        ", ".join(words[flag] for flag in FLAGS if person.get(flag)),
    ]


def _kinds(codes: list[str] | tuple[()]) -> str:
    """Return kinds of support as letters, in the source's order."""
    letters = load(WORDS)["letter"]
    return ", ".join(letters[kind] for kind in KINDS if kind in codes)


def _ask(code: str, people: list[Person]) -> str:
    """Return what stands out as a question; who may not be safe is not to be looked up."""
    asks = load(WORDS)["vraag"]
    named = {"een-draagt-veel": carriers(people), "vroeger": former(people)}.get(code, [])
    safe = [person["label"] for person in named if not unsafe(person)]
    return fill(asks[code if safe or not named else f"{code}-onveilig"], wie=enumerate_titles(safe))


def _support(result: Json, words: Json) -> Json:
    """Return who gives what to the resident, and who gets it back."""
    field = fields_of(ID, "personen")["krijgt"]
    letters = load(WORDS)["letter"]
    return {
        "title": words["steun"],
        "columns": [words["soort"], words["van"], words["aan"]],
        "rows": [
            [
                fill(words["soort-met-letter"], letter=letters[kind], soort=field.option_title(kind)),
                ", ".join(result["steun"][kind]),
                ", ".join(result["terug"][kind]),
            ]
            for kind in KINDS
        ],
        "note": words["telt"],
        "again": True,
    }
