"""Where an outcome stands on a scale, as its picture shows it: the ladder over time, and the three circles."""

from __future__ import annotations

from itertools import product
from typing import Any

from rules.decide import described

STEPS: dict[int | None, dict[str, str]] = {
    1: {"betaald": "nee", "onbetaald": "nee", "georganiseerd": "nee", "contacten": "nee"},
    4: {"betaald": "nee", "onbetaald": "ja"},
    6: {"betaald": "pensioen"},
    None: {"betaald": "onbekend"},
}
CIRCLES = ("client", "client-en-netwerk", "met-ondersteuner")


def scale_of(check: str, answers: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Return the result, and the scale in its description; None where it has none."""
    result, description = described(check, answers)
    found = [table["scale"] for table in description["tables"] if "scale" in table]
    return result, found[0] if found else None


def test_each_measurement_and_the_wish_stand_at_their_step_or_are_said_apart() -> None:
    for first, last, wanted in product(STEPS, STEPS, (None, 1, 5)):
        answers: dict[str, Any] = {"metingen": [STEPS[first], STEPS[last]]}
        if wanted:
            answers["gewenst"] = wanted
        result, scale = scale_of("participatie", answers)
        if last is None:
            assert scale is None
            continue
        assert scale is not None
        assert [entry["title"][0] for entry in scale["entries"]] == list("654321")
        at = {
            (6 - place, mark["code"])
            for place, entry in enumerate(scale["entries"])
            for mark in entry["marks"]
        }
        there = {(first, "earlier"), (last, "now"), (wanted, "wanted")}
        assert at == {(step, code) for step, code in there if step}
        assert result["treden"] == [first, last]
        assert len(scale["rest"]) == (first is None)


def test_the_circle_of_the_outcome_is_marked_and_danger_or_doubt_is_in_none() -> None:
    for danger, client, network in product(
        ("ja", "nee", "onbekend"), ("ja", "deels", "nee", "onbekend"), ("ja", "nee", "onbekend")
    ):
        result, scale = scale_of("regie", {"gevaar": danger, "client": client, "netwerk": network})
        if result["outcome"] not in CIRCLES:
            assert result["outcome"] in ("tijdelijk-overnemen", "overleg")
            assert scale is None
            continue
        assert scale is not None
        marked = [bool(entry["marks"]) for entry in scale["entries"]]
        assert marked == [circle == result["outcome"] for circle in CIRCLES]
