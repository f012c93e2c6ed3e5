"""What the people around somebody give and get, and what stands out in that: codes, each a question."""

from __future__ import annotations

from typing import Any

from rules.core.explanation import Json

Person = dict[str, Any]
# In the source's order (methodisch, Soorten steun).
KINDS = ("emotioneel", "materieel", "gezelschap", "advies")
AREAS = ("familie", "vrienden", "kennissen", "werk", "school", "hulpverlening", "overig")
RINGS = (1, 2, 3)
PAID_HELP = "hulpverlening"
# What counts where nothing was chosen.
AREA, RING = "overig", 2
NEAREST = 1
# One person carries much where there is at least so much, and half or more of it comes from that person.
MUCH = 4


def counted(people: list[Person]) -> list[Person]:
    """Return the people and pets that are there now: who died, or was there once, is not counted."""
    return [person for person in people if not person.get("overleden") and not person.get("vroeger")]


def unsafe(person: Person) -> bool:
    """Return whether the resident may not be safe with this person."""
    return bool(person.get("onveilig")) and not person.get("overleden")


def former(people: list[Person]) -> list[Person]:
    """Return whom one has lost touch with: those are leads."""
    return [person for person in people if person.get("vroeger") and not person.get("overleden")]


def by_kind(people: list[Person], way: str) -> dict[str, list[str]]:
    """Return per kind of support the labels of the counted who have it in `way` (`krijgt`, `geeft`)."""
    return {
        kind: [person["label"] for person in counted(people) if kind in person.get(way, ())] for kind in KINDS
    }


def carriers(people: list[Person]) -> list[Person]:
    """Return who gives half or more of all support, where there is enough of it to say so."""
    there = counted(people)
    given = [len(person.get("krijgt", ())) for person in there]
    if sum(given) < MUCH:
        return []
    return [person for person, number in zip(there, given, strict=True) if 2 * number >= sum(given)]


def _of_kind(there: list[Person], kind: str) -> list[str]:
    """Return what stands out in one kind of support: nobody gives it, or only who is paid to."""
    givers = [person for person in there if kind in person.get("krijgt", ())]
    if not givers:
        return [f"niemand-{kind}"]
    return [f"alleen-{PAID_HELP}-{kind}"] if _all_paid(givers) else []


def _all_paid(people: list[Person]) -> bool:
    return all(person.get("gebied", AREA) == PAID_HELP for person in people)


def standing_out(people: list[Person]) -> list[str]:
    """Return the codes of what stands out, in the order of the contract; none where nobody is counted."""
    there = counted(people)
    if not there:
        return []
    holds = {
        "een-draagt-veel": bool(carriers(people)),
        "niemand-terug": not any(person.get("geeft") for person in there),
        "niemand-dichtbij": not any(person.get("afstand", RING) == NEAREST for person in there),
        f"alleen-{PAID_HELP}": _all_paid(there),
        "vroeger": bool(former(people)),
    }
    return [
        *(code for kind in KINDS for code in _of_kind(there, kind)),
        *(code for code, here in holds.items() if here),
    ]


# Every code that can stand out, in that order.
CODES = (
    *(code for kind in KINDS for code in (f"niemand-{kind}", f"alleen-{PAID_HELP}-{kind}")),
    "een-draagt-veel",
    "niemand-terug",
    "niemand-dichtbij",
    f"alleen-{PAID_HELP}",
    "vroeger",
)


def extra(people: list[Person]) -> Json:
    """Return the check's own result fields, as in the contract."""
    return {
        "steun": by_kind(people, "krijgt"),
        "terug": by_kind(people, "geeft"),
        "opvallend": standing_out(people),
    }
