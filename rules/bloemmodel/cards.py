"""The cards to hand out: one for each petal with its questions, and the heart for whoever leads."""

from __future__ import annotations

from rules.bloemmodel.petals import ID, PETALS, passage, title_of, words
from rules.core.explanation import Json
from rules.core.questions import by_id
from rules.core.sentences import enumerate_titles, fill
from rules.core.sheets import part, sheet

# How it goes, and what to look out for.
SOURCES = (*map(passage, PETALS), *(f"besluitvorming/procedure#{step}" for step in (6, 7, 8, 9)))


def cards(result: Json) -> Json:
    """Return the cards, with all boxes empty: who holds one ticks what he asked."""
    told = words("kaart")
    holders = {entry["blad"]: enumerate_titles(entry["leden"]) for entry in result["verdeling"]}
    alerts = [entry["text"] for entry in result["alerts"]]
    return {
        "button": told["knop"],
        "sources": SOURCES,
        **sheet(
            told["titel"],
            told["uitleg"],
            [
                *([part(told["veilig"], code="safety", text=alerts)] if alerts else []),
                *(_petal(petal, holders.get(petal, ""), told) for petal in PETALS),
                _heart(told),
            ],
            told["van-ons"],
        ),
    }


def _petal(petal: str, holders: str, told: Json) -> Json:
    questions = [
        option for option in by_id(ID)["gesteld"].options if str(option.code).startswith(f"{petal}-")
    ]
    return part(
        fill(told["blad"], blad=title_of(petal)),
        code="card",
        text=[holders] if holders else [],
        lines=[] if holders else [told["wie"]],
        ticks=[f"{number}. {option.title}" for number, option in enumerate(questions, 1)],
        close=[told["doen"]],
    )


def _heart(told: Json) -> Json:
    return part(
        told["hart"],
        code="card",
        entries=[told["hart-tijdens"], told["hart-daarna"]],
        lines=[told["hart-wie"], told["hart-besluit"], "", told["hart-vertellen"], ""],
    )
